namespace ReportParser.Reading.Archives;

/// <summary>A limit was reached inside a stream. Caught by the reader of the format, which makes it a diagnostic.</summary>
/// <param name="message">Which limit, in words for the diagnostic.</param>
internal sealed class ReadingLimitException(string message) : IOException(message);
