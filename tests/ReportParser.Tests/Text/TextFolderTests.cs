using CsCheck;
using ReportParser.Text;

namespace ReportParser.Tests.Text;

public class TextFolderTests
{
    [Theory]
    [InlineData("增长１２．５％", "增长12.5%")]
    [InlineData("县长 许   喆", "县长许喆")]
    [InlineData("达 21560元", "达21560元")]
    [InlineData("税收38. 5亿元", "税收38.5亿元")]
    [InlineData("共10 000人", "共10000人")]
    [InlineData("政 府 工 作 报 告", "政府工作报告")]
    [InlineData("区长&nbsp; 李明", "区长李明")]
    [InlineData("A&amp;B", "A&B")]
    [InlineData("结束。\\r\\n\\r\\n开始", "结束。\n开始")]
    [InlineData("结束。\\n开始", "结束。\n开始")]
    [InlineData("\uFEFF开\u200B始\u00AD了", "开始了")]
    [InlineData("县长许?? 喆", "县长许喆")]
    [InlineData("报告。????各位代表：????现在", "报告。\n各位代表：\n现在")]
    [InlineData("发展 digital economy 产业", "发展digital economy产业")]
    [InlineData("國民經濟發展", "国民经济发展")]
    [InlineData("乾县、吒叱", "乾县、吒叱")]
    [InlineData("三次产业结构为13.0∶54.2∶32.8", "三次产业结构为13.0:54.2:32.8")]
    [InlineData("  段首\n\n\n  段尾  ", "段首\n段尾")]
    [InlineData("", "")]
    public void Reads_as_a_person_does(string source, string expected) => Assert.Equal(expected, TextFolder.Fold(source).Text);

    [Theory]
    [InlineData("全年一般公共预算收入由\n115.9亿元增加到120亿元，增长很快。", "全年一般公共预算收入由115.9亿元增加到120亿元，增长很快。")]
    [InlineData("产业结构持续优化，三次产业结构调整为13.0:\n54.2:\n32.8。", "产业结构持续优化，三次产业结构调整为13.0:54.2:32.8。")]
    [InlineData("修订《\n民族区域自治法\n》，抓好落实。", "修订《民族区域自治法》，抓好落实。")]
    [InlineData("广义货币增长较快。今年广义货币M\n2\n适度增长。", "广义货币增长较快。今年广义货币M2适度增长。")]
    [InlineData("一、过去一年工作回顾\n过去一年成绩很大。", "一、过去一年工作回顾\n过去一年成绩很大。")]
    [InlineData("强化创新引领，培育新动能\n支持企业研发。", "强化创新引领，培育新动能\n支持企业研发。")]
    [InlineData("首页\n新闻\n政务", "首页\n新闻\n政务")]
    public void Joins_what_the_source_broke(string source, string expected) => Assert.Equal(expected, TextFolder.Fold(source).Text);

    [Fact]
    public void Joins_a_text_that_was_broken_at_a_fixed_width()
    {
        string paragraph = string.Concat(Enumerable.Repeat("全县上下同心协力推动经济稳定向好运行", 20)) + "。";
        string source = string.Join('\n', ("　　" + paragraph).Chunk(30).Select(line => new string(line))) + "\n　　另起一段。";

        Assert.Equal(paragraph + "\n另起一段。", TextFolder.Fold(source).Text);
    }

    [Fact]
    public void Keeps_a_heading_apart_from_the_paragraph_that_a_space_separates_it_from()
    {
        string paragraph = new('好', 60);

        Assert.Equal("一、工作回顾与总结\n" + paragraph, TextFolder.Fold("一、工作回顾与总结  " + paragraph).Text);
    }

    [Fact]
    public void Maps_back_to_the_frozen_text()
    {
        FoldedText view = TextFolder.Fold("收入达 38. 5 亿元");
        int at = view.Text.IndexOf("38.5亿元", StringComparison.Ordinal);

        Assert.Equal("38. 5 亿元", view.ToSource(TextSpan.At(at, 6)).Of(view.Source));
    }

    [Fact]
    public void Any_string_folds_and_every_character_maps_into_the_source()
    {
        string[] known = ["增长", "5", ".", "％", "\\r\\n", "\n", " ", "　", "&nbsp;", "????", "\t", "一、", "（一）", "國", "\u200B", "。", "，", "[1]", "\uD842", "a"];
        Gen<string> pieces = Gen.Int[0, known.Length - 1].Select(index => known[index]);
        Gen.OneOf(Gen.String, pieces.Array[0, 40].Select(string.Concat)).Sample(source =>
        {
            FoldedText view = TextFolder.Fold(source);
            int start = 0, end = 0;
            for (int i = 0; i < view.Text.Length; i++)
            {
                TextSpan span = view.ToSource(TextSpan.At(i, 1));
                Assert.True(span.Start >= start && span.End >= end && span.End > span.Start && span.End <= source.Length, $"character {i} maps to {span}");
                (start, end) = (span.Start, span.End);
            }
        });
    }
}
