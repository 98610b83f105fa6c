using System.Buffers.Text;

namespace ReportParser.Reading.Pdf;

/// <summary>
/// Finds objects of a PDF file that are nothing but references, and refuses those that lead in a circle. The library that reads
/// PDF files follows them without end, until the stack of the process is used up, which nothing can catch.
/// </summary>
internal sealed class PdfReferenceLoops
{
    private const int LongestChain = 64;

    private readonly Dictionary<int, int> _next = [];

    /// <summary>Looks at the objects that stand plainly in a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="InvalidDataException">References lead in a circle, or form a chain that no program writes.</exception>
    public void CheckFile(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0, found; (found = bytes[at..].IndexOf("obj"u8)) >= 0; at += found + 3)
            if (Reference(bytes[(at + found + 3)..]) is { } target && NumberBefore(bytes[..(at + found)]) is { } number)
                _next[number] = target;
        CheckChains();
    }

    /// <summary>Looks at the objects of an object stream.</summary>
    /// <param name="content">The stream, decoded.</param>
    /// <param name="first">Where its first object starts.</param>
    /// <exception cref="InvalidDataException">References lead in a circle, or form a chain that no program writes.</exception>
    public void CheckObjectStream(ReadOnlySpan<byte> content, int first)
    {
        if (first <= 0 || first > content.Length)
            return;
        ReadOnlySpan<byte> header = content[..first];
        while (Number(ref header) is { } number && Number(ref header) is { } offset)
            if (offset < content.Length - first && Reference(content[(first + offset)..]) is { } target)
                _next[number] = target;
        CheckChains();
    }

    private void CheckChains()
    {
        foreach (int start in _next.Keys)
        {
            int at = start;
            for (int steps = 0; _next.TryGetValue(at, out int next); steps++)
                at = steps < LongestChain ? next : throw new InvalidDataException($"object {start} only refers to others, in a circle");
        }
    }

    /// <summary>The object that an object refers to, also as the only element of an array; null where it holds anything else.</summary>
    private static int? Reference(ReadOnlySpan<byte> content)
    {
        SkipBlank(ref content);
        if (content is [(byte)'[', ..])
            content = content[1..];
        return Number(ref content) is { } target && Number(ref content) is not null && SkipBlank(ref content) is [(byte)'R', ..] ? target : null;
    }

    /// <summary>The number of the object that begins here: 4 in <c>4 0 obj</c>.</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> before)
    {
        before = before.TrimEnd(" \t\r\n\f\0"u8);
        before = before[..(before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)].TrimEnd(" \t\r\n\f\0"u8);
        ReadOnlySpan<byte> number = before[(before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)..];
        return Utf8Parser.TryParse(number, out int value, out int length) && length == number.Length ? value : null;
    }

    private static int? Number(ref ReadOnlySpan<byte> content)
    {
        SkipBlank(ref content);
        if (!Utf8Parser.TryParse(content, out int value, out int length) || value < 0)
            return null;
        content = content[length..];
        return value;
    }

    private static ReadOnlySpan<byte> SkipBlank(ref ReadOnlySpan<byte> content)
    {
        content = content.TrimStart(" \t\r\n\f\0"u8);
        while (content is [(byte)'%', ..])
        {
            int end = content.IndexOfAny((byte)'\r', (byte)'\n');
            content = end < 0 ? [] : content[end..].TrimStart(" \t\r\n\f\0"u8);
        }
        return content;
    }
}
