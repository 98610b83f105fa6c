using ReportParser.Cli;

namespace ReportParser.Tests.Cli;

public class DocumentationTests
{
    public static TheoryData<string> Verbs => [.. CommandLine.Create().Subcommands.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Each_verb_has_an_example_in_its_help(string verb)
    {
        CommandProcess run = CommandProcess.Run(SharedMaterial.Repository, [verb, "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Examples:\n  reportparser {verb}", run.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Each_verb_is_documented_in_both_readmes(string verb)
    {
        foreach (string readme in (string[])["README.md", "README.zh-CN.md"])
            Assert.Contains($"| `{verb}", File.ReadAllText(Path.Combine(SharedMaterial.Repository, readme)));
    }
}
