using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Divides a goal without a number into what it is about and what is said of it: 居民收入 | 与经济增长同步.</summary>
internal sealed class QualitativeClause(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const ClauseRole BesideVerb = ClauseRole.Adverb | ClauseRole.Target | ClauseRole.Each | ClauseRole.Growth | ClauseRole.GrowthNoun;
    private const string InStep = "同步";
    private const string Partners = "与和同";

    /// <summary>The two parts of a clause, null when nothing is said in it that the lexicon knows.</summary>
    /// <param name="clause">The clause without openers.</param>
    public (string Name, string Statement)? Split(string clause)
    {
        if (VerbFirst(clause) is { } done)
            return done;
        clause = WithoutOpener(clause);
        int at = 2;
        while (at < clause.Length && lexicon.Starting(clause, at, ClauseRole.Outcome) is null)
            at++;
        if (at >= clause.Length)
            return null;
        at = clause[at - 1] == '不' ? at - 1 : at;
        at = Partner(clause, at) ?? at;
        string name = WithoutPredicate(clause[..at]);
        return name.Length < 2 || StartsAsVerb(name) ? null : (name, clause[at..].Trim());
    }

    /// <summary>全面完成节能减排目标: what is done is named behind the verb.</summary>
    private (string Name, string Statement)? VerbFirst(string clause)
    {
        if (naming.Opening(clause, NamingKind.Accomplishing) is not { } verb)
            return null;
        string rest = clause[verb.Length..];
        return naming.Of(NamingKind.Goal).FirstOrDefault(g => rest.Length > g.Length + 1 && rest.EndsWith(g, StringComparison.Ordinal)) is { } goal
            ? (rest[..^goal.Length], verb + goal)
            : null;
    }

    private string WithoutOpener(string clause) =>
        naming.Opening(clause, NamingKind.GoalOpener) is { } opener && clause.Length > opener.Length + 2 ? clause[opener.Length..] : clause;

    /// <summary>Where what keeps step with the name begins: 居民收入增长[和经济发展]同步.</summary>
    private static int? Partner(string clause, int at)
    {
        int step = clause.IndexOf(InStep, at, StringComparison.Ordinal);
        int partner = step < 0 ? -1 : clause.AsSpan(0, step).LastIndexOfAny(Partners);
        return partner > 1 && partner < at ? partner : null;
    }

    /// <summary>Takes adverbs and words of growth off a name's end: 能耗[确保], 居民收入[增长].</summary>
    private string WithoutPredicate(string name)
    {
        while (lexicon.Ending(name, name.Length, BesideVerb) is { } word && name.Length - word.Surface.Length > 1)
            name = name[..^word.Surface.Length];
        return name;
    }

    private bool StartsAsVerb(string name) => lexicon.Starting(name, 0, ClauseRole.Performs) is { Surface.Length: > 1 };
}
