using ReportParser.Diagnostics;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Pdf;

public class PdfReaderTests
{
    [Fact]
    public void Visual_lines_of_a_paragraph_are_joined()
    {
        string text = new PdfFile()
            .Text("政府工作报告", 220, 780, 22)
            .Lines(
                90, 720, 14,
                "　　过去一年，全县上下奋力拼搏，粮食总产达到三十二万",
                "吨，新建高标准农田4.5万亩，农民收入稳步增加，各项任",
                "务如期完成。",
                "　　今年，要新增城镇就业5200人。")
            .EndPage().ReadText();

        Assert.Equal("政府工作报告\n过去一年，全县上下奋力拼搏，粮食总产达到三十二万吨，新建高标准农田4.5万亩，农民收入稳步增加，各项任务如期完成。\n今年，要新增城镇就业5200人。\n", text);
    }

    [Fact]
    public void Paragraphs_without_indentation_end_where_a_line_ends_early()
    {
        string text = new PdfFile().Lines(
            90, 720, 14, "一年来，各项事业全面进步，人民生活持续改善，", "城乡面貌焕然一新。", "新的一年，要突出抓好产业振兴，再建标准厂房，", "再引项目二十个。").EndPage().ReadText();

        Assert.Equal("一年来，各项事业全面进步，人民生活持续改善，城乡面貌焕然一新。\n新的一年，要突出抓好产业振兴，再建标准厂房，再引项目二十个。\n", text);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var file = new PdfFile().Text("云泊市政府工作报告摘要", 150, 800, 20);
        for (int i = 0; i < 8; i++)
        {
            file.Text($"左栏第{"一二三四五六七八"[i]}行文字写到栏边为止才换", 60, 760 - i * 20, 12);
            file.Text($"右栏第{"一二三四五六七八"[i]}行文字写到栏边为止才换", 320, 760 - i * 20, 12);
        }

        string text = file.EndPage().ReadText();

        Assert.StartsWith("云泊市政府工作报告摘要\n左栏第一行", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("左栏第八行", StringComparison.Ordinal) < text.IndexOf("右栏第一行", StringComparison.Ordinal));
    }

    [Fact]
    public void Heads_feet_and_page_numbers_are_out()
    {
        var file = new PdfFile();
        for (int page = 1; page <= 3; page++)
            file.Text("砚塘县2024年政府工作报告", 200, 810, 9).Lines(90, 700, 14, $"　　第{"一二三"[page - 1]}页的正文写在这里，写到右边的边缘为止，", "下一行接着写。").Text($"— {page} —", 280, 40, 9).EndPage();

        Assert.Equal(string.Concat("一二三".Select(page => $"第{page}页的正文写在这里，写到右边的边缘为止，下一行接着写。\n")), file.ReadText());
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_end_of_a_page()
    {
        string text = new PdfFile()
            .Lines(90, 720, 14, "　　全县完成工业投资七十六亿元，同比增长百分之十一，新").Text("1", 290, 40, 10).EndPage()
            .Lines(90, 780, 14, "增规模以上企业二十三家。").Text("2", 290, 40, 10).EndPage().ReadText();

        Assert.Equal("全县完成工业投资七十六亿元，同比增长百分之十一，新增规模以上企业二十三家。\n", text);
    }

    [Fact]
    public void Notes_at_the_feet_of_pages_are_linked_through_the_document()
    {
        var file = new PdfFile();
        foreach ((string term, string definition) in (ReadOnlySpan<(string, string)>)[("三进", "指进村进组进户"), ("双联", "指联系企业和项目")])
            file.Lines(90, 640, 14, "　　这一页说的是本年度的重点工作和主要任务安排情况，").Text($"　　推进“{term}”", 90, 610).Text("1", 190, 616, 7).Text("行动。", 194, 610)
                .Text("1", 90, 66, 6).Text($"{term}：{definition}。", 94, 62, 9).EndPage();

        SourceDocument document = PdfFile.Read(file.Write());

        Assert.EndsWith("注释：\n[1]三进：指进村进组进户。\n[2]双联：指联系企业和项目。\n", document.Text, StringComparison.Ordinal);
        Assert.Contains("“三进”[1]行动。", document.Text, StringComparison.Ordinal);
        Assert.Contains("“双联”[2]行动。", document.Text, StringComparison.Ordinal);
        Assert.Equal(["[1]", "[2]"], document.Notes.Select(note => note.Mark.Of(document.Text)));
    }

    [Fact]
    public void Raised_and_lowered_characters_stay_in_their_line() =>
        Assert.Equal("PM2.5浓度下降，绿地5万m²。\n", new PdfFile()
            .Text("PM", 90, 700).Text("2.5", 104, 697, 8).Text("浓度下降，绿地5万m", 116, 700).Text("2", 242, 706, 7).Text("。", 246, 700).EndPage().ReadText());

    [Fact]
    public void Rows_of_a_table_keep_their_cells_apart() =>
        Assert.Contains("粮食产量\t32万吨\n", new PdfFile()
            .Text("指标", 90, 700).Text("目标", 300, 700).Text("粮食产量", 90, 680).Text("32万吨", 300, 680).EndPage().ReadText(), StringComparison.Ordinal);

    [Fact]
    public void Text_that_was_printed_twice_to_look_bold_is_read_once() =>
        Assert.Equal("重点工作\n", new PdfFile().Text("重点工作", 90, 700).Text("重点工作", 90.4, 700).EndPage().ReadText());

    [Fact]
    public void A_page_without_text_but_with_a_picture_is_a_scan()
    {
        Diagnostic found = Assert.Single(PdfFile.Read(PdfFile.Scanned()).Diagnostics);

        Assert.Equal((DiagnosticCodes.TextLayerMissing, Severity.Error), (found.Code, found.Severity));
        Assert.Equal("There are pictures and no text on page 1: a scan. Run text recognition (OCR) on the file first.", found.Message);
    }

    [Theory]
    [InlineData("gbk.pdf")]
    [InlineData("unigb.pdf")]
    public void Fonts_without_a_table_of_characters_are_read_by_their_encoding(string name)
    {
        string text = new DocumentReader().Read(File.ReadAllBytes(SharedMaterial.Require("content/docs/" + name)), name).Text;

        Assert.StartsWith("政府工作报告\n各位代表：", text, StringComparison.Ordinal);
        Assert.Contains("增长5.3％，“十四五”规划圆满收官。", text, StringComparison.Ordinal);
    }
}
