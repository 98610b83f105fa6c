namespace ReportParser.Reading.Charset;

/// <summary>A decoded document.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Charset">IANA name of the charset, in lower case.</param>
/// <param name="Replaced">How many times bytes that are no text were replaced by U+FFFD.</param>
internal sealed record DecodedText(string Text, string Charset, int Replaced);
