using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Reading.Html;
using ReportParser.Reading.Html.Metadata;

namespace ReportParser.Tests.Reading.Html.Metadata;

public class SigningDateTests
{
    private static readonly SigningDate Signing = new(LexiconSource.Embedded);

    [Theory]
    [InlineData("2024-01-12", "请认真贯彻执行。", "临川县人民政府", "2024年1月12日")]
    [InlineData("2024-01-12", "请认真贯彻执行。", "临川县人民政府办公室 二〇二四年一月十二日")]
    [InlineData("2024-01-12", "特此公告。", "云山省财政厅", "2024年1月12日", "（此件公开发布）")]
    [InlineData(null, "一年来成绩显著。", "2024年1月12日")]
    [InlineData(null, "请于2024年1月12日前报临川县统计局", "2024年1月12日")]
    [InlineData(null, "临川县人民政府", "2024年1月12日印发")]
    [InlineData(null, "临川县人民政府", "2024年1月")]
    [InlineData(null, "临川县人民政府", "2024年1月12日", "一", "二", "三", "四")]
    public void The_day_stands_below_the_name_of_who_signs(string? day, params string[] lines) =>
        Assert.Equal(day, Signing.Find(Text(lines), null)?.ToString());

    [Theory]
    [InlineData(true, 2024, 1, 12)]
    [InlineData(true, 2024, 2, 1)]
    [InlineData(true, 2024, null, null)]
    [InlineData(false, 2024, 1, 11)]
    [InlineData(false, 2026, 1, 12)]
    [InlineData(false, 2023, null, null)]
    public void A_document_is_published_soon_after_it_was_signed(bool found, int year, int? month, int? day) =>
        Assert.Equal(found, Signing.Find(Text("临川县人民政府", "2024年1月12日"), new StatedDate(year, month, day)) is not null);

    [Fact]
    public void Every_ending_knows_its_examples() => Assert.All(Signing.Records, record =>
    {
        Assert.True(record.Example.EndsWith(record.Ending, StringComparison.Ordinal) && Signing.IsIssuer(record.Example));
        Assert.All(record.CounterExamples.IsDefault ? [] : record.CounterExamples, line => Assert.False(Signing.IsIssuer(line)));
    });

    private static MainLines Text(params string[] lines) => new([.. lines.Select(line => new PageLine(line, 0, 0))], 0, lines.Length);
}
