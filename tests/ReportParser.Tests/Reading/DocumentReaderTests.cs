using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading;

public class DocumentReaderTests
{
    private static readonly DocumentReader Reader = new();

    [Theory]
    [InlineData("report.txt")]
    [InlineData("no-extension")]
    [InlineData("really-a-text.html")]
    public void A_plain_text_is_frozen_as_it_stands(string name)
    {
        const string text = "  各位代表：\r\n 一、去年工作\\r\\n全年&nbsp;增长５％。\n\n";
        SourceDocument document = Reader.Read(Encoding.UTF8.GetBytes(text), name);
        Assert.Equal(text, document.Text);
        Assert.Equal("text/plain", document.MediaType);
        Assert.Equal("utf-8", document.Charset);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void The_input_is_identified_by_its_bytes()
    {
        SourceDocument document = Reader.Read("abc"u8.ToArray(), "a.txt");
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.Sha256);
        Assert.Equal(3, document.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_input_without_text_is_an_error(string text) => AssertError(Encoding.UTF8.GetBytes(text), "empty.txt", DiagnosticCodes.InputEmpty);

    [Fact]
    public void A_page_without_text_is_an_error() =>
        AssertError("<!DOCTYPE html><html><head><title>x</title></head><body><div id=app></div><script>run()</script></body></html>"u8.ToArray(), "spa.html", DiagnosticCodes.InputEmpty);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }, "image/png")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }, "application/x-ole-storage")]
    [InlineData(new byte[] { 0, 1, 2, 3, 0xFE, 4, 0, 9, 0, 0, 1, 0, 0xC0, 0xAF }, "application/octet-stream")]
    public void A_binary_is_an_error_that_names_what_it_is(byte[] bytes, string mediaType)
    {
        SourceDocument document = AssertError(bytes, "report.txt", DiagnosticCodes.MediaTypeUnsupported);
        Assert.Equal(mediaType, document.MediaType);
    }

    [Fact]
    public void Replaced_bytes_are_counted()
    {
        SourceDocument document = Reader.Read((byte[])[.. Encoding.UTF8.GetBytes("今年的主要任务是办好民生实事。"), 0xFF, (byte)'\n'], "a.txt");
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.BytesReplaced, Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.StartsWith("1 place", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_above_the_limit_is_not_read()
    {
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxInputBytes = 2 });
        Assert.Equal(DiagnosticCodes.LimitExceeded, Assert.Single(reader.Read("abc"u8.ToArray(), "a.txt").Diagnostics).Code);
    }

    private static SourceDocument AssertError(byte[] bytes, string name, string code)
    {
        SourceDocument document = Reader.Read(bytes, name);
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("", document.Text.Trim());
        return document;
    }

    [Theory]
    [InlineData("各位代表：增长5%。", 5, "各位代表：")]
    [InlineData("一𠀀二", 2, "一")]
    public void A_text_above_the_limit_is_read_to_the_limit(string text, int limit, string expected)
    {
        SourceDocument document = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxTextCharacters = limit }).Read(Encoding.UTF8.GetBytes(text), "a.txt");
        Assert.Equal(expected, document.Text);
        Assert.Equal((DiagnosticCodes.LimitExceeded, Severity.Warning), (Assert.Single(document.Diagnostics).Code, document.Diagnostics[0].Severity));
    }
}
