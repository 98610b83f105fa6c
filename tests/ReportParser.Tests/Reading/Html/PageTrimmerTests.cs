using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Reading.Html;

namespace ReportParser.Tests.Reading.Html;

public class PageTrimmerTests
{
    private static readonly AttributeRules Rules = new(new FurnitureLexicon(LexiconSource.Embedded));

    private const string Text = "全县生产总值增长6%，工业平稳，农业丰收。";

    [Theory]
    [InlineData("<p>a<p>b<br>c<li>d")]
    [InlineData("<div/><div></div><b>1</b><b>2</b><b>3</b><b>4</b>")]
    [InlineData("a < b <")]
    [InlineData("<svg><path/><path/><path/><path/></svg>")]
    public void A_page_within_the_limit_is_left_as_it_is(string html) => Assert.Equal((html, false), Trim(html));

    [Theory]
    [InlineData("<script>'<div><div><div><div>'</script><!-- <div><div><div><div> --><div>a</div>", "<div>a</div>")]
    [InlineData("一<!-- 二 -->三<!-->四<!--->五<!--六--!>七<!-- 八", "一三四五七")]
    [InlineData("一<?x?>二</>三</3>四", "一二三四")]
    [InlineData("<SCRIPT src=a>x</SCRIPT>一<script>y", "一<script>")]
    [InlineData("<title><!-- 一 --></title><textarea><!-- 二 --></textarea>", "<title><!-- 一 --></title><textarea><!-- 二 --></textarea>")]
    [InlineData("<script><!-- <script></script> --></script>一", "一")]
    [InlineData("<script><!-- </script>一", "一")]
    [InlineData("<style>.a{}</style><p>一<style media=all>.b{}</style>二", "<p>一二")]
    [InlineData("&am<!-- -->p;", "&am<!---->p;")]
    public void Comments_and_scripts_go(string html, string expected) => Assert.Equal((expected, false), Trim(html));

    [Theory]
    [InlineData("<p onclick=\"a('>')\" hidden data-c>一", "<p hidden>一")]
    [InlineData("<div class='nav'onclick='b'id=c>一", "<div class='nav'>一")]
    [InlineData("<td title = 一 colspan = 2 / HIDDEN>一", "<td colspan = 2 HIDDEN>一")]
    [InlineData("<td colspan=2 />", "<td colspan=2 />")]
    [InlineData("<p style='color:red'><p style=display:none>", "<p><p style=display:none>")]
    [InlineData("<a href='/1' target=_blank>一</a>", "<a href>一</a>")]
    [InlineData("<div class=a class=nav>", "<div>")]
    [InlineData("<path d='m 0 0'/>", "<path/>")]
    [InlineData("<b='</i>一<i name='>'>二", "<b='<>一<i>二")]
    [InlineData("<p onclick='一", "")]
    public void Attributes_that_nobody_looks_at_go(string html, string expected) => Assert.Equal(expected, Trim(html).Html);

    [Theory]
    [InlineData("<div>\n  <p> 一 <b>二</b> </p>\n</div>", "<div><p>一 二</p></div>")]
    [InlineData("<p><img src=a>一<img>二<wbr>", "<p>一二")]
    [InlineData("<p>一 <span style=display:none>二<span>三</span></span>", "<p>一 <span style=display:none>二<span>三</span></span>")]
    [InlineData("<b>一<span hidden>二</b>三</span>", "<b>一<span hidden>二</b>三</span>")]
    [InlineData("<pre> <i>一</i>\n  二</pre>", "<pre> 一\n  二</pre>")]
    [InlineData("<p>&am<i>p;</i>", "<p>&am<i>p;</i>")]
    [InlineData("<svg><b>一</b></svg>", "<svg><b>一</b></svg>")]
    [InlineData("一<plaintext><b>二", "一<plaintext><b>二")]
    public void In_the_body_tags_that_change_nothing_go(string html, string expected) => Assert.Equal("<body>" + expected, Trim("<body>" + html).Html);

    [Fact]
    public void Names_stay_that_a_style_sheet_hides_wherever_it_stands()
    {
        const string html = "<body><p class='a b'>一<p id=c>二<p class=d>三<style>.a,#c{display:none}</style>";
        using TrimmedPage trimmed = PageTrimmer.Trim(html, 3, Rules);
        Assert.Equal("<body><p class='a b'>一<p id=c>二<p>三", trimmed.Html.ToString());
        Assert.True(trimmed.Hidden?.HasClass("a") == true && trimmed.Hidden.HasId("c") && !trimmed.Hidden.HasClass("b"));
    }

    [Fact]
    public void Tags_past_the_limit_go_and_their_text_stays() => Assert.Equal(("<i><b> x </b>y</i>", true), Trim("<i><b><u>x</u></b>y</i>", 2));

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<ul><li>", "")]
    [InlineData("<b><div>", "</b>")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<a/>", "")]
    public void A_hundred_thousand_open_elements_are_read_with_a_warning(string open, string close)
    {
        string html = $"<!DOCTYPE html><html><body>{Repeat(open)}<p>{Text}</p>{Repeat(close)}</body></html>";
        SourceDocument page = new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "a.html");
        Assert.Equal(Text, page.Text);
        Assert.Equal((DiagnosticCodes.LimitExceeded, Severity.Warning), (Assert.Single(page.Diagnostics).Code, page.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("</p>")]
    [InlineData("<br>")]
    [InlineData("<p> </p>")]
    [InlineData("<b></b></i>")]
    public void A_hundred_thousand_neighbours_are_read(string empty) =>
        Assert.Equal(Text, new DocumentReader().Read(Encoding.UTF8.GetBytes($"<html><body>{Repeat(empty)}<p>{Text}</p>{Repeat(empty)}"), "a.html").Text);

    [Fact]
    public void A_page_above_the_limit_is_read_to_the_limit()
    {
        var reader = new DocumentReader(LexiconSource.Embedded, new ReadingLimits { MaxHtmlCharacters = 60 });
        SourceDocument page = reader.Read(Encoding.UTF8.GetBytes($"<html><body><p>{Text}</p>{Repeat("<p>x")}"), "a.html");
        Assert.StartsWith(Text, page.Text, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCodes.LimitExceeded, Assert.Single(page.Diagnostics).Code);
    }

    private static (string Html, bool WasTooDeep) Trim(string html, int limit = 3)
    {
        using TrimmedPage trimmed = PageTrimmer.Trim(html, limit, Rules);
        return (trimmed.Html.ToString(), trimmed.WasTooDeep);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 100_000));
}
