using Jieba;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Jieba;

/// <summary>The oracle's scenarios with user dictionaries: operations in order, then cuts.</summary>
public class UserDictionaryOracleTests
{
    [Fact]
    public void All_scenarios()
    {
        List<JObject> scenarios = [.. Oracle.Read("jieba_oracle_userdict.jsonl")];
        Assert.Equal(6, scenarios.Count);
        Assert.All(scenarios, AssertScenario);
    }

    private static void AssertScenario(JObject scenario)
    {
        var segmenter = new Segmenter();
        foreach ((JToken operation, JToken expected) in scenario["ops"]!.Zip(scenario["op_results"]!))
            Assert.Equal((long?)expected, Run(segmenter, operation));
        Assert.Equal((long)scenario["total"]!, segmenter.Vocabulary.Total);
        Assert.NotEmpty(scenario["cases"]!);
        foreach (JToken cut in scenario["cases"]!)
        {
            string text = (string)cut["text"]!;
            Assert.Equal(Oracle.Words(cut, "cut"), Oracle.Words(segmenter.Cut(text)));
            Assert.Equal(Oracle.Words(cut, "cut_nohmm"), Oracle.Words(segmenter.Cut(text, hmm: false)));
            Assert.Equal(Oracle.Words(cut, "search"), Oracle.Words(segmenter.CutForSearch(text)));
            Assert.Equal(Oracle.TaggedWords(cut, "pos"), Oracle.TaggedWords(segmenter.PosCut(text)));
        }
    }

    private static long? Run(Segmenter segmenter, JToken operation)
    {
        switch ((string)operation[0]!)
        {
            case "load":
                segmenter.LoadUserDict(((string)operation[1]!).Split('\n'));
                return null;
            case "add":
                List<JToken> values = [.. operation];
                segmenter.AddWord((string)values[1]!, (long?)values.ElementAtOrDefault(2), (string?)values.ElementAtOrDefault(3));
                return null;
            case "del":
                segmenter.DeleteWord((string)operation[1]!);
                return null;
            default:
                return operation[1] is JArray parts
                    ? segmenter.SuggestFreq([.. parts.Values<string>().Select(part => part!)], (bool)operation[2]!)
                    : segmenter.SuggestFreq((string)operation[1]!, (bool)operation[2]!);
        }
    }
}
