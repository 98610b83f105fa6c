using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Quantities;

namespace ReportParser.Tests.Quantities;

public class QuantityScannerTests
{
    internal static readonly QuantityScanner Scanner = new(LexiconSource.Embedded);

    [Theory]
    [InlineData("财政收入37.68亿元", "37.68亿元", 37.68, "亿元", Comparator.Eq)]
    [InlineData("增长6.2%左右", "6.2%左右", 6.2, "%", Comparator.Approx)]
    [InlineData("新增企业15家以上", "15家以上", 15, "家", Comparator.Ge)]
    [InlineData("开展活动120余场", "120余场", 120, "场", Comparator.Gt)]
    [InlineData("投入近3亿元", "近3亿元", 3, "亿元", Comparator.Approx)]
    [InlineData("建成三个", "三个", 3, "个", Comparator.Eq)]
    [InlineData("提高8.5个百分点", "8.5个百分点", 8.5, "个百分点", Comparator.Eq)]
    [InlineData("居全省第2位", "第2位", 2, "位", Comparator.Eq)]
    [InlineData("惠及100余万人", "100余万人", 100, "万人", Comparator.Gt)]
    [InlineData("建设住房7.2万套（间）", "7.2万套（间）", 7.2, "万套(间)", Comparator.Eq)]
    [InlineData("税收突破百亿元", "百亿元", 100, "亿元", Comparator.Gt)]
    [InlineData("占比不足百分之五点二", "百分之五点二", 5.2, "%", Comparator.Lt)]
    [InlineData("失业率控制在4%以内", "4%以内", 4, "%", Comparator.Le)]
    [InlineData("失业率控制在4%", "4%", 4, "%", Comparator.Le)]
    [InlineData("规模达到四十九万亿九千五百亿元", "四十九万亿九千五百亿元", 499500, "亿元", Comparator.Eq)]
    [InlineData("粮食达到二亿四千六百多万吨", "二亿四千六百多万吨", 24600, "万吨", Comparator.Gt)]
    [InlineData("总支出4，215，360，000元", "4，215，360，000元", 4215360000, "元", Comparator.Eq)]
    [InlineData("完成造林6，820多亩", "6，820多亩", 6820, "亩", Comparator.Gt)]
    [InlineData("折合黄金五万万两以上", "五万万两以上", 5, "万万两", Comparator.Ge)]
    [InlineData("覆盖面七成五，", "七成五", 7.5, "成", Comparator.Eq)]
    [InlineData("历时1年零3个月完成", "1年零3个月", 15, "个月", Comparator.Eq)]
    [InlineData("全程1小时20分钟", "1小时20分钟", 80, "分钟", Comparator.Eq)]
    [InlineData("学制3年半", "3年半", 3.5, "年", Comparator.Eq)]
    [InlineData("用时3个多月", "3个多月", 3, "个月", Comparator.Gt)]
    [InlineData("引进百余家企业", "百余家", 100, "家", Comparator.Gt)]
    [InlineData("标准为900元/人·月", "900元/人·月", 900, "元/人·月", Comparator.Eq)]
    [InlineData("覆盖80%以上村卫生室", "80%以上", 80, "%", Comparator.Ge)]
    [InlineData("引进5家以上龙头企业", "5家以上", 5, "家", Comparator.Ge)]
    [InlineData("约占总数的一半以上", "一半以上", 0.5, "", Comparator.Ge)]
    [InlineData("新建8个体育公园", "8个", 8, "个", Comparator.Eq)]
    [InlineData("收入跃居前3名", "前3名", 3, "名", Comparator.Le)]
    [InlineData("收入增长19·5％，", "19·5％", 19.5, "%", Comparator.Eq)]
    [InlineData("扶持批零企业6家", "6家", 6, "家", Comparator.Eq)]
    [InlineData("为企业减负25亿元", "25亿元", 25, "亿元", Comparator.Eq)]
    [InlineData("气温降至负12度", "负12度", -12, "度", Comparator.Eq)]
    [InlineData("出油十三斤半，", "十三斤半", 13.5, "斤", Comparator.Eq)]
    [InlineData("投资2亿元半导体项目", "2亿元", 2, "亿元", Comparator.Eq)]
    public void Reads_a_quantity(string text, string quote, double value, string unit, Comparator comparator)
    {
        QuantityMention mention = Assert.Single(Quantities(text));

        Assert.Equal(quote, mention.Span.Of(text));
        Assert.Equal((decimal)value, mention.Value);
        Assert.Equal(unit, mention.Unit);
        Assert.Equal(comparator, mention.Comparator);
    }

    internal static ImmutableArray<QuantityMention> Quantities(string text) =>
        [.. Scanner.Scan(text).Where(m => m.Kind == MentionKind.Quantity)];
}
