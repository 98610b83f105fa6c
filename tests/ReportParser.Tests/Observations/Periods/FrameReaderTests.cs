using System.Collections.Immutable;
using ReportParser.Observations;

namespace ReportParser.Tests.Observations.Periods;

/// <summary>What years the parts of a report speak about, by their headings.</summary>
public class FrameReaderTests
{
    [Theory]
    [InlineData("一、回顾“十三五”，全县面貌一新\n新建学校12所。公路里程达900公里。\n二、2021年重点工作\n新建公园3个。\n", "2016/2020; 2020; 2021")]
    [InlineData("一、工作回顾\n新建学校12所。\n二、今后五年的奋斗目标\n公路里程达到900公里。\n三、2021年工作安排\n新建公园3个。\n", "2016/2020; 2025; 2021")]
    [InlineData("一、2020年工作回顾\n新建学校12所。\n二、今后五年的奋斗目标\n公路里程达到900公里。\n三、2021年工作安排\n新建公园3个。\n", "2020; 2025; 2021")]
    [InlineData("一、工作回顾\n新建学校12所。\n二、2021年工作安排\n新建公园3个。\n", "2020; 2021")]
    [InlineData("一、2020年和“十三五”工作回顾\n“十三五”时期，是砥砺奋进的五年。\n新建学校12所。\n各位代表，刚刚过去的2020年，是极不平凡的一年。\n新建公园3个。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2020; 2021")]
    [InlineData("一、2020年和“十三五”工作回顾\n2020年，我们攻坚克难。\n新建公园3个。\n“十三五”时期，是砥砺奋进的五年。\n新建学校12所。\n二、2021年工作安排\n新建桥梁4座。\n", "2020; 2016/2020; 2021")]
    [InlineData("一、过去五年工作回顾\n新建学校12所。\n各位代表，刚刚过去的2020年，是极不平凡的一年。\n新建公园3个。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2020; 2021")]
    [InlineData("一、过去五年工作回顾\n刚刚过去的2020年，是极不平凡的一年。\n新建公园3个。\n五年来，我们攻坚克难。\n新建学校12所。\n二、2021年工作安排\n新建桥梁4座。\n", "2020; 2016/2020; 2021")]
    [InlineData("一、2020年工作回顾\n新建公园3个。\n这五年，我们攻坚克难。新建学校12所。\n二、2021年工作安排\n新建桥梁4座。\n", "2020; 2016/2020; 2021")]
    [InlineData("一、2020年工作回顾\n新建公园3个。\n二、2021年下半年重点工作\n新建学校12所。\n", "2020; 2021-S2")]
    [InlineData("一、2020年及“十三五”工作回顾\n2020年是收官之年。五年来，我们攻坚克难。\n——城乡面貌焕然一新。新建学校12所。\n——民生不断改善。新建公园3个。\n一年来，新建桥梁4座。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2016/2020; 2020; 2021")]
    [InlineData("一、过去五年工作回顾\n整治河道9万亩，封育山地8万亩，累计减贫3万人。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2016/2020; 2016/2020; 2021")]
    [InlineData("一、2020年和“十三五”工作回顾\n这是攻坚克难的五年。\n新建学校12所。\n新建公园3个。\n一年来，新建桥梁4座。\n改造道路5条。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2016/2020; 2020; 2020; 2021")]
    [InlineData("一、2020年和“十三五”工作回顾\n——这是攻坚克难的五年。新建学校12所。\n新建公园3个。\n二、2021年工作安排\n新建桥梁4座。\n", "2016/2020; 2020; 2021")]
    public void A_heading_gives_its_years_to_its_part(string body, string expected)
    {
        string text = $"青禾县政府工作报告\n——2021年1月20日在青禾县第九届人民代表大会第一次会议上\n各位代表：\n{body}";

        Assert.Equal(expected, string.Join("; ", Parse(text, "青禾县_2021.txt").Select(o => o.Period)));
    }

    [Theory]
    [InlineData("过去五年工作回顾\n五年来，我们攻坚克难、砥砺奋进，主要做了以下几个方面的工作：\n一、坚持创新发展思路，做强产业\n新建学校12所。\n二、大力发展社会事业\n新增医院9家。\n", "2016/2020; 2016/2020")]
    [InlineData("过去五年的政府工作\n二、城乡建设全面加快\n新建学校12所。\n三、社会事业全面提升\n新增医院9家。\n", "2016/2020; 2016/2020")]
    [InlineData("“十三五”回顾和2020年的工作\n三、城乡建设全面加快\n新建了学校12所。\n四、社会事业全面提升\n五年来，新增医院9家。\n", "2020; 2016/2020")]
    public void Headings_that_are_counted_under_a_plain_one_are_within_it(string body, string expected)
    {
        var observations = Parse($"2021年青禾县政府工作报告\n{body}", "青禾县_2021.txt");

        Assert.Equal(expected, string.Join("; ", observations.Select(o => o.Period)));
        Assert.All(observations, o => Assert.Equal(ObservationStatus.Actual, o.Status));
    }

    [Theory]
    [InlineData("政府工作报告\n——2020年12月16日在青禾县第九届人民代表大会第一次会议上\n各位代表：\n一、2020年工作回顾\n今年，新建学校12所。\n公园达到9个，比去年增加3个。\n二、2021年工作安排\n明年，新建桥梁4座。\n", "2020; 2020; 2020 from 2019; 2021")]
    [InlineData("政府工作报告\n——2021年1月16日在青禾县第九届人民代表大会第一次会议上\n各位代表：\n一、2020年工作回顾\n去年，新建学校12所。\n二、2021年工作安排\n今年，新建桥梁4座。\n", "2020; 2021")]
    [InlineData("青禾县政府工作报告\n一、2020年工作回顾\n今年，新建学校12所。\n二、2021年工作安排\n明年，新建桥梁4座。\n", "2020; 2021")]
    [InlineData("青禾县政府工作报告\n一、2020年工作回顾\n去年，新建学校12所。\n二、2021年工作安排\n今年，新建桥梁4座，明年再建2座。\n", "2020; 2021; 2022")]
    public void This_year_is_the_year_of_delivery(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Parse(text, "青禾县_2021.txt").Select(o => o.Baseline is null ? o.Period : $"{o.Period} from {o.Baseline}")));

    [Theory]
    [InlineData("2020年青禾县政府工作报告\n一、2020年工作回顾\n新建学校12所。\n二、2021年工作安排\n新建桥梁4座。\n", "2020; 2021")]
    public void A_heading_may_review_the_year_that_the_report_is_named_after(string text, string expected)
    {
        ReportResult result = ParsedReport.Of(text, "报告.txt", 2020);

        Assert.Equal(expected, string.Join("; ", result.Observations.Select(o => o.Period)));
    }

    private static ImmutableArray<Observation> Parse(string text, string name) => ParsedReport.Of(text, name).Observations;
}
