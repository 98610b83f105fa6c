namespace ReportParser.Tests.Cli;

/// <summary>The verb as a process: figures on standard output, exit code 1 below a floor, 2 for what it cannot use.</summary>
public sealed class EvaluateVerbTests : IDisposable
{
    private const string Fields = "\"name\": \"学校\", \"action\": \"新建\", \"value\": 3, \"unit\": \"所\", \"measure\": \"level\", \"comparator\": \"eq\", \"status\": \"actual\", \"period\": \"2023\"";

    private readonly TemporaryFolder _folder = new();

    public EvaluateVerbTests()
    {
        _folder.Write("gold/a.txt", "一、2023年工作回顾\n全县新建学校3所、公园2个。\n");
        _folder.Write("gold/a.gold.jsonl", $$"""
            {"context": "新建学校3所", "quote": "3所", {{Fields}}}
            {"context": "公园2个", "quote": "2个", {{Fields.Replace("学校", "公园").Replace(": 3", ": 2").Replace("所", "个")}}}
            """);
        _folder.Write("observations.jsonl", $$"""{"source_name": "a.txt", "start": 18, "end": 20, "quote": "3所", {{Fields}}}""");
        _folder.Write("high.json", """{"detection": 0.9}""");
        _folder.Write("low.json", """{"detection": 0.5, "core": 0.5}""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dataset_is_scored_and_its_errors_are_listed()
    {
        CommandProcess run = Run("gold", "--observations", "observations.jsonl", "--errors");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "  a.txt: MISSED 2个 «公园2个» 公园",
                "a.txt: gold 2 found 1 detection 0.667 core 0.667 exact 0.667",
                "attributes of detected: name 1.000 name_exact 1.000 unit 1.000 measure 1.000 comparator 1.000 status 1.000 period 1.000",
                "detection: precision 1.000 recall 0.500 F1 0.667",
                "core: precision 1.000 recall 0.500 F1 0.667",
                "exact: precision 1.000 recall 0.500 F1 0.667",
                "gold 2 found 1",
            ],
            run.OutputLines);
    }

    [Theory]
    [InlineData("low.json", 0, "all floors hold")]
    [InlineData("high.json", 1, "below floor: detection 0.667 < 0.9")]
    public void Floors_decide_the_exit_code(string floors, int exitCode, string verdict)
    {
        CommandProcess run = Run("gold", "--observations", "observations.jsonl", "--floors", floors);

        Assert.Equal((exitCode, verdict), (run.ExitCode, run.OutputLines[^1]));
    }

    [Theory]
    [InlineData("error: absent: there is no such folder; expected one with texts and their NAME.gold.jsonl.", "absent")]
    [InlineData("error: absent.json: the file cannot be read as UTF-8 text:", "gold", "--floors", "absent.json")]
    [InlineData("error: observations.jsonl: expected an object with any of detection, core and exact", "gold", "--floors", "observations.jsonl")]
    [InlineData("error: --fit needs what the extraction knew", "gold", "--observations", "observations.jsonl", "--fit", "confidence.json")]
    [InlineData("error: high.json, line 1: an observation without source_name", "gold", "--observations", "high.json")]
    public void What_cannot_be_used_is_named(string message, params string[] arguments)
    {
        CommandProcess run = Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_folders_are_scored_together()
    {
        _folder.Write("more/b.txt", "一、2023年工作回顾\n全县新建学校3所。\n");
        _folder.Write("more/b.gold.jsonl", $$"""{"context": "新建学校3所", "quote": "3所", {{Fields}}}""");

        CommandProcess run = Run("gold", "more");

        Assert.Equal(("gold 3 found 3", 2), (run.OutputLines[^1], run.OutputLines.Count(line => line.Contains(".txt: gold", StringComparison.Ordinal))));
    }

    [Fact]
    public void Tables_tell_the_figures_by_measure_attribute_and_kind_of_error()
    {
        CommandProcess run = Run("gold", "--observations", "observations.jsonl", "--tables");

        Assert.Contains("| level | 2 | 1 | 0.667 | 0.667 | 0.667 |", run.OutputLines);
        Assert.Contains("| name exact | 0 of 1 | 1.000 |", run.OutputLines);
        Assert.Contains("| missed | 1 |", run.OutputLines);
        Assert.DoesNotContain(run.OutputLines, line => line.StartsWith("| growth", StringComparison.Ordinal));
    }

    [Fact]
    public void The_confidence_is_fitted_into_a_file_that_the_lexicons_folder_takes()
    {
        _folder.Write("lexicons/read.me", "");

        CommandProcess fit = Run("gold", "--fit", "lexicons/confidence.json"), run = Run("gold", "--tables", "--lexicons", "lexicons");

        Assert.Equal((0, ""), (fit.ExitCode, fit.Error));
        Assert.Contains("| confidence | observations | predicted | core right | all right |", fit.OutputLines);
        Assert.Contains("| 0.98–1.00 | 2 | 0.990 | 1.000 | 1.000 |", run.OutputLines);
    }

    private CommandProcess Run(params string[] arguments) => CommandProcess.Run(_folder.Path, ["evaluate", .. arguments]);
}
