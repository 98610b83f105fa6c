using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

public sealed class FloorsTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_figure_below_its_floor_is_named()
    {
        Floors floors = Read("""{"detection": 0.66, "core": 0.67}""");

        Assert.Equal(["core"], floors.Below(TwoOfThree()).Select(floor => floor.Name));
    }

    [Theory]
    [InlineData("""{"recall": 0.5}""")]
    [InlineData("""{"core": 1.5}""")]
    [InlineData("""{"core": "high"}""")]
    [InlineData("")]
    public void A_malformed_file_is_refused_by_name(string json)
    {
        var error = Assert.Throws<EvaluationException>(() => Read(json));

        Assert.StartsWith($"{_path}: expected an object with any of detection, core and exact", error.Message, StringComparison.Ordinal);
    }

    private Floors Read(string json)
    {
        File.WriteAllText(_path, json);
        return Floors.Read(_path);
    }

    private static EvaluationResult TwoOfThree()
    {
        GoldRecord[] gold = [.. Enumerable.Range(0, 3).Select(i => new GoldRecord { Start = i, End = i + 1, Value = i, Name = "甲", Unit = "个" })];
        return new EvaluationResult([TextEvaluation.Of(new GoldText("a.txt", "012", [.. gold]), [gold[0], gold[1], gold[2] with { Value = 9 }])]);
    }
}
