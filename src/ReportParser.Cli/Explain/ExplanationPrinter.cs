using System.Collections.Immutable;
using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Derivations;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Cli.Explain;

/// <summary>Prints a report with its observations, or the derivation of one, for a person to read.</summary>
/// <param name="report">The report.</param>
/// <param name="output">Where to.</param>
internal sealed class ExplanationPrinter(ExplainedReport report, TextWriter output)
{
    private const int TopicWidth = 11;

    /// <summary>The whole text, sentence by sentence, with the observations of each below it.</summary>
    public void PrintText()
    {
        ReportRecord record = report.Record;
        output.WriteLine($"{record.ReportId}: {record.Title ?? record.Source.Path}, {record.Observations.Length} observations. More on one: --id NUMBER or --at OFFSET.");
        ILookup<TextSpan, ObservationRecord> bySentence = Enumerable.Range(0, record.Observations.Length)
            .ToLookup(i => report.Result.Observations[i].Sentence, i => record.Observations[i]);
        foreach (Sentence sentence in report.Result.Sentences)
        {
            TextSpan span = report.Result.Text.ToSource(sentence.Span);
            output.WriteLine($"\n[{span.Start}] {OneLine(span.Of(record.Text))}");
            foreach (ObservationRecord found in bySentence[span])
                output.WriteLine($"    {Number(found)}  {Summary(found)}  ({found.Rule}, {Text(found.Confidence)}{(found.Confidence < ConfidenceModel.LookBelow ? ", look at it" : "")})");
        }
    }

    /// <summary>One observation with every step that led to it.</summary>
    public void PrintDerivation(int index)
    {
        ObservationRecord found = report.Record.Observations[index];
        output.WriteLine($"{found.ObservationId}  {Summary(found)}");
        PrintStep("sentence", OneLine(Marked(found)), found.Start);
        foreach (DerivationStep step in report.Result.Observations[index].Explain())
            PrintStep(step.Topic, OneLine(step.Statement), step.Evidence?.Start);
        foreach (string marker in found.Footnotes)
            if (report.Record.Footnotes.FirstOrDefault(note => note.Marker == marker) is { } note)
                PrintStep("", $"{note.Style} {note.Term}: {OneLine(note.Definition ?? "no definition in this text")}", note.DefinitionStart);
    }

    private void PrintStep(string topic, string statement, int? at) =>
        output.WriteLine($"  {topic.PadRight(TopicWidth)} {statement}{(at is { } start ? string.Create(CultureInfo.InvariantCulture, $"  [{start}]") : "")}");

    private string Marked(ObservationRecord found)
    {
        int start = report.Result.Observations[report.IndexOf(found.ObservationId)].Sentence.Start;
        string sentence = found.Sentence;
        int from = found.Start - start, to = found.End - start;
        return $"{sentence[..from]}【{sentence[from..to]}】{sentence[to..]}";
    }

    /// <summary>An observation in one line: name, value, what it says.</summary>
    public static string Summary(ObservationRecord found)
    {
        ImmutableArray<string?> words =
        [
            found.Scope, found.Action, found.Name, found.Whole is { } whole ? $"/ {whole}" : null, found.Versus is { } versus ? $"against {versus}" : null,
            "=", Value(found), found.Comparator == "eq" ? null : $"({found.Comparator})", "|", found.Measure, found.Status, found.Period ?? "period open", found.Indicator is { } code ? $"| {code}" : null,
        ];
        return string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }

    /// <summary>The value as written, with its unit.</summary>
    public static string Value(ObservationRecord found) => found.Parts is { IsEmpty: false } parts
        ? string.Join(" : ", parts.Select(part => Text(part)))
        : $"{Text(found.Value)}{(found.Upper is { } upper ? "–" + Text(upper) : "")} {found.Unit}".TrimEnd();

    private static string Number(ObservationRecord found) => found.ObservationId[(found.ObservationId.LastIndexOf(':') + 1)..];

    private static string Text(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "?";

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
