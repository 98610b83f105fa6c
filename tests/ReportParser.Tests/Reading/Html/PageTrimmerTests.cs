using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Reading;
using ReportParser.Reading.Html;

namespace ReportParser.Tests.Reading.Html;

public class PageTrimmerTests
{
    private const string Text = "全县生产总值增长6%，工业平稳，农业丰收。";

    [Theory]
    [InlineData("<p>a<p id='1'>b<br>c<img name='a>b'><li>d")]
    [InlineData("<div/><div></div><b>1</b><b>2</b><b>3</b><b>4</b>")]
    [InlineData("a < b <")]
    [InlineData("<svg><path/><path/><path/><path/></svg>")]
    public void A_page_within_the_limit_is_left_as_it_is(string html)
    {
        TrimmedPage trimmed = PageTrimmer.Trim(html, 3);
        Assert.Same(html, trimmed.Html);
        Assert.False(trimmed.WasTooDeep);
    }

    [Theory]
    [InlineData("<script>'<div><div><div><div>'</script><!-- <div><div><div><div> --><div>a</div>", "<script></script><div>a</div>")]
    [InlineData("一<!-- 二 -->三<!-->四<!--->五<!-- 六", "一三四五")]
    [InlineData("<SCRIPT src=a>x</SCRIPT>一<script>y", "<SCRIPT></SCRIPT>一<script>")]
    [InlineData("<title><!-- 一 --></title><textarea><!-- 二 --></textarea>", "<title><!-- 一 --></title><textarea><!-- 二 --></textarea>")]
    [InlineData("<script><!-- <script></script> --></script>一", "<script><!-- <script></script> --></script>一")]
    public void Comments_and_scripts_go(string html, string expected) => Assert.Equal((expected, false), (PageTrimmer.Trim(html, 3).Html, PageTrimmer.Trim(html, 3).WasTooDeep));

    [Theory]
    [InlineData("<p onclick=\"a('>')\" class=b data-c>一", "<p class=b>一")]
    [InlineData("<p class='a'onclick='b'id=c>一", "<p class='a'id=c>一")]
    [InlineData("<p onclick='b'id=c>一", "<p id=c>一")]
    [InlineData("<td title = 一 colspan = 2 / HIDDEN>一", "<td colspan = 2 / HIDDEN>一")]
    [InlineData("<path d='m 0 0'/>", "<path/>")]
    [InlineData("<p onclick='一", "<p")]
    public void Attributes_that_nobody_looks_at_go(string html, string expected) => Assert.Equal(expected, PageTrimmer.Trim(html, 3).Html);

    [Fact]
    public void Style_sheets_are_kept_apart()
    {
        TrimmedPage trimmed = PageTrimmer.Trim("<style>.a{}</style><p>一<style media=all>.b{}</style>二", 3);
        Assert.Equal("<style></style><p>一<style></style>二", trimmed.Html);
        Assert.Equal([".a{}", ".b{}"], trimmed.Styles.Select(style => style.ToString()));
    }

    [Fact]
    public void Tags_past_the_limit_go_and_their_text_stays()
    {
        TrimmedPage trimmed = PageTrimmer.Trim("<i><b><u>x</u></b>y</i>", 2);
        Assert.Equal("<i><b> x </b>y</i>", trimmed.Html);
        Assert.True(trimmed.WasTooDeep);
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<ul><li>", "")]
    [InlineData("<b><div>", "</b>")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<span/>", "")]
    public void A_hundred_thousand_open_elements_are_read_with_a_warning(string open, string close)
    {
        string html = $"<!DOCTYPE html><html><body>{Repeat(open)}<p>{Text}</p>{Repeat(close)}</body></html>";
        SourceDocument page = new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "a.html");
        Assert.Equal(Text, page.Text);
        Assert.Equal((DiagnosticCodes.LimitExceeded, Severity.Warning), (Assert.Single(page.Diagnostics).Code, page.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_page_above_the_limit_is_read_to_the_limit()
    {
        var reader = new DocumentReader(Lexicons.LexiconSource.Embedded, new ReadingLimits { MaxHtmlCharacters = 60 });
        SourceDocument page = reader.Read(Encoding.UTF8.GetBytes($"<html><body><p>{Text}</p>{Repeat("<p>x")}"), "a.html");
        Assert.StartsWith(Text, page.Text, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCodes.LimitExceeded, Assert.Single(page.Diagnostics).Code);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 100_000));
}
