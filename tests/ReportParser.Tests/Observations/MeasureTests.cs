using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>What a value says of its indicator where its own words do not tell.</summary>
public class MeasureTests
{
    [Theory]
    [InlineData("棉花产量实现“七连增”。", "棉花产量: Duration 2017/2023")]
    [InlineData("棉花产量达到30万吨，实现“七连增”。", "棉花产量: Level 2023; 棉花产量: Duration 2017/2023")]
    [InlineData("棉花生产实现了罕见的“七连增”。", "棉花生产: Duration 2017/2023")]
    [InlineData("棉花产量“七连增”、农民收入“五连快”。", "棉花产量: Duration 2017/2023; 农民收入: Duration 2019/2023")]
    [InlineData("棉花产量连续7年增长。", "棉花产量增长: Duration 2017/2023")]
    public void A_streak_in_one_word_is_a_length_of_time(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Measure} {o.Period}"));

    [Theory]
    [InlineData("外贸进出口增长7%以上、力争达到9%。", "外贸进出口: Growth; 外贸进出口: Growth")]
    [InlineData("垃圾分类覆盖率达到70%、力争达到80%。", "垃圾分类覆盖率: Level; 垃圾分类覆盖率: Level")]
    public void A_higher_aim_measures_what_the_value_before_it_does(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Measure}"));

    [Theory]
    [InlineData("工业产值80亿元，旅游收入9亿元，增长6%和12%。", "工业产值: 80; 旅游收入: 9; 工业产值: 6; 旅游收入: 12")]
    [InlineData("工业产值80亿元，旅游收入9亿元、增长12%。", "工业产值: 80; 旅游收入: 9; 旅游收入: 12")]
    public void Growths_behind_each_other_take_up_the_levels_before_them(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Value:0}"));

    [Theory]
    [InlineData("5个学科进入全球前1%。", "学科: Level")]
    [InlineData("科研水平进入全球前1%。", "科研水平: Rank")]
    [InlineData("城乡低保标准分别按3%、7%稳步提高。", "城镇低保标准: Growth; 农村低保标准: Growth")]
    [InlineData("低保标准按3%稳步提高。", "低保标准: Growth")]
    [InlineData("出口占全市比重达到1%。", "出口: Share")]
    [InlineData("民营经济占生产总值的比重要达到60%以上。", "民营经济: Share")]
    [InlineData("优良天数比达到80%。", "优良天数比: Level")]
    [InlineData("超过一半村民住进楼房。", "村民: Share")]
    [InlineData("外贸出口增长6.2_M_M_。", "外贸出口: Growth")]
    [InlineData("物流费用与生产总值的比率降至12%。", "物流费用: Share")]
    [InlineData("商贸服务业对经济增长贡献超六成。", "商贸服务业: Share")]
    [InlineData("商贸服务业对经济增长贡献率达60%。", "商贸服务业对经济增长贡献率: Level")]
    [InlineData("平均压减时间58%、材料52%。", "时间: Growth; 材料: Growth")]
    [InlineData("提高农村低保标准8%、城市低保标准6%。", "农村低保标准: Growth; 城市低保标准: Growth")]
    [InlineData("茶叶产量达到60万吨、稳定在全国1/10以上。", "茶叶产量: Level; 茶叶产量: Share")]
    [InlineData("质量考核连续6次获评A级。", "质量考核A级: Duration")]
    [InlineData("连续6次提高补助标准。", "提高补助标准: Level")]
    public void Places_and_shares_are_told_from_levels(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Measure}"));

    [Theory]
    [InlineData("新材料、环保两个产业集群产值分别达到7亿元、5亿元。", "产业集群: 2; 新材料产业集群产值: 7; 环保产业集群产值: 5")]
    [InlineData("环保、教育、医疗卫生等民生事业支出分别增长6%、7%和8%。", "环保支出: 6; 教育支出: 7; 医疗卫生支出: 8")]
    [InlineData("锂电池、光伏组件等绿色产品产量均增长9%。", "锂电池产量: 9; 光伏组件产量: 9")]
    [InlineData("稻谷、棉花两项保险扩面，公路、水路里程分别达到900公里、80公里。", "保险: 2; 公路里程: 900; 水路里程: 80")]
    public void A_joint_count_stays_one(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Value:0}"));

    [Theory]
    [InlineData("农民人均纯收入净增160元。", "农民人均纯收入: Change 160")]
    [InlineData("企业净增16家、累计90家。", "企业: Level 16; 企业: Level 90")]
    [InlineData("地税收入3亿元，增收6000万元。", "地税收入: Level 3; 地税收入: Change 6000")]
    [InlineData("农民人均税负90元，减负60%。", "农民人均税负: Level 90; 农民人均税负: Growth -60")]
    [InlineData("减税3亿元，减负6亿元。", "减税: Level 3; 减负: Level 6")]
    [InlineData("全年粮食总产30万吨，因旱减产2万吨。", "粮食总产: Level 30; 粮食总产: Change -2")]
    [InlineData("夏粮因旱减产2万吨。", "夏粮产量: Change -2")]
    public void A_verb_that_holds_what_it_moved_tells_how_the_amount_before_it_moved(string text, string expected) => Assert.Equal(expected, Measures(text, o => $"{o.Measure} {o.Value:0}"));

    private static string Measures(string text, Func<Observation, string> told) => string.Join("; ", ExtractionCase.Review(text).Select(o => $"{o.Name}: {told(o)}"));
}
