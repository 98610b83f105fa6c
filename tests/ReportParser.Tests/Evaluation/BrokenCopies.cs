using Newtonsoft.Json.Linq;
using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

/// <summary>Gold turned into what programs of several kinds of badness would have found.</summary>
internal static class BrokenCopies
{
    /// <summary>What can be done to the observations of a text, by name. Each takes an observation and its number and gives what a program finds instead.</summary>
    public static IReadOnlyDictionary<string, Func<JObject, int, IEnumerable<JObject>>> Kinds { get; } = new Dictionary<string, Func<JObject, int, IEnumerable<JObject>>>
    {
        ["whole"] = (o, _) => [o],
        ["nothing found"] = (_, _) => [],
        ["dropped"] = (o, i) => i % 3 == 1 ? [] : [o],
        ["other values"] = (o, i) => [i % 4 == 0 && o["value"] is { Type: not JTokenType.Null } v ? With(o, "value", v.Value<decimal>() + 0.1m) : o],
        ["values as written elsewhere"] = (o, _) => [o["value"] is { Type: JTokenType.Integer } v ? With(o, "value", new JRaw(v + ".00")) : o],
        ["signs lost"] = (o, _) => [o["value"] is { Type: not JTokenType.Null } v ? With(o, "value", Math.Abs(v.Value<decimal>())) : o],
        ["other units"] = (o, i) => [i % 3 == 0 ? With(o, "unit", "万元") : i % 3 == 1 ? With(o, "unit", Wide(o["unit"])) : o],
        ["other names"] = (o, i) => [With(o, "name", (i % 6) switch
        {
            0 => "全市" + o["name"],
            1 => o["name"] + "增速",
            2 => "新建" + o["name"],
            3 => ((string?)o["name"])![..^1],
            4 => $"“{o["name"]}” 【{i}】[{i}]",
            _ => Wide(o["name"]),
        })],
        ["actions joined"] = (o, i) => [With(With(o, "action", null), "name", i % 2 == 0 ? $"{o["action"]}{o["name"]}" : $"{o["name"]}{o["action"]}")],
        ["actions added"] = (o, i) => [i % 2 == 0 ? With(o, "action", "完成") : With(o, "action", "")],
        ["wholes joined"] = (o, _) => [o["whole"] is null ? o : With(With(o, "name", $"{o["name"]}占{o["whole"]}比重"), "whole", null)],
        ["contrasts"] = (o, _) => [With(o, "name", ((string?)o["name"])!.Replace("城镇", "农村").Replace("进出口", "出口").Replace("收入", "支出").Replace("第一产业", "第二产业"))],
        ["other measures"] = (o, i) => [i % 2 == 0 ? With(o, "measure", "level") : o],
        ["other attributes"] = (o, i) => [(i % 5) switch
        {
            0 => With(o, "comparator", "≥"),
            1 => With(o, "comparator", Sign((string?)o["comparator"])),
            2 => With(o, "status", "target"),
            3 => With(o, "period", null),
            _ => With(o, "period", "2024"),
        }],
        ["fields absent"] = (o, i) => [Without(o, i % 2 == 0 ? ["unit", "action"] : ["measure", "period", "comparator"])],
        ["shifted"] = (o, i) => [With(With(o, "start", (int)o["start"]! + (i % 7) - 3), "end", (int)o["end"]! + (i % 7) - 3)],
        ["widened"] = (o, _) => [With(With(o, "start", Math.Max(0, (int)o["start"]! - 40)), "end", (int)o["end"]! + 40)],
        ["doubled"] = (o, i) => i % 3 == 0 ? [o, With(o, "name", "某项" + o["name"])] : [o],
        ["spurious"] = (o, i) => i % 4 == 0 ? [o, With(With(o, "value", 7.77m), "quote", "7.77")] : [o],
        ["swapped names"] = (o, i) => i % 2 == 0 ? [With(o, "name", "居民消费价格"), o] : [o],
        ["ranges and ratios"] = (o, i) => [o["parts"] is JArray parts ? With(o, "parts", i % 2 == 0 ? null : new JArray(parts.Reverse()))
            : o["upper"] is not null ? Without(o, ["upper"]) : i % 5 == 0 ? With(o, "upper", 99) : o],
        ["other texts"] = (o, i) => [With(o, "source_name", i % 2 == 0 ? "somewhere/else/" + o["source_name"] : "unknown.txt")],
    };

    /// <summary>The observations that a program finds in a gold folder, one JSON object a line; it is bad in another way at each text.</summary>
    /// <param name="gold">The texts.</param>
    /// <param name="firstKind">Number of the badness at the first text; the following texts take the kinds in turn.</param>
    public static IEnumerable<string> Break(IEnumerable<GoldText> gold, int firstKind) =>
        from text in gold.Index()
        from found in text.Item.Observations.Select((record, i) => (Record: ToJson(text.Item.SourceName, record), Index: i))
        from broken in Kinds.ElementAt((firstKind + text.Index) % Kinds.Count).Value(found.Record, found.Index)
        select broken.ToString(Newtonsoft.Json.Formatting.None);

    private static JObject ToJson(string sourceName, GoldRecord record) => Without(new JObject
    {
        ["source_name"] = sourceName,
        ["start"] = record.Start,
        ["end"] = record.End,
        ["quote"] = record.Quote,
        ["name"] = record.Name,
        ["action"] = record.Action,
        ["value"] = record.Value,
        ["upper"] = record.Upper,
        ["parts"] = record.Parts is null ? null : new JArray(record.Parts),
        ["unit"] = record.Unit,
        ["measure"] = record.Measure,
        ["comparator"] = record.Comparator,
        ["status"] = record.Status,
        ["period"] = record.Period,
        ["whole"] = record.Whole,
    }, null);

    private static JObject With(JObject o, string field, JToken? value) => new(o) { [field] = value };

    /// <summary>Drops the fields named; with none named, those that are null.</summary>
    private static JObject Without(JObject o, string[]? fields) =>
        new(o.Properties().Where(p => fields is null ? p.Value.Type != JTokenType.Null : !fields.Contains(p.Name)));

    private static string Wide(JToken? token) => string.Concat(((string?)token ?? "").Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string? Sign(string? comparator) => comparator switch
    {
        "eq" => "=",
        "approx" => "≈",
        "gt" => ">",
        "ge" => "≥",
        "lt" => "<",
        "le" => "≤",
        _ => comparator,
    };
}
