using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Cli;

public class QuantitiesVerbTests
{
    [Fact]
    public void Each_line_gives_a_record_with_its_quantities()
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities"], "流转土地3.6万亩，建成5G基站\n没有数字\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.OutputLines.Length);
        JToken first = JObject.Parse(run.OutputLines[0])["quantities"]!;
        Assert.Equal(["quantity", "label"], first.Select(q => (string)q["kind"]!));
        Assert.Equal("3.6万亩", (string)first[0]!["quote"]!);
        Assert.Equal((4, 9), ((int)first[0]!["start"]!, (int)first[0]!["end"]!));
        Assert.Equal((24_000_000m, "m2"), ((decimal)first[0]!["base_value"]!, (string)first[0]!["base_unit"]!));
        Assert.Empty(JObject.Parse(run.OutputLines[1])["quantities"]!);
    }

    [Fact]
    public void A_record_has_the_fields_of_the_contract_in_their_order()
    {
        string[] fields = ["quote", "start", "end", "value", "upper", "unit", "base_value", "base_upper", "base_unit", "comparator", "kind"];
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities"], "去年增长5%—6%\n");

        Assert.All(JObject.Parse(run.OutputLines[0])["quantities"]!.Cast<JObject>(), q => Assert.Equal(fields, q.Properties().Select(p => p.Name)));
    }

    [Fact]
    public void With_the_reports_year_a_date_has_its_period()
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities", "--year", "2025"], "去年新增20家，今后五年\n");

        Assert.Equal(["2024", null, "2025/2029"], JObject.Parse(run.OutputLines[0])["quantities"]!.Select(q => (string?)q["period"]));
    }

    [Fact]
    public void A_year_that_no_report_can_have_is_wrong_use()
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities", "--year", "20"], "去年\n");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--year must be a year between 1949 and 2100; found", run.Error);
    }

    [Fact]
    public void A_line_of_white_space_and_signs_gives_a_record_too()
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities", "-"], "\n　　\n\u0001<>&\n");

        Assert.Equal((0, 3), (run.ExitCode, run.OutputLines.Length));
        Assert.Equal("　　", (string)JObject.Parse(run.OutputLines[1])["text"]!);
    }

    [Fact]
    public void A_missing_file_is_wrong_use()
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, ["quantities", "no-such-file.txt"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no-such-file.txt", run.Error);
    }
}
