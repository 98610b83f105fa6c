using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A noun of action before the verb that says how far it has come: 9条老街[改造]完成, 6个园区[建设]全面启动, 4座水库[除险加固]如期完成. It ends the name, and is not the predicate.</summary>
internal sealed class CompletedDeed(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>The shortest words for things and a task about them.</summary>
    private const int ShortestTask = 4;

    /// <summary>How many nouns of action stand behind each other: [清淤][疏浚].</summary>
    private const int MostDeeds = 3;

    /// <summary>What a verb is that is no noun of action.</summary>
    private const ClauseRole NoDeed = ClauseRole.Completes | ClauseRole.Transitive | ClauseRole.Verbal | ClauseRole.Performs | ClauseRole.Pivot | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Adverb;

    /// <summary>Whether such a noun and its predicate are all that follows; not behind a word of time, which belongs to a verb: 6段河堤汛期前改造完工.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words behind a number.</param>
    /// <param name="at">An offset in them.</param>
    public bool IsAt(string text, TextSpan words, int at)
    {
        int deed = DeedLength(text, words with { Start = at });
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

    /// <summary>The length of the nouns of action that open words; words that say of a thing that it is there or given, as 落地 and 发放 do, are none.</summary>
    private int DeedLength(string text, TextSpan words)
    {
        int at = words.Start;
        for (int count = 0; count < MostDeeds && at < words.End && Deed(text, words with { Start = at }) is > 0 and int length; count++)
            at += length;
        return at - words.Start;
    }

    private int Deed(string text, TextSpan words) =>
        naming.Opening(words.In(text), NamingKind.Deed) is { } deed ? deed.Length
            : lexicon.Starting(text, words.Start, ClauseRole.Action) is { Surface.Length: > 1 } verb && !verb.Is(NoDeed) && verb.Surface.Length < words.Length ? verb.Surface.Length : 0;

    private bool IsProgress(string text, TextSpan words)
    {
        int at = words.Start;
        while (at < words.End && lexicon.Starting(text, at, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb)
            at += adverb.Surface.Length;
        return at < words.End && naming.Is(text.AsSpan(at, words.End - at), NamingKind.DeedProgress);
    }
}
