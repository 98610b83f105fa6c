using System.Collections.Immutable;

namespace ReportParser.Evaluation;

/// <summary>How well the observations of one text answer its gold.</summary>
/// <param name="SourceName">File name of the text.</param>
/// <param name="Judgements">What was found, optional observations left out, in the order of pairing.</param>
/// <param name="Missed">What was not found, optional observations left out.</param>
/// <param name="Spurious">What was extracted and is not annotated, not even as optional.</param>
public sealed record TextEvaluation(
    string SourceName, ImmutableArray<Judgement> Judgements, ImmutableArray<GoldRecord> Missed, ImmutableArray<ObservationFields> Spurious)
{
    /// <summary>Value and place found.</summary>
    public Score Detection => Of(Judgements.Length);

    /// <summary>Detected, with the right name (relaxed), unit and measure: the headline figure.</summary>
    public Score Core => Of(Judgements.Count(judgement => judgement.IsCore));

    /// <summary>Right in every attribute.</summary>
    public Score Exact => Of(Judgements.Count(judgement => judgement.IsExact));

    private Score Of(int hits) => new(hits, Judgements.Length + Missed.Length, Judgements.Length + Spurious.Length);

    /// <summary>Evaluates the observations of one text.</summary>
    /// <param name="gold">The annotated text.</param>
    /// <param name="system">The observations extracted from it.</param>
    public static TextEvaluation Of(GoldText gold, IReadOnlyList<ObservationFields> system)
    {
        Pairing pairing = Pairing.Of(gold.Observations, system);
        GoldRecord[] optional = [.. gold.Observations.Where(record => record.Optional)];
        return new TextEvaluation(
            gold.SourceName,
            [.. pairing.Pairs.Where(pair => !pair.Gold.Optional).Select(pair => Judgement.Of(pair.Gold, pair.System))],
            [.. pairing.Missed.Where(record => !record.Optional)],
            [.. pairing.Spurious.Where(found => !optional.Any(record => Pairing.Overlap(record, found)))]);
    }
}

/// <summary>How well a program's observations answer the gold of a folder.</summary>
/// <param name="Texts">The texts in the order of the gold.</param>
public sealed record EvaluationResult(ImmutableArray<TextEvaluation> Texts)
{
    /// <summary>The three figures in the order in which they are printed, by name.</summary>
    public ImmutableArray<(string Name, Score Score)> Figures { get; } =
    [
        ("detection", Texts.Aggregate(default(Score), (sum, text) => sum + text.Detection)),
        ("core", Texts.Aggregate(default(Score), (sum, text) => sum + text.Core)),
        ("exact", Texts.Aggregate(default(Score), (sum, text) => sum + text.Exact)),
    ];

    /// <summary>Of all detected observations, the share in which an attribute is right; 0 when none was detected.</summary>
    /// <param name="attribute">The attribute.</param>
    public double ShareRight(JudgedField attribute)
    {
        int right = Texts.Sum(text => text.Judgements.Count(judgement => judgement.Right.Contains(attribute)));
        return (double)right / Math.Max(1, Texts.Sum(text => text.Judgements.Length));
    }

    /// <summary>Evaluates a dataset.</summary>
    /// <param name="gold">The annotated texts.</param>
    /// <param name="observations">Observations of any texts; those of others than the annotated ones are left out.</param>
    public static EvaluationResult Of(IEnumerable<GoldText> gold, IEnumerable<ObservationFields> observations)
    {
        ILookup<string, ObservationFields> bySource = observations.ToLookup(record => BaseName(record.SourceName ?? ""), StringComparer.Ordinal);
        return new EvaluationResult([.. gold.Select(text => TextEvaluation.Of(text, [.. bySource[text.SourceName]]))]);
    }

    /// <summary>The part of a result that is about one measure: annotated with it, or extracted with it and not annotated.</summary>
    /// <param name="measure">A <see cref="Observations.Measure"/> as the dataset writes it.</param>
    public EvaluationResult OfMeasure(string measure) => new([.. Texts.Select(text => new TextEvaluation(
        text.SourceName,
        [.. text.Judgements.Where(judgement => judgement.Gold.Measure == measure)],
        [.. text.Missed.Where(gold => gold.Measure == measure)],
        [.. text.Spurious.Where(found => found.Measure == measure)]))]);

    /// <summary>The results of several gold folders together, in the order given.</summary>
    /// <param name="results">The results.</param>
    public static EvaluationResult Of(IEnumerable<EvaluationResult> results) => new([.. results.SelectMany(result => result.Texts)]);

    private static string BaseName(string sourceName) => sourceName[(sourceName.LastIndexOf('/') + 1)..];
}
