using System.Collections.Immutable;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>A label in the lines around a text and what stands behind it: a row of <c>reading_labels.json</c>. An earlier row is believed before a later one.</summary>
/// <param name="Label">The label, without its colon.</param>
/// <param name="Field">What the value is.</param>
/// <param name="Example">A line as pages write it.</param>
/// <param name="Reads">What the line is read as; dates as <c>yyyy-MM-dd</c>.</param>
/// <param name="CounterExamples">Lines that hold the word and no value.</param>
internal sealed record LabelRecord(string Label, MetadataField Field, string Example, string Reads, ImmutableArray<string> CounterExamples = default);
