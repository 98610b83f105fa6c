namespace ReportParser.Cli;

/// <summary>The command was used or configured wrongly. Thrown before anything is written; the message says what was found, what was expected and what to do.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
