using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Pdf;

public class HostilePdfTests
{
    private const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>";
    private const string Catalogue = "<</Type/Catalog/Pages 2 0 R>>";
    private const string OnePage = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private const string Hello = "<</Length 41>>\nstream\nBT /F1 12 Tf 72 700 Td (some text) Tj ET\n\nendstream";
    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    public static TheoryData<string, string[]> Loops => new()
    {
        { "an object that is itself", [Catalogue, OnePage, "<</Type/Page/Parent 2 0 R/MediaBox 4 0 R/Contents 4 0 R>>", "4 0 R"] },
        { "two objects that are each other", [Catalogue, OnePage, "<</Type/Page/Parent 2 0 R/MediaBox 4 0 R>>", "[5 0 R]", "% a remark\n4 0 R"] },
        { "pages in pages", [Catalogue, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"] },
        { "a form in itself", [Catalogue, OnePage, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>", "<</Length 5>>\nstream\n/X Do\nendstream", "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream"] },
        { "deep arrays", [Catalogue + new string('[', 100_000), OnePage, Page, Hello, Font] },
        { "nothing", [] },
    };

    [Theory]
    [MemberData(nameof(Loops))]
    public void A_file_that_leads_in_circles_is_an_error(string name, string[] objects)
    {
        SourceDocument document = PdfFile.Read(PdfFile.Write(objects));

        Assert.True(document.Diagnostics.Any(found => found.Severity == Severity.Error), name);
        Assert.Equal("", document.Text);
    }

    [Fact]
    public void A_cut_file_is_damaged()
    {
        byte[] whole = PdfFile.Write([Catalogue, OnePage, Page, Hello, Font]);

        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Error, PdfFile.Read(whole[..(whole.Length / 3)]));
    }

    [Fact]
    public void A_file_that_needs_a_password_says_so() =>
        AssertProblem(DiagnosticCodes.DocumentEncrypted, Severity.Error, PdfFile.Read(PdfFile.Encrypted()));

    [Fact]
    public void Pages_past_the_limit_are_left_out()
    {
        string[] pages = [.. Enumerable.Repeat("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 3 0 R>>", 10_000)];
        byte[] bytes = PdfFile.Write([Catalogue, $"<</Type/Pages/Count 10000/Kids[{string.Join(' ', pages.Select((_, i) => $"{i + 5} 0 R"))}]>>", Hello, Font, .. pages]);

        SourceDocument document = PdfFile.Read(bytes, new ReadingLimits { MaxPages = 20 });

        AssertProblem(DiagnosticCodes.LimitExceeded, Severity.Warning, document);
        Assert.Equal("The document has 10000 pages; the first 20 were read. Split the document.", document.Diagnostics[0].Message);
        Assert.Equal(20, document.Text.Split("some text").Length - 1);
    }

    [Fact]
    public void Streams_that_expand_past_the_limit_are_not_read()
    {
        string hex = string.Concat(Enumerable.Repeat("20", 50_000));
        byte[] bytes = PdfFile.Write([Catalogue, OnePage, Page, $"<</Filter/ASCIIHexDecode/Length {hex.Length + 1}>>\nstream\n{hex}>\nendstream", Font]);

        SourceDocument document = PdfFile.Read(bytes, new ReadingLimits { MaxExpandedBytes = 10_000 });

        Assert.Contains("expands to more than 10000 bytes", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_when_the_time_is_over_is_kept()
    {
        var file = new PdfFile().Text("第一页", 90, 700).EndPage().Text("第二页", 90, 700).EndPage();
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxTime = TimeSpan.FromSeconds(20) }, null, new SlowClock());

        SourceDocument document = reader.Read(file.Write(), "slow.pdf");

        AssertProblem(DiagnosticCodes.LimitExceeded, Severity.Warning, document);
        Assert.Equal("第一页\n", document.Text);
    }

    [Fact]
    public void Any_bytes_behind_the_head_are_read_or_refused()
    {
        var random = new Random(20260101);
        byte[] whole = new PdfFile().Text("文字", 90, 700).EndPage().Write();
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = [.. whole];
            for (int changes = random.Next(1, 12); changes > 0; changes--)
                bytes[random.Next(8, bytes.Length)] = (byte)random.Next(256);

            SourceDocument document = PdfFile.Read(bytes);

            Assert.True(document.Text.Length > 0 || document.Diagnostics.Length > 0, Encoding.Latin1.GetString(bytes));
        }
    }

    private static void AssertProblem(string code, Severity severity, SourceDocument document)
    {
        Diagnostic found = Assert.Single(document.Diagnostics);
        Assert.Equal((code, severity), (found.Code, found.Severity));
    }
}
