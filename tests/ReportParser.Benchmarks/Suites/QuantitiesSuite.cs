using System.Text;
using ReportParser.Benchmarks.Measuring;
using ReportParser.Lexicons;
using ReportParser.Quantities;

namespace ReportParser.Benchmarks.Suites;

/// <summary>The number stage beside a bare look at every character, and its time on texts made to slow it down.</summary>
internal static class QuantitiesSuite
{
    private const double FastEnough = 40, TimesBarePass = 12;
    private const int HostileLength = 400_000;

    // A text twice as long may take twice as long; the rest is what a shared machine adds.
    private const double Doubling = 3;
    private static readonly string[] Hostile = ["\u3000", "九", "7", "亿", "万", "第", "一", "1/", "—", "“", "“一", "1,234", "1:", "1、", "2021—", "三、四", "万〇"];

    /// <summary>The suite.</summary>
    public static Suite Create() => new("quantities", "the number stage beside a bare pass over the same bytes", Measure);

    private static void Measure(BenchmarkOptions options, ResultPage page)
    {
        string[] texts = options.ReadCorpus();
        byte[][] files = [.. texts.Select(Encoding.UTF8.GetBytes)];
        long bytes = files.Sum(file => (long)file.Length);
        var scanner = new QuantityScanner(LexiconSource.Embedded);
        page.Write($"{texts.Length} texts, {bytes:N0} bytes in UTF-8. One core, medians of {options.Rounds} rounds. The bare pass decodes the bytes and looks at every character; the scanner is given decoded text.\n");
        ComparisonResult result = new Comparison("the corpus", bytes, Scan(scanner, texts), new Rival(BarePass(files))).Run(options.Rounds);
        page.Add(result);
        double times = 1 / result.Rows[1].ProcessorTimes, speed = result.Rows[0].Speed;
        page.Add("scanner's time, in bare passes, by processor time", times, "times", speed >= FastEnough ? null : TimesBarePass);
        page.Write($"- asked: {FastEnough} MB/s, or within {TimesBarePass} bare passes\n");
        page.Write($"Time for {HostileLength:N0} characters over the time for half of them:\n");
        foreach (string piece in Hostile)
            page.Add($"`{piece}` over and over", Double(scanner, piece, options.Rounds), "times", Doubling);
    }

    private static InProcess Scan(QuantityScanner scanner, string[] texts) => new("scanner", () => texts.Sum(text => (long)scanner.Scan(text).Length));

    private static InProcess BarePass(byte[][] files) => new("bare pass", () =>
    {
        long digits = 0;
        foreach (byte[] file in files)
        {
            foreach (char c in Encoding.UTF8.GetString(file))
                digits += c is >= '0' and <= '9' ? 1 : 0;
        }
        return digits;
    });

    private static double Double(QuantityScanner scanner, string piece, int rounds)
    {
        string whole = string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length)), half = whole[..(whole.Length / 2)];
        var comparison = new Comparison(piece, whole.Length, Scan(scanner, [half]), new Rival(Scan(scanner, [whole])));
        return comparison.Run(rounds).Rows[1].ProcessorTimes;
    }
}
