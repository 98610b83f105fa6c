using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Cli;

/// <summary>The dataset of the shared corpus' text files, parsed once by the command.</summary>
public sealed class SharedCorpus : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SharedCorpus()
    {
        string corpus = Path.GetFullPath(Path.Combine(SharedMaterial.Repository, "..", "shared", "corpus"));
        if (Directory.Exists(corpus))
            ExitCode = CommandProcess.Run(_folder.Path, ["parse", corpus + "/**/*.txt", "-o", "out", "--quiet"]).ExitCode;
    }

    /// <summary>The command's exit code, null where the corpus is not on this machine.</summary>
    public int? ExitCode { get; }

    /// <summary>The dataset's folder; skips the running test where the corpus is absent.</summary>
    public string Require()
    {
        SharedMaterial.Require("corpus");
        return _folder["out"];
    }

    public void Dispose() => _folder.Dispose();
}

public class SharedCorpusTests(SharedCorpus corpus) : IClassFixture<SharedCorpus>
{
    [Fact]
    public void Every_text_ends_ok_or_partial()
    {
        string[] outcomes = DatasetChecks.Outcomes(corpus.Require());

        Assert.Equal(190, outcomes.Length);
        Assert.All(outcomes, outcome => Assert.Matches(" (ok|partial) ", outcome));
        Assert.Equal(0, corpus.ExitCode);
    }

    [Fact]
    public void Every_record_is_valid_against_the_schemas() => DatasetChecks.CheckFolder(corpus.Require());

    [Fact]
    public void Every_quote_stands_in_the_text_where_it_is_said_to()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus.Require(), "reports")))
        {
            JObject report = JObject.Parse(File.ReadAllText(path));
            string text = (string)report["text"]!;
            foreach (JToken observation in report["observations"]!)
            {
                int start = (int)observation["start"]!, end = (int)observation["end"]!;
                Assert.Equal((string)observation["quote"]!, text[start..end]);
                Assert.Contains((string)observation["quote"]!, (string)observation["sentence"]!, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_provinces_growth_targets_of_2025_are_found()
    {
        ILookup<string, JObject> growth = DatasetChecks.Lines(Path.Combine(corpus.Require(), "observations.jsonl"))
            .Where(o => (string?)o["indicator"] == "gdp" && (string?)o["measure"] == "growth" && (string?)o["status"] == "target" && (string?)o["period"] == "2025")
            .ToLookup(o => (string)o["source_name"]!);
        string[][] rows = [.. File.ReadLines(SharedMaterial.Require("truth/province_gdp_target_2025.tsv")).Skip(1).Select(line => line.Split('\t'))];
        string[] missing = [.. rows.Where(row => !growth.Any(report => report.Key.StartsWith(row[0], StringComparison.Ordinal) && report.Any(o => Target(o) == row[3]))).Select(row => row[0])];

        Assert.Equal(31, rows.Length);
        Assert.Empty(missing);
    }

    /// <summary>A target as the table words it: 5.5%左右, 5.0%—5.5%.</summary>
    private static string Target(JObject o)
    {
        string value = ((decimal)o["value"]!).ToString("0.0", CultureInfo.InvariantCulture);
        return (string)o["comparator"]! switch
        {
            "range" => $"{value}%—{((decimal)o["upper"]!).ToString("0.0", CultureInfo.InvariantCulture)}%",
            "approx" => $"{((decimal)o["value"]!).ToString("0.##", CultureInfo.InvariantCulture)}%左右",
            "ge" => $"{((decimal)o["value"]!).ToString("0.##", CultureInfo.InvariantCulture)}%以上",
            _ => value,
        };
    }
}
