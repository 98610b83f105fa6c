using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Finds where the members of a list begin that the number before it does not count, since they are named one by one or have a number of their own: 4所高校[和北大人民医院]开工, 3个“一号工程”[和“十项重大工程”].</summary>
internal sealed class ForeignMember(ClauseLexicon lexicon)
{
    private const string Marks = "、和及与";

    /// <summary>Opens an area that values are compared with: 高于全国、[全省]水平.</summary>
    private const char Whole = '全';
    private const string Brackets = "（(";

    /// <summary>Ends common nouns for places that the segmenter's dictionary has among the names: 城[市], 林[区].</summary>
    private const string CommonPlaces = "市区县镇乡村";
    private const int ShortestNoun = 2;

    /// <summary>The noun that the number counts.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="noun">The noun behind the number, with the members of its list.</param>
    /// <param name="number">The number.</param>
    public TextSpan Before(SentenceWindow window, TextSpan noun, QuantityMention? number)
    {
        if (number is null || !SegmentReader.IsCount(number))
            return noun;
        for (int i = noun.Start + ShortestNoun; i < noun.End - ShortestNoun && !Brackets.Contains(window.Text[i], StringComparison.Ordinal); i++)
            if (Marks.Contains(window.Text[i], StringComparison.Ordinal) && window.IsWordStart(i) && window.IsWordStart(i + 1) && IsForeign(window, noun, i, number))
                return noun with { End = i };
        return noun;
    }

    private bool IsForeign(SentenceWindow window, TextSpan noun, int mark, QuantityMention number)
    {
        string text = window.Text;
        if (text[mark - 1] == '”' && text[mark + 1] == '“')
            return window.Mentions.Any(m => m.Span.Start == mark + 2);
        return window.Mentions.Any(m => m.Span.Start == mark + 1 && m.Kind == MentionKind.Quantity && SegmentReader.IsCount(m))
            || lexicon.Starting(text, mark + 1, ClauseRole.OwnArea) is { Surface: { Length: > 1 } area } && !area.StartsWith(Whole)
            || !SegmentReader.CountsPeople(number) && IsNamed(window, mark + 1) && IsCommon(window, noun, mark);
    }

    /// <summary>Whether a member opens with a proper name.</summary>
    private static bool IsNamed(SentenceWindow window, int at) =>
        window.WordAt(at) is { Length: > 1 } word && window.IsWordOf(at, "ns", "nt", "nz") && !(word.Length == 2 && CommonPlaces.Contains(window.Text[word.End - 1], StringComparison.Ordinal));

    /// <summary>Whether the words before a mark end with a common noun, so that the names behind it are not those of more of its kind: not 3个上海、江苏项目.</summary>
    private static bool IsCommon(SentenceWindow window, TextSpan noun, int mark)
    {
        int at = window.LastWordStart(noun with { End = mark });
        return mark - at > 1 && window.IsWordOf(at, "n");
    }
}
