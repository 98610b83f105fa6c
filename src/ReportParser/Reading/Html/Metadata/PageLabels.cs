using System.Buffers;
using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads the labelled values of the lines around a text: 发布时间：…　来源：…</summary>
internal sealed class PageLabels
{
    private const int MaxValue = 40;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t|｜【】[]（）()〔〕");

    private readonly ImmutableArray<LabelRecord> _records;

    /// <summary>Loads the labels.</summary>
    /// <param name="lexicons">Where the lexicon is.</param>
    /// <exception cref="LexiconException">It is malformed.</exception>
    public PageLabels(LexiconSource lexicons) => _records = [.. lexicons.Read<LabelRecord>("reading_labels.json")];

    /// <summary>The labels, for tests of their examples.</summary>
    public ImmutableArray<LabelRecord> Records => _records;

    /// <summary>Reads the labels of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line below, where the value may stand.</param>
    /// <param name="fields">Where the values go.</param>
    public void Read(string line, string next, StatedFields fields)
    {
        for (int rank = 0; rank < _records.Length; rank++)
        {
            LabelRecord record = _records[rank];
            int end = ValueStart(line, record.Label);
            if (end >= 0)
                fields.Add(record.Field, Value(record.Field, line.AsSpan(end), next), rank);
        }
    }

    private static int ValueStart(string line, string label)
    {
        for (int at = line.IndexOf(label, StringComparison.Ordinal); at >= 0; at = line.IndexOf(label, at + 1, StringComparison.Ordinal))
        {
            int colon = at + label.Length;
            while (colon < line.Length && line[colon] is ' ' or '】' or ']')
                colon++;
            if (colon < line.Length && line[colon] is ':' or '：' && Begins(line, at))
                return colon + 1;
        }
        return -1;
    }

    // 信息来源 is another label than 来源, 成文日期 than 日期.
    private static bool Begins(string line, int at) => at == 0 || !(char.IsLetter(line[at - 1]) || char.IsAsciiDigit(line[at - 1])) || line[at - 1] == '日';

    private static string? Value(MetadataField field, ReadOnlySpan<char> rest, string next)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty)
            rest = next.Length <= MaxValue ? next : string.Empty;
        if (field == MetadataField.Date)
            return PageDate.Find(rest) is PageDate { Start: < 4 } date ? rest[date.Start..date.End].ToString() : null;
        int end = rest.IndexOfAny(ValueEnds);
        ReadOnlySpan<char> value = end < 0 ? rest : rest[..end];
        return value.Length > MaxValue || value.ContainsAny(":：") ? null : value.ToString();
    }
}
