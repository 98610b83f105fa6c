using System.Collections.Immutable;
using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Structure;

public class SentenceReaderTests
{
    private static readonly OutlineReader Outlines = new(LexiconSource.Embedded);

    [Theory]
    [InlineData("增长6%，增收3亿元；新增5家。", "增长6%，|增收3亿元；|新增5家。")]
    [InlineData("收入1,234元,支出8.1:45.2:46.7。", "收入1,234元，|支出8.1:45.2:46.7。")]
    [InlineData("收入1，234万元，增加５，６７８，９００元。", "收入1，234万元，|增加5，678，900元。")]
    [InlineData("建成2023，100家入驻。", "建成2023，|100家入驻。")]
    [InlineData("学校（含小学，初中）5所，医院2家。", "学校（含小学，初中）5所，|医院2家。")]
    [InlineData("落实“稳就业，保民生”政策：减税2亿元。", "落实“稳就业，保民生”政策：|减税2亿元。")]
    [InlineData("没有句号的一行", "没有句号的一行\0")]
    public void Cuts_clauses(string text, string expected) => Assert.Equal(expected, string.Join('|', Read(text).SelectMany(pair => pair.Clauses)));

    [Theory]
    [InlineData("第一句。第二句！第三句；还是第三句？", 3)]
    [InlineData("他说：“办好实事。”大家赞成。", 2)]
    [InlineData("开展“你好！县城”活动。", 1)]
    [InlineData("第一段\n第二段", 2)]
    public void Cuts_sentences(string text, int expected) => Assert.Equal(expected, Read(text).Count);

    [Fact]
    public void A_heading_is_a_sentence_of_its_own_and_furniture_and_glossary_are_none()
    {
        FoldedText folded = TextFolder.Fold(SampleText.Report);
        Outline outline = Outlines.Read(folded);
        FoldedText text = folded.Without(new FootnoteReader().Read(folded, outline).MarkSpans);
        ImmutableArray<Sentence> sentences = new SentenceReader().Read(text, outline);
        List<string> all = [.. sentences.Select(sentence => sentence.Span.Of(text.Text))];

        Assert.Contains("（一）工业经济提速。", all);
        Assert.Contains("一、2023年工作回顾", all);
        Assert.Contains("新增规模以上工业企业12家，实施“链长制”，完成技改投资3亿元。", all);
        Assert.DoesNotContain(all, sentence => sentence.Contains("指由领导", StringComparison.Ordinal) || sentence.Contains("阅读", StringComparison.Ordinal));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    private static List<(string Text, List<string> Clauses)> Read(string source)
    {
        FoldedText text = TextFolder.Fold(source);
        ImmutableArray<Sentence> sentences = new SentenceReader().Read(text, Outlines.Read(text));
        return [.. sentences.Select(sentence => (sentence.Span.Of(text.Text), sentence.Clauses.Select(clause => clause.Span.Of(text.Text) + clause.Separator).ToList()))];
    }
}
