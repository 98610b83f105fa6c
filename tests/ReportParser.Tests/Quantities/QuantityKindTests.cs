using ReportParser.Quantities;

namespace ReportParser.Tests.Quantities;

/// <summary>What numbers are that are no quantity, and how lists, ranges and ratios are read.</summary>
public class QuantityKindTests
{
    [Theory]
    [InlineData("建成5G基站")]
    [InlineData("PM2.5平均浓度下降")]
    [InlineData("改造G105沿线")]
    [InlineData("新增4A级景区")]
    [InlineData("架设110千伏线路")]
    [InlineData("整合12345热线")]
    [InlineData("实施“三大战略”")]
    [InlineData("服务三农")]
    [InlineData("印发〔2023〕5号文件")]
    [InlineData("打造“一村一品”")]
    [InlineData("启动机场二期工程")]
    [InlineData("千方百计稳就业")]
    [InlineData("引进世界500强企业")]
    [InlineData("编制“十四五”规划")]
    [InlineData("第九个五年计划的任务")]
    [InlineData("实施三年行动计划")]
    [InlineData("开工10亿元以上项目")]
    [InlineData("打造15分钟便民服务圈")]
    [InlineData("按照50年一遇标准")]
    [InlineData("服务3—6岁儿童")]
    [InlineData("启动三年棚改攻坚计划")]
    [InlineData("建设50亿级集群")]
    [InlineData("人民医院三院")]
    [InlineData("港区1—4号泊位")]
    [InlineData("首飞某型-20飞机")]
    [InlineData("贯通经七街")]
    [InlineData("成千成万的群众")]
    [InlineData("处置3·15曝光问题")]
    [InlineData("东海四市加强协作")]
    [InlineData("培育产值超30亿元、超60亿元企业")]
    [InlineData("打造一批超百亿、超三百亿的产业")]
    [InlineData("引进超20亿、60亿重大产业项目")]
    [InlineData("实施815小河改造")]
    [InlineData("健全会商机制7，压实责任")]
    [InlineData("完善督办细则12和考评办法")]
    [InlineData("上线平台3.0版")]
    [InlineData("量产8英寸硅基晶圆")]
    public void A_number_in_a_name_is_a_label(string text) =>
        Assert.All(QuantityScannerTests.Scanner.Scan(text), m => Assert.Equal(MentionKind.Label, m.Kind));

    [Theory]
    [InlineData("2023年", "2023")]
    [InlineData("去年", "2023")]
    [InlineData("前年", "2022")]
    [InlineData("2023年11月", "2023-11")]
    [InlineData("6月底", "2023-06")]
    [InlineData("上半年", "2023-S1")]
    [InlineData("今年一季度", "2024-Q1")]
    [InlineData("四季度", "2023-Q4")]
    [InlineData("前三季度", "2023-Q1/2023-Q3")]
    [InlineData("1—11月", "2023-01/2023-11")]
    [InlineData("2021—2025年", "2021/2025")]
    [InlineData("2023年10月至2024年3月", "2023-10/2024-03")]
    [InlineData("五年来", "2019/2023")]
    [InlineData("过去五年", "2019/2023")]
    [InlineData("今后五年", "2024/2028")]
    [InlineData("“十四五”期间", "2021/2025")]
    [InlineData("“十四五”以来", "2021/2023")]
    [InlineData("十三五末", "2020")]
    [InlineData("“十五”时期", "2001/2005")]
    [InlineData("2018年以来", "2018/2023")]
    [InlineData("20世纪90年代", "1990/1999")]
    [InlineData("1月15日", "2023-01-15")]
    [InlineData("年底", "2023")]
    [InlineData("二0一九年", "2019")]
    [InlineData("（2015-2017）", "2015/2017")]
    [InlineData("奋战2024，", "2024")]
    [InlineData("回首2021，", "2021")]
    public void A_time_resolves_against_the_years_of_the_report(string text, string period)
    {
        QuantityMention mention = Assert.Single(QuantityScannerTests.Scanner.Scan(text));

        Assert.Contains(mention.Kind, (MentionKind[])[MentionKind.Date, MentionKind.Period]);
        Assert.Equal(period, mention.Time!.Resolve(reportYear: 2024, defaultYear: 2023));
    }

