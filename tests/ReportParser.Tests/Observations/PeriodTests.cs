namespace ReportParser.Tests.Observations;

/// <summary>Which years a value is about.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("新建公园2个。近两年新建学校3所。新建桥梁4座。", "2023")]
    [InlineData("五年来，新建学校12所。累计投资3亿元修建乡村道路60公里。", "2019/2023")]
    public void A_short_span_speaks_for_its_sentence_a_review_for_its_paragraph(string text, string last) =>
        Assert.Equal(last, ExtractionCase.Review(text)[^1].Period);

    [Theory]
    [InlineData("污水处理率由上年的58%提升到62%。", "2022", "2023")]
    [InlineData("三次产业结构由上年的18:40:42调整为17:41:42。", "2022", "2023")]
    [InlineData("入驻率由年初的71%升至79%。", null, "2023")]
    public void A_movement_starts_before_the_year_that_it_ends_in(string text, string? start, string end) =>
        Assert.Equal([start, end], ExtractionCase.Review(text).TakeLast(2).Select(o => o.Period));

    [Theory]
    [InlineData("五年来，出口总额接连突破8亿元、9亿元。", "; ")]
    [InlineData("五年来，出口总额突破8亿元。", "2023")]
    [InlineData("五年来，上榜500强企业增至18家。", "2023")]
    [InlineData("五年来，建成桥梁4座、在建8座。", "2019/2023; 2023")]
    [InlineData("五年来，年出口额保持在9亿元以上。", "2019/2023")]
    [InlineData("五年来，每年七成以上的支出用于民生。", "2019/2023")]
    [InlineData("五年来，累计脱贫900户3000人。", "2019/2023; 2019/2023")]
    public void In_a_review_of_years_acts_have_all_of_them_and_stocks_the_last(string text, string expected) =>
        Assert.Equal(expected, Periods(text));

    [Theory]
    [InlineData("棉花产量创2006年以来新高，新建学校3所。", "2023")]
    [InlineData("2018年以来累计脱贫900户，12个贫困村出列。", "2018/2023; 2023")]
    [InlineData("2018年以来，累计脱贫900户，新建学校3所。", "2018/2023; 2018/2023")]
    [InlineData("今年以来，200名党员下沉社区。一季度出口下降6%。", "2024; 2024-Q1")]
    public void Years_since_a_point_hold_for_what_they_govern(string text, string expected) => Assert.Equal(expected, Periods(text));

    private static string Periods(string text) => string.Join("; ", ExtractionCase.Review(text).Select(o => o.Period));

    [Theory]
    [InlineData("“十四五”时期，全县生产总值年均增长7%，农村人均收入达3万元。", "2021/2025", "2025")]
    public void A_plan_of_several_years_keeps_its_years(string text, string average, string stock)
    {
        var observations = ExtractionCase.Targets(text).Observations;

        Assert.Equal((average, stock), (observations[0].Period, observations[1].Period));
    }
}
