using System.CommandLine;
using ReportParser.Cli.Batch;

namespace ReportParser.Cli.Verbs;

/// <summary><c>read</c>: the reading stage alone.</summary>
internal static class ReadVerb
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "A file, a folder (walked), a pattern (*, ?, **), or - for a list of paths on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder for the texts: page.html gives page.html.txt and page.html.json.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly LimitOptions Limits = new();

    /// <summary>The verb.</summary>
    public static Verb Create(GlobalOptions options)
    {
        var verb = new Verb(
            "read",
            "Reads documents of any format and writes their text as parse uses it, and what the format tells of them.",
            "reportparser read page.html report.pdf -o texts     # two documents",
            "reportparser read downloads -o texts                # a folder with all that is in it")
        { Inputs, Output };
        Limits.AddTo(verb);
        verb.SetAction((parsed, cancellation) =>
            Task.FromResult(new ReadRun(parsed.GetRequiredValue(Inputs), parsed.GetRequiredValue(Output), options.Terminal(parsed), Limits.Of(parsed)).Run(cancellation)));
        return verb;
    }
}
