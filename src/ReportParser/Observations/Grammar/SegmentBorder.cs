using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Finds the border in the words between two numbers: where those of the first end and those of the second begin. What marks it goes before
/// what only hints at it: 的, then list marks, then a second subject, then a verb.
/// </summary>
internal sealed class SegmentBorder(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, PlaceAmount places)
{
    /// <summary>Marks and conjunctions of a list.</summary>
    public const string ListMarks = "、和及与或";

    private readonly ActingShare _shares = new(lexicon);
    private readonly PerHead _averages = new(naming);
    private readonly OwnedMember _owners = new(lexicon);
    private readonly ActingPeople _actors = new(lexicon, naming);
    private readonly VerbBorder _verbs = new(lexicon, catalogue, naming);

    /// <summary>Where the first number's words end, where the second's begin, and how the second hangs on the first.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="gap">The words between the numbers.</param>
    /// <param name="last">The first number.</param>
    /// <param name="next">The second number.</param>
    public (int AfterEnd, int NextStart, Joint Joint) Find(SentenceWindow window, TextSpan gap, QuantityMention last, QuantityMention next)
    {
        if (gap.IsEmpty || string.IsNullOrWhiteSpace(window[gap]))
            return (gap.Start, gap.End, Joint.Adjacent);
        if (window.Text[gap.Start] == '的')
            return BehindRelative(window, gap, last);
        if (MoveStart.IsMove(window, last, next))
            return (gap.Start, gap.Start, Joint.Subject);
        if (OfList(window, gap, last, next) is { } member)
            return member;
        if ((places.Border(window, gap, last, next) ?? _averages.Start(window, gap, last) ?? _actors.Verb(window, gap, last, next)) is { } subject)
            return (subject, subject, Joint.Subject);
        int verb = VerbOf(window, gap, last, next);
        bool addressed = verb < 0 && gap.Length > 2 && Addresses(window.Text, gap.End) && window.IsWordStart(gap.End - 1);
        return verb >= 0 ? (verb, verb, Joint.Subject) : (addressed ? gap.End - 1 : gap.End, gap.End, Joint.Subject);
    }

    /// <summary>The border where 的 stands behind the first number: 投资2亿元[的]水厂3座.</summary>
    private (int AfterEnd, int NextStart, Joint Joint) BehindRelative(SentenceWindow window, TextSpan gap, QuantityMention last) =>
        _shares.Is(window, last, gap) ? (gap.End, gap.End, Joint.Subject)
        : IsShareOfList(window, gap, last) ? (gap.End - 1, gap.End, Joint.List)
        : NextSize(window, gap, last) is { } member ? (member, member + 1, Joint.List)
        : (gap.Start, gap.Start + 1, Joint.Attribute);

    /// <summary>The border at a mark of a list; null without one: 学校3所[、]医院2家.</summary>
    private (int AfterEnd, int NextStart, Joint Joint)? OfList(SentenceWindow window, TextSpan gap, QuantityMention last, QuantityMention next)
    {
        int behind = TailReader.BehindBracket(window.Text, gap).Start;
        if (ListMark(window.Text, behind, gap.End) is > 0 and int mark)
            return (gap.Start, behind + mark, Joint.List);
        int list = ParallelMark(window.Text, gap, last) ?? LastListMark(window, gap);
        if (list < 0 && SegmentReader.IsCount(last) && _owners.Mark(window, gap, next) is { } owner)
            list = owner;
        return list >= 0 ? (list, list + ListMark(window.Text, list, gap.End), Joint.List) : null;
    }

    /// <summary>Where the verb stands that the second number's words begin with; negative without one: 企业20家[实现]产值3亿元.</summary>
    private int VerbOf(SentenceWindow window, TextSpan gap, QuantityMention last, QuantityMention next)
    {
        string text = window.Text;
        bool afterTime = last.UnitRecord?.Dimension == "time";
        int verb = last.UnitRecord?.Dimension == "money" && lexicon.Starting(text, gap.Start, ClauseRole.Action) is { Surface.Length: > 1 } ? gap.Start : _verbs.First(text, gap);
        if (verb >= 0 && afterTime && next.UnitRecord?.Dimension != "time" && lexicon.Starting(text, verb, ClauseRole.Transitive | ClauseRole.Performs) is null)
            verb = gap.Start;
        if (verb < 0 && last.UnitRecord?.Dimension == "money" && SegmentReader.IsCount(next))
            verb = UseOf(window, gap);
        if (verb < 0 && Addresses(text, last.Span.Start))
            verb = FirstAct(window, gap);
        if (verb < 0 && last.UnitRecord?.Dimension == "money" && next.UnitRecord?.Dimension == "money")
            verb = FirstAct(window, gap);
        if (verb < 0 && SegmentReader.IsCount(last) && SegmentReader.IsCount(next) && last.UnitRecord?.Dimension == next.UnitRecord?.Dimension)
            verb = ActOfPart(window, gap, next);
        return verb < 0 && afterTime && next.Rule is ("quantity.rank" or "rank.first") ? gap.Start : verb;
    }

