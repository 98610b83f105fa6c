using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportParser.Lexicons;
using ReportParser.Reading.Html;

namespace ReportParser.Tests.Reading.Html;

/// <summary>Trimming never changes what is read, however odd the mark-up.</summary>
public class TrimmedReadingTests
{
    private const int Seed = 20240112;
    private const int Pages = 5000;

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { SkipComments = true, SkipScriptText = true });
    private static readonly AttributeRules Rules = new(new FurnitureLexicon(LexiconSource.Embedded));

    // Tables stand in whole rows: what one holds outside its cells is moved before it, with the white space that is not there any more.
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<div class=nav>", "<div id='comment' class=\"a b\">", "<div style='display:none'>", "<div style='display&#58;none'>",
        "<b>", "</b>", "<i>", "</i>", "<span>", "</span>", "<font color=red>", "</font>", "<em>", "</em>", "<code>", "</code>", "<label for=a>", "</label>",
        "<span style=\"display:none\">", "<b style='font-size:0'>", "<span class=hide>", "<p class='hide x'>", "<em hidden>", "<style>.hide{display:none}</style>",
        "<table><tr><td>一</td> <td> <p>2</p> </td></tr></table>", "<a href=/1>", "<a href='/2' title='>'>", "</a>", "<a name=q>", "<br>", "<br/>", "</br>", "<hr>",
        "<img src='a>b'/>", "<input type=hidden>", "<link rel=stylesheet>", "<o:p>", "</o:p>", "<nobr>", "</nobr>", "<center>", "</center>", "<ul>", "<li>", "</li>", "</ul>",
        "<!-- x -->", "<!-->", "<!--->", "<!-- a --!>", "<!--x", "<?php a > b ?>", "</>", "</3>", "<!foo>", "<b=", "<b='</i>一<i name='>'>", "<td title = 一 colspan = 2 / HIDDEN>",
        "<script>a<b && '</div>'</script>", "<script><!-- <script></script> --></script>", "<noscript>", "</noscript>", "<textarea>a<b></textarea>",
        "<button>", "</button>", "<h1>", "</h1>", "<pre>", "</pre>", "<dl><dt>", "<dd>", "<P CLASS=Nav>", "<p class=a id=b/", "<p class='x'onclick=\"a('>')\"id=y>", "</body>",
        "一", "二，三", "四 五", "six", "&nbsp;", "&nbsp", "&am", "p;", "&#19968", ";", "&", "<", ">", "=", "\"", "'", "/", " ", "\n", "  \n\t ", "\u3000",
    ];

    [Fact]
    public void What_is_read_is_the_same()
    {
        var random = new Random(Seed);
        for (int i = 0; i < Pages; i++)
            Compare("<html><head><title>页</title></head><body>" + string.Concat(random.GetItems(Pieces, random.Next(1, 16))));
    }

    private static void Compare(string html)
    {
        using TrimmedPage trimmed = PageTrimmer.Trim(html, 512, Rules);
        using IHtmlDocument whole = Parser.ParseDocument(html), parsed = Parser.ParseDocument(trimmed.Html);
        Assert.True(Lines(whole, trimmed.Hidden) == Lines(parsed, trimmed.Hidden) && whole.Title == parsed.Title, $"{html}\nis trimmed to\n{trimmed.Html}");
    }

    private static string Lines(IHtmlDocument document, HiddenNames? hidden) =>
        string.Join('\n', PageFlattener.Flatten(document.Body!, 512, hidden, out _).Lines.Select(line => line.Text));
}
