using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;
using static ReportParser.Tests.Reading.Docx.WordFile;

namespace ReportParser.Tests.Reading.Docx;

public class DamagedDocxTests
{
    [Fact]
    public void A_document_without_main_part_is_damaged() =>
        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Error, Read(Zip(("[Content_Types].xml", "<Types/>"), ("word/styles.xml", "<x/>"))));

    [Fact]
    public void A_cut_file_is_damaged()
    {
        byte[] whole = Write(P("文字"));

        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Error, Read(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void What_stands_before_a_damaged_place_is_kept()
    {
        SourceDocument document = Read(Zip(("word/document.xml", $"<w:document {Namespaces}><w:body>{P("保住的一段")}<w:p><w:r></w:p></w:body></w:document>")));

        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Warning, document);
        Assert.Equal("保住的一段\n", document.Text);
    }

    [Fact]
    public void Document_types_are_refused()
    {
        const string entities = "<!DOCTYPE w:document [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Error, Read(Zip(("word/document.xml", $"{entities}<w:document {Namespaces}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"))));
    }

    [Fact]
    public void Deep_nesting_is_followed_to_the_limit()
    {
        var body = new StringBuilder(P("外层"));
        for (int i = 0; i < 20000; i++)
            body.Append("<w:sdt><w:sdtContent>");
        body.Append(P("深处"));
        for (int i = 0; i < 20000; i++)
            body.Append("</w:sdtContent></w:sdt>");

        SourceDocument document = Read(Write(body.ToString()));

        AssertProblem(DiagnosticCodes.LimitExceeded, Severity.Warning, document);
        Assert.Equal("外层\n", document.Text);
    }

    [Fact]
    public void A_main_part_past_the_limit_is_read_up_to_it()
    {
        byte[] bytes = Write(string.Concat(Enumerable.Repeat(P("新建道路5公里。"), 500)));
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxXmlCharacters = 20_000 });

        SourceDocument document = reader.Read(bytes, "long.docx");

        AssertProblem(DiagnosticCodes.DocumentDamaged, Severity.Warning, document);
        Assert.StartsWith("新建道路5公里。\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expanding_part_is_read_up_to_the_limit()
    {
        byte[] bytes = Write(P("开头") + P(new string('一', 4_000_000)));
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxExpandedBytes = 1_000_000 });

        SourceDocument document = reader.Read(bytes, "bomb.docx");

        Assert.Equal("开头\n", document.Text);
        Assert.Contains("expands to more than 1000000 bytes", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_when_the_time_is_over_is_kept()
    {
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxTime = TimeSpan.FromSeconds(20) }, null, new SlowClock());

        SourceDocument document = reader.Read(Write(P("第一段") + P("第二段")), "slow.docx");

        AssertProblem(DiagnosticCodes.LimitExceeded, Severity.Warning, document);
        Assert.Equal("第一段\n", document.Text);
    }

    private static void AssertProblem(string code, Severity severity, SourceDocument document)
    {
        Diagnostic found = Assert.Single(document.Diagnostics);
        Assert.Equal((code, severity), (found.Code, found.Severity));
    }
}
