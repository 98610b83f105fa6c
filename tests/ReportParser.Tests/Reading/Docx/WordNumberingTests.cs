using static ReportParser.Tests.Reading.Docx.WordFile;

namespace ReportParser.Tests.Reading.Docx;

public class WordNumberingTests
{
    private const string Outline =
        "<w:abstractNum w:abstractNumId=\"5\">"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%3\"/><w:isLgl/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Numbers_that_only_the_program_shows_are_written() => Assert.Equal(
        "一、去年\n（一）工业\n（二）农业\n1.1 细目\n二、今年\n（一）目标\n",
        TextOf(Write(L("去年", 0) + L("工业", 1) + L("农业", 1) + L("细目", 2) + L("今年", 0) + L("目标", 1), numbering: Outline)));

    [Fact]
    public void A_list_that_starts_anew_counts_from_its_own_start() => Assert.Equal(
        "一、甲\n四、乙\n五、丙\n", TextOf(Write(L("甲", 0) + L("乙", 0, 2) + L("丙", 0, 2), numbering: Outline)));

    [Fact]
    public void A_style_may_number_its_paragraphs()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        string body = P("回顾", "<w:pStyle w:val=\"H\"/>") + P("工业", "<w:pStyle w:val=\"H2\"/>")
            + P("无号", "<w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("打算", "<w:pStyle w:val=\"H\"/>");

        Assert.Equal("一、回顾\n（一）工业\n无号\n二、打算\n", TextOf(Write(body, numbering: Outline, styles: styles)));
    }

    [Fact]
    public void An_empty_paragraph_of_a_list_counts_and_shows_nothing() =>
        Assert.Equal("一、甲\n三、丙\n", TextOf(Write(L("甲", 0) + L("", 0) + L("丙", 0), numbering: Outline)));

    [Fact]
    public void Bullets_are_left_out() => Assert.Equal("要点\n", TextOf(Write(
        L("要点", 0),
        numbering: "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF06C\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>")));

    [Fact]
    public void A_list_that_is_not_defined_has_no_numbers() => Assert.Equal("甲\n", TextOf(Write(L("甲", 0, 9), numbering: Outline)));

    private static string L(string text, int level, int list = 1) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
