using System.Text;
using System.Text.RegularExpressions;
using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

/// <summary>The figures are those of the reference scorer, whatever a program has found.</summary>
public sealed partial class ReferenceScorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportparser-evaluation-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(14)]
    [InlineData(19)]
    public void Dev_gold(int firstKind) => AssertSameFigures(SharedMaterial.Require("gold/dev"), firstKind);

    [Fact]
    public void Dev_gold_against_itself_is_right_throughout()
    {
        IReadOnlyList<GoldText> gold = GoldText.ReadFolder(SharedMaterial.Require("gold/dev"));
        EvaluationResult result = EvaluationResult.Of(gold, gold.SelectMany(text => text.Observations.Select(o => o with { SourceName = text.SourceName })));

        Assert.All(result.Figures, figure => Assert.Equal(1.0, figure.Score.F1));
    }

    [Fact]
    public void Gold_with_odd_characters()
    {
        for (int i = 0; i < BrokenCopies.Kinds.Count; i++)
            WriteOddGold($"odd-{i:00}");
        AssertSameFigures(_folder, 0);
    }

    private void AssertSameFigures(string goldFolder, int firstKind)
    {
        IReadOnlyList<GoldText> gold = GoldText.ReadFolder(goldFolder);
        string observations = Path.Combine(_folder, "observations.jsonl");
        File.WriteAllLines(observations, BrokenCopies.Break(gold, firstKind));
        EvaluationResult result = EvaluationResult.Of(gold, RecordFile.ReadObservations(observations));

        string[] expected = ScoreScript.Run(goldFolder, observations, "--errors");

        Assert.Equal(expected.Where(IsFigure), Print(result, errors: false));
        Assert.Equal(Errors(expected), Errors(Print(result, errors: true)));
    }

    /// <summary>Characters beyond the basic plane, carriage returns, widths, a byte order mark: all that may shift an offset or change a name.</summary>
    private void WriteOddGold(string name)
    {
        File.WriteAllText(Path.Combine(_folder, name + ".txt"), "\uFEFF𠮷𠮷镇粮食产量１２.５万吨，\r\n增长3%；其中𠮷米产量2万吨，占粮食产量的16%。城镇、农村居民收入分别为4万元和2万元。\r\n三次产业比为8:40:52，一批项目5个，增长5%-6%。\r\n");
        File.WriteAllText(Path.Combine(_folder, name + ".gold.jsonl"), """
            {"context": "粮食产量１２.５万吨", "quote": "１２.５万吨", "name": "粮食产量", "value": 12.5, "unit": "万吨", "measure": "level", "comparator": "eq", "status": "actual", "period": "2023"}
            {"context": "增长3%；", "quote": "3%", "name": "粮食产量", "value": 3, "unit": "%", "measure": "growth", "comparator": "eq", "status": "actual"}
            {"context": "𠮷米产量2万吨", "quote": "2万吨", "name": "𠮷米产量", "value": 2, "unit": "万吨", "measure": "level", "comparator": "eq", "status": "actual"}
            {"context": "粮食产量的16%", "quote": "16%", "name": "𠮷米", "whole": "粮食产量", "value": 16, "unit": "%", "measure": "share", "comparator": "eq", "status": "actual"}

            {"context": "4万元和2万元", "quote": "4万元", "name": "城镇居民收入", "value": 4, "unit": "万元", "measure": "level", "comparator": "eq", "status": "actual", "period": ""}
            {"context": "4万元和2万元", "quote": "2万元", "name": "农村居民收入", "value": 2, "unit": "万元", "measure": "level", "comparator": "eq", "status": "actual", "period": ""}
            {"context": "8:40:52", "quote": "8:40:52", "name": "三次产业比", "value": null, "parts": [8, 40, 52], "unit": "", "measure": "ratio", "comparator": "eq", "status": "actual"}
            {"context": "项目5个", "quote": "5个", "name": "项目", "action": "实施", "value": 5, "unit": "个", "measure": "level", "comparator": "eq", "status": "actual", "optional": true}
            {"context": "增长5%-6%", "quote": "5%-6%", "name": "市", "value": 5, "upper": 6, "unit": "%", "measure": "growth", "comparator": "range", "status": "target"}
            """, new UTF8Encoding(false));
    }

    private static string[] Print(EvaluationResult result, bool errors)
    {
        var output = new StringWriter { NewLine = "\n" };
        EvaluationPrinter.Print(result, null, errors, output);
        return output.ToString().TrimEnd().Split('\n');
    }

    private static bool IsFigure(string line) => Figure().IsMatch(line);

    /// <summary>Source and kind of each line; how the rest is worded is each program's own.</summary>
    private static IEnumerable<string> Errors(string[] lines) =>
        lines.Select(line => Error().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value + match.Groups[2].Value);

    [GeneratedRegex(@"^(\S+\.txt: gold \d|(attributes of detected|detection|core|exact): |gold \d+ found \d+$)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^  (\S+\.txt: )(MISSED|SPURIOUS|)")]
    private static partial Regex Error();
}
