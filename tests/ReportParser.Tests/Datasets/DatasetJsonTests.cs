using System.Text;
using ReportParser.Datasets;

namespace ReportParser.Tests.Datasets;

public class DatasetJsonTests
{
    [Theory]
    [InlineData("6", "6")]
    [InlineData("6.0", "6")]
    [InlineData("37.50", "37.5")]
    [InlineData("100", "100")]
    [InlineData("-0.60", "-0.6")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_are_written_exactly_and_without_trailing_zeros(string value, string expected) =>
        Assert.Equal($"{{\"value\":{expected}}}\n", Line(new { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void Names_are_snake_case_nulls_are_present_and_text_is_not_escaped() =>
        Assert.Equal("{\"base_unit\":\"微克/立方米\",\"sha256\":null}\n", Line(new { BaseUnit = "微克/立方米", Sha256 = (string?)null }));

    [Fact]
    public void Line_ends_are_the_same_everywhere()
    {
        using var stream = new MemoryStream();
        DatasetJson.WriteIndented(stream, new { A = 1 });

        Assert.Equal("{\n  \"a\": 1\n}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Line(object record)
    {
        using var stream = new MemoryStream();
        DatasetJson.WriteLine(stream, record);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
