using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportParser.Benchmarks.Measuring;
using ReportParser.Reading;

namespace ReportParser.Benchmarks.Suites;

/// <summary>The reading of web pages against SmartReader, and the share of it that is AngleSharp's parse.</summary>
internal static class HtmlSuite
{
    private const double TimesSmartReader = 4;
    private const string Address = "https://example.invalid/page.html";

    /// <summary>The suite.</summary>
    public static Suite Create() => new("html", "the reading of web pages against SmartReader", Measure);

    private static void Measure(BenchmarkOptions options, ResultPage page)
    {
        WebPage[] pages = ReadPages(Path.Combine(options.Shared, "content"));
        long bytes = pages.Sum(one => (long)one.Bytes.Length), asUtf8 = pages.Sum(one => (long)Encoding.UTF8.GetByteCount(one.Text));
        page.Write($"{pages.Length} pages, {bytes:N0} bytes as they are, {asUtf8:N0} in UTF-8. One core, medians of {options.Rounds} rounds. We are given bytes and find the charset and the metadata too; the others are given decoded text. Results are characters of main text.\n");
        ComparisonResult all = new Comparison("all pages", bytes, Ours(pages), new Rival(SmartReader(pages), TimesSmartReader), new Rival(AngleSharp(pages))).Run(options.Rounds);
        page.Add(all);
        page.Add("AngleSharp's parse of the whole pages (we parse them without scripts and styles), of our processor time", 100 * all.Rows[2].ProcessorTimes, "%");
    }

    private static WebPage[] ReadPages(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, "index.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => WebPage.Read(Path.Combine(folder, row.GetProperty("html_path").GetString()!), row.GetProperty("charset").GetString()!)),
    ];

    private static InProcess Ours(WebPage[] pages)
    {
        var reader = new DocumentReader();
        return new("ours, from bytes", () => pages.Sum(page => (long)reader.Read(page.Bytes, "page.html").Text.Length));
    }

    private static InProcess SmartReader(WebPage[] pages) => new(
        $"SmartReader {Version(typeof(SmartReader.Reader))}",
        () => pages.Sum(page => (long)(new SmartReader.Reader(Address, page.Text).GetArticle().TextContent?.Length ?? 0)));

    private static InProcess AngleSharp(WebPage[] pages)
    {
        var parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, SkipScriptText = true, SkipProcessingInstructions = true });
        return new($"AngleSharp {Version(typeof(HtmlParser))}, parse alone", () => pages.Sum(page => Parse(parser, page)));
    }

    private static long Parse(HtmlParser parser, WebPage page)
    {
        using IHtmlDocument document = parser.ParseDocument(page.Text);
        return document.Body?.ChildElementCount ?? 0;
    }

    private static string Version(Type type) => type.Assembly.GetName().Version!.ToString(3);

    /// <summary>A page.</summary>
    /// <param name="Bytes">As it stands on the web.</param>
    /// <param name="Text">Decoded, for those who want it so.</param>
    private sealed record WebPage(byte[] Bytes, string Text)
    {
        public static WebPage Read(string path, string charset)
        {
            byte[] bytes = File.ReadAllBytes(path);
            Encoding encoding = charset == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(charset)! : Encoding.UTF8;
            return new(bytes, encoding.GetString(bytes));
        }
    }
}
