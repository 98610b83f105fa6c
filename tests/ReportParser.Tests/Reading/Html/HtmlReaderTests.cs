using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Html;

public class HtmlReaderTests
{
    private static readonly DocumentReader Reader = new();

    [Fact]
    public void Blocks_and_line_breaks_become_lines() => Assert.Equal(
        "一、去年工作\n全县生产总值增长6%，工业平稳，农业丰收。\n投资增长8%，消费回升，外贸向好。",
        MainText("<h2>一、去年工作</h2><p>全县生产总值<b>增长\n 6%</b>，工业平稳，农业丰收。<br>投资增长8%，消费回升，外贸向好。</p>").Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void Menus_around_the_text_stay_out()
    {
        string page = "<ul class=menu><li><a href=/a>网站首页</a><li><a href=/b>政务公开</a></ul><div><p>全县生产总值增长6%，工业平稳，农业丰收。</p></div><div><a href=/c>关于我们</a></div>";
        Assert.Equal("全县生产总值增长6%，工业平稳，农业丰收。", MainText(page));
    }

    [Theory]
    [InlineData("style='display:none'")]
    [InlineData("style='color:red; DISPLAY: none;'")]
    [InlineData("style='visibility:hidden'")]
    [InlineData("style='font-size:0px'")]
    [InlineData("style='position:absolute;left:-9999px'")]
    [InlineData("style='height:0;overflow:hidden'")]
    [InlineData("hidden")]
    public void Hidden_text_stays_out(string attribute) => Assert.Equal(
        "全县生产总值增长6%，工业平稳，农业丰收。",
        MainText($"<p>全县生产总值增长6%，<span {attribute}>干扰文字，看不见。</span>工业平稳，农业丰收。</p>"));

    [Theory]
    [InlineData("style='text-indent:2em'")]
    [InlineData("style='font-size:0.9em'")]
    [InlineData("style='margin-left:-20px'")]
    [InlineData("style='width:0.5em'")]
    public void Text_with_harmless_styles_stays(string attribute) =>
        Assert.Equal("全县生产总值增长6%，工业平稳。", MainText($"<p {attribute}>全县生产总值增长6%，工业平稳。</p>"));

    [Fact]
    public void Superscript_numbers_become_marks_and_powers_stay_powers() => Assert.Equal(
        "推进“三项工程”[3]，绿地达到5m²，供水8万m³。",
        MainText("<p>推进“三项工程”<sup>3</sup>，绿地达到5m<sup>2</sup>，供水8万m<sup>3</sup>。</p>"));

    [Fact]
    public void A_row_of_data_is_one_line() => Assert.Contains(
        "粮食产量\t32万吨\n",
        MainText("<p>主要指标完成情况如下，数据均为快报数：</p><table><tr><td><p>粮食产量</p><td><p>32万吨</p><tr><td>公路里程<td>210公里</table><p>以上指标均完成年度计划，部分指标超额完成。</p>"), StringComparison.Ordinal);

    private static string MainText(string body)
    {
        SourceDocument document = Reader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>页</title></head><body>{body}</body></html>"), "page.html");
        Assert.Equal("text/html", document.MediaType);
        Assert.Empty(document.Diagnostics);
        return document.Text;
    }
}
