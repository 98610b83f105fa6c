using System.Globalization;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Measures;

/// <summary>The figures of docs/reading.md for the documents of <c>../shared</c>. Each test writes what it measured into its output.</summary>
public class SharedDocumentsTests(ITestOutputHelper output)
{
    // A held-out text of the gold, which nobody who works on the rules looks at.
    private const string HeldOut = "江苏省_2025";

    private static readonly DocumentReader Reader = new();
    private static readonly ReportPipeline Pipeline = new(LexiconSource.Embedded);

    [Theory]
    [InlineData("one.pdf", 0.999)]
    [InlineData("r.docx", 0.9995)]
    public void The_text_of_a_report_is_read_nearly_whole(string name, double floor)
    {
        SourceDocument document = Read("content/docs/" + name);
        double recall = Grams.Recall(File.ReadAllText(SharedMaterial.Require("content/docs/state_council_2025.txt")), Grams.WithoutMarks(document));
        int radicals = document.Text.Count(c => c is (>= '\u2E80' and <= '\u2EFF') or (>= '\u2F00' and <= '\u2FD5'));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: recall {recall:F5}, radicals {radicals}"));

        Assert.True(recall >= floor, $"recall {recall}");
        Assert.Equal(0, radicals);
    }

    [Fact]
    public void All_notes_of_a_docx_are_linked()
    {
        ReportResult report = Parse(Read("content/docs/r.docx"));

        Assert.Equal(3, report.Document.Notes.Length);
        Assert.Equal(3, report.Footnotes.Footnotes.Length);
        Assert.All(report.Footnotes.Footnotes, note => Assert.True(note is { Definition: not null, References.Length: > 0 }));
    }

    [Fact]
    public void A_docx_gives_the_observations_of_the_text_of_the_same_report()
    {
        string corpus = SharedMaterial.Require("corpus");
        int common = 0, all = 0;
        foreach (string docx in Directory.EnumerateFiles(Path.Combine(corpus, "docx"), "*.docx").Where(path => !path.Contains(HeldOut, StringComparison.Ordinal)))
        {
            string text = Path.Combine(corpus, "province", Path.ChangeExtension(Path.GetFileName(docx), ".txt"));
            Dictionary<string, int> left = Observations(docx), right = Observations(text);
            common += left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
            all += left.Values.Sum() + right.Values.Sum();
        }
        output.WriteLine($"{common} observations in both, {all} in the two together");

        Assert.True(common * 2 >= 0.98 * all, $"{common} of {all / 2}");
    }

    private static Dictionary<string, int> Observations(string path) =>
        Parse(Reader.Read(File.ReadAllBytes(path), Path.GetFileName(path))).Observations.CountBy(Key).ToDictionary();

    private static string Key(Observation observation) =>
        string.Create(CultureInfo.InvariantCulture, $"{observation.Name}|{observation.Measure}|{observation.Value}|{observation.Upper}|{observation.Unit}|{observation.Status}|{observation.Period}");

    private static ReportResult Parse(SourceDocument document) => Pipeline.Parse(document, new MetadataHints(document.Name));

    private static SourceDocument Read(string path) => Reader.Read(File.ReadAllBytes(SharedMaterial.Require(path)), Path.GetFileName(path));
}
