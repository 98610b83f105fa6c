using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportParser.Cli.Verbs;
using ReportParser.Lexicons;

namespace ReportParser.Cli;

/// <summary>The command: its verbs, and what all of them share.</summary>
internal static class CommandLine
{
    /// <summary>Time for the inputs at hand to end after Ctrl-C, before the process is stopped.</summary>
    private static readonly TimeSpan InterruptionGrace = TimeSpan.FromSeconds(30);

    /// <summary>The command line. A verb is one file in <c>Verbs</c> and one line here.</summary>
    public static RootCommand Create()
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Turns Chinese government work reports (政府工作报告) into datasets: every figure with its evidence.")
        {
            ParseVerb.Create(options),
            SegmentVerb.Create(),
            ReadVerb.Create(options),
            QuantitiesVerb.Create(),
            SchemaVerb.Create(),
            ExplainVerb.Create(),
            EvaluateVerb.Create(),
        };
        root.Options.Add(options.Quiet);
        root.Options.Add(options.Verbose);
        root.Options.Add(options.NoColor);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="args">What the user typed.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        ParseResult parsed = Create().Parse(args);
        if (parsed.Action is ParseErrorAction)
            return WrongUse(parsed, [.. parsed.Errors.Select(error => error.Message)]);
        if (UnknownVerb(parsed) is { } verb)
            return WrongUse(parsed, [verb]);
        if (UnknownOptions(parsed) is [_, ..] unknown)
            return WrongUse(parsed, unknown);
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = InterruptionGrace };
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception error) when (error is UsageException or LexiconException)
        {
            await Console.Error.WriteLineAsync("error: " + error.Message);
            return ExitCodes.WrongUse;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    /// <summary>What stands in place of a verb; with --help the parser itself would let it pass.</summary>
    private static string? UnknownVerb(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var word, ..] ? $"{word} is no verb of this program." : null;

    /// <summary>What looks like an option, was taken for an input, and is no file: a slip of the fingers.</summary>
    private static string[] UnknownOptions(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? [] :
    [
        .. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value))
            .Select(value => $"{value} is no option. For a file of that name write ./{value}"),
    ];

    private static int WrongUse(ParseResult parsed, string[] messages)
    {
        foreach (string message in messages)
            Console.Error.WriteLine("error: " + message);
        string verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"See: reportparser {verb}--help");
        return ExitCodes.WrongUse;
    }
}
