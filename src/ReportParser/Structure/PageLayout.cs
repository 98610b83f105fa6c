using System.Collections.Immutable;

namespace ReportParser.Structure;

/// <summary>What a line of the page belongs to.</summary>
internal enum PageZone
{
    /// <summary>Title, date, meeting and speaker before the report.</summary>
    Front,

    /// <summary>The report.</summary>
    Body,

    /// <summary>Definitions of terms.</summary>
    Glossary,

    /// <summary>The page around it.</summary>
    Furniture,
}

/// <summary>Tells the report from the page that it was taken from.</summary>
internal sealed class PageLayout
{
    private const int ProseLength = 60, TitleLength = 90, NearBody = 4, NameLength = 30, MenuEntry = 20, MenuLength = 3, PartTitle = 24;

    private readonly TextLines _lines;
    private readonly ImmutableArray<FurnitureRule> _rules;
    private readonly PageZone[] _zones;

    private PageLayout(TextLines lines, StructureLexicon lexicon)
    {
        (_lines, _rules) = (lines, lexicon.Furniture);
        _zones = new PageZone[lines.Count];
        Array.Fill(_zones, PageZone.Body);
    }

    public static PageZone[] Read(TextLines lines, StructureLexicon lexicon)
    {
        var layout = new PageLayout(lines, lexicon);
        int body = layout.ReadFront(lexicon);
        int tail = RepeatedText.Find(lines, body);
        Array.Fill(layout._zones, PageZone.Furniture, tail, lines.Count - tail);
        tail = layout.ReadTail(body, tail);
        layout.ReadInside(body, tail);
        layout.ReadGlossary(body, tail, lexicon);
        return layout._zones;
    }

    public static bool IsSalutation(ReadOnlySpan<char> line) =>
        line.StartsWith("各位代表") || line.StartsWith("各位委员") || line.StartsWith("同志们") || line.StartsWith("主席、各位");

    private static bool IsProse(ReadOnlySpan<char> line) => line.Length >= ProseLength && line.IndexOfAny('。', '；', '！') >= 0;

    private FurnitureRule? RuleOf(int line)
    {
        foreach (FurnitureRule rule in _rules)
        {
            if (!rule.IsPhrase && rule.Matches(_lines[line]))
                return rule;
        }
        return null;
    }

    /// <summary>Finds where the report's text begins and tells its title lines from the page's.</summary>
    /// <returns>The first line of the text.</returns>
    private int ReadFront(StructureLexicon lexicon)
    {
        int body = 0;
        while (body < _lines.Count && !StartsBody(body))
            body++;
        if (body == _lines.Count)
            return 0;
        body = FirstPartTitle(body, lexicon);
        for (int i = 0; i < body; i++)
            _zones[i] = IsTitleLine(i, body) ? PageZone.Front : PageZone.Furniture;
        return body;
    }

    /// <summary>The line of an unnumbered title of a review above the text, else the text's first line. Titles of several parts are a list of contents.</summary>
    private int FirstPartTitle(int body, StructureLexicon lexicon)
    {
        int first = body;
        for (int i = Math.Max(1, body - NearBody); i < body; i++)
        {
            ReadOnlySpan<char> text = _lines[i];
            if (text.Length > PartTitle || IsMeetingOrSpeaker(text) || RuleOf(i) is not null || lexicon.KindOfHeading(text) is not { } kind)
                continue;
            if (first < body)
                return body;
            first = kind == SectionKind.Review ? i : first;
        }
        return first;
    }

    private bool StartsBody(int line)
    {
        ReadOnlySpan<char> text = _lines[line];
        if (IsTeaser(line))
            return false;
        if (IsSalutation(text) || (text.Contains("我代表", StringComparison.Ordinal) && text.Length >= NameLength))
            return true;
        HeadingStyle? style = HeadingMarker.Read(text)?.Style;
        bool isHeading = style is HeadingStyle.Part or HeadingStyle.Chinese or HeadingStyle.BracketedChinese;
        return (isHeading || IsProse(text)) && RuleOf(line) is null;
    }

