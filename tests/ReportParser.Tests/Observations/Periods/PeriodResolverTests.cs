using ReportParser.Observations;

namespace ReportParser.Tests.Observations.Periods;

/// <summary>What period, baseline and status a value has, in the review and the plan of a report of 2024.</summary>
public class PeriodResolverTests
{
    [Theory]
    [InlineData("五年来，新建学校12所，总投资3亿元，城镇化率达52%，投资年均增长6%。", "2019/2023; 2019/2023; 2023; 2019/2023")]
    [InlineData("五年来，成绩显著。2023年进出口总值82亿元，年均增长4%。", "2023; 2019/2023")]
    [InlineData("五年来，累计利用外资7亿元，比“十二五”期间增长1倍。", "2019/2023; 2019/2023")]
    [InlineData("经济平稳运行。两年来，新建学校12所。新建公园5个。", "2022/2023; 2023")]
    [InlineData("五年来，成绩显著。新增公路60公里，其中高速公路9公里，公路总里程达900公里。", "2019/2023; 2019/2023; 2023")]
    [InlineData("五年来，成绩显著。新建学校12所，全县装机容量达到30万千瓦。", "2019/2023; 2023")]
    [InlineData("五年来，成绩显著。三次提高教师工资标准。投资3亿元建成学校12所。全县民生事业累计支出9亿元。", "2019/2023; 2019/2023; 2019/2023; 2019/2023")]
    [InlineData("五年来，成绩显著。五年内，全县造林面积9万亩。", "2019/2023")]
    [InlineData("五年来，成绩显著。去年，我们攻坚克难。新建学校12所。", "2023")]
    [InlineData("五年来，成绩显著。36个中心村完成民居改造1800户。", "2019/2023; 2019/2023")]
    [InlineData("“十四五”以来，新建学校12所，公路里程达到900公里。", "2021/2023; 2023")]
    [InlineData("五年来，成绩显著。经济总量突破9百亿元、达960亿元，新增公路40公里、达到900公里。", "; 2023; 2019/2023; 2023")]
    [InlineData("五年来，成绩显著。村内道路硬化9万平方米，农村危房改造700户，公路里程900公里。", "2019/2023; 2019/2023; 2023")]
    [InlineData("五年来，成绩显著。茶叶产量连续8年稳定在9万吨以上。", "2016/2023; 2016/2023")]
    public void A_review_of_several_years_gives_acts_its_years_and_stocks_the_last(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("经济向好，2021年末存款余额90亿元，增长12%，贷款余额60亿元。", "2021; 2021; 2023")]
    [InlineData("与2021年相比，综合指数下降4%、细颗粒物浓度下降6%。", "2023; 2023")]
    [InlineData("茶叶产量比2021年的6万吨增长12%。", "2021; 2023")]
    [InlineData("2000年以前建成的57个老旧小区纳入改造。", "2023")]
    [InlineData("9个小区9月底前全部竣工，3所学校上半年竣工。", "2023-09; 2023-S1")]
    [InlineData("2019年县里提出用三年时间解决拖欠问题，已偿还工程款3亿元。", "2023")]
    [InlineData("五年来，成绩显著。航线累计达到60条，当年完成投资3亿元。", "2023; 2023")]
    [InlineData("已具备条件的居民900户，到2025年全部完成安置；建成住房700套。", "2023; 2023")]
    [InlineData("农村低保对象900户，到2025年，贫困户700户。", "2023; 2025")]
    [InlineData("群众满意率连续五年保持在97%以上，居全省第一。", "2019/2023; 2019/2023; 2023")]
    public void A_time_holds_for_its_value_and_what_continues_it(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("经济平稳运行，五年支出救灾资金9亿元。", "2019/2023")]
    [InlineData("如期完成公路建设三年行动计划，累计改造公路90公里、新建桥梁6座。", "2021/2023; 2021/2023")]
    [InlineData("实施公路建设三年行动计划，累计改造公路90公里。", "2023")]
    [InlineData("粮食产量两年增长12%。", "2022/2023")]
    [InlineData("经营主体三年新增3万户。", "2021/2023")]
    [InlineData("生产总值五年平均增长9%。", "2019/2023")]
    [InlineData("五年内，全县造林面积9万亩。", "2024/2028")]
    [InlineData("茶叶产量2021年比上年增长5%，2022年增长7%，两年平均每年增长6%。", "2021; 2022; 2021/2022")]
    [InlineData("茶叶产量60万吨，比五年前增长12%。", "2023; 2023")]
    [InlineData("本项工作提前两年达到60%。", "2023")]
    [InlineData("“十三五”期间，全县固定资产投资达到300亿元。", "2016/2020")]
    public void Years_next_to_a_value_are_those_in_which_it_came_about(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text).Where(o => o.Measure != Measure.Duration && o.Unit != "年")));

    [Theory]
    [InlineData("与2020年相比，粮食产量由50万吨提高到60万吨。", "2020; 2023")]
    [InlineData("从2018年到2022年，粮食产量由50万吨提高到60万吨，茶叶由3万吨提高到4万吨。", "2018; 2022; 2018; 2022")]
    [InlineData("粮食产量由50万吨提高到60万吨。", "; 2023")]
    [InlineData("进出口总额从全省第六位上升到第三位。", "; 2023")]
    [InlineData("公路里程由2018年的50公里增加到60公里，从居全省第九位跃升到第二位。", "2018; 2023; 2018; 2023")]
    public void A_movement_starts_in_the_year_that_its_sentence_names(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("全县公路里程今年将达到900公里。", "2024")]
    [InlineData("工业向好，2021年棉纱产量增长6%，棉布产量增长7%。", "2021; 2021")]
    public void A_year_inside_a_clause_holds_for_its_values(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("今后五年，城镇化率达到60%，居民收入年均增长6%。森林覆盖率达到41%。", "2028; 2024/2028; 2028")]
    [InlineData("奋斗目标是：2028年粮食产量达到60万吨，森林覆盖率达到41%。", "2028; 2028")]
    [InlineData("今年粮食产量达到60万吨；到2028年，公路里程达到900公里，森林覆盖率达到41%。", "2024; 2028; 2028")]
    public void A_plan_of_several_years_gives_goals_its_last_year(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Targets(text).Observations));

    [Theory]
    [InlineData("粮食产量60万吨，比上年增长4%。", "2022")]
    [InlineData("2020年粮食产量60万吨，比上年增长4%。", "2019")]
    [InlineData("粮食产量60万吨，同比增长4%。", "2022")]
    [InlineData("前三季度工业用电量60亿千瓦时，同比增长4%。", "2022-Q1/2022-Q3")]
    [InlineData("上半年工业用电量60亿千瓦时，比上年同期增长4%。", "2022-S1")]
    [InlineData("存款余额60亿元，比年初增加4亿元。", "2022")]
    [InlineData("粮食产量60万吨，比2015年增长4%。", "2015")]
    [InlineData("与2015年相比，粮食产量增长4%。", "2015")]
    [InlineData("粮食产量60万吨，增长4%。", null)]
    public void A_growth_is_against_the_year_before_its_own_or_the_one_named(string text, string? expected) =>
        Assert.Equal(expected, ExtractionCase.Review(text)[^1].Baseline);

    [Theory]
    [InlineData("2026年建成水库2座。")]
    [InlineData("项目投产后，年产值将达到30亿元。")]
    [InlineData("力争年产值突破30亿元。")]
    [InlineData("没有完成能耗降低4%的目标。")]
    [InlineData("产业园26家企业即将入驻。")]
    [InlineData("9个县有望退出风险名单。")]
    public void A_review_may_speak_of_what_lies_ahead(string text) =>
        Assert.Equal(ObservationStatus.Target, ExtractionCase.Review(text)[^1].Status);

    [Theory]
    [InlineData("去年粮食产量60万吨。", "2023")]
    [InlineData("风电装机已达到30万千瓦。", "2023")]
    [InlineData("目前，全县有学校30所。", "2023")]
    [InlineData("全县现有学校30所。", "2023")]
    [InlineData("粮食产量比计划增加了3万吨。", "2023")]
    public void A_plan_may_speak_of_what_was_reached(string text, string period)
    {
        Observation reached = ExtractionCase.Targets(text).Observations[^1];

        Assert.Equal((ObservationStatus.Actual, period), (reached.Status, reached.Period));
    }

    [Theory]
    [InlineData("低保标准由每人每月20元提高到30元。")]
    [InlineData("财政补助从40元提高到45元。")]
    public void A_movement_that_a_plan_announces_starts_from_what_was_reached(string text) =>
        Assert.Equal([ObservationStatus.Actual, ObservationStatus.Target], ExtractionCase.Targets(text).Observations.Select(o => o.Status));

    [Fact]
    public void What_can_be_done_now_is_not_done() =>
        Assert.Equal(ObservationStatus.Target, ExtractionCase.Targets("现在要建设学校30所。").Observations[^1].Status);

    [Fact]
    public void A_disposed_thing_is_no_announcement() =>
        Assert.Equal(ObservationStatus.Actual, ExtractionCase.Review("将老旧小区12个纳入改造。")[^1].Status);

    [Theory]
    [InlineData("奋斗目标是：到2028年，粮食产量比2023年翻一番；五年累计投资85亿元；森林覆盖率达到41%；居民收入年均增长6%。", "2028; 2024/2028; 2028; 2024/2028")]
    [InlineData("到2027年，粮食产量达到60万吨，年均增长4%。", "2027; 2024/2027")]
    [InlineData("争取利用三年时间使粮食产量翻番。", "2024/2026")]
    [InlineData("通过五年的努力，使粮食产量达到60万吨。", "2028")]
    [InlineData("用两年时间将低保标准由每人每月20元提高到30元。", "; 2025")]
    public void Years_that_a_plan_counts_end_with_its_horizon(string text, string expected)
    {
        var goals = ExtractionCase.Targets(text).Observations;

        Assert.Equal(expected, Periods(goals));
        Assert.All(goals.Where(o => o.Period is not null), o => Assert.Equal(ObservationStatus.Target, o.Status));
    }

    [Theory]
    [InlineData("五年来，成绩显著。两年新增投资4亿元，其中财政投资1亿元。", "; ")]
    [InlineData("两年新增投资4亿元。", "2022/2023")]
    [InlineData("五年来，成绩显著。累计引进内资65亿元，增长1.9倍。", "2019/2023; 2019/2023")]
    [InlineData("五年来，成绩显著。生产总值达到82亿元，增长4%。", "2023; 2023")]
    [InlineData("五年来，成绩显著。3万人次受益。实现毕业生就业2万人。新开工项目12个，投资总规模9亿元。", "2019/2023; 2019/2023; 2019/2023; 2019/2023")]
    [InlineData("五年来，成绩显著。年接待游客达到30万人次。", "2023")]
    [InlineData("2020年新型合作医疗开展以来，兑付补偿资金2.3亿元。", "2020/2023")]
    [InlineData("2021年4月20日，乡镇移交会议后，30个工作组迅速入村。", "2023")]
    public void Years_of_a_review_are_those_that_its_words_place(string text, string expected) =>
        Assert.Equal(expected, Periods(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("从效果看，两年来发行国债21亿元，新建项目51个。已建成的主要有：加固堤防61公里；新增公路12公里，其中高速公路3公里。", "2022/2023; 2022/2023; 2022/2023; 2022/2023; 2022/2023")]
    [InlineData("从内在因素看，我县有高速公路3条。", "2023")]
    [InlineData("全县有村庄180个。", "2023")]
    public void A_plan_may_look_at_what_there_is(string text, string expected)
    {
        var found = ExtractionCase.Targets(text).Observations;

        Assert.Equal(expected, Periods(found));
        Assert.All(found, o => Assert.Equal(ObservationStatus.Actual, o.Status));
    }

    [Theory]
    [InlineData("从基础看，今年要新建学校3所。")]
    [InlineData("我们有信心，确保新建学校3所。")]
    [InlineData("新增有出口实绩企业20家。")]
    public void What_is_announced_behind_a_look_at_things_is_a_target(string text) =>
        Assert.Equal(ObservationStatus.Target, ExtractionCase.Targets(text).Observations[^1].Status);

    private static string Periods(IEnumerable<Observation> observations) => string.Join("; ", observations.Select(o => o.Period));
}
