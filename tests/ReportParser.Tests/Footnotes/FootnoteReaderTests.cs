using ReportParser.Diagnostics;
using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Structure;
using ReportParser.Tests.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Footnotes;

public class FootnoteReaderTests
{
    private const string Body = "一、工作回顾\n我们解决“九个不”MARK1问题，落实减税降费MARK2政策，新建学校5所，群众得到了实惠。\n各位代表！让我们努力奋斗！\n";

    [Theory]
    [InlineData("【1】", "【2】", "名词解释\n【1】“九个不”：指办事难的九种情形。\n【2】减税降费：指减轻税费负担的政策。")]
    [InlineData("[1]", "[2]", "※名词解释※\n[1]“九个不”：指办事难的九种情形。\n[2]减税降费：指减轻税费负担的政策。")]
    [InlineData("〔1〕", "〔2〕", "附：名词解释\n1.“九个不”：指办事难的九种情形。\n2.减税降费：指减轻税费负担的政策。")]
    [InlineData("［1］", "［2］", "[1]“九个不”：指办事难的九种情形。\n[2]减税降费：指减轻税费负担的政策。")]
    [InlineData("（1）", "（2）", "注释：\n（1）九个不：指办事难的九种情形。\n（2）减税降费：指减轻税费负担的政策。")]
    [InlineData("①", "②", "注释\n①“九个不”，指办事难的九种情形。\n②减税降费，指减轻税费负担的政策。")]
    [InlineData("¹", "²", "注释\n1、[“九个不”]指办事难的九种情形。\n2、[减税降费]指减轻税费负担的政策。")]
    [InlineData("[1]", "[2]", "名词解释\n“九个不”：指办事难的九种情形，也就是群众的烦心事。\n减税降费：指减轻税费负担的政策，也包括各类补贴。")]
    public void Links_marks_of_every_style_to_their_definitions(string first, string second, string glossary)
    {
        FootnoteSet notes = Read(Body.Replace("MARK1", first, StringComparison.Ordinal).Replace("MARK2", second, StringComparison.Ordinal) + glossary);

        Assert.Equal(["九个不", "减税降费"], notes.Footnotes.Select(note => note.Term));
        Assert.Equal(["九个不", "减税降费"], notes.Footnotes.Select(note => note.References.Single().Anchor));
        Assert.Equal([first, second], notes.Footnotes.Select(note => note.Style));
        Assert.All(notes.Footnotes, note => Assert.NotNull(note.Definition));
        Assert.Empty(notes.Diagnostics);
    }

    [Theory]
    [InlineData("重点抓好三件事：①修好路，②建好桥，③办好学。")]
    [InlineData("办好实事：（1）城东道路工程（2）城西学校工程（3）城南医院工程。")]
    [InlineData("印发县政发〔2023〕5号文件，抓好落实工作。")]
    [InlineData("新建住房5万m²，绿化3km²。")]
    public void Enumerators_document_numbers_and_units_are_no_notes(string text) => Assert.Empty(Read(text).MarkSpans);

    [Theory]
    [InlineData("推进“九五”普法[1]工作", "[1]“九五”普法：指普法规划。", "“九五”普法")]
    [InlineData("整治“河道”清乱[1]工作", "[1]河道清乱：指清理河道。", "“河道”清乱")]
    [InlineData("发展院士经济[1]，成效明显", "[1]院士经济：指成果转化。", "院士经济")]
    [InlineData("培育“小狮子”企业[1]三家", "[1]指成长较好的企业。", "“小狮子”企业")]
    public void Finds_the_words_that_a_mark_explains(string sentence, string definition, string anchor)
    {
        FootnoteSet notes = Read($"一、工作回顾\n过去一年，我们{sentence}，全县经济社会发展取得了新的成绩。\n名词解释\n{definition}");

        Assert.Equal(anchor, notes.Footnotes.Single().References.Single().Anchor);
    }

    [Fact]
    public void A_mark_with_a_wrong_number_goes_to_the_definition_of_the_term_before_it()
    {
        FootnoteSet notes = Read("一、工作回顾\n我们落实“六稳”[1]，整治“四乱”[1]，完成投资5亿元，取得了成效。\n名词解释\n[1]“六稳”：指稳住六项。\n[2]“四乱”：指四种乱象。");

        Assert.Equal(["1", "2"], notes.Footnotes.Select(note => note.Marker));
        Assert.Equal(DiagnosticCodes.FootnoteRepeated, Assert.Single(notes.Diagnostics).Code);
    }

    [Fact]
    public void Tells_what_does_not_fit_together()
    {
        FootnoteSet notes = Read("一、工作回顾\n我们实施“一链”[1]、“两区”[3]建设，完成投资5亿元，取得了成效。\n名词解释\n[1]“一链”：指产业链条。\n[2]“三园”：指三个园区。");

        Assert.Equal(
            [DiagnosticCodes.FootnoteUndefined, DiagnosticCodes.FootnoteUnreferenced, DiagnosticCodes.FootnoteSkipped],
            notes.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Spans_point_into_the_frozen_text()
    {
        FootnoteSet notes = Read(SampleText.Report);
        FootnoteReference reference = notes.Footnotes[0].References[0];

        Assert.Equal("[1]", reference.Span.Of(SampleText.Report));
        Assert.Equal("链长制", reference.AnchorSpan.Of(SampleText.Report));
        Assert.Equal("指由领导牵头推动一条产业链发展的工作机制。", notes.Footnotes[0].DefinitionSpan!.Value.Of(SampleText.Report));
    }

    private static FootnoteSet Read(string source)
    {
        FoldedText text = TextFolder.Fold(source);
        return new FootnoteReader().Read(text, new OutlineReader(LexiconSource.Embedded).Read(text));
    }
}
