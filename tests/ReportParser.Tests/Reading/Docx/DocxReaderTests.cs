using ReportParser.Reading;
using static ReportParser.Tests.Reading.Docx.WordFile;

namespace ReportParser.Tests.Reading.Docx;

public class DocxReaderTests
{
    [Fact]
    public void Paragraphs_are_lines()
    {
        SourceDocument document = Read(Write(P("各位代表：") + "<w:p/>" + P("全县粮食产量12万吨。")));

        Assert.Equal("各位代表：\n全县粮食产量12万吨。\n", document.Text);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", document.MediaType);
        Assert.Null(document.Charset);
    }

    [Fact]
    public void Runs_of_one_paragraph_are_one_text() =>
        Assert.Equal("增长6.5%左右。\n", TextOf(Write($"<w:p>{R("增长")}{R("6.")}{R("5")}<w:hyperlink>{R("%左右")}</w:hyperlink><w:smartTag>{R("。")}</w:smartTag></w:p>")));

    [Fact]
    public void Changes_are_accepted()
    {
        string body = $"<w:p>{R("新增就业")}<w:del><w:r><w:delText>3000</w:delText></w:r></w:del><w:ins>{R("3200")}</w:ins>{R("人")}"
            + $"<w:moveFrom>{R("移走")}</w:moveFrom><w:moveTo>{R("。")}</w:moveTo></w:p>";

        Assert.Equal("新增就业3200人。\n", TextOf(Write(body)));
    }

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_in_the_next() =>
        Assert.Equal("完成投资80亿元。\n", TextOf(Write(P("完成投资", "<w:rPr><w:del/></w:rPr>") + P("80亿元。"))));

    [Fact]
    public void Hidden_text_is_out_unless_it_is_shown_again()
    {
        string styles = "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>";
        string body = $"<w:p>{R("看得见")}{R("看不见", "<w:vanish/>")}{R("也看不见", "<w:rStyle w:val=\"H2\"/>")}{R("。", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>")}</w:p>";

        Assert.Equal("看得见。\n", TextOf(Write(body, styles: styles)));
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_end() =>
        Assert.Equal("文字\n", TextOf(Write(
            P("文字", "<w:pStyle w:val=\"A\"/>"),
            styles: "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")));

    [Fact]
    public void Instructions_of_fields_are_out_and_their_results_stay()
    {
        string body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF target </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("见附表") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R("。第")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("7") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R("页") + "<w:fldSimple w:instr=\" NUMPAGES \">" + R("9") + "</w:fldSimple></w:p>";

        Assert.Equal("见附表。第页\n", TextOf(Write(body)));
    }

    [Fact]
    public void A_field_that_never_ends_silences_no_more_than_its_paragraph() =>
        Assert.Equal("甲\n乙\n", TextOf(Write("<w:p>" + R("甲") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + R("丢") + "</w:p>" + P("乙"))));

    [Fact]
    public void A_table_of_contents_is_out() =>
        Assert.Equal("正文\n", TextOf(Write(
            P("一、回顾 3", "<w:pStyle w:val=\"10\"/>") + P("正文"), styles: "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>")));

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph()
    {
        string box = $"<w:txbxContent>{P("框内文字")}</w:txbxContent>";
        string body = $"<w:p>{R("段前")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("段后")}</w:p>";

        Assert.Equal("段前段后\n框内文字\n", TextOf(Write(body)));
    }

    [Fact]
    public void A_ruby_text_gives_its_base() =>
        Assert.Equal("砚塘\n", TextOf(Write($"<w:p><w:r><w:ruby><w:rt>{R("yàn")}</w:rt><w:rubyBase>{R("砚")}</w:rubyBase></w:ruby></w:r>{R("塘")}</w:p>")));

    [Fact]
    public void Superscripts_keep_their_meaning()
    {
        const string raised = "<w:vertAlign w:val=\"superscript\"/>";
        string body = $"<w:p>{R("绿地50万m")}{R("2", raised)}{R("，“双联”")}{R("1", raised)}{R("2", raised)}{R("推进。")}</w:p>";

        Assert.Equal("绿地50万m²，“双联”[12]推进。\n", TextOf(Write(body)));
    }

    [Fact]
    public void A_row_of_a_table_is_a_line()
    {
        string Cell(string text) => $"<w:tc>{P(text)}</w:tc>";
        string body = $"<w:tbl><w:tr>{Cell("指标")}{Cell("目标")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{Cell("删去")}{Cell("1%")}</w:tr><w:tr>{Cell("粮食产量")}{Cell("12万吨")}</w:tr></w:tbl>";

        Assert.Equal(2, TextOf(Write(body)).Count(c => c == '\n'));
        Assert.Contains("粮食产量", TextOf(Write(body)), StringComparison.Ordinal);
        Assert.DoesNotContain("删去", TextOf(Write(body)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_lays_out_a_page_gives_paragraphs()
    {
        string body = $"<w:tbl><w:tr><w:tc>{P(new string('长', 130))}{P("第二段")}</w:tc><w:tc>{P("旁栏")}</w:tc></w:tr></w:tbl>";

        Assert.Equal(new string('长', 130) + "\n第二段\n旁栏\n", TextOf(Write(body)));
    }

    [Fact]
    public void The_strict_form_and_unusual_places_are_read()
    {
        byte[] bytes = Zip(
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/doc2.xml\"/></Relationships>"),
            ("word/doc2.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>严格格式</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Equal("严格格式\n", TextOf(bytes));
    }
}
