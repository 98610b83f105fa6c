using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Observations.Periods;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>Finds targets without a number in target lists: 出口总额促稳提质, 节能减排完成市下达任务, 居民收入与经济增长同步.</summary>
internal sealed class QualitativeTargetReader(ClauseGrammar grammar)
{
    private const int LongestName = 45;

    /// <summary>What a clause that argues about the goals begins with.</summary>
    private const string Arguing = "是使为就也既再并还具而这那只要必应我";

    private readonly QualitativeClause _clauses = new(grammar.Lexicon, grammar.Naming);

    /// <summary>The qualitative targets of a sentence of a target list.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="window">The sentence.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    public IEnumerable<QualitativeTarget> Read(FoldedText text, SentenceWindow window, ReportFrame frame)
    {
        if (!frame.IsPlan || window.Sentence.Section.Kind != SectionKind.Targets || !IsList(window))
            yield break;
        foreach (Clause clause in window.Sentence.Clauses)
        {
            if (window.Mentions.Any(m => clause.Span.Overlaps(m.Span) && m.Kind == MentionKind.Quantity))
                continue;
            Lead lead = grammar.Leads.ReadOpening(window, clause.Span);
            TextSpan words = lead.Verb.IsEmpty ? lead.Subject : new TextSpan(lead.Verb.Start, Math.Max(lead.Verb.End, lead.Subject.End));
            if (!words.IsEmpty && _clauses.Split(window[words]) is { } parts && Name(parts.Name) is { } name)
                yield return new QualitativeTarget(name, parts.Statement, Years.Text(frame.DefaultYear), text.ToSource(window.Sentence.Span), text.ToSource(words));
        }
    }

    /// <summary>Whether a sentence lists goals and does not argue for them: it states rates, or goals by that name.</summary>
    private static bool IsList(SentenceWindow window) => window.Mentions.Any(m => m.Kind == MentionKind.Quantity)
        && (window.Mentions.Any(m => m.UnitRecord?.Dimension is "percent" or "percentage_point") || window[window.Sentence.Span].Contains("目标", StringComparison.Ordinal));

    private string? Name(string words)
    {
        string name = grammar.Cleaner.Clean(words);
        bool argues = name.Length is < 2 or > LongestName || Arguing.Contains(name[0], StringComparison.Ordinal) || name.Contains('了', StringComparison.Ordinal);
        return argues ? null : name;
    }
}
