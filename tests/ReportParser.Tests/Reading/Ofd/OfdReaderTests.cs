using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Tests.Reading.Docx;

namespace ReportParser.Tests.Reading.Ofd;

public class OfdReaderTests
{
    private const string Entry = "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody><ofd:DocInfo><ofd:Title>梧泽市报告</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";

    [Fact]
    public void Text_is_read_in_the_order_of_pages()
    {
        SourceDocument document = Read(Write(
            Text("　　完成财政收入十八点六亿元，增长百分之四点五，其中税", 20, 40) + Text("收占比继续提高。", 20, 48) + Text("- 1 -", 100, 290, 3),
            Text("　　今年目标是增长百分之五。", 20, 40) + Text("- 2 -", 100, 290, 3)));

        Assert.Empty(document.Diagnostics);
        Assert.Equal("完成财政收入十八点六亿元，增长百分之四点五，其中税收占比继续提高。\n今年目标是增长百分之五。\n", document.Text);
        Assert.Equal(("application/ofd", "梧泽市报告"), (document.MediaType, document.Title));
    }

    [Fact]
    public void Distances_may_be_given_as_repetitions() => Assert.Equal("云桥12处\n", Read(Write(
        "<ofd:TextObject Boundary=\"20 40 100 8\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"5 5 g 2 2.5 5\">云桥12处</ofd:TextCode></ofd:TextObject>")).Text);

    [Fact]
    public void A_scaled_object_stands_where_its_matrix_puts_it() => Assert.Equal("上一行\n下一行\n", Read(Write(
        "<ofd:TextObject Boundary=\"20 60 100 8\" Size=\"1\" CTM=\"5 0 0 5 0 0\"><ofd:TextCode X=\"0\" Y=\"1\" DeltaX=\"g 2 1\">下一行</ofd:TextCode></ofd:TextObject>" + Text("上一行", 20, 40))).Text);

    [Fact]
    public void A_missing_page_is_told_and_the_others_are_kept()
    {
        byte[] bytes = WordFile.Zip(
            ("OFD.xml", Entry),
            ("Doc_0/Document.xml", Document("Pages/Page_0/Content.xml", "Pages/Page_9/Content.xml")),
            ("Doc_0/Pages/Page_0/Content.xml", Page(Text("留下的一页", 20, 40))));

        SourceDocument document = Read(bytes);

        Assert.Equal("留下的一页\n", document.Text);
        Assert.Equal((DiagnosticCodes.DocumentDamaged, Severity.Warning), (Assert.Single(document.Diagnostics).Code, document.Diagnostics[0].Severity));
    }

    [Fact]
    public void What_was_read_when_the_time_is_over_is_kept()
    {
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxTime = TimeSpan.FromSeconds(20) }, null, new SlowClock());

        SourceDocument document = reader.Read(Write(Text("第一页", 20, 40), Text("第二页", 20, 40)), "slow.ofd");

        Assert.Equal("第一页\n", document.Text);
        Assert.Equal("Reading took longer than 20 seconds; what stands behind is left out. Split the document, or raise the limit.", Assert.Single(document.Diagnostics).Message);
    }

    [Fact]
    public void A_file_without_pages_is_damaged() =>
        Assert.Equal(DiagnosticCodes.DocumentDamaged, Assert.Single(Read(WordFile.Zip(("OFD.xml", Entry))).Diagnostics).Code);

    [Fact]
    public void A_file_of_pictures_is_a_scan() => Assert.Equal(
        DiagnosticCodes.TextLayerMissing, Assert.Single(Read(Write("<ofd:ImageObject Boundary=\"0 0 210 297\"/>")).Diagnostics).Code);

    private static SourceDocument Read(byte[] bytes) => new DocumentReader().Read(bytes, "report.ofd");

    private static byte[] Write(params string[] pages) => WordFile.Zip([
        ("OFD.xml", Entry),
        ("Doc_0/Document.xml", Document([.. pages.Select((_, i) => $"Pages/Page_{i}/Content.xml")])),
        .. pages.Select((page, i) => ($"Doc_0/Pages/Page_{i}/Content.xml", (string?)Page(page)))]);

    private static string Document(params string[] pages) =>
        $"<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>{string.Concat(pages.Select((page, i) => $"<ofd:Page ID=\"{i}\" BaseLoc=\"{page}\"/>"))}</ofd:Pages></ofd:Document>";

    private static string Page(string objects) =>
        $"<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer>{objects}</ofd:Layer></ofd:Content></ofd:Page>";

    private static string Text(string text, double x, double y, double size = 5) => FormattableString.Invariant(
        $"<ofd:TextObject Boundary=\"{x} {y} 170 8\" Size=\"{size}\"><ofd:TextCode X=\"0\" Y=\"{size}\" DeltaX=\"g {text.Length} {size}\">{text}</ofd:TextCode></ofd:TextObject>");
}
