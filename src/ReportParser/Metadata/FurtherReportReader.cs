using ReportParser.Diagnostics;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Metadata;

/// <summary>Finds a second report behind the first in one document: its opening statement 我代表…人民政府…报告工作. A document is read as one report.</summary>
internal sealed class FurtherReportReader(MetadataLexicon lexicon)
{
    /// <summary>A page's summary repeats the statement before the report; a report is longer than one.</summary>
    private const int ShortestReport = 2000;

    private const int LongestStatement = 60;

    /// <summary>What to say of a second report.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections; a text that stands twice is furniture the second time.</param>
    /// <returns>Null where the document holds one report or none.</returns>
    public Diagnostic? Read(FoldedText text, Outline outline)
    {
        int first = -1;
        for (int at = Next(text.Text, 0); at >= 0; at = Next(text.Text, at + 1))
        {
            if (IsFurniture(outline, text.ToSource(at)))
                continue;
            if (first < 0)
                first = at;
            else if (at - first >= ShortestReport)
                return Found(text, at);
        }
        return null;
    }

    private static Diagnostic Found(FoldedText text, int at) => new(
        DiagnosticCodes.FurtherReport,
        Severity.Warning,
        "A second report opens here; expected one report in a document. What follows is read under the area and year of the first, or not at all: put each into a file of its own.",
        text.ToSource(TextSpan.At(at, 1)));

    private int Next(string text, int from)
    {
        for (int at = Mandate(text, from); at >= 0; at = Mandate(text, at + 1))
            if (States(text.AsSpan(at, Math.Min(LongestStatement, text.Length - at))))
                return at;
        return -1;
    }

    private int Mandate(string text, int from)
    {
        int at = from < text.Length ? text.AsSpan(from).IndexOfAny(lexicon.MandateSearch) : -1;
        return at < 0 ? -1 : from + at;
    }

    private bool States(ReadOnlySpan<char> statement)
    {
        int end = statement.IndexOfAny('。', '！');
        return (end < 0 ? statement : statement[..end]).IndexOfAny(lexicon.ReportingSearch) >= 0;
    }

    private static bool IsFurniture(Outline outline, int at) =>
        outline.Sections.Any(section => section.Kind == SectionKind.Boilerplate && section.Span.Start <= at && at < section.Span.End);
}
