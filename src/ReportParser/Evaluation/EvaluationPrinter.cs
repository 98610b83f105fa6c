using System.Collections.Immutable;
using System.Globalization;

namespace ReportParser.Evaluation;

/// <summary>Words an evaluation for a person: a line a text, the attributes, the three figures.</summary>
public static class EvaluationPrinter
{
    /// <summary>The names of the attributes as they are printed.</summary>
    private static readonly ImmutableDictionary<JudgedField, string> Labels =
        Judgement.Fields.ToImmutableDictionary(a => a, a => a == JudgedField.NameExact ? "name_exact" : a.ToString().ToLowerInvariant());

    /// <summary>Prints an evaluation.</summary>
    /// <param name="result">The result.</param>
    /// <param name="floors">The floors it was held to, or null.</param>
    /// <param name="errors">Whether to list what is wrong, missed and spurious before each text's line.</param>
    /// <param name="output">Where to.</param>
    public static void Print(EvaluationResult result, Floors? floors, bool errors, TextWriter output)
    {
        foreach (TextEvaluation text in result.Texts)
        {
            if (errors)
                PrintErrors(text, output);
            output.WriteLine($"{text.SourceName}: gold {text.Detection.Gold} found {text.Detection.Found} detection {Number(text.Detection.F1)}"
                + $" core {Number(text.Core.F1)} exact {Number(text.Exact.F1)}");
        }
        output.WriteLine("attributes of detected: " + string.Join(' ', Judgement.Fields.Select(a => $"{Labels[a]} {Number(result.ShareRight(a))}")));
        foreach ((string name, Score score) in result.Figures)
            output.WriteLine($"{name}: precision {Number(score.Precision)} recall {Number(score.Recall)} F1 {Number(score.F1)}");
        output.WriteLine(Verdict(result, floors));
    }

    private static void PrintErrors(TextEvaluation text, TextWriter output)
    {
        foreach (Judgement judgement in text.Judgements.Where(judgement => !judgement.IsExact))
            output.WriteLine($"  {text.SourceName}: WRONG {OneLine(judgement.Gold.Quote)} «{OneLine(judgement.Gold.Context)}» {Differences(judgement)}");
        foreach (GoldRecord missed in text.Missed)
            output.WriteLine($"  {text.SourceName}: MISSED {OneLine(missed.Quote)} «{OneLine(missed.Context)}» {missed.Name}");
        foreach (ObservationFields spurious in text.Spurious)
            output.WriteLine($"  {text.SourceName}: SPURIOUS {OneLine(spurious.Quote)} {spurious.Name} {spurious.Value?.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Differences(Judgement judgement) => string.Join("; ", Judgement.Fields
        .Where(attribute => !judgement.Right.Contains(attribute))
        .Select(attribute => $"{Labels[attribute]}: expected {Field(judgement.Gold, attribute)}, found {Field(judgement.System, attribute)}"));

    private static string Field(ObservationFields record, JudgedField attribute) => attribute switch
    {
        JudgedField.Name or JudgedField.NameExact => string.IsNullOrEmpty(record.Action) ? $"«{record.Name}»" : $"«{record.Name}» ({record.Action})",
        JudgedField.Unit => $"«{record.Unit}»",
        JudgedField.Measure => record.Measure ?? "nothing",
        JudgedField.Comparator => record.Comparator ?? "nothing",
        JudgedField.Status => record.Status ?? "nothing",
        _ => string.IsNullOrEmpty(record.Period) ? "nothing" : record.Period,
    };

    private static string Verdict(EvaluationResult result, Floors? floors)
    {
        if (floors is null)
            return $"gold {result.Figures[0].Score.Gold} found {result.Figures[0].Score.Found}";
        var below = floors.Below(result);
        return below.IsEmpty
            ? "all floors hold"
            : "below floor: " + string.Join(", ", below.Select(floor => $"{floor.Name} {Number(floor.F1)} < {floor.Floor.ToString(CultureInfo.InvariantCulture)}"));
    }

    private static string? OneLine(string? quote) => quote?.ReplaceLineEndings("⏎");

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
