using System.Collections.Frozen;
using AngleSharp.Dom;
using ReportParser.Lexicons;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads meta elements (those of Chinese government sites first, then Open Graph and others), canonical links and time elements.</summary>
internal sealed class MetaTags
{
    private readonly FrozenDictionary<string, (MetadataField Field, int Rank)> _names;

    /// <summary>Loads the names.</summary>
    /// <param name="lexicons">Where the lexicon is.</param>
    /// <exception cref="LexiconException">It is malformed.</exception>
    public MetaTags(LexiconSource lexicons)
    {
        Records = lexicons.Read<MetaTagRecord>("reading_meta_tags.json");
        _names = Records.Select((record, rank) => (record, rank)).ToFrozenDictionary(
            row => row.record.Name, row => (row.record.Field, row.rank), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names, for tests of their examples.</summary>
    public IReadOnlyList<MetaTagRecord> Records { get; }

    /// <summary>Reads some meta, link and time elements.</summary>
    /// <param name="elements">The elements, in document order.</param>
    public StatedFields Read(IEnumerable<IElement> elements)
    {
        var fields = new StatedFields();
        foreach (IElement element in elements)
        {
            if (element.LocalName is "time" or "link")
            {
                AddOther(element, fields);
                continue;
            }
            string? name = element.GetAttribute("name") ?? element.GetAttribute("property") ?? element.GetAttribute("itemprop");
            if (name is not null && _names.TryGetValue(name.Trim(), out (MetadataField Field, int Rank) known))
                fields.Add(known.Field, element.GetAttribute("content"), known.Rank);
        }
        return fields;
    }

    // A time element says when something was published, if nothing in the head does; a canonical link is the page's address.
    private static void AddOther(IElement element, StatedFields fields)
    {
        if (element.LocalName == "time")
            fields.Add(MetadataField.Date, element.GetAttribute("datetime"), int.MaxValue);
        else if (string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
            fields.Add(MetadataField.Address, element.GetAttribute("href"), int.MaxValue);
    }
}
