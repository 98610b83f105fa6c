using Jieba;

namespace ReportParser.Tests.Jieba;

/// <summary>One segmenter in many threads, also while words are added.</summary>
public class ThreadTests
{
    [Fact]
    public async Task Each_call_sees_the_vocabulary_before_or_after_a_change()
    {
        const string text = "这是凱特琳增加值的石墨烯民生支出";
        const int words = 200;
        var segmenter = new Segmenter();
        var expected = new HashSet<string> { Oracle.Words(segmenter.Cut(text)) };
        var changed = new Segmenter();
        changed.AddWord("民生支出", 1000);
        expected.Add(Oracle.Words(changed.Cut(text)));
        using var stop = new CancellationTokenSource();
        Task<int>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => CutUntilStopped(segmenter, text, expected, stop.Token)))];
        for (int index = 0; index < words; index++)
        {
            segmenter.AddWord($"词{index}号", 3);
            if (index == words / 2)
                segmenter.AddWord("民生支出", 1000);
        }
        await stop.CancelAsync();
        int[] cuts = await Task.WhenAll(readers);
        Assert.All(cuts, count => Assert.True(count > 0));
        Assert.All(Enumerable.Range(0, words), index => Assert.Equal(3, segmenter.Vocabulary.Frequency($"词{index}号")));
        Assert.Equal(Vocabulary.Default.Total + (3 * words) + 1000, segmenter.Vocabulary.Total);
    }

    [Fact]
    public async Task Words_added_by_many_threads_are_all_there()
    {
        var segmenter = new Segmenter();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (int index = 0; index < 50; index++)
                segmenter.AddWord($"{thread}线{index}词", 2, "n");
        })));
        Assert.Equal(Vocabulary.Default.Total + 400, segmenter.Vocabulary.Total);
        Assert.Equal("n", segmenter.Vocabulary.Tag("3线49词"));
    }

    private static int CutUntilStopped(Segmenter segmenter, string text, HashSet<string> expected, CancellationToken stop)
    {
        int count = 0;
        var tokens = new List<Token>();
        do
        {
            tokens.Clear();
            segmenter.Cut(text, tokens);
            Assert.Contains(Oracle.Words(tokens.Select(token => text.Substring(token.Start, token.Length))), expected);
            count++;
        }
        while (!stop.IsCancellationRequested);
        return count;
    }
}
