using System.Globalization;
using Jieba;
using Jieba.Keywords;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Jieba;

/// <summary>Texts that no oracle file holds, compared with Python's jieba on this machine; the weights of keywords to the last bit.</summary>
public class PythonParityTests
{
    private static readonly (string Word, long? Frequency, string? Tag)[] Words =
    [
        ("工业增加值", null, "n"), ("民生支出", 1000, "nz"), ("生产总值增长", null, null), ("龘龘", 5, "n"), ("ＧＤＰ", 7, "eng"), ("😀", 9, "x"),
        ("北京大学", 0, null), ("小明", 0, null), ("3.5%", 400, "m"), ("的了", 300_000, null), ("Z9", 12, "nz"),
    ];

    private static readonly KeywordOptions Tagged = new() { Top = 7, Tags = ["ns", "n", "vn", "v", "nr"], SeparatesTags = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Random_texts_come_out_the_same(bool withUserWords)
    {
        PythonJieba.RequireFolder();
        var random = new Random(20260101);
        string[] texts = [.. Enumerable.Range(0, 30).Select(index => RandomText.Create(random, 1 + (index % 30)))];
        var request = new JObject { ["texts"] = new JArray(texts), ["words"] = new JArray() };
        var segmenter = new Segmenter();
        foreach ((string word, long? frequency, string? tag) in withUserWords ? Words : [])
        {
            segmenter.AddWord(word, frequency, tag);
            ((JArray)request["words"]!).Add(new JArray(word, frequency!, tag!));
        }
        JArray answers = await PythonJieba.AskAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(texts.Length, answers.Count);
        foreach ((string text, JToken answer) in texts.Zip(answers))
            AssertSame(segmenter, text, answer);
    }

    private static void AssertSame(Segmenter segmenter, string text, JToken answer)
    {
        Assert.Equal(Oracle.Words(answer, "cut"), Oracle.Words(segmenter.Cut(text)));
        Assert.Equal(Oracle.Words(answer, "cut_nohmm"), Oracle.Words(segmenter.Cut(text, hmm: false)));
        Assert.Equal(Oracle.Words(answer, "cut_all"), Oracle.Words(segmenter.CutAll(text)));
        Assert.Equal(Oracle.Words(answer, "search"), Oracle.Words(segmenter.CutForSearch(text)));
        Assert.Equal(Oracle.TaggedWords(answer, "pos"), Oracle.TaggedWords(segmenter.PosCut(text)));
        Assert.Equal(Oracle.TaggedWords(answer, "pos_nohmm"), Oracle.TaggedWords(segmenter.PosCut(text, hmm: false)));
        AssertKeywords(answer["tfidf"]!, new TfIdf(segmenter).Extract(text, new() { Top = 0 }));
        AssertKeywords(answer["tfidf_tags"]!, new TfIdf(segmenter).Extract(text, Tagged));
        AssertKeywords(answer["textrank"]!, new TextRank(segmenter).Extract(text, new() { Top = 0 }));
        AssertKeywords(answer["textrank_tags"]!, new TextRank(segmenter).Extract(text, Tagged));
    }

    private static void AssertKeywords(JToken expected, IReadOnlyList<Keyword> actual) => Assert.Equal(
        expected.Select(keyword => $"{keyword[0]} {((double)keyword[1]!).ToString("R", CultureInfo.InvariantCulture)}"),
        actual.Select(keyword => $"{keyword.Word}{(keyword.Tag is { } tag ? "/" + tag : "")} {keyword.Weight.ToString("R", CultureInfo.InvariantCulture)}"));
}
