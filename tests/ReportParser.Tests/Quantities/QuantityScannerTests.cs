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
