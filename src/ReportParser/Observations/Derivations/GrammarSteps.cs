using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Derivations;

/// <summary>The steps that the number stage and the clause grammar took: number, clause, words, parts, rule.</summary>
internal static class GrammarSteps
{
    public static IEnumerable<DerivationStep> Of(Observation observation, Derivation derivation)
    {
        SegmentContext segment = derivation.Finding.Segment;
        FoldedText text = derivation.Text;
        TextSpan clause = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span;
        yield return new("number", Number(derivation[segment.Mention.Span], segment.Mention, observation), observation.Quote);
        yield return new("clause", $"“{derivation[clause]}”", text.ToSource(clause));
        yield return new("words", Words(segment.Window, clause));
        yield return new("segment", Segment(derivation, segment), text.ToSource(segment.Segment.Mention.Span));
        yield return new("parts", Parts(derivation, segment));
        yield return new("rule", Rule(derivation));
    }

    private static string Number(string quote, QuantityMention mention, Observation observation)
    {
        string read = $"“{quote}” is a {DatasetNames.Of(mention.Kind)} (read by {mention.Rule})";
        if (observation.Measure == Measure.Ratio)
            return $"{read}: the parts {string.Join(" : ", mention.Parts.Select(Plain))}.";
        string unit = mention.Unit.Length == 0 ? "a bare number" : $"in {mention.Unit}";
        string upper = mention.Upper is { } end ? $" to {Plain(end)}" : "";
        string dimension = mention.UnitRecord is { } record ? $", a unit of {record.Dimension.Replace('_', ' ')}" : "";
        return $"{read}: {(mention.Value is { } value ? Plain(value) : "no exact value")}{upper} {unit}{dimension}; in the base unit {Base(mention)}.";
    }

    private static string Base(QuantityMention mention) =>
        mention.BaseValue is { } value
            ? $"{Plain(value)}{(mention.BaseUpper is { } upper ? " to " + Plain(upper) : "")} {(mention.BaseUnit == "1" ? "(a plain count)" : mention.BaseUnit)}"
            : "it has no value";

    private static string Words(SentenceWindow window, TextSpan clause)
    {
        var words = new System.Text.StringBuilder();
        for (int i = clause.Start; i < clause.End; i++)
            words.Append(i > clause.Start && window.IsWordStart(i) ? " / " : "").Append(window.Text[i]);
        return words.ToString();
    }

    private static string Segment(Derivation derivation, SegmentContext segment)
    {
        string around = $"“{derivation[segment.Segment.Before]}⟨{derivation[segment.Mention.Span]}⟩{derivation[segment.Segment.After]}” belong together";
        return around + segment.Segment.Joint switch
        {
            Joint.List => ", a member of a list that goes on from the number before.",
            Joint.Adjacent => ", directly behind the number before.",
            Joint.Attribute => "; the number before is an attribute of what this one counts.",
            Joint.Subject => "; the noun of the number before is its subject.",
            _ => segment.Segment.InBracket ? ", inside a bracket behind another number." : ", from the clause's beginning.",
        };
    }

    private static string Parts(Derivation derivation, SegmentContext segment)
    {
        Lead lead = segment.Lead;
        (string Part, string? Text)[] parts =
        [
            ("verb before", segment.Verb), ("noun before", segment.Subject), ("predicate at the number", lead.Predicate?.Surface),
            ("word of change", lead.Growth?.Surface), ("noun behind", derivation[segment.Tail.Noun]), ("predicate behind", derivation[segment.Tail.Predicate]),
            ("pairing", lead.Respectively ? "分别" : null), ("one value for all", lead.Each ? "均" : null), ("yearly average", lead.Annualized ? "年均" : null),
            ("running total", lead.Cumulative ? "累计" : null), ("starting point", lead.IsStart ? "由" : null),
        ];
        string[] found = [.. parts.Where(part => !string.IsNullOrEmpty(part.Text)).Select(part => $"{part.Part} “{part.Text}”")];
        return found.Length == 0 ? "no words but the number: the sentence carries the rest." : string.Join("; ", found) + ".";
    }

    private static string Rule(Derivation derivation)
    {
        string id = derivation.Finding.Draft.Rule;
        return $"{id}, the first rule of the grammar that applied. {derivation.Rules.Find(id)?.Meaning}".TrimEnd();
    }

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
