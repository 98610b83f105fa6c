namespace ReportParser.Reading.Charset;

/// <summary>What the detector found.</summary>
/// <param name="Name">IANA name, in lower case.</param>
/// <param name="MarkLength">Bytes of the byte order mark, 0 without one.</param>
internal readonly record struct DetectedCharset(string Name, int MarkLength = 0);
