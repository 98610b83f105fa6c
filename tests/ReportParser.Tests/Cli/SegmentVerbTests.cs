using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Cli;

public class SegmentVerbTests
{
    [Theory]
    [InlineData("", "龙门|谷|石墨|烯|产业园|增长|3.5%")]
    [InlineData("--mode accurate", "龙门|谷|石墨|烯|产业园|增长|3.5%")]
    [InlineData("--no-hmm", "龙门|谷|石墨|烯|产业园|增长|3|.|5|%")]
    [InlineData("--mode full", "龙门|谷|石墨|烯|产业|产业园|增长|3|.|5|%")]
    [InlineData("--mode search", "龙门|谷|石墨|烯|产业|产业园|增长|3.5%")]
    [InlineData("--mode search --no-hmm", "龙门|谷|石墨|烯|产业|产业园|增长|3|.|5|%")]
    [InlineData("--mode pos", "龙门/ns|谷/nr|石墨/n|烯/x|产业园/n|增长/v|3.5/m|%/x")]
    [InlineData("--mode pos --no-hmm", "龙门/ns|谷/nr|石墨/n|烯/x|产业园/n|增长/v|3/eng|./x|5/eng|%/x")]
    public void Each_mode_gives_its_words(string options, string words)
    {
        CommandProcess run = Run(["segment", .. Options(options)], "龙门谷石墨烯产业园增长3.5%\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JObject line = JObject.Parse(Assert.Single(run.OutputLines));
        Assert.Equal(["text", "tokens"], line.Properties().Select(property => property.Name));
        Assert.Equal("龙门谷石墨烯产业园增长3.5%", (string)line["text"]!);
        Assert.Equal(words, string.Join('|', line["tokens"]!.Select(token => token is JArray pair ? string.Join('/', pair) : (string)token!)));
    }

    [Fact]
    public void Each_line_gives_a_line_and_a_file_is_read_like_standard_input()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.txt", "\uFEFF全县\r\n\r\n乡村振兴");

        CommandProcess run = CommandProcess.Run(folder.Path, ["segment", "report.txt"]);

        Assert.Equal(["全县", "", "乡村振兴"], run.OutputLines.Select(line => (string)JObject.Parse(line)["text"]!));
        Assert.Equal(run.Output, Run(["segment", "-"], "全县\n\n乡村振兴\n").Output);
    }

    [Fact]
    public void A_user_dictionary_adds_words_with_their_tags()
    {
        using var folder = new TemporaryFolder();
        folder.Write("words.txt", "民生支出 1000 nz\n");

        CommandProcess run = CommandProcess.Run(folder.Path, ["segment", "--mode", "pos", "--user-dict", "words.txt"], "民生支出增长\n");

        Assert.Equal("""{"text":"民生支出增长","tokens":[["民生支出","nz"],["增长","v"]]}""", Assert.Single(run.OutputLines));
    }

    [Theory]
    [InlineData("segment no-such-file.txt", "no-such-file.txt")]
    [InlineData("segment --user-dict no-such-file.txt", "no-such-file.txt")]
    [InlineData("segment --mode fast", "fast")]
    public void Wrong_use_is_said_and_nothing_is_written(string arguments, string said)
    {
        CommandProcess run = Run(Options(arguments), "");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void A_malformed_user_dictionary_is_refused_with_its_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("words.txt", "民生支出\n云计算 99999999999\n");

        CommandProcess run = CommandProcess.Run(folder.Path, ["segment", "--user-dict", "words.txt"], "");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("words.txt: user dictionary, line 2", run.Error);
    }

    private static CommandProcess Run(string[] arguments, string input) => CommandProcess.Run(SharedMaterial.Repository, arguments, input);

    private static string[] Options(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