    /// <summary>A shortened repetition of the text's beginning.</summary>
    private bool IsTeaser(int line)
    {
        ReadOnlySpan<char> text = _lines[line];
        bool isCut = text.EndsWith("...") || text.EndsWith("……");
        return line > 0 && (isCut ? line < 30 : _lines[line - 1].StartsWith("内容摘要") && _lines[line - 1].Length < 8);
    }

    private bool IsTitleLine(int line, int body)
    {
        ReadOnlySpan<char> text = _lines[line];
        if (text.Length > TitleLength || RuleOf(line) is not null || IsTeaser(line))
            return false;
        if (IsMeetingOrSpeaker(text))
            return true;
        return line >= body - NearBody && text.Length <= NameLength && text.IndexOfAny("|>＞") < 0 && !IsMenuBetween(line, body);
    }

    private static bool IsMeetingOrSpeaker(ReadOnlySpan<char> text) =>
        text.Contains("政府工作报告", StringComparison.Ordinal) || text.Contains("会议上", StringComparison.Ordinal)
        || text.Contains("代表大会", StringComparison.Ordinal) || (text.Contains("人民政府", StringComparison.Ordinal) && text.Length > 6)
        || text.StartsWith("国务院总理") || text.StartsWith("省长") || text.StartsWith("市长") || text.StartsWith("县长");

    private bool IsMenuBetween(int line, int body)
    {
        for (int i = line; i < body; i++)
        {
            if (_zones[i] == PageZone.Furniture || RuleOf(i) is not null || _lines[i].IndexOfAny("|>＞") >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Finds where the page goes on behind the report.</summary>
    /// <returns>The first line of the page behind it.</returns>
    private int ReadTail(int body, int end)
    {
        int tail = end;
        for (int i = end - 1; i >= body; i--)
        {
            FurnitureRule? rule = RuleOf(i);
            if (rule is null && IsProse(_lines[i]))
                break;
            if (rule is { IsTail: true })
                tail = i;
        }
        tail = MenuBefore(tail, body);
        _zones.AsSpan(tail).Fill(PageZone.Furniture);
        return tail;
    }

    /// <summary>Moves a border up over short lines without a mark: entries of a menu.</summary>
    private int MenuBefore(int tail, int body)
    {
        int first = tail;
        while (first > body && IsMenuEntry(_lines[first - 1]))
            first--;
        return tail - first >= MenuLength ? first : tail;
    }

    private static bool IsMenuEntry(ReadOnlySpan<char> line) =>
        line.Length <= MenuEntry && line[^1] is not ('。' or '！' or '!' or '？' or '”' or '；') && HeadingMarker.Read(line) is null
        && !line.StartsWith("附件");

    private void ReadInside(int body, int tail)
    {
        for (int i = body; i < tail; i++)
        {
            bool isShort = _lines[i].Length <= FurnitureRule.ShortLine && _lines[i].IndexOf('。') < 0;
            if (IsPageNumber(_lines[i]) || (isShort && RuleOf(i) is not null))
                _zones[i] = PageZone.Furniture;
        }
    }

    /// <summary>— 12 — or 第12页共30页.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 12 || line.IndexOfAnyInRange('0', '9') < 0)
            return false;
        ReadOnlySpan<char> core = line.Trim("—-–― ");
        bool isBare = core.Length < line.Length && core.IndexOfAnyExceptInRange('0', '9') < 0;
        return isBare || (line[0] == '第' && line[^1] == '页');
    }

    private void ReadGlossary(int body, int tail, StructureLexicon lexicon)
    {
        int start = body + Math.Max(1, (tail - body) / 4);
        while (start < tail && !GlossaryReader.StartsGlossary(_lines, start, tail, lexicon))
            start++;
        for (int i = start; i < tail && (i == start || !GlossaryReader.EndsGlossary(_lines[i])); i++)
        {
            if (_zones[i] == PageZone.Body)
                _zones[i] = PageZone.Glossary;
        }
    }
}
