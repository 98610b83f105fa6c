using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Finds the verb or predicate between two numbers with which the words of the second begin: 企业20家[实现]产值3亿元, 学生900人[年产值]达.</summary>
internal sealed class VerbBorder(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming)
{
    /// <summary>The length of the name of an indicator before a predicate.</summary>
    public const int LongestIndicator = 14;

    /// <summary>Make one word with 新 behind them, which is no verb's then: 以旧换[新].</summary>
    private const string BeforeNew = "换更创革翻焕";

    /// <summary>The start of an amount noun that ends before a predicate: 企业[年产值]达, 开发区[规上工业总产值]占.</summary>
    private int BeforeHead(string text, int start, int verb)
    {
        bool amount = lexicon.Ending(text.AsSpan(start, verb - start), verb - start, ClauseRole.Head | ClauseRole.Rate) is not null;
        if (amount && catalogue.Find(text[start..verb]) is null)
            for (int from = Math.Max(start + (PredicateOpening.Places.Contains(text[start], StringComparison.Ordinal) ? 1 : 2), verb - LongestIndicator); from < verb - 2; from++)
                if (catalogue.Find(text[from..verb]) is not null)
                    return from;
        return BareHead(text, start, verb);
    }

    private int BareHead(string text, int start, int verb)
    {
        if (lexicon.Ending(text.AsSpan(start, verb - start), verb - start, ClauseRole.Head) is not { } head || head.Surface.Length >= verb - start)
            return verb;
        int length = Math.Max(head.Surface.Length, naming.Ending(text.AsSpan(start, verb - start), NamingKind.OwnedAmount)?.Length ?? 0), at = verb - length;
        return JoinsAmounts(text, start, at - 1) ? BareHead(text, start, at - 1) : at;
    }

    /// <summary>Whether a list mark joins an amount of a thing to the amount behind it, both of which are of what was counted: 12家企业[营业收入]、利润分别增长6%、8%.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words behind the first number begin.</param>
    /// <param name="mark">Where the list mark may stand.</param>
    public bool JoinsAmounts(string text, int start, int mark) =>
        mark > start && SegmentBorder.ListMarks.Contains(text[mark], StringComparison.Ordinal) && lexicon.Ending(text.AsSpan(start, mark - start), mark - start, ClauseRole.Head) is { } amount
        && amount.Surface.Length + 1 < mark - start && !amount.Is(ClauseRole.Action);

    /// <summary>The start of the adverbs directly before a verb: 项目[全部]竣工.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="verb">Where the verb stands.</param>
    public int BeforeAdverbs(string text, int start, int verb)
    {
        const ClauseRole Adverbs = ClauseRole.Adverb | ClauseRole.Respectively | ClauseRole.Each | ClauseRole.Target | ClauseRole.Cumulative;
        while (verb > start && lexicon.Ending(text.AsSpan(start, verb - start), verb - start, Adverbs) is { Surface.Length: > 1 } word)
            verb -= word.Surface.Length;
        return verb;
    }

    private bool IsPlace(string text, int at) => lexicon.Starting(text, at, ClauseRole.Place | ClauseRole.OwnArea) is { Surface.Length: > 1 };

    /// <summary>Whether the 均 of a word is that of 平均 before it: 平[均达]标天数.</summary>
    private static bool EndsAverage(string text, int start, int at) => at > start && text[at] == '均' && text[at - 1] == '平';

    /// <summary>Where the next number's words begin, negative where no verb or predicate stands between the numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gap">The words between the numbers.</param>
    public int First(string text, TextSpan gap)
    {
        for (int i = gap.Start; i < gap.End; i++)
            if (lexicon.Starting(text, i, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Transitive | ClauseRole.Performs) is { Surface.Length: > 1 } word && !EndsAverage(text, gap.Start, i))
                return word.Is(ClauseRole.Level | ClauseRole.Growth) ? BeforeHead(text, gap.Start, BeforeAdverbs(text, gap.Start, i)) : i;
            else if (i > gap.Start + 1 && lexicon.Starting(text, i, ClauseRole.Cumulative) is { Surface.Length: > 1 } total && lexicon.Starting(text, i + total.Surface.Length, ClauseRole.Action) is { Surface.Length: > 1 })
                return BeforeHead(text, gap.Start, i);
            else if (i == gap.Start && lexicon.Starting(text, i, ClauseRole.Rank) is { } order && IsPlace(text, i + order.Surface.Length))
                return i;
            else if (lexicon.Starting(text, i, ClauseRole.Rank) is { } rank && i > gap.Start + 1 && i + rank.Surface.Length <= gap.End && (rank.Surface.Length > 1 || IsPlace(text, i + 1)))
                return BeforeHead(text, gap.Start, BeforeAdverbs(text, gap.Start, i));
            else if (text[i] == '新' && i > gap.Start + 1 && !BeforeNew.Contains(text[i - 1], StringComparison.Ordinal) && lexicon.Starting(text, i, ClauseRole.Action) is { Surface.Length: > 1 } act && i + act.Surface.Length < gap.End - 1)
                return i;
            else if (text[i] is '达' or '超' && i > gap.Start && lexicon.Ending(text.AsSpan(gap.Start, i - gap.Start), i - gap.Start, ClauseRole.Head | ClauseRole.Rate) is not null)
                return BeforeHead(text, gap.Start, i);
            else if (text[i] == '占' && i > gap.Start && i + 1 < gap.End && (!"地用有领据".Contains(text[i + 1], StringComparison.Ordinal) || text.AsSpan(i + 1).StartsWith("地区")))
                return BeforeHead(text, gap.Start, i);
        return -1;
    }
}
