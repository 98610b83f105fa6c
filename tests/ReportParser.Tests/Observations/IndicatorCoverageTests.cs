using System.Text;
using Newtonsoft.Json.Linq;
using ReportParser.Lexicons;
using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>How much of what reports name the catalogue knows. The figures go to the test's output; the floors only keep them from falling.</summary>
public class IndicatorCoverageTests(ITestOutputHelper output)
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load(LexiconSource.Embedded);

    [Fact]
    public void Most_names_of_the_dev_gold_resolve()
    {
        string folder = SharedMaterial.Require("gold/dev");
        JObject[] named = [.. Directory.EnumerateFiles(folder, "*.gold.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0)
            .Select(JObject.Parse).Where(record => record["name"] is not null && record["optional"] is null)];
        int resolved = named.Count(record => Catalogue.Find((string)record["name"]!, (string?)record["action"]) is not null);

        output.WriteLine($"{resolved} of {named.Length} gold names resolve");
        Assert.InRange(resolved, named.Length * 6 / 10, named.Length);
    }

    [Fact]
    public void Most_indicators_occur_in_the_corpus()
    {
        var corpus = new StringBuilder();
        foreach (string path in Directory.EnumerateFiles(SharedMaterial.Require("corpus"), "*.txt", SearchOption.AllDirectories))
            corpus.Append(File.ReadAllText(path));
        string text = IndicatorNames.Fold(corpus.ToString());
        int found = Catalogue.Indicators.Count(indicator => indicator.Spellings.Any(name => text.Contains(IndicatorNames.Fold(name), StringComparison.Ordinal)));

        output.WriteLine($"{found} of {Catalogue.Indicators.Count} indicators occur in the corpus");
        Assert.InRange(found, Catalogue.Indicators.Count * 85 / 100, Catalogue.Indicators.Count);
    }
}