    [Theory]
    [InlineData("县城7.21安置小区复工", MentionKind.Label)]
    [InlineData("借鉴营商环境6.0经验", MentionKind.Label)]
    [InlineData("公园24小时开放", MentionKind.Label)]
    [InlineData("治理七节河", MentionKind.Label)]
    [InlineData("空气指数5.94", MentionKind.Quantity)]
    [InlineData("居民满意度得分95，列前茅", MentionKind.Quantity)]
    [InlineData("惠及815以上家庭", MentionKind.Quantity)]
    [InlineData("指数从6.0下降", MentionKind.Quantity)]
    [InlineData("强度达2.12以上", MentionKind.Quantity)]
    public void A_number_that_names_what_follows_it_is_a_label(string text, MentionKind kind) =>
        Assert.Equal(kind, Assert.Single(QuantityScannerTests.Scanner.Scan(text)).Kind);

    [Theory]
    [InlineData("增长5%-6%", 5, 6, "%")]
    [InlineData("提高5至6个百分点", 5, 6, "个百分点")]
    [InlineData("培育3—5家", 3, 5, "家")]
    [InlineData("产量150万—200万吨", 150, 200, "万吨")]
    [InlineData("就业30万至35万", 30, 35, "万")]
    [InlineData("投资3000万-1亿元", 0.3, 1, "亿元")]
    [InlineData("占百分之五到六", 5, 6, "%")]
    [InlineData("占百分之五到百分之六", 5, 6, "%")]
    [InlineData("提高四、五倍", 4, 5, "倍")]
    [InlineData("历时二、三十年", 20, 30, "年")]
    [InlineData("节电三、四百亿度", 300, 400, "亿度")]
    public void A_range_has_two_ends_in_one_unit(string text, double lower, double upper, string unit)
    {
        QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities(text));

        Assert.Equal(((decimal?)lower, (decimal?)upper, unit, Comparator.Range), (mention.Value, mention.Upper, mention.Unit, mention.Comparator));
    }

    [Fact]
    public void A_month_said_once_holds_for_a_list() =>
        Assert.Equal(["2023-05", "2023-06"], QuantityScannerTests.Scanner.Scan("其中5、6月份").Select(m => m.Time!.Resolve(reportYear: 2024, defaultYear: 2023)));

    [Fact]
    public void A_ratio_is_one_mention_with_its_parts() =>
        Assert.Equal([8.1m, 45.2m, 46.7m], Assert.Single(QuantityScannerTests.Quantities("三次产业结构为8.1：45.2：46.7")).Parts);

    [Fact]
    public void A_ratio_may_be_bound()
    {
        QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities("收入比缩小至2.1∶1左右"));

        Assert.Equal((Comparator.Approx, "2.1∶1左右"), (mention.Comparator, mention.Span.Of("收入比缩小至2.1∶1左右")));
    }

    [Fact]
    public void A_unit_and_a_bound_said_once_hold_for_a_list()
    {
        Assert.Equal(["个百分点", "个百分点"], QuantityScannerTests.Quantities("分别提高7.4个和7.7个百分点").Select(m => m.Unit));
        Assert.All(QuantityScannerTests.Quantities("分别增长8%、9%左右"), m => Assert.Equal(Comparator.Approx, m.Comparator));
        Assert.Equal(["个工作日", "个工作日", "个工作日"], QuantityScannerTests.Quantities("压缩至39、33、31个工作日").Select(m => m.Unit));
        Assert.Equal([7_000_000_000m, 5_000_000_000m], QuantityScannerTests.Quantities("突破70亿和50亿元").Select(m => m.BaseValue!.Value));
        Assert.Equal(["位", "位"], QuantityScannerTests.Quantities("分别居第2、第4位").Select(m => m.Unit));
        Assert.All(QuantityScannerTests.Quantities("分别突破30亿元、40亿元"), m => Assert.Equal(Comparator.Gt, m.Comparator));
    }

    [Theory]
    [InlineData("搬迁636户1443人", "636户", "1443人")]
    [InlineData("新建2×220吨锅炉", "2", "220吨")]
    [InlineData("人均GDP4.5万元，增长6%", "4.5万元", "6%")]
    [InlineData("产值分别突破70和50亿元", "70", "50亿元")]
    [InlineData("税收超3亿元、利润超8亿元", "3亿元", "8亿元")]
    public void Two_numbers_in_a_row_are_two_mentions(string text, string first, string second) =>
        Assert.Equal([first, second], QuantityScannerTests.Quantities(text).Select(m => m.Span.Of(text)));

    [Fact]
    public void A_value_is_exact_in_its_base_unit()
    {
        QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities("流转土地3.6万亩"));

        Assert.Equal((24_000_000m, "m2"), (mention.BaseValue, mention.BaseUnit));
    }

    [Fact]
    public void A_number_too_long_for_a_decimal_has_no_value() =>
        Assert.All(QuantityScannerTests.Scanner.Scan(new string('7', 100) + "亿元"), m => Assert.Null(m.Value));
}
