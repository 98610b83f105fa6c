using System.Collections.Immutable;
using Newtonsoft.Json;

namespace ReportParser.Evaluation;

/// <summary>The F1 values below which an evaluation fails.</summary>
public sealed record Floors
{
    /// <summary>Least F1 of detection, 0 to 1; null for none.</summary>
    public decimal? Detection { get; init; }

    /// <summary>Least F1 of core, 0 to 1; null for none.</summary>
    public decimal? Core { get; init; }

    /// <summary>Least F1 of exact, 0 to 1; null for none.</summary>
    public decimal? Exact { get; init; }

    /// <summary>Reads a file such as <c>{"detection": 0.85, "core": 0.6}</c>.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="EvaluationException">The file cannot be read, has another key, or a floor is outside 0 to 1.</exception>
    public static Floors Read(string path)
    {
        try
        {
            var settings = new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error, FloatParseHandling = FloatParseHandling.Decimal };
            Floors floors = JsonConvert.DeserializeObject<Floors>(RecordFile.ReadText(path), settings) ?? throw new JsonException("the file is empty.");
            return floors.ByName.All(floor => floor.Value is >= 0 and <= 1) ? floors : throw new JsonException("a floor is outside 0 to 1.");
        }
        catch (JsonException error)
        {
            throw new EvaluationException(path, 0, $"expected an object with any of detection, core and exact, each 0 to 1: {error.Message}", error);
        }
    }

    /// <summary>The figures of a result that are below their floor.</summary>
    /// <param name="result">An evaluation's result.</param>
    public ImmutableArray<(string Name, double F1, decimal Floor)> Below(EvaluationResult result) =>
    [
        .. from figure in result.Figures
           join floor in ByName on figure.Name equals floor.Name
           where figure.Score.F1 < (double)floor.Value
           select (figure.Name, figure.Score.F1, floor.Value),
    ];

    private IEnumerable<(string Name, decimal Value)> ByName =>
        new[] { ("detection", Detection), ("core", Core), ("exact", Exact) }
            .Where(floor => floor.Item2.HasValue)
            .Select(floor => (floor.Item1, floor.Item2.GetValueOrDefault()));
}
