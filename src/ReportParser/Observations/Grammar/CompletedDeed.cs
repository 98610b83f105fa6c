using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A noun of action before the verb that says how far it has come: 9条老街[改造]完成, 6个园区[建设]全面启动. It ends the name, and is not the predicate.</summary>
internal sealed class CompletedDeed(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>The shortest words for things and a task about them.</summary>
    private const int ShortestTask = 4;

    /// <summary>Whether such a noun and its predicate are all that follows; not behind a word of time, which belongs to a verb: 6段河堤汛期前改造完工.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words behind a number.</param>
    /// <param name="at">An offset in them.</param>
    public bool IsAt(string text, TextSpan words, int at)
    {
        int deed = DeedLength(text.AsSpan(at, words.End - at));
        return deed > 0 && IsProgress(text, words with { Start = at + deed }) && naming.Ending(text.AsSpan(words.Start, at - words.Start), NamingKind.DanglingEnd) is null;
    }

    /// <summary>Where the predicate begins that says of a task that it is done, whose own verb is no predicate: 12个行业淘汰落后产能任务[如期完成]. Null without such a task.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words behind a number.</param>
    public int? BehindTask(string text, TextSpan words)
    {
        for (int at = words.Start + ShortestTask; at < words.End; at++)
            if (naming.Ending(text.AsSpan(words.Start, at - words.Start), NamingKind.Task) is not null && IsProgress(text, words with { Start = at }))
                return at;
        return null;
    }

    private int DeedLength(ReadOnlySpan<char> words) =>
        naming.Opening(words, NamingKind.Deed) is { } deed ? deed.Length + (naming.Opening(words[deed.Length..], NamingKind.Deed)?.Length ?? 0) : 0;

    private bool IsProgress(string text, TextSpan words)
    {
        int at = words.Start;
        while (at < words.End && lexicon.Starting(text, at, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb)
            at += adverb.Surface.Length;
        return at < words.End && naming.Is(text.AsSpan(at, words.End - at), NamingKind.DeedProgress);
    }
}
