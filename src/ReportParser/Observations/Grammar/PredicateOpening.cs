using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>What the words before a number make of the words behind it.</summary>
/// <param name="IsSubject">No verb before the number governs them: the noun is a subject, and what follows is said of it.</param>
/// <param name="Governed">They are the object of a verb before the number, the deverbal noun at their end with them: 完成4个老旧小区改造.</param>
/// <param name="Addressed">A preposition before the number says that something is done for them or to them: 为260户家庭安装扶手.</param>
/// <param name="Pivots">The verb before the number makes them do something: 支持20所高中改善条件.</param>
/// <param name="Spends">The number is an amount of money.</param>
/// <param name="Counts">The words follow a number directly that counts things or people, which stands behind no other number.</param>
/// <param name="Gains">The verb before the number says that there are more things of which the predicate holds: 新增9家企业进入百强.</param>
internal readonly record struct TailFrame(bool IsSubject, bool Governed, bool Addressed, bool Pivots, bool Spends, bool Counts, bool Gains);

/// <summary>
/// Finds where a predicate with an object of its own opens behind a counted noun, by the class of the word: a verb with 了, a word that is
/// always a verb, an adverb or a preposition that stands before verbs only.
/// </summary>
internal sealed class PredicateOpening(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Transitive | ClauseRole.Performs;
    private const string Relative = "的";

    /// <summary>Stand in or behind a modifier, whose verb is no predicate.</summary>
    private const string Joins = "的”）)";

    /// <summary>An adverb that the dictionary has as a noun: 管线[全部]入地.</summary>
    private const string Wholly = "全部";

    /// <summary>Places whose noun is one character: 在40个[村]推进改造.</summary>
    public const string Places = "村乡镇县区市户";

    private readonly PlainPredicate _plain = new(lexicon, naming);

    private readonly AgentPredicate _agents = new(lexicon, naming);

    private readonly ComparedAmount _compared = new(lexicon, naming);

    /// <summary>Verbs of going to a place.</summary>
    private const string Journeys = "到赴来去入进";

    /// <summary>Whether a predicate opens at an offset behind the noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="at">Where the segmenter's word starts.</param>
    /// <param name="frame">What the words before the number make of them.</param>
    public bool IsAt(SentenceWindow window, TextSpan words, int at, TailFrame frame)
    {
        if ((frame.IsSubject || frame.Gains) && frame.Counts && (_compared.IsAt(window, words, at) || IsConnected(window, words, at)))
            return true;
        if (at < words.Start + (frame.Addressed && Places.Contains(window.Text[words.Start], StringComparison.Ordinal) ? 1 : 2) || !window.IsWordStart(at) || window.Text[at - 1] == '的')
            return false;
        if (IsDone(window, words, at))
            return true;
        if (!frame.IsSubject && !frame.Addressed && !frame.Pivots || frame.Governed && !frame.Pivots)
            return false;
        return IsSureVerb(window, words, at, frame) || frame.IsSubject && IsAdverb(window, words, at)
            || (frame.IsSubject || frame.Pivots) && IsPreposition(window, words, at) || frame.Pivots && _plain.IsAt(window, words, at)
            || frame is { IsSubject: true, Counts: true } && _agents.IsAt(window, words, at);
    }

    /// <summary>Whether those whom a verb makes do something are said to go somewhere, or things without a verb before them: 组织90艘渔船[到内港避风], 600场演出[进社区].</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="at">An offset in them.</param>
    /// <param name="frame">What the words before the number make of them.</param>
    public static bool IsJourney(SentenceWindow window, TextSpan words, int at, TailFrame frame)
    {
        if (!Journeys.Contains(window.Text[at], StringComparison.Ordinal) || window.WordAt(at).Length is not (1 or 3) || window.Text[at - 1] == '的')
            return false;
        return frame.Pivots ? words.End - at > 3 : frame.IsSubject && (frame.Counts || frame.Spends) && words.End - at > 2
            && words.In(window.Text).IndexOf(Relative, StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether a place is said to be reached by a road or a service: 新增60个村[通硬化路].</summary>
    private bool IsConnected(SentenceWindow window, TextSpan words, int at) =>
        window.Text[at] == '通' && at > words.Start && (Places.Contains(window.Text[at - 1], StringComparison.Ordinal) || window.Text[at - 1] is '）' or '组' or '屯')
        && at + 1 < words.End && naming.Ending(window.Text.AsSpan(at + 1, words.End - at - 1), NamingKind.Service) is not null;

    /// <summary>A verb with 了: 派出了监事会, 圆了安居梦.</summary>
    private bool IsDone(SentenceWindow window, TextSpan words, int at)
    {
        int end = lexicon.StartingWhole(window, words with { Start = at }, Verbs | ClauseRole.Completes | ClauseRole.Level) is { } known ? at + known.Surface.TrimEnd('了').Length
            : window.WordAt(at).End;
        return end < words.End && window.Text[end] == '了' && (end + 1 == words.End || window.IsWordStart(end + 1));
    }

    /// <summary>A word that is a verb wherever it stands; behind a preposition's noun any verb that is no noun as well.</summary>
    private bool IsSureVerb(SentenceWindow window, TextSpan words, int at, TailFrame frame)
    {
        if (frame.Addressed && IsPlainVerb(window, words, at))
            return true;
        if (lexicon.StartingWhole(window, words with { Start = at }, ClauseRole.Any) is not { Surface.Length: > 1 } verb || at + verb.Surface.Length >= words.End
            || Relative.Contains(window.Text[at + verb.Surface.Length], StringComparison.Ordinal))
            return false;
        int behind = at + verb.Surface.Length;
        if (IsWork(window.Text, behind) || lexicon.StartingWhole(window, words with { Start = behind }, Verbs) is { Surface.Length: > 1 } second && IsWork(window.Text, behind + second.Surface.Length))
            return false;
        if (window.IsWordOf(at, "vn", "n") || !frame.Addressed && IsRelative(window.Text, behind, words.End))
            return false;
        bool sure = verb.Is(ClauseRole.Verbal) || verb.Is(ClauseRole.Transitive) && !verb.Is(ClauseRole.Performs | ClauseRole.Level);
        return sure || frame.Addressed && verb.Is(Verbs) && !verb.Is(ClauseRole.Nominal) || frame.Pivots && verb.Is(ClauseRole.Growth | ClauseRole.Performs) && window.IsWordOf(at, "v");
    }

    private bool IsWork(string text, int at) => naming.Opening(text.AsSpan(at), NamingKind.Work) is not null;

    /// <summary>A word that the lexicon lacks and the dictionary knows as a verb only, behind an adverb and before no other verb: 对38名老人逐一看望.</summary>
    private bool IsPlainVerb(SentenceWindow window, TextSpan words, int at) =>
        window.WordAt(at) is { Length: > 1 } word && window.IsWordOf(at, "v") && lexicon.StartingWhole(window, words with { Start = at }, ClauseRole.Any) is null
        && lexicon.Ending(window.Text.AsSpan(words.Start, at - words.Start), at - words.Start, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb && words.Start + adverb.Surface.Length < at
        && !IsRelative(window.Text, word.End, words.End);

    /// <summary>Whether what a verb opens only describes a noun behind it: 符合条件的人员.</summary>
    private static bool IsRelative(string text, int from, int end)
    {
        int at = text.AsSpan(from, end - from).IndexOf(Relative, StringComparison.Ordinal);
        return at >= 0 && from + at + 2 < end;
    }

    /// <summary>Whether what a verb opens only describes a noun behind it that has a predicate of its own: 通过评审的项目列入计划.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="from">Offset behind the verb.</param>
    /// <param name="end">Where the words behind the number end.</param>
    public bool IsModifier(SentenceWindow window, int from, int end)
    {
        int at = window.Text.AsSpan(from, end - from).IndexOf(Relative, StringComparison.Ordinal);
        for (int i = from + at + 3; at >= 0 && i < end - 2; i++)
            if (window.IsWordStart(i) && lexicon.StartingWhole(window, new TextSpan(i, end), ClauseRole.Transitive) is { Surface.Length: > 1 } verb && !window.IsWordOf(i, "vn", "n") && i + verb.Surface.Length < end)
                return true;
        return false;
    }

    private bool IsAdverb(SentenceWindow window, TextSpan words, int at) =>
        lexicon.StartingWhole(window, words with { Start = at }, ClauseRole.Adverb | ClauseRole.Each) is { } adverb && at + adverb.Surface.Length < words.End
        && (window.IsWordOf(at, "d") || window.IsWordOf(at, "ad") && lexicon.Starting(window.Text, at + adverb.Surface.Length, Verbs) is { Surface.Length: > 1 } || adverb.Surface.Length > 1 && IsBeforeVerb(window, words with { Start = at + adverb.Surface.Length }) || adverb.Surface == Wholly && window.Text.AsSpan(at, words.End - at).IndexOf(Relative, StringComparison.Ordinal) < 0);

    /// <summary>Whether a verb that is no noun opens words, with what it is done to; the word before it is an adverb then although the dictionary has it as a noun: [基本]清除隐患.</summary>
    private bool IsBeforeVerb(SentenceWindow window, TextSpan words) =>
        window.IsWordOf(words.Start, "v") && lexicon.StartingWhole(window, words, Verbs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Nominal | ClauseRole.Head) && verb.Surface.Length + 1 < words.Length && !naming.Is(verb.Surface, NamingKind.Deed)
        && words.In(window.Text).IndexOfAny(Joins) < 0 && naming.Ending(words.In(window.Text), NamingKind.Work) is null && naming.Ending(words.In(window.Text), NamingKind.Thing) is null;

    /// <summary>A preposition of a predicate, not of a relative clause: 由企业牵头, but not 由企业牵头的项目.</summary>
    private bool IsPreposition(SentenceWindow window, TextSpan words, int at)
    {
        TextSpan word = window.WordAt(at);
        return word.End + 1 < words.End && naming.Is(word.In(window.Text), NamingKind.PredicatePreposition)
            && window.Text.AsSpan(word.End, words.End - word.End).IndexOf(Relative, StringComparison.Ordinal) < 0;
    }
}
