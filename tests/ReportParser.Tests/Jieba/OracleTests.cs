using Jieba;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Jieba;

/// <summary>Every line of the oracle must come out the same.</summary>
public class OracleTests
{
    private static readonly Segmenter Segmenter = new();

    [Theory]
    [InlineData("jieba_oracle.jsonl", 308)]
    [InlineData("jieba_oracle_large.jsonl.gz", 10_000)]
    public void Accurate_mode(string file, int lines) =>
        AssertAll(file, lines, line => (Oracle.Words(line, "cut"), Oracle.Words(Segmenter.Cut((string)line["text"]!))));

    [Theory]
    [InlineData("jieba_oracle.jsonl", 308)]
    [InlineData("jieba_oracle_large.jsonl.gz", 10_000)]
    public void Accurate_mode_without_model(string file, int lines) =>
        AssertAll(file, lines, line => (Oracle.Words(line, "cut_nohmm"), Oracle.Words(Segmenter.Cut((string)line["text"]!, hmm: false))));

    [Fact]
    public void Full_mode() => AssertAll("jieba_oracle.jsonl", 308, line =>
        (Oracle.Words(line, "cut_all"), Oracle.Words(Segmenter.CutAll((string)line["text"]!))));

    [Theory]
    [InlineData("jieba_oracle.jsonl", 308)]
    [InlineData("jieba_oracle_pos.jsonl.gz", 1_500)]
    public void Search_mode(string file, int lines) =>
        AssertAll(file, lines, line => (Oracle.Words(line, "search"), Oracle.Words(Segmenter.CutForSearch((string)line["text"]!))));

    [Fact]
    public void Search_mode_without_model() => AssertAll("jieba_oracle.jsonl", 308, line =>
        (Oracle.Words(line, "search_nohmm"), Oracle.Words(Segmenter.CutForSearch((string)line["text"]!, hmm: false))));

    [Fact]
    public void Places_in_search_mode() => AssertAll("jieba_oracle.jsonl", 308, line =>
        (CodePointPlaces(line), Places(Segmenter.Tokenize((string)line["text"]!, TokenizerMode.Search))));

    [Theory]
    [InlineData("jieba_oracle.jsonl", 308)]
    [InlineData("jieba_oracle_pos.jsonl.gz", 1_500)]
    public void Part_of_speech_mode(string file, int lines) =>
        AssertAll(file, lines, line => (Oracle.TaggedWords(line, "pos"), Oracle.TaggedWords(Segmenter.PosCut((string)line["text"]!))));

    [Fact]
    public void Part_of_speech_mode_without_model() => AssertAll("jieba_oracle.jsonl", 308, line =>
        (Oracle.TaggedWords(line, "pos_nohmm"), Oracle.TaggedWords(Segmenter.PosCut((string)line["text"]!, hmm: false))));

    /// <summary>The oracle counts code points; here they become UTF-16 units.</summary>
    private static string CodePointPlaces(JObject line)
    {
        string text = (string)line["text"]!;
        var units = new List<int>();
        for (int at = 0; at < text.Length; at += at + 1 < text.Length && char.IsSurrogatePair(text, at) ? 2 : 1)
            units.Add(at);
        units.Add(text.Length);
        return string.Join(' ', line["tok_search"]!.Select(place => $"{units[(int)place[0]!]}-{units[(int)place[1]!]}"));
    }

    private static string Places(IEnumerable<WordToken> words) => string.Join(' ', words.Select(word => $"{word.Start}-{word.End}"));

    private static void AssertAll(string file, int lines, Func<JObject, (string Expected, string Actual)> run)
    {
        int count = 0;
        foreach (JObject line in Oracle.Read(file))
        {
            (string expected, string actual) = run(line);
            Assert.Equal(expected, actual);
            count++;
        }
        Assert.Equal(lines, count);
    }
}
