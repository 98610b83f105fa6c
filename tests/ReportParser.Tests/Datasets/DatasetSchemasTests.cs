using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using ReportParser.Datasets;
using ReportParser.Tests.Cli;

namespace ReportParser.Tests.Datasets;

public class DatasetSchemasTests
{
    [Theory]
    [InlineData("report", typeof(ReportRecord))]
    [InlineData("report_row", typeof(ReportRow))]
    [InlineData("observation", typeof(ObservationRecord))]
    [InlineData("footnote", typeof(FootnoteRow))]
    [InlineData("diagnostic", typeof(DiagnosticRow))]
    [InlineData("manifest", typeof(Manifest))]
    [InlineData("report/source", typeof(SourceRecord))]
    [InlineData("report/section", typeof(SectionRecord))]
    [InlineData("report/qualitative_target", typeof(QualitativeTargetRecord))]
    [InlineData("report/quality", typeof(QualityRecord))]
    [InlineData("report/observation", typeof(ObservationRecord))]
    [InlineData("report/footnote", typeof(FootnoteRecord))]
    [InlineData("report/diagnostic", typeof(DiagnosticRecord))]
    public void A_schema_names_the_record_s_fields_in_their_order_and_no_others(string path, Type record)
    {
        string[] parts = path.Split('/');
        JObject schema = DatasetSchemas.Load(parts[0]);
        JToken target = parts.Length == 1 ? schema : schema["$defs"]![parts[1]]!;

        string[] fields = [.. ((JObject)target["properties"]!).Properties().Select(property => property.Name)];

        var snakeCase = new SnakeCaseNamingStrategy();
        Assert.Equal(record.GetProperties().Select(property => snakeCase.GetPropertyName(property.Name, false)), fields);
        Assert.Equal(fields, target["required"]!.Select(name => (string)name!));
        Assert.False((bool)target["additionalProperties"]!);
    }

    [Fact]
    public void Every_field_says_its_type_and_meaning() => Assert.All(
        DatasetSchemas.Names.SelectMany(name => ((JObject)DatasetSchemas.Load(name)["properties"]!).Properties()),
        property => Assert.True(property.Value["$ref"] is not null || (property.Value["type"] is not null && property.Value["description"] is not null), property.Name));

    [Fact]
    public void A_sound_record_is_valid_and_a_broken_one_is_not()
    {
        var sound = new JObject
        {
            ["report_id"] = "360702-2024-government_work_report~2",
            ["source_name"] = "a.txt",
            ["code"] = "RP505",
            ["severity"] = "warning",
            ["message"] = "taken",
            ["start"] = null,
            ["end"] = 3,
        };
        Assert.Empty(DatasetChecks.Errors("diagnostic", sound.ToString()));
        foreach ((string name, JToken? wrong) in ((string, JToken?)[])[("report_id", "章贡区"), ("code", "X1"), ("severity", "bad"), ("end", -1), ("start", "1"), ("more", 1), ("message", null)])
        {
            var broken = (JObject)sound.DeepClone();
            broken[name] = wrong;
            Assert.NotEmpty(DatasetChecks.Errors("diagnostic", broken.ToString()));
        }
    }

    [Fact]
    public void The_data_package_describes_every_column_of_every_table()
    {
        JObject package = DataPackage.Describe(_ => (1, "00"));

        Assert.Equal(["observations", "reports", "footnotes", "diagnostics"], package["resources"]!.Select(resource => (string)resource["name"]!));
        foreach (JToken resource in package["resources"]!)
        {
            string schema = (string)resource["name"]! is "reports" ? "report_row" : ((string)resource["name"]!)[..^1];
            IEnumerable<string> columns = ((JObject)DatasetSchemas.Load(schema)["properties"]!).Properties().Select(property => property.Name);
            Assert.Equal(columns, resource["schema"]!["fields"]!.Select(field => (string)field["name"]!));
            Assert.All(resource["schema"]!["fields"]!, field => Assert.Contains((string)field["type"]!, (string[])["string", "integer", "number", "boolean", "date", "array"]));
        }
    }

    [Fact]
    public void The_second_and_third_report_with_an_id_get_numbers()
    {
        var ids = new ReportIds();

        Assert.Equal(("a", null), ids.Assign("a", "1.txt"));
        Assert.Equal(("a~2", "1.txt"), ids.Assign("a", "2.txt"));
        Assert.Equal(("a~3", "1.txt"), ids.Assign("a", "3.txt"));
        Assert.Equal(("b", null), ids.Assign("b", "4.txt"));
    }
}
