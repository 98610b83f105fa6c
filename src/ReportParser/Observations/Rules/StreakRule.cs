using ReportParser.Quantities;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A streak: 林长制考核连续5年全市优秀; one of times only where they were all won: 质量考核连续3次获评A级, not 连续3次提高标准.</summary>
internal sealed class StreakRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NameCleaner cleaner, NamingLexicon naming) : IClauseRule
{
    private const int QuartersOfYear = 4;

    /// <summary>Stands before how often something came about without a break.</summary>
    public const string Running = "连续";

    public Draft? Read(SegmentContext segment)
    {
        string before = segment.Before.TrimEnd();
        bool inYears = segment.Dimension == "time";
        if (!inYears && !naming.Is(segment.Mention.Unit, NamingKind.Repeat) || !before.EndsWith(Running, StringComparison.Ordinal))
            return null;
        TextSpan words = segment.Segment.Before with { End = segment.Segment.Before.Start + before.Length - 2 };
        Lead lead = leads.ReadOpening(segment.Window, words);
        (string claim, string? award) = Claim(segment);
        if (!inYears && award is null)
            return null;
        string subject = cleaner.Clean(segment.Window[lead.Subject]);
        bool alone = lead.Subject.IsEmpty && (award is not null || IsAct(claim) || IsAbsence(claim));
        if (subject.Length > 0)
            subject = names.Resolve(subject, segment.Carried) ?? subject;
        else
            subject = alone ? "" : segment.Carried.Name ?? BeforePredicate(segment.Carried.Topic) ?? "";
        string name = subject + claim;
        return name.Length == 0 ? null : new Draft("streak", Measure.Duration, [name])
        {
            Action = award, Scope = lead.Scope, Carries = false, Subject = subject.Length > 0 ? subject : Moved(claim), Period = "streak",
        };
    }

    private (string Claim, string? Award) Claim(SegmentContext segment)
    {
        Clause clause = new(segment.Window.Sentence.Clauses[segment.Segment.Clause].Span);
        int from = ClaimStart(segment, clause.Span.End);
        string claim = segment.Window.Text[from..ClaimEnd(segment, from, clause.Span.End)].Trim();
        if (naming.Opening(claim, NamingKind.Award) is { } award)
            return (cleaner.Clean(claim[award.Length..]), award);
        if (Passive(claim) is { } passive)
            return passive;
        claim = claim[(naming.Opening(claim, NamingKind.Standing)?.Length ?? 0)..];
        return (lexicon.Starting(claim, 0, ClauseRole.OwnArea) is { Surface.Length: > 1 } && claim.Length < 3 ? claim : claim.TrimStart('了'), null);
    }

    /// <summary>The award of a passive with its giver, and its verb: 被省政府[评为][先进县]. Null for another claim.</summary>
    private (string Claim, string? Award)? Passive(string claim)
    {
        if (!claim.StartsWith('被'))
            return null;
        foreach (string verb in naming.Of(NamingKind.Conferral))
            if (claim.IndexOf(verb, StringComparison.Ordinal) is > 0 and int at && claim.Length > at + verb.Length + 1)
                return (cleaner.Clean(claim[(at + verb.Length)..]), verb);
        return null;
    }

    /// <summary>Where a claim begins: behind its number, or behind the last streak of a list whose members share it: 甲站连续9年、乙站连续4年[保持优秀].</summary>
    private static int ClaimStart(SegmentContext segment, int clauseEnd)
    {
        string text = segment.Window.Text;
        int from = segment.Mention.Span.End;
        foreach (QuantityMention next in segment.Window.Mentions)
            if (next.Span.Start > from && next.Span.End < clauseEnd && text[from] is '、' or '和' && text.AsSpan(from, next.Span.Start - from).EndsWith(Running))
                from = next.Span.End;
        return from;
    }

    /// <summary>Where a claim ends: before a list mark behind which another value stands, or with its clause: 连续7年丰收[、]总产达到50万吨.</summary>
    private static int ClaimEnd(SegmentContext segment, int from, int clauseEnd)
    {
        QuantityMention? next = segment.Window.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Quantity && m.Span.Start > from && m.Span.End <= clauseEnd);
        int mark = next is null ? -1 : segment.Window.Text.LastIndexOf('、', next.Span.Start, next.Span.Start - from);
        return mark > from ? mark : clauseEnd;
    }

    /// <summary>Whether a claim is an act with its object, which needs no subject: 连续5年提高养老金水平, but not 连续5年增长10%以上.</summary>
    private bool IsAct(string claim) =>
        lexicon.Starting(claim, 0, ClauseRole.Growth | ClauseRole.Action | ClauseRole.Performs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Gap)
        && claim.Length > verb.Surface.Length + 2 && !claim.AsSpan(verb.Surface.Length, 3).ContainsAnyInRange('0', '9');

    /// <summary>Whether a claim says that something did not happen, which needs no subject: 连续9年[未发生]重大事故, 连续5年[无]森林火灾.</summary>
    private bool IsAbsence(string claim) =>
        (claim.StartsWith('无') ? 1 : naming.Opening(claim, NamingKind.Denial)?.Length) is { } denial && claim.Length > denial + 2;

    /// <summary>What a claim says was moved, which the sentence goes on about: 连续5年提高[养老金水平]，年均增长9%. Null without a word of change.</summary>
    private string? Moved(string claim) =>
        lexicon.Starting(claim, 0, ClauseRole.Growth) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.GrowthNoun) && claim.Length > verb.Surface.Length + 2 && !claim.AsSpan().ContainsAnyInRange('0', '9') && claim.AsSpan().IndexOfAny("、，在到分") < 0 ? claim[verb.Surface.Length..] : null;

    /// <summary>The subject of a clause before: 小麦总产 in 小麦总产实现了历史新高.</summary>
    private string? BeforePredicate(string? clause)
    {
        for (int i = 2; i < clause?.Length; i++)
            if (lexicon.Starting(clause, i, ClauseRole.Performs | ClauseRole.Level) is { Surface.Length: > 1 })
                return clause[..i];
        return clause;
    }

    private readonly record struct Clause(TextSpan Span);

    /// <summary>The period of a streak: the last years up to the one that the sentence is about.</summary>
    /// <param name="years">The streak's length.</param>
    /// <param name="last">The last year.</param>
    public static string Period(decimal years, int last) => $"{last - (int)years + 1}/{last}";

    /// <summary>The period of a streak of quarters that ends with a year.</summary>
    /// <param name="quarters">The streak's length.</param>
    /// <param name="last">The last year.</param>
    public static string Quarters(int quarters, int last)
    {
        int first = (last * QuartersOfYear) + QuartersOfYear - quarters;
        return $"{first / QuartersOfYear}-Q{(first % QuartersOfYear) + 1}/{last}-Q{QuartersOfYear}";
    }
}
