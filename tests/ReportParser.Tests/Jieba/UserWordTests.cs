using System.Text;
using Jieba;

namespace ReportParser.Tests.Jieba;

public class UserWordTests
{
    [Theory]
    [InlineData("云计算 5", "云计算", 5L, null)]
    [InlineData("李小福 2 nr", "李小福", 2L, "nr")]
    [InlineData("凱特琳 nz", "凱特琳", null, "nz")]
    [InlineData("台中", "台中", null, null)]
    [InlineData("Edu Trust认证 2000", "Edu Trust认证", 2000L, null)]
    [InlineData("a 3 5", "a 3", 5L, null)]
    [InlineData("5 n", "5", null, "n")]
    [InlineData("  工业  ", "工业", null, null)]
    [InlineData("\uFEFF服务业 9 n", "服务业", 9L, "n")]
    [InlineData("nz", "nz", null, null)]
    public void A_line_is_word_frequency_and_tag(string line, string text, long? frequency, string? tag) =>
        Assert.Equal(new UserWord(text, frequency, tag), Assert.Single(UserWord.Read([line, ""])));

    [Fact]
    public void A_file_starts_with_or_without_a_byte_order_mark()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("民生支出 9 n\r\n\r\n台中\n")]);
        Assert.Equal([new UserWord("民生支出", 9, "n"), new UserWord("台中")], UserWord.Read(stream));
    }

    [Fact]
    public void A_file_loses_white_space_of_ASCII_only_and_lines_lose_any()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\t云计算\u3000\r\n"));
        Assert.Equal([new UserWord("云计算\u3000")], UserWord.Read(stream));
        Assert.Equal([new UserWord("云计算")], UserWord.Read(["\t云计算\u3000\r"]));
    }

    [Fact]
    public void An_empty_tag_keeps_the_one_that_a_word_has() =>
        Assert.Equal("n", Vocabulary.Default.With(new UserWord("民生支出", 9, "n"), new UserWord("民生支出", 9, "")).Tag("民生支出"));

    [Fact]
    public void Many_words_without_frequency_come_out_whole()
    {
        string[] words = [.. Enumerable.Range(0, 3_000).Select(index => $"{(char)(0x4E00 + index)}龘{(char)(0x5E00 + index)}")];
        var segmenter = new Segmenter();
        segmenter.LoadUserDict(words);
        Assert.All(words, word => Assert.Equal([word], segmenter.Cut(word, hmm: false)));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_an_error()
    {
        using var stream = new MemoryStream([0xC3, 0xF1, 0xC9]);
        Assert.Contains("must be UTF-8", Assert.Throws<FormatException>(() => UserWord.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frequency_that_is_too_large_is_an_error_with_its_line()
    {
        var error = Assert.Throws<FormatException>(() => UserWord.Read(["台中", "云计算 99999999999"]));
        Assert.Equal("user dictionary, line 2: expected a frequency up to 2147483647, found '99999999999'.", error.Message);
    }

    [Fact]
    public void A_changed_vocabulary_leaves_the_old_one_as_it_was()
    {
        Vocabulary changed = Vocabulary.Default.With(new UserWord("民生支出", 1000, "n"), new UserWord("北京大学", 0));
        Assert.Null(Vocabulary.Default.Frequency("民生支出"));
        Assert.Equal((1000L, "n", 0L), (changed.Frequency("民生支出"), changed.Tag("民生支出"), changed.Frequency("北京大学")));
        Assert.Equal(2053, Vocabulary.Default.Frequency("北京大学"));
        Assert.Equal(["民生", "支出"], new Segmenter().Cut("民生支出"));
        Assert.Equal(["民生支出"], new Segmenter(changed).Cut("民生支出"));
    }

    [Theory]
    [InlineData("")]
    public void An_empty_word_is_refused(string word)
    {
        var segmenter = new Segmenter();
        Assert.Throws<ArgumentException>(() => segmenter.AddWord(word));
        Assert.Throws<ArgumentException>(() => segmenter.SuggestFreq(word));
        Assert.Throws<ArgumentException>(() => segmenter.SuggestFreq([word]));
    }
}
