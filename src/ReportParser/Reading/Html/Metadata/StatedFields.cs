namespace ReportParser.Reading.Html.Metadata;

/// <summary>The values that one kind of evidence gives; the first for a field, or one of a better rank, stays.</summary>
internal sealed class StatedFields
{
    private readonly Dictionary<MetadataField, (int Rank, string Value)> _values = [];

    /// <summary>The value of a field, null without one.</summary>
    /// <param name="field">The field.</param>
    public string? this[MetadataField field] => _values.TryGetValue(field, out (int Rank, string Value) found) ? found.Value : null;

    /// <summary>Notes a value.</summary>
    /// <param name="field">What it is.</param>
    /// <param name="value">The value as written; a blank one, or no date where one is due, is passed over.</param>
    /// <param name="rank">How far it is believed; the lowest rank wins.</param>
    public void Add(MetadataField field, string? value, int rank = 0)
    {
        string clean = Clean(value);
        if (clean.Length == 0 || (_values.TryGetValue(field, out (int Rank, string Value) known) && known.Rank <= rank))
            return;
        if (field == MetadataField.Date && PageDate.Find(clean) is null)
            return;
        _values[field] = (rank, clean);
    }

    // Some sites put the mark-up of the headline into its meta element.
    private static string Clean(string? value)
    {
        if (value is null)
            return string.Empty;
        string[] pieces = value.Split(['<', '>']);
        string text = pieces.Length == 1 ? value : string.Join(' ', pieces.Where((_, i) => i % 2 == 0));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
