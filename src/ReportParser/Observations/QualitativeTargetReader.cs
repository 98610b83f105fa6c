using System.Globalization;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Periods;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>Finds targets without a number in target lists: 出口总额促稳提质, 节能减排完成市下达任务, 居民收入与经济增长同步.</summary>
internal sealed class QualitativeTargetReader(ClauseGrammar grammar)
{
    /// <summary>The qualitative targets of a sentence of a target list.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="window">The sentence.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    public IEnumerable<QualitativeTarget> Read(FoldedText text, SentenceWindow window, ReportFrame frame)
    {
        if (!frame.IsPlan || window.Sentence.Section.Kind != SectionKind.Targets || !window.Mentions.Any(m => m.Kind == MentionKind.Quantity))
            yield break;
        foreach (Clause clause in window.Sentence.Clauses)
        {
            if (window.Mentions.Any(m => clause.Span.Overlaps(m.Span) && m.Kind == MentionKind.Quantity))
                continue;
            Lead lead = grammar.Leads.ReadOpening(window, clause.Span);
            TextSpan words = lead.Verb.IsEmpty ? lead.Subject : new TextSpan(lead.Verb.Start, Math.Max(lead.Verb.End, lead.Subject.End));
            if (!Performs(window, lead) && StatementStart(window.Text, words) is > 0 and int at)
                yield return Build(text, window, words, at, frame);
        }
    }

    private bool Performs(SentenceWindow window, Lead lead) =>
        !lead.Verb.IsEmpty && grammar.Lexicon.Starting(window.Text, lead.Verb.Start, ClauseRole.Performs) is not null;

    /// <summary>Where the statement begins: the first outcome word behind at least two characters of name.</summary>
    private int StatementStart(string text, TextSpan clause)
    {
        for (int i = clause.Start + 2; i < clause.End; i++)
            if (grammar.Lexicon.Starting(text, i, ClauseRole.Outcome) is not null)
                return i;
        return -1;
    }

    private QualitativeTarget Build(FoldedText text, SentenceWindow window, TextSpan clause, int at, ReportFrame frame) => new(
        grammar.Cleaner.Clean(window.Text[clause.Start..at]),
        window.Text[at..clause.End].Trim(),
        frame.DefaultYear?.ToString(CultureInfo.InvariantCulture),
        text.ToSource(window.Sentence.Span),
        text.ToSource(clause));
}
