using Microsoft.Playwright;
using ReportParser.Cli.Explain;

namespace ReportParser.Browser.Tests;

/// <summary>The page of <c>explain --html</c> as a person uses it, in a real browser.</summary>
public sealed class ReportPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Report = """
        2024年政府工作报告
        ——2024年1月9日在章贡区第六届人民代表大会第四次会议上
        章贡区人民政府区长  林一

        各位代表：
        一、2023年工作回顾
        过去一年，全区地区生产总值增长5.6%，一般公共预算收入18.5亿元、增长4%，新增城镇就业3200人。“双提升”【1】行动有序推进。
        <script>alert('run')</script><img src=x onerror="alert('run')">{{data}}建成学校3所。</script>
        二、2024年工作安排
        主要预期目标是：地区生产总值增长6%左右，规模以上工业增加值增长7.5%，居民消费价格涨幅控制在3%以内。

        名词解释：
        【1】双提升：指提升<b onclick="alert('run')">服务</b>能力，提升群众满意度。
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("reportparser-").FullName;
    private readonly List<string> _complaints = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_figure_shows_its_record_to_the_mouse()
    {
        IPage page = await OpenAsync();

        await page.Locator("mark", new() { HasText = "18.5亿元" }).HoverAsync();

        ILocator card = page.Locator("#card");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync("一般公共预算收入");
        await Assertions.Expect(card).ToContainTextAsync("general_public_budget_revenue");
        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(card).ToBeHiddenAsync();
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_figure_shows_its_record_to_the_keyboard()
    {
        IPage page = await OpenAsync();

        await page.Keyboard.PressAsync("j");

        await Assertions.Expect(page.Locator("mark").First).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#card")).ToContainTextAsync("地区生产总值");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#card")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#card")).ToBeVisibleAsync();
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_footnote_pops_up()
    {
        IPage page = await OpenAsync();

        await page.Locator("button.note").ClickAsync();

        await Assertions.Expect(page.Locator("#card")).ToContainTextAsync("指提升<b onclick=\"alert('run')\">服务</b>能力");
    }

    [Theory]
    [InlineData("#measures input[value=growth]", "3")]
    [InlineData("#statuses input[value=target]", "5")]
    public async Task Filters_leave_what_they_name_and_count_it(string box, string shown)
    {
        IPage page = await OpenAsync();
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("8");

        await page.Locator(box).UncheckAsync();

        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync(shown);
        await Assertions.Expect(page.Locator("mark:not(.off)")).ToHaveCountAsync(int.Parse(shown, System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("#reset").ClickAsync();
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("8");
    }

    [Fact]
    public async Task Name_indicator_and_confidence_filter_too()
    {
        IPage page = await OpenAsync();

        await page.Locator("#name").FillAsync("预算");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("2");
        await page.Locator("#name").FillAsync("");
        await page.Locator("#indicator").SelectOptionAsync("gdp");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("2");
        await page.Locator("#indicator").SelectOptionAsync("");
        await page.Locator("#doubtful").CheckAsync();
        int doubtful = await page.EvaluateAsync<int>("data.observations.filter(found => found.confidence < 0.8).length");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync(doubtful.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("#reset").ClickAsync();
        await page.Locator("#most").FillAsync("0");
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync("0");
    }

    [Fact]
    public async Task Whatever_the_report_holds_is_text_and_nothing_runs()
    {
        IPage page = await OpenAsync();

        Assert.Contains("<script>alert('run')</script><img src=x onerror=\"alert('run')\">{{data}}建成学校", await page.Locator("article").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("article script, article img, #card b").CountAsync());
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_script_that_slips_in_is_refused_by_the_policy()
    {
        IPage page = await OpenAsync();

        await page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'document.title = \"run\"'; document.body.append(s); }");

        Assert.NotEqual("run", await page.TitleAsync());
        Assert.Contains(_complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_the_record_is_a_sheet()
    {
        IPage page = await OpenAsync(new() { ViewportSize = new() { Width = 375, Height = 700 }, HasTouch = true, IsMobile = true });

        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 375"));
        await page.Locator("mark").First.TapAsync();
        await Assertions.Expect(page.Locator("#card")).ToBeInViewportAsync();
        Assert.Equal("fixed", await page.EvaluateAsync<string>("() => getComputedStyle(document.getElementById('card')).position"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_from_every_colour(ColorScheme scheme)
    {
        IPage page = await OpenAsync(new() { ColorScheme = scheme });

        double least = await page.EvaluateAsync<double>("""
            () => {
              const light = c => { const [r, g, b] = c.match(/[\d.]+/g).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
              const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
              return Math.min(...['level', 'growth', 'change', 'gap', 'share', 'multiple', 'rank', 'duration', 'ratio'].map(kind => {
                const mark = document.createElement('mark'); mark.className = kind + ' actual'; document.querySelector('article').append(mark);
                const style = getComputedStyle(mark); return contrast(style.color, style.backgroundColor); }));
            }
            """);

        Assert.True(least >= 7, $"contrast {least}");
    }

    [Fact]
    public async Task Measure_and_status_show_without_colour()
    {
        IPage page = await OpenAsync();

        string[] looks = await page.EvaluateAsync<string[]>("""
            () => [['18.5', 'level'], ['5.6%', 'growth'], ['7.5%', 'target']].map(([text]) => {
              const mark = [...document.querySelectorAll('mark')].find(each => each.textContent.includes(text));
              return getComputedStyle(mark, '::after').content + getComputedStyle(mark).borderBottomStyle; })
            """);

        Assert.Equal(3, looks.Distinct().Count());
    }

    [Fact]
    public async Task In_print_the_text_and_the_table_remain()
    {
        IPage page = await OpenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        await Assertions.Expect(page.Locator(".panel")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#table tbody tr")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("#table tbody tr").First).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        string report = Path.Combine(_folder, "章贡区_2024.txt"), page = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(report, Report, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(page, ReportPage.Of(ExplainedReport.Read(report, null, null, null)), TestContext.Current.CancellationToken);
        return await browser.OpenAsync(page, _complaints, options);
    }
}
