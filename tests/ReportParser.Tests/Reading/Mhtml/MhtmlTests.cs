using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Reading;
using ReportParser.Reading.Mhtml;

namespace ReportParser.Tests.Reading.Mhtml;

public class MhtmlTests
{
    private const string Text = "全县生产总值增长6%，工业平稳，农业丰收。";
    private const string Page = $"<!DOCTYPE html><html><head><title>工作报告</title></head><body><p>{Text}</p></body></html>";

    [Theory]
    [InlineData("quoted-printable", "utf-8", "\r\n")]
    [InlineData("quoted-printable", "gb2312", "\n")]
    [InlineData("base64", "utf-8", "\r\n")]
    [InlineData("base64", "gb2312", "\n")]
    [InlineData("8bit", "utf-8", "\r\n")]
    public void A_page_that_a_browser_saved_is_read(string transfer, string charset, string lineBreak)
    {
        SourceDocument page = Read(Message(lineBreak, ("text/html; charset=\"" + charset + "\"", transfer, Encoded(Page, transfer, charset)), ("image/png", "base64", "iVBORw0KGgo=")));

        Assert.Equal((Text, "工作报告", "multipart/related"), (page.Text, page.Title, page.MediaType));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void The_frame_with_the_text_is_read() =>
        Assert.Equal(Text, Read(Message("\r\n", ("text/html", "8bit", "<html><body><iframe src=cid:a></iframe></body></html>"), ("text/html; charset=utf-8", "base64", Encoded(Page, "base64", "utf-8")))).Text);

    [Fact]
    public void A_message_that_the_end_cuts_off_keeps_what_is_there()
    {
        string message = Message("\r\n", ("text/html; charset=utf-8", "quoted-printable", Encoded(Page, "quoted-printable", "utf-8")));
        Assert.StartsWith(Text[..10], Read(message[..message.IndexOf("=E5=86=9C", StringComparison.Ordinal)]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_without_a_page_is_told()
    {
        Diagnostic found = Assert.Single(Read(Message("\r\n", ("image/png", "base64", "iVBORw0KGgo="))).Diagnostics);
        Assert.Equal((DiagnosticCodes.DocumentDamaged, Severity.Error), (found.Code, found.Severity));
    }

    [Theory]
    [InlineData("=E4=B8=80", "一")]
    [InlineData("a=\r\nb=\nc", "abc")]
    [InlineData("1=2, =", "1=2, =")]
    [InlineData("=3d=3D", "==")]
    public void Quoted_printable_is_decoded(string body, string expected) => Assert.Equal(expected, Encoding.UTF8.GetString(QuotedPrintable.Decode(body)));

    private static SourceDocument Read(string message) => new DocumentReader().Read(Encoding.Latin1.GetBytes(message), "page.mhtml");

    private static string Message(string lineBreak, params (string Type, string Transfer, string Body)[] parts)
    {
        string head = "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----frontier\"\n\n";
        string body = string.Concat(parts.Select(part => $"------frontier\nContent-Type: {part.Type}\nContent-Transfer-Encoding: {part.Transfer}\n\n{part.Body}\n"));
        return (head + body + "------frontier--\n").Replace("\n", lineBreak, StringComparison.Ordinal);
    }

    private static string Encoded(string text, string transfer, string charset)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)?.GetBytes(text) ?? Encoding.UTF8.GetBytes(text);
        return transfer switch
        {
            "base64" => Convert.ToBase64String(bytes, Base64FormattingOptions.None),
            "quoted-printable" => string.Concat(bytes.Select((b, i) => (b is < 0x80 and not (byte)'=' ? ((char)b).ToString() : $"={b:X2}") + (i % 60 == 59 ? "=\n" : ""))),
            _ => Encoding.Latin1.GetString(bytes),
        };
    }
}
