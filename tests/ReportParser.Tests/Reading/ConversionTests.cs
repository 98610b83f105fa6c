using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading;

public class ConversionTests
{
    private static byte[] OldWord => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[64]];

    [Fact]
    public void An_old_document_is_read_with_the_help_of_a_converter()
    {
        SourceDocument document = Reader(new Conversion(Encoding.UTF8.GetBytes("旧格式的报告。\n"))).Read(OldWord, "a.doc");

        Assert.Equal(("旧格式的报告。\n", "application/msword"), (document.Text, document.MediaType));
        Assert.Null(document.Charset);
        Assert.Equal(OldWord.Length, document.Bytes);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Without_a_converter_the_message_says_how_to_convert()
    {
        Diagnostic found = Assert.Single(new DocumentReader().Read(OldWord, "a.doc").Diagnostics);

        Assert.Equal((DiagnosticCodes.MediaTypeUnsupported, Severity.Error), (found.Code, found.Severity));
        Assert.Contains("soffice --headless --convert-to docx FILE", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_converter_says_is_handed_on() =>
        Assert.Equal("It did not work.", Assert.Single(Reader(new Conversion(null, "It did not work.")).Read(OldWord, "a.doc").Diagnostics).Message);

    [Fact]
    public void A_new_document_with_a_password_says_so()
    {
        byte[] bytes = [.. OldWord[..8], .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]];

        Assert.Equal(DiagnosticCodes.DocumentEncrypted, Assert.Single(new DocumentReader().Read(bytes, "a.docx").Diagnostics).Code);
    }

    private static DocumentReader Reader(Conversion conversion) => new(LexiconSource.Embedded, converter: new FixedConverter(conversion));

    private sealed class FixedConverter(Conversion conversion) : IDocumentConverter
    {
        public Conversion Convert(ReadOnlyMemory<byte> bytes, string mediaType) => conversion;
    }
}
