using System.CommandLine;
using System.Text;
using ReportParser.Datasets;

namespace ReportParser.Cli;

/// <summary>What the verbs share that answer each line of a text with one line of JSON. Lines stream: none waits for those behind it.</summary>
internal static class LineInput
{
    private const string StandardInput = "-";

    /// <summary>The argument for the text.</summary>
    public static Argument<string> CreateArgument() => new("FILE")
    {
        Description = "A UTF-8 text file, or - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => StandardInput,
    };

    /// <summary>Writes what is found in each line to standard output.</summary>
    /// <param name="file">Path of the text, or - for standard input.</param>
    /// <param name="describe">Turns a line into its record.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The text cannot be read.</exception>
    public static int Answer(string file, Func<string, object> describe)
    {
        using StreamReader input = Open(file);
        using var output = new BufferedStream(Console.OpenStandardOutput());
        while (input.ReadLine() is { } line)
            DatasetJson.WriteLine(output, describe(line));
        return ExitCodes.Done;
    }

    private static StreamReader Open(string file)
    {
        try
        {
            return new StreamReader(file == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file), Encoding.UTF8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be opened: {FileProblem.Reason(error)}", error);
        }
    }
}
