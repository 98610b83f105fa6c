using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>The remark that all figures from there on are estimates: 预计（下同）.</summary>
public class StandingEstimateTests
{
    [Theory]
    [InlineData("预计（下同）生产总值突破500亿元，比上年增长(下同)14.1%。新建学校3所。", "生产总值=500亿元 Estimated; 生产总值=14.1% Estimated; 学校/新建=3所 Estimated")]
    [InlineData("生产总值增长6%（预计数，下同）。新建学校3所。", "生产总值=6% Estimated; 学校/新建=3所 Estimated")]
    [InlineData("生产总值增长6%（不含开发区，下同）。新建学校3所。", "生产总值=6% Actual; 学校/新建=3所 Actual")]
    [InlineData("预计生产总值增长6%。全县上下同心。新建学校3所。", "生产总值=6% Estimated; 学校/新建=3所 Actual")]
    [InlineData("预计（下同）生产总值增长6%。城镇化率比2015年提高9个百分点，由2015年的41%提高到50%。", "生产总值=6% Estimated; 城镇化率=9个百分点 Estimated; 城镇化率=41% Actual; 城镇化率=50% Estimated")]
    public void Figures_behind_the_remark_are_estimates(string review, string expected)
    {
        ReportResult result = Parse($"2021年青禾县政府工作报告\n一、2020年工作回顾\n{review}\n二、2021年工作安排\n新建桥梁4座。\n");

        Assert.Equal(expected + "; 桥梁/新建=4座 Target", string.Join("; ", result.Observations.Select(o => $"{ExtractionCase.Print([o])} {o.Status}")));
    }

    [Fact]
    public void The_remark_leaves_the_places_of_figures_as_they_are()
    {
        const string text = "2021年青禾县政府工作报告\n一、2020年工作回顾\n预计（下同）生产总值增长（下同）14.1%。\n";
        Observation growth = Parse(text).Observations.Single();

        Assert.Equal("14.1%", text.Substring(growth.Quote.Start, growth.Quote.Length));
    }

    private static ReportResult Parse(string text) => ParsedReport.Of(text, "青禾县_2021.txt");
}
