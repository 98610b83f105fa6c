using System.Collections.Immutable;
using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

public sealed class GoldCheckerTests : IDisposable
{
    private const string Valid = """{"context": "新建学校3所", "quote": "3所", "name": "学校", "action": "新建", "value": 3, "unit": "所", "measure": "level", "comparator": "eq", "status": "actual"}""";

    private readonly string _gold = Path.GetTempFileName();

    public void Dispose() => File.Delete(_gold);

    [Fact]
    public void The_dev_gold_is_well_formed() => Assert.All(GoldText.FilesOf(SharedMaterial.Require("gold/dev")), path =>
        Assert.Empty(GoldChecker.Check(path, RecordFile.ReadText(path[..^GoldText.Suffix.Length] + ".txt"))));

    [Theory]
    [InlineData("全县新建学校3所。", Valid)]
    [InlineData("十分感谢百姓，一批项目。", "")]
    [InlineData("2024年建成。", """{"context": "2024年", "quote": "2024年", "decoy": true}""")]
    public void A_text_whose_numbers_are_all_covered_has_no_problems(string text, string gold) => Assert.Empty(Check(text, gold));

    [Theory]
    [InlineData("[1]", "the line is no JSON object.")]
    [InlineData("""{"context": "3所", "quote": "3所", "decoy": true, "kind": 1}""", "the field kind is not known.")]
    [InlineData("""{"context": "所", "quote": "所", "decoy": true}""", "the context «所» occurs 2 times in the text, expected once.")]
    [InlineData("""{"context": "3所", "quote": "4", "decoy": true}""", "the quote «4» occurs 0 times in its context «3所», expected once.")]
    [InlineData("""{"context": "3所", "quote": "3所", "name": "学校", "value": 3, "measure": "levels", "comparator": "eq", "status": "actual"}""",
        "measure is «levels», expected one of change, duration, gap, growth, level, multiple, rank, ratio, share.")]
    [InlineData("""{"context": "3所", "quote": "3所", "value": 3, "measure": "level", "comparator": "eq", "status": "actual"}""", "there is no name.")]
    [InlineData("""{"context": "3所", "quote": "3所", "name": "学校", "value": "3", "measure": "level", "comparator": "eq", "status": "actual"}""", "value is «3», expected a number.")]
    [InlineData("""{"context": "3所", "quote": "3所", "name": "学校", "measure": "ratio", "comparator": "eq", "status": "actual"}""", "a ratio has no parts.")]
    [InlineData("""{"context": "3所", "quote": "3所", "name": "学校", "value": 3, "measure": "level", "comparator": "range", "status": "actual"}""", "a range has no upper end.")]
    public void A_malformed_line_is_named(string line, string problem)
    {
        GoldProblem found = Check("全县新建学校3所，这所不计。", "\n" + line).First(p => p.Line > 0);

        Assert.Equal(new GoldProblem(2, problem), found);
    }

    [Theory]
    [InlineData("新建学校三所。", "三")]
    [InlineData("投资１２．５亿元。", "１２．５")]
    [InlineData("共1,280户，", "1,280")]
    [InlineData("第一百零二条", "一百零二")]
    public void A_number_that_no_line_covers_is_named(string text, string number) =>
        Assert.StartsWith($"not covered: {number} at ", Assert.Single(Check(text, "")).Message, StringComparison.Ordinal);

    private ImmutableArray<GoldProblem> Check(string text, string gold)
    {
        File.WriteAllText(_gold, gold);
        return GoldChecker.Check(_gold, text);
    }
}
