using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Html;

public class MainTextTests
{
    private const string First = "一年来，全县上下攻坚克难，生产总值增长6%，一般公共预算收入增长7.5%，各项工作取得新成效，主要指标好于预期。";
    private const string Second = "二是狠抓项目建设，新开工亿元以上项目35个，完成投资62亿元，带动就业三千多人，发展后劲明显增强，群众得到更多实惠。";
    private static readonly DocumentReader Reader = new();

    [Fact]
    public void Furniture_inside_the_text_box_stays_out() => Assert.Equal(
        $"{First}\n（一）项目建设\n{Second}",
        MainText($"<div><p>发布时间：2024-01-12 09:30 来源：县政府办</p><p>字号：[ 大 中 小 ] 打印本页</p><p>{First}</p><p>（一）项目建设</p><p>{Second}</p><p>责任编辑：张三</p><p>扫一扫在手机打开当前页</p><p>某某网</p></div>"));

    [Fact]
    public void Title_and_speaker_stay_where_nothing_says_that_they_are_the_pages() => Assert.Equal(
        $"政府工作报告\n县长 张三\n{First}\n{Second}",
        MainText($"<div><p>政府工作报告</p><p>县长 张三</p><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void A_list_of_links_between_paragraphs_stays_out() => Assert.Equal(
        $"{First}\n{Second}",
        MainText($"<div><p>{First}</p><ul><li><a href=/1>关于印发重点工作分工的通知</a><li><a href=/2>一图读懂工作报告</a></ul><p>{Second}</p></div>"));

    [Fact]
    public void A_paragraph_that_refers_to_another_page_stays() => Assert.Equal(
        $"{First}\n此前报道：某某县召开重点工作部署会议\n{Second}",
        MainText($"<div><p>{First}</p><p>此前报道：<a href=/1>某某县召开重点工作部署会议</a></p><p>标签：<a href=/2>会议</a></p><p>{Second}</p></div>"));

    [Fact]
    public void A_sheet_of_facts_above_the_text_stays_out() => Assert.Equal(
        $"{First}\n{Second}",
        MainText($"<div><p>◎格式 DOC</p><p>◎大小 2 MB</p><p>◎语言 中文</p><p>◎版本 第二版</p><p>◎简介</p><p>{First}</p><p>{Second}</p></div>"));

    [Fact]
    public void Comments_stay_out_however_long_they_are()
    {
        string comments = string.Concat(Enumerable.Repeat($"<p>楼主说得好，{Second}</p>", 20));
        Assert.Equal($"{First}\n{Second}\n{First}", MainText($"<div id=article><p>{First}</p><p>{Second}</p><p>{First}</p></div><div class='hot-comment'>{comments}</div>"));
    }

    [Fact]
    public void A_name_that_would_leave_nothing_is_not_believed() =>
        Assert.Contains(Second, MainText($"<div class='related-box'><p>{First}</p><p>{Second}</p></div><div><p>本县位于平原，四季分明，交通便利。</p></div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div><p>新增就业五千人，发放补贴三千户，全部完成任务。</p><p>下一页</p></div>")]
    [InlineData("<div><p>发布时间：2024-01-12 09:30</p><p>新增就业五千人，发放补贴三千户，全部完成任务。</p><p>责任编辑：张三</p><p>打印本页</p></div>")]
    public void A_short_text_between_furniture_is_the_text(string body) => Assert.EndsWith("新增就业五千人，发放补贴三千户，全部完成任务。", MainText(body), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div><p>下一页</p></div>")]
    [InlineData("<div><p>发布时间：2024-01-12 09:30</p><p>责任编辑：张三</p></div>")]
    public void A_page_of_nothing_but_furniture_has_no_sentences(string body) => Assert.DoesNotContain("。", MainText(body), StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_made_of_line_breaks_are_lines() =>
        Assert.Equal($"{First}\n{Second}\n{First}", MainText($"<div>{First}<br><br>　　{Second}<br/>&nbsp;&nbsp;{First}</div>"));

    [Fact]
    public void Notes_at_the_end_stay()
    {
        const string note = "[1]三项工程：指产业提升、民生改善、生态修复三项工程，由县发改局牵头实施。";
        Assert.Equal($"{First}\n{Second}\n名词解释\n{note}", MainText($"<div><p>{First}</p><p>{Second}</p><p>名词解释</p><p>{note}</p><p>上一篇：某某公告</p></div>"));
    }

    private static string MainText(string body) =>
        Reader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>页</title></head><body><div class=top><a href=/>首页</a></div>{body}</body></html>"), "page.html").Text;
}
