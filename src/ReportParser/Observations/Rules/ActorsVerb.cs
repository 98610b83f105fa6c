using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>
/// The verbs that end the words before a number and have an actor before them: 市财政[安排]3亿元资金, 各局[取消和下放]事项26项,
/// 县委、县政府[确定]12件实事, 每名学员[掌握]2门技术.
/// </summary>
internal sealed class ActorsVerb(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>Says that the verb before it was done: 确定[了]12件实事.</summary>
    private const char Done = '了';

    /// <summary>Stand behind a verb before what it makes of a thing: 全县划分[成]26个片区, 分解[为]60项.</summary>
    private const string Makes = "成为";

    /// <summary>The length of a verb that the lexicon lacks.</summary>
    private const int PlainLength = 2;

    /// <summary>The verbs, null without one and where they end a list that the number only sums up.</summary>
    /// <param name="segment">The number with its words.</param>
    public string? Of(SegmentContext segment)
    {
        if (Result(segment) is { } made)
            return made;
        string words = segment.Subject.TrimEnd(Done);
        if (segment.Lead.Predicate is { } bound && !naming.Is(bound.Surface, NamingKind.Bounding) || !segment.Lead.Verb.IsEmpty && !IsPivot(segment) || ActAt(segment, words.Length) is not { } last)
            return null;
        int start = last;
        if (words[start - 1] is '和' or '并')
            start = ActAt(segment, start - 1) ?? (words[start - 1] == '并' ? start : 0);
        if (start > 1 && !HoldsList(words.AsSpan(0, start)))
            return words[start..];
        return AreActors(words.AsSpan(0, last)) ? words[last..] : null;
    }

    /// <summary>Whether the verb before an actor makes him act: [推动]医院选派50名专家.</summary>
    private bool IsPivot(SegmentContext segment) => lexicon.Ending(segment.Verb, segment.Verb.Length, ClauseRole.Pivot) is not null;

    /// <summary>The verb directly before the number behind another verb and its object: 发放房租补贴[惠及]6000个家庭. Null without one.</summary>
    /// <param name="segment">The number with its words.</param>
    public string? Inner(SegmentContext segment)
    {
        string words = segment.Subject;
        if (segment.Lead is not { Verb.IsEmpty: false, Predicate: null } || !IsDigit(segment) || !SegmentReader.IsCount(segment.Mention) || lexicon.Ending(words, words.Length, ClauseRole.Verbal) is not { Surface.Length: > 1 } verb)
            return null;
        return verb.Is(ClauseRole.Action) && words.Length > verb.Surface.Length + 1 && Known(segment, verb, words.Length) > 0 ? verb.Surface : null;
    }

    /// <summary>The verb that makes the counted things of others: 全县[划分成]26个片区. Null without one.</summary>
    /// <param name="segment">The number with its words.</param>
    public string? Result(SegmentContext segment)
    {
        TextSpan before = LeadReader.Trim(segment.Window.Text, segment.Segment.Before);
        int at = before.End - PlainLength - 1;
        if (at < before.Start || !SegmentReader.IsCount(segment.Mention) || !Makes.Contains(segment.Window.Text[before.End - 1], StringComparison.Ordinal) || !segment.Lead.Verb.IsEmpty || segment.Tail.Noun.IsEmpty)
            return null;
        string verb = segment.Window[new TextSpan(at, at + PlainLength)];
        bool moves = lexicon.Whole(verb, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank | ClauseRole.Gap | ClauseRole.Head) is not null;
        return !moves && segment.Window.IsWordOf(at, "v", "vn", "") && segment.Window.WordAt(at) is { Length: PlainLength or PlainLength + 1 } word && word.End <= before.End ? segment.Window[new TextSpan(at, before.End)] : null;
    }

    /// <summary>Whether words hold a list outside brackets: 各局、办; not 每个县（市、区）.</summary>
    private static bool HoldsList(ReadOnlySpan<char> words)
    {
        int depth = 0;
        foreach (char c in words)
        {
            depth += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
            if (depth == 0 && c is '、' or '和')
                return true;
        }
        return false;
    }

    /// <summary>Whether a list ends with those who act: 县委、[县政府].</summary>
    private bool AreActors(ReadOnlySpan<char> words) =>
        naming.Ending(words, NamingKind.Actor) is { Length: > 1 } || naming.Ending(words, NamingKind.Firm) is not null || words.EndsWith("政府");

    /// <summary>Where a word that is a verb and nothing else begins that ends at an offset of the subject; null without one.</summary>
    private int? ActAt(SegmentContext segment, int end)
    {
        ReadOnlySpan<char> words = segment.Subject.AsSpan(0, end);
        int length = lexicon.Ending(words, end, ClauseRole.Action) is { Surface.Length: > 1 } verb ? Known(segment, verb, end) : IsPlain(segment, end) ? PlainLength : 0;
        return length > 0 && end - length > 1 ? end - length : null;
    }

    private static int Known(SegmentContext segment, ClauseWord verb, int end)
    {
        int at = segment.Lead.Subject.Start + end - verb.Surface.Length;
        return !verb.Is(ClauseRole.Head | ClauseRole.Nominal) && segment.Window.IsWordStart(at) && (verb.Is(ClauseRole.Verbal) || verb.Surface.Length > PlainLength || !segment.Window.IsWordOf(at, "n", "vn", "nz", "ns", "nt", "an")) ? verb.Surface.Length : 0;
    }

    /// <summary>Whether a verb ends there that the lexicon lacks, and is done to what is counted directly behind it: 掌握[2门]技术.</summary>
    private bool IsPlain(SegmentContext segment, int end)
    {
        if (end <= PlainLength || !SegmentReader.IsCount(segment.Mention))
            return false;
        int at = segment.Lead.Subject.Start + end - PlainLength;
        string word = segment.Subject[(end - PlainLength)..end];
        return segment.Window.WordAt(at).Length == PlainLength && segment.Window.IsWordOf(at, "v") && lexicon.Whole(word, ClauseRole.Any & ~ClauseRole.Transitive) is null && !naming.Is(word, NamingKind.Possession)
            && IsDigit(segment);
    }

    /// <summary>Whether a number is written in digits; one in characters mostly sums up what was named before: 改造、提升[三项]行动.</summary>
    private static bool IsDigit(SegmentContext segment) => char.IsAsciiDigit(segment.Mention.NumberSpan.In(segment.Window.Text)[0]);
}
