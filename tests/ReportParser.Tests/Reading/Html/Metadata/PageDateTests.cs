using ReportParser.Reading.Html.Metadata;

namespace ReportParser.Tests.Reading.Html.Metadata;

public class PageDateTests
{
    [Theory]
    [InlineData("2024-1-12", "2024-01-12")]
    [InlineData("于2024年01月12日发布", "2024-01-12")]
    [InlineData("2024/01/12 09:30", "2024-01-12")]
    [InlineData("2024 年 1 月 12 日", "2024-01-12")]
    [InlineData("20240112", "2024-01-12")]
    [InlineData("31/12/2023 - 08:15", "2023-12-31")]
    [InlineData("1/31/2024 8:15:00", "2024-01-31")]
    [InlineData("1/12/2024 8:15:00 PM", "2024-01-12")]
    [InlineData("2024-01-12T23:30:00Z", "2024-01-13")]
    [InlineData("2024-01-12T23:30:00+08:00", "2024-01-12")]
    [InlineData("2024-13-12", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("电话12024-1-12", null)]
    [InlineData("2024-1", null)]
    [InlineData("1.2024.5", null)]
    public void A_day_in_digits_is_found(string text, string? expected) => Assert.Equal(expected, PageDate.Find(text)?.Date.ToString());

    [Theory]
    [InlineData("《临川月刊》1998年3月号", "1998-03")]
    [InlineData("1998-3", "1998-03")]
    [InlineData("1998年", null)]
    public void A_month_is_found(string text, string? expected) => Assert.Equal(expected, PageDate.FindMonth(text)?.Date.ToString());
}