    /// <summary>Where the verb stands that ends the words behind money and says what it is used for: 3亿元专项资金[支持]20个项目. Negative without one.</summary>
    private int UseOf(SentenceWindow window, TextSpan gap)
    {
        ReadOnlySpan<char> words = gap.In(window.Text);
        if (lexicon.Ending(words, words.Length, ClauseRole.Pivot | ClauseRole.Transitive | ClauseRole.Performs) is not { Surface.Length: > 1 } verb)
            return -1;
        int length = words.Length - verb.Surface.Length;
        return window.IsWordStart(gap.Start + length) && naming.Ending(words[..length], NamingKind.Allotment) is not null ? gap.Start + length : -1;
    }

    /// <summary>Whether a percentage of a thing ends before a list mark and the next number: 90%的园区达到标准、[85%的煤矿达到标准].</summary>
    private static bool IsShareOfList(SentenceWindow window, TextSpan gap, QuantityMention last) =>
        last.UnitRecord?.Dimension == "percent" && gap.Length > 2 && ListMarks.Contains(window.Text[gap.End - 1], StringComparison.Ordinal);

    /// <summary>Where the list mark stands behind which the next thing of a list of things with their sizes begins: 投资6亿元的水厂[、]投资3亿元的医院. Null without one.</summary>
    private int? NextSize(SentenceWindow window, TextSpan gap, QuantityMention last) =>
        last.UnitRecord?.Dimension == "money" && LastListMark(window, gap) is > 0 and int mark
        && lexicon.Starting(window.Text, mark + 1, ClauseRole.Attribute)?.Surface.Length == gap.End - mark - 1 ? mark : null;

    /// <summary>Where the act begins that holds for a part of what was counted, whose number ends the clause: 86个项目[已开工]74个. Negative without one.</summary>
    private int ActOfPart(SentenceWindow window, TextSpan gap, QuantityMention next)
    {
        string text = window.Text;
        if (!window.EndsPhrase(next) || lexicon.Ending(gap.In(text), gap.Length, ClauseRole.Completes) is not { Surface.Length: > 1 } act || act.Surface.Length + 2 > gap.Length)
            return -1;
        int start = gap.End - act.Surface.Length;
        return text[start - 1] == '已' ? start - 1 : _verbs.BeforeAdverbs(text, gap.Start, start);
    }

    /// <summary>Whether a preposition that names whom something is done to stands before an offset: [向]12家企业发放贷款.</summary>
    private static bool Addresses(string text, int at) => at > 0 && text[at - 1] is '向' or '对' or '为' or '给';

    /// <summary>Where the first word of the gap stands that is a verb wherever it stands; negative without one.</summary>
    private int FirstAct(SentenceWindow window, TextSpan gap)
    {
        for (int i = gap.Start + 1; i < gap.End; i++)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, ClauseRole.Verbal) is { Surface.Length: > 1 })
                return i;
        return -1;
    }

    /// <summary>The length of the list mark at an offset; 0 without one.</summary>
    private static int ListMark(string text, int at, int end)
    {
        if (at >= end)
            return 0;
        if (text.AsSpan(at, end - at).StartsWith("以及"))
            return 2;
        return ListMarks.Contains(text[at], StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>Where the list mark stands before a noun that a clause describes, like the one before it: 实力较强的20个县[和]欠发达的20个县. Null without one.</summary>
    private static int? ParallelMark(string text, TextSpan gap, QuantityMention last)
    {
        bool parallel = SegmentReader.IsCount(last) && text[gap.End - 1] == '的' && last.Span.Start > 0 && text[last.Span.Start - 1] == '的';
        int mark = parallel ? gap.In(text).IndexOfAny(ListMarks) : -1;
        return mark > 0 && gap.Start + mark + 3 < gap.End ? gap.Start + mark : null;
    }

    /// <summary>A list mark that divides two counted nouns: directly before the next number, or before a verb that governs it.</summary>
    private int LastListMark(SentenceWindow window, TextSpan gap)
    {
        for (int i = gap.End - 1; i > gap.Start; i--)
        {
            if (window.Text[i] is not ('、' or '和' or '及'))
                continue;
            bool directly = gap.End - i <= 4 && lexicon.Ending(window.Text.AsSpan(i, gap.End - i), gap.End - i, ClauseRole.Level | ClauseRole.Growth) is null;
            bool verb = window.Text[i] == '、' && lexicon.Starting(window.Text, i + 1, ClauseRole.Action | ClauseRole.Adverb | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank) is not null;
            if (directly || verb || window.Text[i] == '、' && IsAmountNoun(window.Text, new TextSpan(i + 1, gap.End)) && !_verbs.JoinsAmounts(window.Text, gap.Start, i))
                return window.Text[i] == '及' && window.Text[i - 1] == '以' ? i - 1 : i;
        }
        return -1;
    }

    /// <summary>Whether the words before a number are an amount of what was named before, and its predicate: 总数达, 总投资.</summary>
    private bool IsAmountNoun(string text, TextSpan words)
    {
        if (lexicon.Starting(text, words.Start, ClauseRole.Head) is not { } head)
            return false;
        int end = words.Start + head.Surface.Length;
        return end == words.End || end < words.End && lexicon.Starting(text, end, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank | ClauseRole.Adverb | ClauseRole.Place | ClauseRole.OwnArea) is not null;
    }
}
