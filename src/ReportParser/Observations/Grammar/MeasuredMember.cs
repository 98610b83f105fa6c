using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Tells the member of a list of projects that a size belongs to, as no project is measured in tons or kilometres, only what is built by it:
/// 新建8公里[供水管网]等工程, 青川石化20万吨[甲醇]、北港码头等一批项目.
/// </summary>
internal static class MeasuredMember
{
    private const char AndOthers = '等';
    private const int Reach = 24;

    /// <summary>The words behind a number with the noun of the one member that is measured.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="tail">The words behind its number, taken apart.</param>
    /// <param name="naming">Tells projects.</param>
    public static Tail Alone(SentenceWindow window, Segment segment, Tail tail, NamingLexicon naming)
    {
        if (!IsSize(segment) || tail.Noun.IsEmpty || EndOfMember(window, segment, naming) is not { } end || end - tail.Noun.Start < 2 || end >= tail.Noun.End)
            return tail;
        return tail with { Noun = tail.Noun with { End = end } };
    }

    private static bool IsSize(Segment segment) =>
        segment.Mention.UnitRecord is { CountsNoun: false, Dimension: "length" or "area" or "mass" or "power" or "volume" };

    /// <summary>Where the first member ends, null where the words are no list of projects.</summary>
    private static int? EndOfMember(SentenceWindow window, Segment segment, NamingLexicon naming)
    {
        ReadOnlySpan<char> words = segment.After.In(window.Text);
        int others = words.IndexOf(AndOthers);
        if (others < 2 || words[..others].IndexOfAny('，', '；', '：') >= 0)
            return null;
        int from = segment.After.Start + others;
        ReadOnlySpan<char> head = window.Text.AsSpan(from, Math.Min(Reach, window.Sentence.Span.End - from));
        bool projects = false;
        foreach (string noun in naming.Of(NamingKind.Project))
            projects |= head.IndexOf(noun) is > 0 and int at && head[..at].IndexOfAny('，', '；', '、') < 0;
        int mark = words[..others].IndexOf('、');
        return projects ? segment.After.Start + (mark > 0 ? mark : others) : null;
    }
}
