using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Evaluation;

/// <summary>Something wrong with a gold file.</summary>
/// <param name="Line">1-based line of the gold file, 0 for a number of the text that no line covers.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record GoldProblem(int Line, string Message);

/// <summary>Checks that a gold file is well formed and that it accounts for every number of its text, by the rules of ../shared/gold/check.py.</summary>
public static class GoldChecker
{
    private const int CharactersAround = 12;

    private static readonly ImmutableHashSet<string> Fields =
    [
        "context", "quote", "name", "action", "value", "upper", "unit", "measure", "comparator", "status",
        "period", "scope", "whole", "versus", "parts", "optional", "decoy", "note",
    ];

    private static readonly ImmutableArray<(string Field, ImmutableHashSet<string> Allowed)> Words =
    [
        ("measure", NamesOf<Measure>()),
        ("comparator", NamesOf<Comparator>()),
        ("status", NamesOf<ObservationStatus>()),
    ];

    /// <summary>Checks a gold file against its text.</summary>
    /// <param name="goldPath">Path of the gold file.</param>
    /// <param name="text">The annotated text.</param>
    /// <returns>The problems, those of lines first; empty when all is well.</returns>
    /// <exception cref="EvaluationException">The gold file cannot be read.</exception>
    public static ImmutableArray<GoldProblem> Check(string goldPath, string text)
    {
        var problems = ImmutableArray.CreateBuilder<GoldProblem>();
        bool[] covered = new bool[text.Length];
        foreach ((int number, string line) in RecordFile.Lines(goldPath))
        {
            JObject? record = Parse(line);
            TextSpan? span = record is null ? null : Locate(record, text);
            if (span is not null)
                covered.AsSpan(span.Value.Start, span.Value.Length).Fill(true);
            problems.AddRange(ProblemsOf(record, span is null ? text : null).Select(message => new GoldProblem(number, message)));
        }
        problems.AddRange(NumeralFinder.Find(text)
            .Where(numeral => !covered.AsSpan(numeral.Start, numeral.Length).Contains(true))
            .Select(numeral => new GoldProblem(0, $"not covered: {numeral.Of(text)} at {numeral.Start}: …{Around(text, numeral)}…")));
        return problems.ToImmutable();
    }

    private static JObject? Parse(string line)
    {
        try
        {
            return JObject.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TextSpan? Locate(JObject record, string text)
    {
        (string context, string quote) = Evidence(record);
        if (Occurrences(text, context) != 1 || Occurrences(context, quote) != 1)
            return null;
        int start = text.IndexOf(context, StringComparison.Ordinal) + context.IndexOf(quote, StringComparison.Ordinal);
        return TextSpan.At(start, quote.Length);
    }

    /// <summary>The problems of a line.</summary>
    /// <param name="record">The line, null when it is no JSON object.</param>
    /// <param name="searched">The text in which the record was not found, null when it was.</param>
    private static IEnumerable<string> ProblemsOf(JObject? record, string? searched)
    {
        if (record is null)
            return ["the line is no JSON object."];
        IEnumerable<string> unknown = record.Properties().Where(p => !Fields.Contains(p.Name)).Select(p => $"the field {p.Name} is not known.");
        if (searched is not null)
            return unknown.Append(NotFound(record, searched));
        return record.Value<bool?>("decoy") == true ? unknown : unknown.Concat(AttributeProblems(record));
    }

    private static string NotFound(JObject record, string text)
    {
        (string context, string quote) = Evidence(record);
        return Occurrences(text, context) is not 1 and var times
            ? $"the context «{context}» occurs {times} times in the text, expected once."
            : $"the quote «{quote}» occurs {Occurrences(context, quote)} times in its context «{context}», expected once.";
    }

    private static IEnumerable<string> AttributeProblems(JObject record)
    {
        foreach ((string field, ImmutableHashSet<string> allowed) in Words)
            if (record.Value<string>(field) is not { } word || !allowed.Contains(word))
                yield return $"{field} is «{record[field]}», expected one of {string.Join(", ", allowed.Order(StringComparer.Ordinal))}.";
        if (string.IsNullOrEmpty(record.Value<string>("name")))
            yield return "there is no name.";
        bool isRatio = record.Value<string>("measure") == "ratio";
        if (isRatio && record["parts"] is not JArray { Count: > 0 })
            yield return "a ratio has no parts.";
        if (!isRatio && record["value"]?.Type is not (JTokenType.Integer or JTokenType.Float))
            yield return $"value is «{record["value"]}», expected a number.";
        if (record.Value<string>("comparator") == "range" && record["upper"] is null)
            yield return "a range has no upper end.";
    }

    private static (string Context, string Quote) Evidence(JObject record) => (record.Value<string>("context") ?? "", record.Value<string>("quote") ?? "");

    /// <summary>Non-overlapping occurrences; none of an empty text.</summary>
    private static int Occurrences(string text, string part)
    {
        int count = 0;
        for (int at = 0; part.Length > 0 && (at = text.IndexOf(part, at, StringComparison.Ordinal)) >= 0; at += part.Length)
            count++;
        return count;
    }

    private static string Around(string text, TextSpan span) =>
        text[Math.Max(0, span.Start - CharactersAround)..Math.Min(text.Length, span.End + CharactersAround)].ReplaceLineEndings("⏎");

    private static ImmutableHashSet<string> NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
