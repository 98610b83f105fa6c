using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>Money before what it was spent on: 投资2.4亿元修建乡村道路, 投入500万元实施校舍改造. The name is the object with the word for the money.</summary>
internal sealed class InvestmentRule(ClauseLexicon lexicon, LeadReader leads, NameCleaner cleaner) : IClauseRule
{
    private static readonly string[] Words = ["总投资", "投资", "投入"];
    private static readonly string[] Light = ["用于", "进行", "完成了", "完成", "实施了", "实施"];

    public Draft? Read(SegmentContext segment)
    {
        if (segment.Dimension != "money" || Word(segment) is not { } word)
            return null;
        TextSpan purpose = Purpose(segment);
        if (Array.Find(Light, v => segment.Window[purpose].StartsWith(v, StringComparison.Ordinal)) is { } light)
            purpose = purpose with { Start = purpose.Start + light.Length };
        else if (lexicon.Starting(segment.Window.Text, purpose.Start, ClauseRole.Action) is not { Surface.Length: > 1 })
            return null;
        string thing = cleaner.Clean(segment.Window[leads.ReadOpening(segment.Window, purpose).Subject]);
        return thing.Length is < 2 or > 24 ? null : new Draft("investment", Measure.Level, [thing + word])
        {
            Scope = segment.Lead.Scope, Carries = false, Confidence = 0.7m,
        };
    }

    /// <summary>The word for the money when nothing but it stands before the number.</summary>
    private static string? Word(SegmentContext segment)
    {
        string words = segment.Verb + segment.Subject;
        string? word = Array.Find(Words, w => words.EndsWith(w, StringComparison.Ordinal));
        return word is not null && words.Length - word.Length is 0 or 2 && words[..^word.Length] is "" or "累计" or "计划" or "完成" or "争取" ? word : null;
    }

    /// <summary>The words behind the money, to the next number or the clause's end.</summary>
    private static TextSpan Purpose(SegmentContext segment)
    {
        int start = segment.Mention.Span.End, end = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.End;
        foreach (QuantityMention next in segment.Window.Mentions)
            if (next.Span.Start >= start && next.Span.Start < end)
                return new TextSpan(start, next.Span.Start);
        return new TextSpan(start, end);
    }
}
