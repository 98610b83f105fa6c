using System.Text;
using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <summary>Counts the automatic lists of a document and writes their numbers, which the text itself does not hold.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const string NeedsNoSpace = "、，．。）】〕：)]";

    private readonly WordStyles _styles;
    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<int, XElement> _abstract = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>Reads the lists.</summary>
    /// <param name="numbering">The root of the numbering part, null without one.</param>
    /// <param name="styles">The styles.</param>
    public WordNumbering(XElement? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (XElement list in numbering.Children("num"))
            if (WordXml.Parse(list.Get("numId")) is { } id)
                _lists.TryAdd(id, list);
        foreach (XElement list in numbering.Children("abstractNum"))
            if (WordXml.Parse(list.Get("abstractNumId")) is { } id)
                _abstract.TryAdd(id, list);
    }

    /// <summary>Counts a paragraph.</summary>
    /// <param name="properties">The paragraph's properties, null without.</param>
    /// <returns>What Word shows before it, empty for a paragraph outside all lists.</returns>
    public string Next(XElement? properties)
    {
        (XElement Properties, string Style)? fromStyle = _styles.Numbering(properties.Value("pStyle"));
        XElement? own = properties.Child("numPr");
        int? list = own.Number("numId") ?? fromStyle?.Properties.Number("numId");
        if (list is not > 0 || !_lists.TryGetValue(list.Value, out XElement? definition) || Abstract(definition) is not var (id, scheme))
            return "";
        int level = own.Number("ilvl") ?? fromStyle?.Properties.Number("ilvl") ?? LevelOfStyle(scheme, fromStyle?.Style);
        return level is >= 0 and < Levels ? Count(list.Value, definition, id, scheme, level) : "";
    }

    /// <summary>The scheme of a list. One that only names a style is looked up there, once.</summary>
    private (int Id, XElement Scheme)? Abstract(XElement list)
    {
        if (list.Number("abstractNumId") is not { } id || !_abstract.TryGetValue(id, out XElement? scheme))
            return null;
        bool isLinked = _styles.NumberingOfStyle(scheme.Value("numStyleLink")) is { } link && _lists.TryGetValue(link, out list!);
        return isLinked && list.Number("abstractNumId") is { } target && _abstract.TryGetValue(target, out XElement? linked) ? (target, linked) : (id, scheme);
    }

    private static int LevelOfStyle(XElement scheme, string? style) =>
        style is null ? 0 : WordXml.Parse(scheme.Children("lvl").FirstOrDefault(level => level.Value("pStyle") == style).Get("ilvl")) ?? 0;

    private string Count(int list, XElement definition, int id, XElement scheme, int level)
    {
        if (!_counters.TryGetValue(id, out int?[]? counters))
            _counters[id] = counters = new int?[Levels];
        if (Override(definition, level).Number("startOverride") is { } start && _restarted.Add((list, level)))
            counters[level] = start;
        else
            counters[level] = counters[level] is { } count ? count + 1 : Start(definition, scheme, level);
        for (int deeper = level + 1; deeper < Levels; deeper++)
            if (Level(definition, scheme, deeper).Value("lvlRestart") != "0")
                counters[deeper] = null;
        return Write(definition, scheme, level, counters);
    }

    private static string Write(XElement definition, XElement scheme, int level, int?[] counters)
    {
        XElement? shown = Level(definition, scheme, level);
        if (shown is null || shown.Value("numFmt") == "bullet")
            return "";
        bool isLegal = shown.Toggle("isLgl") ?? false;
        string pattern = shown.Value("lvlText") ?? "";
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
                text.Append(Number(definition, scheme, pattern[++i] - '1', counters, isLegal));
            else
                text.Append(pattern[i]);
        }
        bool isApart = text.Length > 0 && shown.Value("suff") != "nothing" && !NeedsNoSpace.Contains(text[^1]);
        return isApart ? text.Append(' ').ToString() : text.ToString();
    }

    private static string Number(XElement definition, XElement scheme, int level, int?[] counters, bool isLegal)
    {
        counters[level] ??= Start(definition, scheme, level);
        XElement? properties = Level(definition, scheme, level);
        // Formats beyond the first edition's stand in an alternative of their own.
        string? format = properties.Value("numFmt") ?? properties.Child("AlternateContent").Child("Fallback").Value("numFmt");
        return NumberFormat.Write(Math.Max(0, counters[level]!.Value), isLegal ? "decimal" : format);
    }

    private static int Start(XElement definition, XElement scheme, int level) => Level(definition, scheme, level).Number("start") ?? 1;

    private static XElement? Level(XElement definition, XElement scheme, int level) =>
        Override(definition, level).Child("lvl") ?? scheme.Children("lvl").FirstOrDefault(found => WordXml.Parse(found.Get("ilvl")) == level);

    private static XElement? Override(XElement definition, int level) =>
        definition.Children("lvlOverride").FirstOrDefault(found => WordXml.Parse(found.Get("ilvl")) == level);
}
