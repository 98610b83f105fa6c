using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Html;

public class HiddenNamesTests
{
    private const string Text = "全县生产总值增长6%，工业平稳，农业丰收。";

    [Theory]
    [InlineData(".x{display:none}")]
    [InlineData("span.x , .y { color:red; display : none }")]
    [InlineData(".x{display:block}.x{font-size:0}")]
    [InlineData("@media print{.z{color:red}} .x{display:none}")]
    public void What_the_style_sheet_hides_stays_out(string css) => Assert.Equal(Text, MainText(css, $"<p>全县<span class='a x'>看不见。</span>{Text[2..]}</p>"));

    [Theory]
    [InlineData(".x{display:none}.x{display:inline}")]
    [InlineData("@media print{.x{display:none}}")]
    [InlineData(".x:hover{display:none}")]
    [InlineData(".menu .x{display:none}")]
    [InlineData(".x{")]
    public void What_it_shows_stays(string css) => Assert.Equal(Text, MainText(css, $"<p>全县<span class='x'>{Text[2..]}</span></p>"));

    [Fact]
    public void A_style_sheet_that_hides_the_text_is_not_believed() => Assert.Equal(Text, MainText("#content{display:none}", $"<div id=content><p>{Text}</p></div>"));

    private static string MainText(string css, string body) =>
        new DocumentReader().Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><style>{css}</style></head><body>{body}</body></html>"), "page.html").Text;
}
