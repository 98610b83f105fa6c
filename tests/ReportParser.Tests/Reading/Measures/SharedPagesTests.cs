using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportParser.Tests.Reading.Measures;

/// <summary>The figures of docs/reading.md for the web pages of <c>../shared/content</c>. Each test writes what it measured into its output.</summary>
public partial class SharedPagesTests(ITestOutputHelper output)
{
    private const double GoodPage = 0.95;

    [Fact]
    public void The_main_text_of_real_pages_is_found()
    {
        SharedPage[] real = [.. SharedPage.All.Where(page => page.IsReal)];
        Summarise("tuning half", real.Where(page => page.IsForTuning));
        Summarise("checking half", real.Where(page => !page.IsForTuning));
        (double f1, double pageF1, double good) = Summarise("all", real);

        Assert.True(f1 >= 0.970, $"F1 {f1}");
        Assert.True(pageF1 >= 0.960, $"mean page F1 {pageF1}");
        Assert.True(good >= 0.90, $"share of good pages {good}");
    }

    [Fact]
    public void The_exact_text_of_pages_with_traps_is_found() => Assert.All(
        SharedPage.All.Where(page => !page.IsReal),
        page =>
        {
            Assert.True(Overlap.Of(page.Gold, page.Read.Text).Recall >= 0.999);
            Assert.True(Furniture().Count(page.Read.Text) <= Furniture().Count(page.Gold));
        });

    [Fact]
    public void Dates_are_right()
    {
        SharedPage[] dated = [.. SharedPage.All.Where(page => page.Date is not null)];
        SharedPage[] found = [.. dated.Where(page => page.Read.Date is not null)], right = [.. found.Where(IsRight)];
        foreach (SharedPage page in dated.Except(right))
            output.WriteLine($"{page.Id}: {page.Date}, read as {page.Read.Date}");
        output.WriteLine($"right {right.Length} of {dated.Length}, wrong {found.Length - right.Length}");

        Assert.True(right.Length >= 0.92 * dated.Length);
        Assert.True(found.Length - right.Length <= 0.04 * dated.Length);
    }

    [Fact]
    public void Every_charset_is_right() =>
        Assert.All(SharedPage.All, page => Assert.Equal(page.Charset.Replace("-sig", "", StringComparison.Ordinal), page.Read.Charset));

    private (double F1, double PageF1, double Good) Summarise(string name, IEnumerable<SharedPage> pages)
    {
        ImmutableArray<Overlap> all = [.. pages.Select(page => Overlap.Of(page.Gold, page.Read.Text))];
        (double f1, double pageF1, int good) = (Overlap.Mean(all).F1, all.Average(page => page.F1), all.Count(page => page.F1 >= GoodPage));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {all.Length} pages, F1 {f1:F4}, mean page F1 {pageF1:F4}, at {GoodPage} or more {good}"));
        return (f1, pageF1, good / (double)all.Length);
    }

    // An index that says only the year or the month is content with any day in it.
    private static bool IsRight(SharedPage page)
    {
        int[] expected = [.. page.Date!.Split(' ')[0].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        int[] found = [.. page.Read.Date!.Value.ToString().Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return found.AsSpan().StartsWith(expected);
    }

    [GeneratedRegex("责任编辑|字号|本文仅代表|验证码|上一篇|下一篇|分享到|扫一扫|打印本页|关闭窗口|相关阅读|网站地图|版权所有|网友评论|留言|点击量|浏览次数|隐藏|采集器自动采集|防采集干扰码|某某市人民政府办公室|相关链接")]
    private static partial Regex Furniture();
}
