using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Finds the verb that opens words: one of the lexicon (建成), one behind 新 that joins it (新施划), or one that only the segmenter's
/// dictionary has, directly before what it is done to (振兴120个集群).
/// </summary>
internal sealed class VerbWords(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Performs;

    /// <summary>What a word is that is not done to what stands behind it.</summary>
    private const ClauseRole NoVerb = ClauseRole.Level | ClauseRole.Rank | ClauseRole.Gap | ClauseRole.GrowthNoun | ClauseRole.Opener | ClauseRole.Adverb | ClauseRole.Preposition | ClauseRole.Head | ClauseRole.Target | ClauseRole.Attribute;

    /// <summary>Joins the verb behind it: [新]施划停车位.</summary>
    private const string Newly = "新";

    /// <summary>Says a goal before a verb, and before money that it is got from above.</summary>
    private const string Striving = "争取";

    private const string Completes = "完成";

    /// <summary>The length from which a verb of completion says what was done to things, and not in what state they are: 新增[投入运营]养老院; not 新增竣工面积.</summary>
    private const int LongState = 4;

    /// <summary>The length of a verb that the lexicon lacks.</summary>
    private const int PlainLength = 2;

    /// <summary>The shortest words that open with a verb with others in brackets, and how far from its start the bracket closes.</summary>
    private const int ShortestBracketed = 6, LongestBracket = 7;

    /// <summary>The verb that opens words and where it ends; null where none does.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="phrase">The words.</param>
    /// <param name="link">How the verb hangs on the one before it.</param>
    public (ClauseWord Verb, int End)? At(SentenceWindow window, TextSpan phrase, VerbLink link)
    {
        if (Bracketed(window.Text, phrase) is { } whole)
            return (Plain(window[phrase with { End = whole }]), whole);
        if (Known(window, phrase) is { } known && known.Surface != Newly)
            return known.Is(Verbs) || IsCompletedDeed(window, known, phrase) ? (known, phrase.Start + known.Surface.Length)
                : link == VerbLink.First && IsDoneTo(window, known, phrase) ? (Plain(known.Surface), phrase.Start + known.Surface.Length) : null;
        if (WithObject(window, phrase) is { } holding)
            return (holding, phrase.Start + holding.Surface.Length);
        if (New(window, phrase) is { } end)
            return (Plain(window[phrase with { End = end }]), end);
        return IsPlain(window, phrase) && (link == VerbLink.Joined ? phrase.Length > 2 * PlainLength - 1 : link == VerbLink.First && Counts(window, phrase))
            ? (Plain(window[window.WordAt(phrase.Start)]), phrase.Start + PlainLength) : null;
    }

    /// <summary>Whether a verb that may be a noun's first part is done to the same thing as the verb before it: 淘汰[治理]老旧车辆; not 新增[建设]用地, not 完成[治理]任务.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The verb before it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="behind">The words behind it.</param>
    public bool IsSerial(SentenceWindow window, ClauseWord before, ClauseWord verb, TextSpan behind) =>
        before.Surface == Completes ? IsDoneToThings(window, behind)
        : naming.Is(verb.Surface, NamingKind.Serial) && !before.Is(ClauseRole.Performs) && behind.Length > 3
          && !naming.Is(before.Surface, NamingKind.Granting) && naming.Opening(behind.In(window.Text), NamingKind.Work) is null;

    /// <summary>Whether 完成 with a deed, which the lexicon has as one word behind things, stands before those that it was done to: [完成改造]老旧小区30个.</summary>
    private bool IsCompletedDeed(SentenceWindow window, ClauseWord word, TextSpan phrase) =>
        word.Is(ClauseRole.Completes) && word.Surface.Length > Completes.Length && word.Surface.StartsWith(Completes, StringComparison.Ordinal) && phrase.Length > word.Surface.Length
        && IsDoneToThings(window, phrase with { Start = phrase.Start + word.Surface.Length });

    /// <summary>Whether a verb behind 完成 that may be a noun's first part is done to the things behind it, which are counted or measured: 完成[整治]河道30公里; not 完成整治任务30个, 完成建设用地报批300亩.</summary>
    private bool IsDoneToThings(SentenceWindow window, TextSpan behind)
    {
        ReadOnlySpan<char> things = behind.In(window.Text);
        return things.Length > 1 && window.IsWordOf(behind.Start, "n", "nz", "ns", "a", "b")
            && naming.Ending(things, NamingKind.Work) is null && lexicon.Ending(things, things.Length, ClauseRole.Action | ClauseRole.Head) is null;
    }

    /// <summary>
    /// Whether a verb behind another only says what kind or in what state the things behind it are: 新增[竣工]面积, 达成[入园]意向, 发放[直补]资金,
    /// 争取[新增]国债资金.
    /// </summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The verb before it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="behind">The words behind it; may be empty.</param>
    public bool Modifies(SentenceWindow window, ClauseWord before, ClauseWord verb, TextSpan behind)
    {
        if (before.Surface is "新增" or "净增" && verb.Is(ClauseRole.Completes) && (verb.Surface.Length < LongState || naming.Opening(behind.In(window.Text), NamingKind.Thing) is not null))
            return true;
        string things = window[behind];
        return things.Length > 0 && (naming.Is(verb.Surface, NamingKind.State) || before.Surface == Striving && IsFunds(verb.Surface, things));
    }

    /// <summary>Whether 争取 opens words as the verb that gets money from above, and says no goal: [争取]新增国债资金; not 争取新增就业.</summary>
    /// <param name="words">The words that it opens.</param>
    public bool Obtains(ReadOnlySpan<char> words) =>
        words.StartsWith(Striving) && lexicon.Starting(words, Striving.Length, ClauseRole.Action) is { } more && IsFunds(more.Surface, words);

    private bool IsFunds(string more, ReadOnlySpan<char> things) => more is "新增" or "增发" && naming.Ending(things, NamingKind.Allotment) is not null;

    /// <summary>Where a verb ends that 新 opens, which says that its object was not there before: [新施划]停车位. Null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="phrase">The words.</param>
    public int? New(SentenceWindow window, TextSpan phrase)
    {
        if (Bracketed(window.Text, phrase) is { } end)
            return end;
        if (phrase.Length <= PlainLength || !phrase.In(window.Text).StartsWith(Newly))
            return null;
        TextSpan behind = phrase with { Start = phrase.Start + 1 };
        return lexicon.Starting(window.Text, behind.Start, ClauseRole.Any) is { Surface.Length: > 1 } verb ? verb.Is(Verbs) && !verb.Is(ClauseRole.Head | ClauseRole.Nominal) ? behind.Start + verb.Surface.Length : null
            : window.WordAt(behind.Start).Length == PlainLength && window.IsWordOf(behind.Start, "v") && lexicon.Ending(phrase.In(window.Text), phrase.Length, ClauseRole.Head | ClauseRole.Rate) is null ? behind.Start + PlainLength : null;
    }

    /// <summary>Where a verb ends that holds others in brackets: [新（改、扩）建]学校. Null without one.</summary>
    private int? Bracketed(string text, TextSpan phrase)
    {
        if (phrase.Length < ShortestBracketed || text[phrase.Start + 1] is not ('（' or '('))
            return null;
        int close = phrase.In(text).IndexOfAny('）', ')');
        return close is > PlainLength and <= LongestBracket && close + 2 < phrase.Length && lexicon.Whole($"{text[phrase.Start]}{text[phrase.Start + close + 1]}", ClauseRole.Action) is not null
            ? phrase.Start + close + 2 : null;
    }

    /// <summary>The longest word that starts there, without what belongs to the relative clause behind it: [淘汰]落后的产能.</summary>
    private ClauseWord? Known(SentenceWindow window, TextSpan phrase)
    {
        ClauseWord? word = lexicon.StartingWhole(window, phrase, ClauseRole.Any);
        int end = phrase.Start + (word?.Surface.Length ?? 0);
        if (word is not { Surface.Length: > 2 } || end >= phrase.End || window.Text[end] != '的' || lexicon.StartingWhole(window, phrase with { End = end - 1 }, ClauseRole.Any) is not { } verb)
            return word;
        return lexicon.Starting(word.Surface, verb.Surface.Length, Verbs) is null ? verb : word;
    }

    /// <summary>A verb that the segmenter joins to its object or to the verb behind it, or whose last character it does: [解决]问题, [参与]制修订标准, [引育]新品种.</summary>
    private ClauseWord? WithObject(SentenceWindow window, TextSpan phrase) =>
        !phrase.IsEmpty && (window.WordAt(phrase.Start).Length == 2 * PlainLength || IsTorn(window, phrase) || IsBeforeVerb(window, phrase)) && lexicon.Starting(window.Text, phrase.Start, ClauseRole.Verbal) is { Surface.Length: PlainLength } verb && verb.Is(Verbs) && !verb.Is(ClauseRole.Nominal) ? verb : null;

    /// <summary>Whether the word that the segmenter makes of a verb and the character behind it tears another verb: 参与|制修订 cut as [参与制]修订.</summary>
    private bool IsBeforeVerb(SentenceWindow window, TextSpan phrase) =>
        window.WordAt(phrase.Start).Length == PlainLength + 1 && phrase.Length > 2 * PlainLength && lexicon.StartingWhole(window, phrase with { Start = phrase.Start + PlainLength }, ClauseRole.Verbal) is { Surface.Length: > 1 };

    /// <summary>Whether the segmenter, whose dictionary lacks a verb of two characters, parts them, or makes one word of them and the next: [引|育新]品种, [申列省]级项目.</summary>
    private static bool IsTorn(SentenceWindow window, TextSpan phrase) => phrase.Length > PlainLength + 1 && window.WordAt(phrase.Start).Length switch
    {
        1 => window.WordAt(phrase.Start + 1).Length > 1,
        PlainLength + 1 => window.IsWordOf(phrase.Start, ""),
        _ => false,
    };

    /// <summary>Whether a word that the lexicon lacks is a verb and nothing else, and stands before what it is done to.</summary>
    private bool IsPlain(SentenceWindow window, TextSpan phrase) =>
        !phrase.IsEmpty && window.WordAt(phrase.Start).Length == PlainLength && window.IsWordOf(phrase.Start, "v") && lexicon.Starting(window.Text, phrase.Start, ClauseRole.Any) is null;

    /// <summary>Whether a verb that mostly is a predicate stands before counted things that it is done to: [采取]三项举措, [增强]“三种”意识; not 有, not 达到.</summary>
    private static bool IsDoneTo(SentenceWindow window, ClauseWord known, TextSpan phrase) =>
        known.Surface.Length == PlainLength && known.Is(ClauseRole.Transitive | ClauseRole.Completes | ClauseRole.Growth) && !known.Is(NoVerb) && window.IsWordOf(phrase.Start, "v")
        && window.WordAt(phrase.Start).Length == PlainLength && Counts(window, phrase);

    /// <summary>Whether a verb stands directly before a count of things, or before the members of a list or a quoted name that the count sums up: 振兴[120个]集群, 抢占量子、氢能等[8条]赛道, 锁定“老旧散”[3类]风险.</summary>
    private static bool Counts(SentenceWindow window, TextSpan phrase) =>
        (phrase.Length == PlainLength || window.Text[phrase.End - 1] is '等' or '”') && CountsThings(window, phrase.End);

    /// <summary>Whether a count with its noun starts at an offset.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="at">The offset.</param>
    public static bool CountsThings(SentenceWindow window, int at) =>
        window.Mentions.FirstOrDefault(m => m.Span.Start == at) is { } count && SegmentReader.IsCount(count)
            && count.Span.End < window.Sentence.Span.End && char.IsLetter(window.Text[count.Span.End]) && !window.IsWordOf(count.Span.End, "v", "p", "d", "c", "uj");

    private static ClauseWord Plain(string surface) => new() { Surface = surface, Roles = [ClauseRole.Action], Mask = ClauseRole.Action };
}

/// <summary>How a verb hangs on the verb before it.</summary>
internal enum VerbLink
{
    /// <summary>No verb stands before it.</summary>
    First,

    /// <summary>It follows directly: 谋划[实施].</summary>
    Serial,

    /// <summary>A conjunction stands between them: 新建和[改造].</summary>
    Joined,
}
