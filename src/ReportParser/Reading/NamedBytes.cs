namespace ReportParser.Reading;

/// <summary>A file that was opened.</summary>
/// <param name="Name">Its name, or the last part of its URL.</param>
/// <param name="Bytes">What is in it.</param>
public readonly record struct NamedBytes(string Name, ReadOnlyMemory<byte> Bytes);
