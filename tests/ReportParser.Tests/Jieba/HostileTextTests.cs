using CsCheck;
using Jieba;

namespace ReportParser.Tests.Jieba;

/// <summary>Whatever the text, the words joined are the text, and a long text takes no more than its length's share.</summary>
public class HostileTextTests
{
    private static readonly Segmenter Plain = new();
    private static readonly Segmenter WithUserWords = new(Vocabulary.Default.With(
        new UserWord("的", 0), new UserWord("😀😀", 5, "x"), new UserWord("\uD83D", 5), new UserWord("工业增加值"), new UserWord("aaaaaaaaaaaaaaaaaaaaaaaa", 9)));

    public static TheoryData<string> LongTexts => new(
        "龘", "龥", "的", "一", "a", "9", ".", "%", "-", "\uD83D", "\uDE00", "😀", "\0", " ", "\r\n", "中国人民", "3.5%", "鿖", "乒乓球拍卖完了");

    [Fact]
    public void Any_string_comes_back_whole() => Gen.String.Sample(text =>
    {
        AssertWhole(Plain, text);
        AssertWhole(WithUserWords, text);
    });

    [Fact]
    public void Mixed_scripts_come_back_whole() => Gen.Int[0, 60].Select(Gen.Int, (pieces, seed) => RandomText.Create(new Random(seed), pieces)).Sample(text =>
    {
        AssertWhole(Plain, text);
        AssertWhole(WithUserWords, text);
    });

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void A_long_text_without_a_break_comes_back_whole(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 3_000 / piece.Length));
        AssertWhole(Plain, text);
    }

    [Fact]
    public void Ten_megabytes_without_a_break_come_back_whole()
    {
        string text = string.Concat(Enumerable.Repeat("全省生产总值增长龘的鿕了", 10_000_000 / 3 / 12));
        var tokens = new List<Token>();
        Plain.Cut(text, tokens);
        Assert.Equal(text.Length, tokens.Aggregate(0, (at, token) => token.Start == at ? token.End : -1));
        var tagged = new List<TaggedToken>();
        Plain.PosCut(text.AsSpan(0, 100_000), tagged);
        Assert.Equal(100_000, tagged.Aggregate(0, (at, token) => token.Start == at ? token.End : -1));
    }

    [Fact]
    public void Tags_of_a_long_run_do_not_depend_on_where_it_is_settled()
    {
        string piece = string.Concat(Enumerable.Repeat("龘的鿕了杨长得厏被被", 40));
        List<TaggedWord> once = [.. Plain.PosCut(piece + "，")];
        Assert.Equal(once.SkipLast(1).Take(300), Plain.PosCut(string.Concat(Enumerable.Repeat(piece, 10))).Take(300));
    }

    private static void AssertWhole(Segmenter segmenter, string text)
    {
        var tokens = new List<Token>();
        foreach (bool hmm in (bool[])[true, false])
        {
            tokens.Clear();
            segmenter.Cut(text, tokens, hmm);
            AssertWhole(text, tokens.Select(token => (token.Start, token.End)));
            var tagged = new List<TaggedToken>();
            segmenter.PosCut(text, tagged, hmm);
            AssertWhole(text, tagged.Select(token => (token.Start, token.End)));
        }
        tokens.Clear();
        segmenter.CutAll(text, tokens);
        segmenter.CutForSearch(text, tokens);
        Assert.DoesNotContain(tokens, token => token.Start < 0 || token.Length < 0 || token.End > text.Length);
    }

    private static void AssertWhole(string text, IEnumerable<(int Start, int End)> places)
    {
        int at = 0;
        foreach ((int start, int end) in places)
        {
            Assert.True(start == at && end > start, $"a word at {start} to {end} follows one that ends at {at}.");
            bool splitsPair = end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]);
            Assert.False(splitsPair, $"the code point at {end - 1} is split.");
            at = end;
        }
        Assert.Equal(text.Length, at);
    }
}
