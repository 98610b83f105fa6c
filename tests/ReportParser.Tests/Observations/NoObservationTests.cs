namespace ReportParser.Tests.Observations;

/// <summary>Numbers that measure nothing, and what their sentence measures all the same.</summary>
public class NoObservationTests
{
    [Theory]
    [InlineData("新建2×220吨锅炉。", "锅炉/新建=220吨")]
    [InlineData("坚持迈开两条腿，引进项目35个。", "项目/引进=35个")]
    [InlineData("确保不让一名学生失学，资助学生120名。", "学生/资助=120名")]
    [InlineData("打造翻一番的重要引擎。", "")]
    [InlineData("产值翻一番。", "产值=2倍")]
    [InlineData("对标营商环境6.0版，取消审批事项24项。", "审批事项/取消=24项")]
    [InlineData("新增销售收入超20亿元、超50亿元企业9家。", "销售收入超20亿元、超50亿元企业/新增=9家")]
    [InlineData("压减产能7万吨，提前两年完成任务。", "产能/压减=7万吨")]
    [InlineData("审批时限提前5天。", "审批时限=5天")]
    [InlineData("棉花在连续三年增产的基础上，又增长6%。", "棉花=6%")]
    [InlineData("实施626小河改造，新建步道5公里。", "步道/新建=5公里")]
    [InlineData("县城间实现1小时通达，新建公路60公里。", "公路/新建=60公里")]
    [InlineData("“百村工程”实现三年初见成效，新建公路60公里。", "公路/新建=60公里")]
    [InlineData("对快递量1000单以上的商户给予补助。", "")]
    [InlineData("淘汰35蒸吨以下燃煤锅炉。", "")]
    [InlineData("新增30万千瓦以上装机。", "装机/新增=30万千瓦")]
    [InlineData("培育全国第一、行业第一的企业。", "")]
    [InlineData("培育百亿企业16家。", "百亿企业/培育=16家")]
    [InlineData("提高残疾人两项补贴标准。", "")]
    [InlineData("开工国道308线东山段，新建公路60公里。", "公路/新建=60公里")]
    [InlineData("加快时速160公里市域列车研制，新建公路60公里。", "公路/新建=60公里")]
    [InlineData("确保建一亩成一亩，建成高标准农田6万亩。", "高标准农田/建成=6万亩")]
    [InlineData("纳税前60名企业税收增长7%。", "纳税前60名企业税收=7%")]
    public void A_number_in_a_name_or_an_idiom_is_left_out(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
