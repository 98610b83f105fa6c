namespace ReportParser.Cli;

/// <summary>Says in plain words why a file cannot be opened, and what to do.</summary>
internal static class FileProblem
{
    /// <summary>The reason, to stand behind the file's name and a colon.</summary>
    /// <param name="error">What opening the file threw.</param>
    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException missing when missing.FileName is null => missing.Message,
        FileNotFoundException or DirectoryNotFoundException => "it does not exist. Check the path.",
        UnauthorizedAccessException => "there is no permission to read it, or it is a folder.",
        _ => error.Message,
    };
}
