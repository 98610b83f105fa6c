namespace ReportParser.Tests.Cli;

/// <summary>The verb as a process: the text with its observations, one derivation, and exit code 2 for what it cannot find.</summary>
public sealed class ExplainVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _text = SampleReports.Of();

    public ExplainVerbTests() => _folder.Write("章贡区_2024.txt", _text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_text_is_shown_with_its_observations()
    {
        CommandProcess run = Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("360702-2024-government_work_report: 2024年政府工作报告, 7 observations.", run.OutputLines[0]);
        int sentence = Array.FindIndex(run.OutputLines, line => line.Contains("] 过去一年", StringComparison.Ordinal));
        Assert.StartsWith("    0002  一般公共预算收入 = 18.5 亿元 | level actual 2023 | general_public_budget_revenue  (level, ", run.OutputLines[sentence + 2]);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0002")]
    [InlineData("360702-2024-government_work_report:0002")]
    public void An_observation_is_explained_by_its_id(string id)
    {
        CommandProcess run = Run("--id", id);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("360702-2024-government_work_report:0002  一般公共预算收入 = 18.5 亿元", run.OutputLines[0]);
        Assert.Contains(run.OutputLines, line => line.Contains("一般公共预算收入【18.5亿元】", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith("  rule        level, the first rule", StringComparison.Ordinal));
    }

    [Fact]
    public void An_observation_is_explained_by_its_place()
    {
        CommandProcess run = Run("--at", _text.IndexOf("8.5亿元", StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("360702-2024-government_work_report:0002", run.OutputLines[0]);
    }

    [Fact]
    public void A_number_that_is_no_observation_is_explained_too()
    {
        CommandProcess run = Run("--at", "0");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("“2024年” at 0 is a date, and so no value of an indicator.", run.OutputLines[0]);
    }

    [Theory]
    [InlineData("error: --id 99: the report has no such observation; its ids are 360702-2024-government_work_report:0001 to", "--id", "99")]
    [InlineData("error: --id x:0001: the report has no such observation", "--id", "x:0001")]
    [InlineData("error: --at 100000: the text has ", "--at", "100000")]
    [InlineData("error: --at must be an offset of 0 or more; found '-1'", "--at", "-1")]
    [InlineData("error: --at, --id and --html each say what to show; give one of them.", "--at", "1", "--id", "1")]
    public void What_is_not_there_is_wrong_use(string message, params string[] options)
    {
        CommandProcess run = Run(options);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error);
    }

    [Fact]
    public void The_page_is_one_file_without_anything_from_elsewhere()
    {
        CommandProcess run = Run("--html", "page.html");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        string page = File.ReadAllText(_folder["page.html"]);
        Assert.StartsWith("<!DOCTYPE html>", page);
        Assert.Contains("data-o=\"1\" tabindex=\"0\" role=\"button\" aria-haspopup=\"dialog\" aria-expanded=\"false\">18.5亿元</mark>", page);
        Assert.Contains("default-src 'none'", page);
        Assert.DoesNotMatch("(src|href)=\"(?!#|data:)", page);
        Assert.Equal(["page.html", "章贡区_2024.txt"], _folder.Files("."));
    }

    [Fact]
    public void The_page_goes_to_standard_output_too()
    {
        CommandProcess run = Run("--html", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>", run.Output);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_wrong_use()
    {
        CommandProcess run = Run("--html", "absent/page.html");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: --html absent/page.html: the page cannot be written:", run.Error);
    }

    [Theory]
    [InlineData("absent.txt", "error: absent.txt: the file cannot be read:")]
    [InlineData(".", "error: .: it is a folder; expected one report.")]
    [InlineData("empty.txt", "error: empty.txt: ")]
    public void A_file_that_is_no_report_is_wrong_use(string file, string message)
    {
        _folder.Write("empty.txt", "");

        CommandProcess run = CommandProcess.Run(_folder.Path, ["explain", file]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error);
    }

    private CommandProcess Run(params string[] options) => CommandProcess.Run(_folder.Path, ["explain", "章贡区_2024.txt", .. options]);
}
