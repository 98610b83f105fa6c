using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>Shares whose whole the words name, and shares that name none.</summary>
public class PartOfWholeTests
{
    [Theory]
    [InlineData("养老保险试点覆盖24%的县。", "养老保险试点/覆盖=24% of 县")]
    [InlineData("村级养老站覆盖90%行政村。", "村级养老站/覆盖=90% of 行政村")]
    [InlineData("养老保险试点扩大到全省50%以上的乡镇。", "养老保险试点=50% of 全省乡镇")]
    [InlineData("全部税金达到财政收入的50%。", "全部税金=50% of 财政收入")]
    [InlineData("水库投资完成工程概算的64.6%。", "水库投资=64.6% of 工程概算")]
    [InlineData("合作医疗试点村增加13个，覆盖农村人口的98%。", "合作医疗试点村=13个; 合作医疗试点村/覆盖=98% of 农村人口")]
    [InlineData("信用社存款的70%用于支农。", "信用社存款用于支农=70% of 信用社存款")]
    [InlineData("投入民生资金6.8亿元，占地方财政支出的47%。", "民生资金/投入=6.8亿元; 民生资金/投入=47% of 地方财政支出")]
    [InlineData("20座公园免费、占全县公园总数的80%。", "公园=20座; 公园=80% of 全县公园总数")]
    [InlineData("设施菜比重达到60%，提高5个百分点。", "设施菜=60%; 设施菜=5个百分点")]
    [InlineData("煤电装机比重由70%下降到65%。", "煤电装机=70%; 煤电装机=65%")]
    public void A_share_has_its_whole(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("森林覆盖率由2015年的38%提高到46%。", "森林覆盖率=38%; 森林覆盖率=46%")]
    [InlineData("80%的村通油路。", "村通油路=80%")]
    [InlineData("建成区实现100%清洁取暖。", "建成区清洁取暖=100%")]
    public void A_rate_is_no_part_of_what_stands_before_it(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("提出8%左右的粮食产量增长目标。", "粮食产量", Measure.Growth)]
    [InlineData("粮食产量增长9.1%，接近10%的预期目标。", "粮食产量", Measure.Growth)]
    [InlineData("民生支出占80%的目标。", "民生支出", Measure.Share)]
    public void A_goal_of_growth_is_a_growth(string text, string name, Measure measure)
    {
        Observation goal = ExtractionCase.Review(text)[^1];

        Assert.Equal((name, measure), (goal.Name, goal.Measure));
    }

    [Theory]
    [InlineData("全县80%以上茶农掌握了2—3项种植技术。", "茶农掌握种植技术=80%; 种植技术=2~3项")]
    [InlineData("98%的村建起了2个文化活动室。", "村建起文化活动室=98%; 文化活动室=2个")]
    [InlineData("负荷率30%以上企业达到9家。", "负荷率30%以上企业=9家")]
    public void A_share_of_those_who_act_takes_the_counted_object(string text, string expected) => Assert.Equal(expected, Print(text));

    private static string Print(string text) =>
        string.Join("; ", ExtractionCase.Review(text).Select(o => ExtractionCase.Print([o]) + (o.Whole is null ? "" : " of " + o.Whole)));
}
