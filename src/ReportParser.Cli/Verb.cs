using System.CommandLine;

namespace ReportParser.Cli;

/// <summary>A verb of the command, with the examples that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines, each with what it does in a comment behind <c>#</c>.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
