using System.Text;
using Newtonsoft.Json.Linq;
using ReportParser.Datasets;
using ReportParser.Diagnostics;
using ReportParser.Footnotes;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Reading;
using ReportParser.Structure;
using ReportParser.Tests.Cli;
using ReportParser.Text;

namespace ReportParser.Tests.Datasets;

public class ReportRecordMakerTests
{
    private const string Source = "一、回顾\n税收完成18.50亿元【1】，三次产业结构为8.1:45.2:46.7。\n【1】税收：税的收入。";

    [Fact]
    public void A_report_is_written_with_all_its_fields_and_is_valid()
    {
        JObject report = Written(ReportRecordMaker.Make(Result(), "360702-2024-government_work_report", new Diagnostic("RP505", Severity.Warning, "taken")));

        DatasetChecks.Check("report", report.ToString());
        Assert.Equal(Source, (string?)report["text"]);
        Assert.Equal(("government_work_report", "county", "2024-01-09"), ((string?)report["kind"], (string?)report["area_level"], (string?)report["date"]));
        Assert.Equal(["RP104", "RP505"], report["diagnostics"]!.Select(found => (string)found["code"]!));
        Assert.Equal(JTokenType.Null, report["source"]!["url"]!.Type);
    }

    [Fact]
    public void An_observation_s_value_and_evidence_are_exact()
    {
        JToken report = Written(ReportRecordMaker.Make(Result(), "id-1"));
        JToken level = report["observations"]![0]!, ratio = report["observations"]![1]!;

        Assert.Equal("id-1:0001", (string?)level["observation_id"]);
        Assert.Equal(("18.5", "1850000000", "0.9"), (level["value"]!.ToString(), level["base_value"]!.ToString(), level["confidence"]!.ToString()));
        Assert.Equal(("18.50亿元", "18.50亿元"), ((string)level["quote"]!, Source[(int)level["start"]!..(int)level["end"]!]));
        Assert.Equal((JTokenType.Null, JTokenType.Null), (level["parts"]!.Type, ratio["value"]!.Type));
        Assert.Equal("8.1 45.2 46.7", string.Join(' ', ratio["parts"]!));
    }

    [Fact]
    public void The_quality_counts_what_was_understood()
    {
        QualityRecord quality = ReportRecordMaker.Make(Result(), "id-1").Quality;

        Assert.Equal((3, 2, 0.6667m), (quality.Numbers, quality.NumbersExplained, quality.NumbersExplainedShare));
        Assert.Equal(("一", "一", true), (quality.FirstHeadingNumber, quality.LastHeadingNumber, quality.Truncated));
        Assert.Equal((2, 1, 1, Source.Length), (quality.Observations, quality.Footnotes, quality.QualitativeTargets, quality.Characters));
    }

    [Fact]
    public void A_report_that_knows_nothing_of_itself_has_nulls_and_is_valid()
    {
        ReportResult result = Result();
        var unknown = new ReportMetadata(ReportKind.Unknown, null, null, null, null, null, null, []);

        JObject report = Written(ReportRecordMaker.Make(result with { Metadata = unknown }, ReportIds.Of(unknown, result.Document)));

        DatasetChecks.Check("report", report.ToString());
        Assert.Equal("sha256-0123456789ab", (string?)report["report_id"]);
        Assert.All((string[])["title", "area_code", "area_name", "area_level", "year", "date"], name => Assert.Equal(JTokenType.Null, report[name]!.Type));
    }

    private static JObject Written(ReportRecord record)
    {
        using var stream = new MemoryStream();
        DatasetJson.WriteLine(stream, record);
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(Encoding.UTF8.GetString(stream.ToArray())))
        {
            FloatParseHandling = Newtonsoft.Json.FloatParseHandling.Decimal,
            DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        };
        return JObject.Load(reader);
    }

    private static ReportResult Result()
    {
        var section = new Section(SectionKind.Review, "一", "回顾", 1, new TextSpan(0, Source.Length), null);
        TextSpan mark = Span("【1】"), definition = Span("税的收入。");
        var note = new Footnote("1", "【1】", "税收", "税的收入。", definition, [new FootnoteReference(mark, "税收", Span("税收"))]);
        var known = new QuantityMention { Span = Span("18.50亿元"), Kind = MentionKind.Quantity, NumberSpan = Span("18.50"), Value = 18.50m };
        QuantityMention ratio = known with { Span = Span("8.1:45.2:46.7"), Value = null, Parts = [8.1m, 45.2m, 46.7m] };
        QuantityMention unknown = known with { Unit = "嗨" };
        return new ReportResult(
            new SourceDocument { Name = "a.txt", Path = "in/a.txt", Text = Source, MediaType = "text/plain", Charset = "utf-8", Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Bytes = 99 },
            FoldedText.Identity(Source),
            new Outline([section], IsTruncated: true),
            new ReportMetadata(ReportKind.GovernmentWorkReport, "2024年政府工作报告", new Area("360702", "章贡区", AreaLevel.County, "360700"), 2024, new DateOnly(2024, 1, 9), null, "林一", []),
            new FootnoteSet([note], [mark], []),
            [],
            [known, ratio, unknown],
            [Observation(known, "税收", 18.50m) with { Unit = "亿元", BaseValue = 1850000000.00m, BaseUnit = "CNY", Footnotes = ["1"] }, Observation(ratio, "三次产业结构", null) with { Measure = Measure.Ratio }],
            [new QualitativeTarget("出口", "促稳提质", null, Span("一、回顾"), Span("回顾"))],
            [new Diagnostic("RP104", Severity.Warning, "replaced", new TextSpan(1, 2))]);
    }

    private static Observation Observation(QuantityMention mention, string name, decimal? value) => new()
    {
        Mention = mention,
        Quote = mention.Span,
        Sentence = new TextSpan(5, Source.LastIndexOf('\n')),
        Section = "一、回顾",
        Name = name,
        Measure = Measure.Level,
        Value = value,
        Unit = "",
        BaseUnit = "1",
        Period = "2023",
        Rule = "test",
        Confidence = 0.90m,
    };

    private static TextSpan Span(string part) => TextSpan.At(Source.IndexOf(part, StringComparison.Ordinal), part.Length);
}
