using System.Collections.Immutable;
using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Text;

namespace ReportParser.Cli.Explain;

/// <summary>A stretch of the text that the page marks: what observations quote, or a footnote mark.</summary>
/// <param name="Span">Where, in the text.</param>
/// <param name="Open">The tag before it.</param>
/// <param name="Close">The tag behind it.</param>
internal sealed record PageMark(TextSpan Span, string Open, string Close)
{
    /// <summary>The marks of a report in text order; none overlap.</summary>
    public static ImmutableArray<PageMark> Of(ReportRecord report)
    {
        PageMark[] values = [.. Groups(report.Observations).Select(group => OfValues(group, report.Observations))];
        IEnumerable<PageMark> notes = report.Footnotes
            .SelectMany(note => note.References.Select(mark => OfNote(note, new TextSpan(mark.Start, mark.End))))
            .Where(note => !values.Any(value => value.Span.Overlaps(note.Span)));
        return [.. values.Concat(notes).OrderBy(mark => mark.Span.Start)];
    }

    /// <summary>Observations that quote the same characters, as one value for several names does, share a mark.</summary>
    private static IEnumerable<(TextSpan Span, List<int> Indexes)> Groups(ImmutableArray<ObservationRecord> observations)
    {
        (TextSpan Span, List<int> Indexes)? group = null;
        foreach (int index in Enumerable.Range(0, observations.Length).OrderBy(i => observations[i].Start).ThenBy(i => i))
        {
            var span = new TextSpan(observations[index].Start, observations[index].End);
            if (group is { } open && span.Start < open.Span.End)
            {
                open.Indexes.Add(index);
                group = (open.Span with { End = Math.Max(open.Span.End, span.End) }, open.Indexes);
                continue;
            }
            if (group is { } done)
                yield return done;
            group = (span, [index]);
        }
        if (group is { } last)
            yield return last;
    }

    private static PageMark OfValues((TextSpan Span, List<int> Indexes) group, ImmutableArray<ObservationRecord> observations)
    {
        ObservationRecord first = observations[group.Indexes[0]];
        string decline = first is { Measure: "growth", Value: < 0 } ? " decline" : "";
        string indexes = string.Join(' ', group.Indexes.Select(index => index.ToString(CultureInfo.InvariantCulture)));
        return new PageMark(
            group.Span, $"<mark class=\"{first.Measure} {first.Status}{decline}\" data-o=\"{indexes}\" tabindex=\"0\" role=\"button\" aria-haspopup=\"dialog\" aria-expanded=\"false\">", "</mark>");
    }

    private static PageMark OfNote(FootnoteRecord note, TextSpan span) => new(
        span, $"<button type=\"button\" class=\"note\" data-n=\"{ReportPage.Escape(note.Marker)}\" aria-haspopup=\"dialog\" aria-expanded=\"false\">", "</button>");
}
