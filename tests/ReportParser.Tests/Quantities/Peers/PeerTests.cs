using Newtonsoft.Json;

namespace ReportParser.Tests.Quantities.Peers;

/// <summary>The cases of other projects' suites, apart from those ruled out with their reason in ruled-out.json.</summary>
public class PeerTests(ITestOutputHelper output)
{
    private static readonly Lazy<Dictionary<(string Suite, string Input), string>> RuledOut = new(ReadRuledOut);

    [Fact]
    public void Numbers_and_money_of_cn2an_duckling_and_jionlp()
    {
        PeerCase[] cases = [.. PeerCase.Read("cn2an"), .. PeerCase.Read("duckling_zh"), .. PeerCase.Read("jionlp")];
        Check([.. cases.Where(c => !c.IsTime && c.Suite != "duckling/Ordinal/ZH")], PeerJudge.Passes, 0.97);
    }

    [Fact]
    public void Numbers_of_ms_recognizers() =>
        Check([.. PeerCase.Read("ms_recognizers").Where(c => !c.IsTime)], PeerJudge.Passes, 0.92);

    [Fact]
    public void Years_quarters_and_months()
    {
        PeerCase[] cases = [.. PeerCase.Read("duckling_zh"), .. PeerCase.Read("jionlp"), .. PeerCase.Read("ms_recognizers")];
        Check([.. cases.Where(c => c.IsTime)], PeerTimeJudge.Passes, 0.90);
    }

    [Fact]
    public void Each_ruled_out_case_exists()
    {
        var known = PeerCase.Read("cn2an").Concat(PeerCase.Read("duckling_zh")).Concat(PeerCase.Read("jionlp")).Concat(PeerCase.Read("ms_recognizers"))
            .Select(c => (c.Suite, c.Input)).ToHashSet();

        Assert.DoesNotContain(RuledOut.Value.Keys, key => !known.Contains(key));
    }

    private void Check(PeerCase[] all, Func<PeerCase, bool> passes, double floor)
    {
        PeerCase[] cases = [.. all.Where(c => !RuledOut.Value.ContainsKey((c.Suite, c.Input)))];
        PeerCase[] failed = [.. cases.Where(c => !passes(c))];
        double share = 1 - (double)failed.Length / cases.Length;
        output.WriteLine($"{cases.Length - failed.Length} of {cases.Length} cases ({share:P1}), {all.Length - cases.Length} ruled out; failed:");
        foreach (PeerCase @case in failed)
            output.WriteLine($"{@case.Suite}: {JsonConvert.SerializeObject(@case.Input)}");
        Assert.True(share >= floor, $"{share:P1} of the cases pass, below {floor:P0}.");
    }

    private static Dictionary<(string Suite, string Input), string> ReadRuledOut()
    {
        string path = Path.Combine(SharedMaterial.Repository, "tests/ReportParser.Tests/Quantities/Peers/ruled-out.json");
        return JsonConvert.DeserializeObject<List<RuledOutGroup>>(File.ReadAllText(path))!
            .SelectMany(group => group.Cases.Select(c => (Key: (c[0], c[1]), group.Reason)))
            .ToDictionary(c => c.Key, c => c.Reason);
    }

    private sealed record RuledOutGroup(string Reason, string[][] Cases);
}
