using System.CommandLine;

namespace ReportParser.Cli;

/// <summary>Options that every verb takes.</summary>
internal sealed class GlobalOptions
{
    /// <summary>No progress and no summary.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress and no summary; errors only.", Recursive = true };

    /// <summary>Every diagnostic as a line.</summary>
    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Every diagnostic as a line on standard error.", Recursive = true };

    /// <summary>No colours and no progress bar.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours (as with the environment variable NO_COLOR).", Recursive = true };

    /// <summary>What the user asked for.</summary>
    public Terminal Terminal(ParseResult parsed) => new(
        parsed.InvocationConfiguration.Output,
        parsed.InvocationConfiguration.Error,
        parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Verbose) ? Verbosity.Verbose : Verbosity.Normal,
        UseColor: !parsed.GetValue(NoColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !Console.IsErrorRedirected);
}

/// <summary>How much the command says on standard error.</summary>
internal enum Verbosity
{
    /// <summary>Errors.</summary>
    Quiet,

    /// <summary>Errors, progress, a summary.</summary>
    Normal,

    /// <summary>Every diagnostic too.</summary>
    Verbose,
}

/// <summary>Where the command writes to, and how.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and messages.</param>
/// <param name="Verbosity">How much goes to <paramref name="Error"/>.</param>
/// <param name="UseColor">Whether standard error is a terminal that shows colours.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Verbosity Verbosity, bool UseColor);
