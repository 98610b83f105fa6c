using System.Reflection;
using ReportParser.Diagnostics;

namespace ReportParser.Tests.Diagnostics;

public class DiagnosticCodesTests
{
    public static TheoryData<string> Codes => [.. Constants.Select(constant => (string)constant.GetRawConstantValue()!)];

    private static IEnumerable<FieldInfo> Constants => typeof(DiagnosticCodes).GetFields().Where(each => each.IsLiteral);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_is_documented_once(string code)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SharedMaterial.Repository, "docs", "diagnostics.md"));

        Assert.Single(lines, line => line.StartsWith($"| {code} |", StringComparison.Ordinal));
    }

    [Fact]
    public void No_code_is_given_twice() => Assert.Distinct(Codes.Select(row => row.Data));
}
