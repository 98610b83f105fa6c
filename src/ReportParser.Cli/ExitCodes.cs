namespace ReportParser.Cli;

/// <summary>Exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>All inputs are done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some inputs failed or a floor was missed.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong use or configuration; nothing was written.</summary>
    public const int WrongUse = 2;

    /// <summary>Interrupted; what is written is whole.</summary>
    public const int Interrupted = 130;
}
