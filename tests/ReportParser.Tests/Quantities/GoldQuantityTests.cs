using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Tests.Quantities;

/// <summary>The quotes of the development gold: value, unit and comparator of each, and decoys that are no quantity.</summary>
public class GoldQuantityTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Comparator> Comparators =
        Enum.GetValues<Comparator>().ToDictionary(c => c.ToString().ToLowerInvariant());

    [Fact]
    public void Quotes_are_read_and_decoys_are_left()
    {
        int quotes = 0, read = 0, decoys = 0, taken = 0;
        foreach (string path in Directory.EnumerateFiles(SharedMaterial.Require("gold/dev"), "*.gold.jsonl"))
        {
            FoldedText view = TextFolder.Fold(File.ReadAllText(path.Replace(".gold.jsonl", ".txt", StringComparison.Ordinal)));
            QuantityMention[] found = [.. QuantityScannerTests.Scanner.Scan(view.Text).Where(m => m.Kind == MentionKind.Quantity)];
            foreach (JObject gold in File.ReadLines(path).Select(Parse).Where(g => (bool?)g["optional"] != true))
            {
                TextSpan place = Place(view.Source, gold);
                QuantityMention[] here = [.. found.Where(m => view.ToSource(m.Span).Overlaps(place))];
                if ((bool?)gold["decoy"] == true)
                    (decoys, taken) = (decoys + 1, taken + (here.Length > 0 ? 1 : 0));
                else
                    (quotes, read) = (quotes + 1, read + (here.Any(m => IsRight(m, gold)) ? 1 : 0));
            }
        }
        output.WriteLine($"quotes {read} of {quotes} ({(double)read / quotes:P1}), decoys taken for quantities {taken} of {decoys} ({(double)taken / decoys:P1})");
        Assert.True(read >= 0.99 * quotes, $"{read} of {quotes} quotes are read.");
        Assert.True(taken <= 0.02 * decoys, $"{taken} of {decoys} decoys are taken for quantities.");
    }

    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    private static TextSpan Place(string text, JObject gold)
    {
        string context = (string)gold["context"]!, quote = (string)gold["quote"]!;
        int at = text.IndexOf(context, StringComparison.Ordinal) + context.IndexOf(quote, StringComparison.Ordinal);
        return TextSpan.At(at, quote.Length);
    }

    private static bool IsRight(QuantityMention mention, JObject gold)
    {
        decimal? value = (decimal?)gold["value"];
        bool declines = value < 0;
        bool number = gold["parts"] is JArray parts
            ? mention.Parts.SequenceEqual(parts.Select(p => (decimal)p))
            : Close(mention.Value, Math.Abs(value!.Value)) && (gold["upper"] is null ? mention.Upper is null : Close(mention.Upper, Math.Abs((decimal)gold["upper"]!)));
        return number && Plain(mention.Unit) == Plain((string)gold["unit"]!) && mention.Comparator == Expected((string)gold["comparator"]!, declines);
    }

    private static bool Close(decimal? actual, decimal expected) => actual is { } value && Math.Abs(value - expected) < 0.000_000_001m;

    private static string Plain(string unit) => unit.Normalize(System.Text.NormalizationForm.FormKC);

    // The gold's bound holds for the signed value, the scanner's for the number as it is said.
    private static Comparator Expected(string name, bool declines) => (Comparators[name], declines) switch
    {
        (Comparator.Gt, true) => Comparator.Lt,
        (Comparator.Lt, true) => Comparator.Gt,
        (Comparator.Ge, true) => Comparator.Le,
        (Comparator.Le, true) => Comparator.Ge,
        (Comparator same, _) => same,
    };
}
