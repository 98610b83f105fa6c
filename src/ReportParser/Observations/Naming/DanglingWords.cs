using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Mends names at whose ends words are left that no noun phrase ends with: 财政赤字率[一直], [或]停征收费项目. The rules cut clauses at the words that
/// the lexicons have; this is the last look at what they leave.
/// </summary>
internal sealed class DanglingWords(NamingLexicon naming, ClauseLexicon clauses, Segmenter segmenter)
{
    /// <summary>Joins a verb to the predicate behind it: 建成[或]投产.</summary>
    private const string VerbConjunctions = "或并";

    private const string Purpose = "用于";

    private const char Aspect = '了';

    /// <summary>Mends the names of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="carried">What the sentence carries, for a name that is nothing but such words.</param>
    public Draft Mend(Draft draft, CarriedSubject carried)
    {
        draft = Denied(draft) ?? draft;
        if (!draft.Names.Any(name => IsCandidate(name)))
            return draft;
        if (draft.Names.Length == 1 && JoinedVerb(draft.Names[0]) is { } split && draft.Action is { } action)
            return draft with { Names = [draft.Names[0][..split]], Action = draft.Names[0][split..] + action };
        return draft with { Names = [.. draft.Names.Select(name => Mend(name) is { Length: > 0 } mended ? mended : carried.Name ?? carried.Topic ?? name)] };
    }

    /// <summary>A draft whose name ends with a word that denies its action, which belongs to the action: 10项[没有]完成. Null for another.</summary>
    private Draft? Denied(Draft draft)
    {
        if (draft.Names.Length != 1 || draft.Action is not { } action || naming.Ending(draft.Names[0], NamingKind.Denial) is not { } denial || !IsWord(draft.Names[0], draft.Names[0].Length - denial.Length, denial.Length))
            return null;
        return draft with { Action = denial + action };
    }

    private bool IsCandidate(string name) =>
        naming.Ending(name, NamingKind.DanglingEnd) is not null || naming.Opening(name, NamingKind.DanglingStart) is not null || IsPurpose(name) || AspectIn(name) > 0;

    /// <summary>Where a particle that may stand behind a verb is in a name, -1 without one.</summary>
    private static int AspectIn(string name) => name.IndexOf(Aspect, Math.Min(1, name.Length));

    /// <summary>Whether a name only says what its sum went to: [用于]民生支出; not 用于民生的支出, which the word modifies.</summary>
    private static bool IsPurpose(string name) =>
        name.Length > Purpose.Length + 1 && name.StartsWith(Purpose, StringComparison.Ordinal) && !name.Contains('的', StringComparison.Ordinal);

    private string Mend(string name)
    {
        name = IsPurpose(name) ? name[Purpose.Length..] : name;
        while (name.Length > 0)
        {
            if (naming.Ending(name, NamingKind.DanglingEnd) is { } last && IsWord(name, name.Length - last.Length, last.Length))
                name = BeforePhrase(name, last) ?? name[..^last.Length].TrimEnd('、', '，', '的');
            else if (naming.Opening(name, NamingKind.DanglingStart) is { } first && IsWord(name, 0, first.Length))
                name = name[first.Length..].TrimStart('、', '，');
            else
                break;
        }
        return WithoutAspect(name);
    }

    /// <summary>What stands before the phrase 在… that a word of circumstance ends: 产值[在2023年基础上]. Null without such a phrase.</summary>
    private string? BeforePhrase(string name, string last) =>
        naming.Is(last, NamingKind.Circumstance) && name.LastIndexOf('在') is > 1 and var at && IsWord(name, at, 1) ? name[..at] : null;

    /// <summary>A name that is a predicate, without the particle behind its verb: 喝上[了]净水.</summary>
    private string WithoutAspect(string name)
    {
        int at = AspectIn(name);
        if (at < 0 || at + 2 >= name.Length || !IsWord(name, at, 1))
            return name;
        return name.Remove(at, 1);
    }

    /// <summary>Where the verbs start that a conjunction at a name's end joins to the predicate behind it, null without such verbs: 项目[建成通车或]投产.</summary>
    private int? JoinedVerb(string name)
    {
        if (name.Length < 4 || !VerbConjunctions.Contains(name[^1], StringComparison.Ordinal))
            return null;
        int start = name.Length - 1;
        while (clauses.Ending(name, start, ClauseRole.Action | ClauseRole.Completes) is { Surface.Length: > 1 } verb && verb.Surface.Length < start)
            start -= verb.Surface.Length;
        return start < name.Length - 1 ? start : null;
    }

    // One character may end or open a word: 小将, 并网.
    private bool IsWord(string name, int start, int length)
    {
        if (length > 1 || name.Length == length)
            return true;
        return WordClasses.Cut(segmenter, name).Exists(token => token.Start == start && token.Length == length);
    }
}
