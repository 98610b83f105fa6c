using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Cli;

public class ParseCommandTests
{
    [Fact]
    public void A_folder_becomes_a_dataset_with_all_its_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/章贡区_2024.txt", SampleReports.Of());

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "in", "-o", "out"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("1 inputs: 1 ok, 0 partial, 0 failed, 0 skipped;", run.Error);
        Assert.Equal(
            [
                "datapackage.json", "diagnostics.jsonl", "footnotes.jsonl", "manifest.json", "observations.jsonl",
                "reports.jsonl", "reports/360702-2024-government_work_report.json",
                "schema/diagnostic.schema.json", "schema/footnote.schema.json", "schema/manifest.schema.json",
                "schema/observation.schema.json", "schema/report.schema.json", "schema/report_row.schema.json",
            ],
            folder.Files("out"));
        DatasetChecks.CheckFolder(folder["out"]);
    }

    [Fact]
    public void Every_observation_points_to_its_quote()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", SampleReports.Of());

        CommandProcess.Run(folder.Path, ["parse", "in", "-o", "out"]);

        var report = JObject.Parse(File.ReadAllText(folder["out/reports/360702-2024-government_work_report.json"]));
        string text = (string)report["text"]!;
        Assert.Equal(SampleReports.Of(), text);
        Assert.NotEmpty(report["observations"]!);
        foreach (JToken observation in report["observations"]!)
            Assert.Equal((string?)observation["quote"], text[(int)observation["start"]!..(int)observation["end"]!]);
    }

    [Fact]
    public void Bad_inputs_fail_one_by_one_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/good.txt", SampleReports.Of());
        folder.Write("in/empty.txt", "");
        folder.Write("in/picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
        folder.Write("in/notes.md", "about these files");
        folder.Write("in/.hidden.txt", "not for reading");
        File.CreateSymbolicLink(folder["in/broken.txt"], folder["gone.txt"]);
        Directory.CreateDirectory(folder["nothing"]);

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "in", "nothing", "missing.txt", "no*match", "-o", "out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "in/broken.txt failed RP101", "in/empty.txt failed RP102", "in/good.txt ok ", "in/notes.md skipped RP503",
                "in/picture.png failed RP103", "missing.txt failed RP101", "no*match failed RP502", "nothing failed RP502",
            ],
            DatasetChecks.Outcomes(folder["out"]));
        DatasetChecks.CheckFolder(folder["out"]);
    }

    [Fact]
    public void A_file_without_permission_fails_and_the_rest_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The user of this run may read every file.");
        using var folder = new TemporaryFolder();
        string locked = folder.Write("in/locked.txt", SampleReports.Of());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(locked, UnixFileMode.None);
        folder.Write("in/good.txt", SampleReports.Of());

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "in", "-o", "out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["in/good.txt ok ", "in/locked.txt failed RP101"], DatasetChecks.Outcomes(folder["out"]));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes_in_any_order_and_on_any_number_of_jobs()
    {
        using var folder = new TemporaryFolder();
        for (int year = 2015; year < 2025; year++)
            folder.Write($"in/{year % 3}/{year}.txt", SampleReports.Of(year: year));
        folder.Write("in/copy.txt", SampleReports.Of(year: 2020, revenue: "7"));

        CommandProcess.Run(folder.Path, ["parse", "in", "-o", "one", "--jobs", "1"]);
        CommandProcess.Run(folder.Path, ["parse", "in/copy.txt", "./in/2", "in/*/*.txt", "in/1/", "in/0", "-o", "two", "--jobs", "3"]);

        Assert.Equal(folder.Files("one"), folder.Files("two"));
        foreach (string file in folder.Files("one").Where(file => file != "manifest.json"))
            Assert.Equal(File.ReadAllText(folder["one/" + file]), File.ReadAllText(folder["two/" + file]));
        Assert.Equal(DatasetChecks.ManifestWithoutTimes(folder["one"]), DatasetChecks.ManifestWithoutTimes(folder["two"]));
    }

    [Fact]
    public void The_second_input_with_a_report_id_gets_a_number_and_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/b.txt", SampleReports.Of(revenue: "7"));
        folder.Write("in/a.txt", SampleReports.Of());

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "in/b.txt", "in/a.txt", "-o", "out"]);

        Assert.Equal(0, run.ExitCode);
        JObject[] reports = DatasetChecks.Lines(folder["out/reports.jsonl"]);
        Assert.Equal(["a.txt", "b.txt"], reports.Select(report => (string)report["source_name"]!));
        Assert.Equal("360702-2024-government_work_report~2", (string?)reports[1]["report_id"]);
        JObject taken = Assert.Single(DatasetChecks.Lines(folder["out/diagnostics.jsonl"]), found => (string?)found["code"] == "RP505");
        Assert.Equal("360702-2024-government_work_report~2", (string?)taken["report_id"]);
        Assert.Contains("'in/a.txt'", (string?)taken["message"]);
        DatasetChecks.CheckFolder(folder["out"]);
    }

    [Fact]
    public void A_dataset_is_replaced_and_what_else_is_in_its_folder_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", SampleReports.Of(year: 2023));
        folder.Write("b.txt", SampleReports.Of(year: 2024));
        CommandProcess.Run(folder.Path, ["parse", "a.txt", "-o", "out"]);
        folder.Write("out/my notes.txt", "mine");
        folder.Write("out/reports/mine.json", "{}");

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "b.txt", "-o", "out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["reports/360702-2024-government_work_report.json", "reports/mine.json"],
            folder.Files("out").Where(file => file.StartsWith("reports/", StringComparison.Ordinal)));
        Assert.True(File.Exists(folder["out/my notes.txt"]));
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_unless_forced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", SampleReports.Of());
        folder.Write("out/thesis.doc", "mine");
        folder.Write("kept/.gitkeep", "");

        CommandProcess refused = CommandProcess.Run(folder.Path, ["parse", "a.txt", "-o", "out"]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", refused.Error);
        Assert.Equal(["thesis.doc"], folder.Files("out"));
        Assert.Equal(0, CommandProcess.Run(folder.Path, ["parse", "a.txt", "-o", "out", "--force"]).ExitCode);
        Assert.Equal(0, CommandProcess.Run(folder.Path, ["parse", "a.txt", "-o", "kept"]).ExitCode);
    }

    [Fact]
    public void Standard_output_takes_the_reports_one_a_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", SampleReports.Of(year: 2023));
        folder.Write("two.txt", SampleReports.Of(year: 2024));

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "-", "-o", "-", "--quiet"], "two.txt\n\none.txt\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JObject[] reports = [.. run.OutputLines.Select(JObject.Parse)];
        Assert.Equal([2023, 2024], reports.Select(report => (int)report["year"]!));
        Assert.All(reports, report => DatasetChecks.Check("report", report.ToString()));
        Assert.Equal(["one.txt", "two.txt"], folder.Files("."));
    }

    [Theory]
    [InlineData("Option '--output' is required.", "parse", "a.txt")]
    [InlineData("--format csv: this version writes jsonl only.", "parse", "a.txt", "-o", "out", "--format", "csv")]
    [InlineData("--jobs must be 1 or more; found '0'.", "parse", "a.txt", "-o", "out", "--jobs", "0")]
    [InlineData("--area must be a code of six digits (up to twelve for a township), such as 360702.", "parse", "a.txt", "-o", "out", "--area", "章贡区")]
    [InlineData("--year must be a year between 1949 and 2100; found '24'.", "parse", "a.txt", "-o", "out", "--year", "24")]
    [InlineData("--jobs must be 1 or more; found 'x'.", "parse", "a.txt", "-o", "out", "--jobs", "x")]
    [InlineData("--year must be a year between 1949 and 2100; found '2024a'.", "quantities", "a.txt", "--year", "2024a")]
    [InlineData("--at must be an offset of 0 or more; found '-5'.", "explain", "a.txt", "--at", "-5")]
    [InlineData("--forse is no option. For a file of that name write ./--forse", "parse", "a.txt", "-o", "out", "--forse")]
    [InlineData("There is nothing to read, and nothing was written. 'b.txt' does not exist. Check the path.", "parse", "b.txt", "-o", "out")]
    [InlineData("There is nothing to read, and nothing was written. No file matches the pattern 'b*'.", "parse", "b*", "-o", "out")]
    [InlineData("There is nothing to read, and nothing was written.", "parse", "-", "-o", "out")]
    [InlineData("There is nothing to read, and nothing was written. 'b.txt' does not exist.", "read", "b.txt", "-o", "out")]
    [InlineData("An input is an empty name. Is a variable of your script not set?", "parse", "", "-o", "out")]
    [InlineData("'b.txt' cannot be opened: it does not exist. Check the path.", "segment", "b.txt")]
    [InlineData("none: the lexicon folder does not exist.", "parse", "a.txt", "-o", "out", "--lexicons", "none")]
    [InlineData("is a URL, and this version reads files only.", "parse", "https://example.org/", "-o", "out")]
    [InlineData("fetch is no verb of this program.", "fetch", "--help")]
    [InlineData("Required command was not provided.")]
    public void Wrong_use_ends_with_2_and_writes_nothing(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", SampleReports.Of());

        CommandProcess run = CommandProcess.Run(folder.Path, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error);
        Assert.Equal(["a.txt"], folder.Files("."));
    }

    [Fact]
    public void A_slip_in_a_path_leaves_a_dataset_as_it_was()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", SampleReports.Of());
        CommandProcess.Run(folder.Path, ["parse", "in", "-o", "out"]);
        string before = File.ReadAllText(folder["out/observations.jsonl"]);

        CommandProcess run = CommandProcess.Run(folder.Path, ["parse", "im", "-o", "out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(before);
        Assert.Equal(before, File.ReadAllText(folder["out/observations.jsonl"]));
    }

    [Fact]
    public void Area_and_year_can_be_given_where_the_text_cannot_tell()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "各位代表：\n全区财政收入完成18.5亿元。\n");

        CommandProcess.Run(folder.Path, ["parse", "a.txt", "-o", "out", "--area", "360702", "--year", "2019"]);

        JObject report = Assert.Single(DatasetChecks.Lines(folder["out/reports.jsonl"]));
        Assert.Equal(("360702", "章贡区", 2019), ((string?)report["area_code"], (string?)report["area_name"], (int?)report["year"]));
    }

    [Fact]
    public void An_interrupted_run_leaves_a_whole_dataset()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");

        // What the command says of so many fills the pipe that nobody reads yet, and what is left then takes longer than the signal takes to arrive.
        const int Many = 4000;
        using var folder = new TemporaryFolder();
        for (int i = 0; i < Many; i++)
            folder.Write($"in/{i:0000}.txt", SampleReports.Of(revenue: i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        using System.Diagnostics.Process process = CommandProcess.Start(folder.Path, ["parse", "in", "-o", "out", "--verbose", "--jobs", "1"]);
        process.StandardError.ReadLine();
        System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        DatasetChecks.CheckFolder(folder["out"]);
        var manifest = JObject.Parse(File.ReadAllText(folder["out/manifest.json"]));
        Assert.True((bool)manifest["interrupted"]!);
        Assert.Equal(Many, (int)manifest["counts"]!["inputs"]!);
        Assert.Equal((int)manifest["counts"]!["ok"]!, DatasetChecks.Lines(folder["out/reports.jsonl"]).Length);
    }
}
