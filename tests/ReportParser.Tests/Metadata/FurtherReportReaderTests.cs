using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Metadata;

public class FurtherReportReaderTests
{
    private const string Opening = "各位代表：\n现在，我代表区人民政府，向大会报告工作，请予审议。\n";
    private const string Thanks = "我代表区人民政府，向全区人民表示感谢！\n";

    private static readonly FurtherReportReader Reader = new(new MetadataLexicon(LexiconSource.Embedded));

    [Fact]
    public void A_second_report_is_told_with_its_place()
    {
        string first = Opening + Body(2500) + Thanks;
        FoldedText text = FoldedText.Identity(first + Opening + Body(2500));

        Diagnostic? found = Reader.Read(text, new Outline([], false));

        Assert.Equal(DiagnosticCodes.FurtherReport, found?.Code);
        Assert.Equal(text.Text.LastIndexOf("我代表", StringComparison.Ordinal), found?.Span?.Start);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1900)]
    public void A_summary_that_repeats_the_statement_is_no_report(int length) =>
        Assert.Null(Reader.Read(FoldedText.Identity(Opening + Body(length) + Opening + Body(3000) + Thanks), new Outline([], false)));

    [Fact]
    public void A_text_that_stands_twice_is_furniture_the_second_time()
    {
        string once = Opening + Body(2500);
        var copy = new Section(SectionKind.Boilerplate, null, "", 1, new TextSpan(once.Length, once.Length * 2), null);

        Assert.Null(Reader.Read(FoldedText.Identity(once + once), new Outline([copy], false)));
    }

    private static string Body(int length) => string.Concat(Enumerable.Repeat("各项事业稳步发展。\n", length / 10));
}
