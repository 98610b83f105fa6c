using System.Buffers;
using ReportParser.Quantities;
using ReportParser.Quantities.Numerals;
using ReportParser.Text;

namespace ReportParser.Tests.Quantities;

/// <summary>How many of the corpus's numbers are explained: their kind is known and, for a quantity, their unit stands in the lexicon.</summary>
public class CorpusNumberTests(ITestOutputHelper output)
{
    private const double Floor = 0.995;

    // Texts that rules are measured on and not made from: they count, but nobody reads them.
    private static readonly string[] KeptAside = ["江苏省_2025", "保定清苑_2008", "保定容城_2017", "保定安国_2020", "河北省_2012"];
    private static readonly SearchValues<char> Telling = SearchValues.Create("二两三四五六七八九十百千");

    [Fact]
    public void Numbers_of_the_corpus_are_explained()
    {
        int numbers = 0;
        var rest = new List<string>();
        foreach (string path in Directory.EnumerateFiles(SharedMaterial.Require("corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = TextFolder.Fold(File.ReadAllText(path)).Text;
            QuantityMention[] mentions = [.. QuantityScannerTests.Scanner.Scan(text)];
            int next = 0;
            foreach (TextSpan number in Numbers(text))
            {
                numbers++;
                while (next < mentions.Length && mentions[next].Span.End <= number.Start)
                    next++;
                if (!IsExplained(text, number, mentions.AsSpan(next)))
                    rest.Add($"{Path.GetFileName(path)}: …{text[Math.Max(0, number.Start - 8)..Math.Min(text.Length, number.End + 8)].ReplaceLineEndings(" ")}…");
            }
        }
        output.WriteLine($"{numbers - rest.Count} of {numbers} numbers are explained ({1 - (double)rest.Count / numbers:P2}); the rest:");
        foreach (string place in rest.Where(place => !KeptAside.Any(place.Contains)))
            output.WriteLine(place);
        Assert.True(rest.Count <= (1 - Floor) * numbers, $"{rest.Count} of {numbers} numbers are not explained.");
    }

    private static bool IsExplained(string text, TextSpan number, ReadOnlySpan<QuantityMention> mentions)
    {
        int at = number.Start;
        foreach (QuantityMention mention in mentions)
        {
            if (mention.Span.Start > at || mention.Rule == "label.unknown" || !HasKnownUnit(text, mention))
                return false;
            at = mention.Span.End;
            if (at >= number.End)
                return true;
        }
        return false;
    }

    // Without a unit a number is explained where a scale word or the end of its phrase says that it counts bare.
    private static bool HasKnownUnit(string text, QuantityMention mention) => mention.Rule != "quantity.bare" || mention.Unit.Length > 0
        || mention.Span.End == text.Length || !char.IsLetterOrDigit(text[mention.Span.End]) || text[mention.Span.End] is '和' or '与' or '及' or '至' or '到' or '比';

    // Runs of Arabic digits, and of Chinese ones with more in them than 一, 零 and scale words.
    private static IEnumerable<TextSpan> Numbers(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            bool arabic = char.IsAsciiDigit(text[i]);
            while (end < text.Length && (arabic ? char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) : NumeralChars.IsChinese(text[end])))
                end++;
            if (end > i && (arabic || text.AsSpan(i, end - i).ContainsAny(Telling)))
                yield return new TextSpan(i, end);
            i = Math.Max(end, i + 1);
        }
    }
}
