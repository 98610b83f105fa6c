using System.Text;

namespace ReportParser.Reading.Mhtml;

/// <summary>A part of a MIME message (RFC 2045): headers and a body.</summary>
/// <param name="Headers">The headers, unfolded, a line each.</param>
/// <param name="Body">The body, a character a byte.</param>
internal sealed record MimePart(string Headers, string Body)
{
    private const int MaxHeaders = 64 * 1024;
    private const int MaxDepth = 4;

    /// <summary>The media type with its parameters, empty without one.</summary>
    public string ContentType => Header("Content-Type");

    /// <summary>Splits a message into headers and body.</summary>
    /// <param name="message">The message, a character a byte.</param>
    public static MimePart Parse(ReadOnlySpan<char> message)
    {
        message = message.TrimStart("\r\n");
        ReadOnlySpan<char> head = message[..Math.Min(message.Length, MaxHeaders)];
        int crLf = head.IndexOf("\r\n\r\n", StringComparison.Ordinal), lf = head.IndexOf("\n\n", StringComparison.Ordinal);
        int end = crLf < 0 || (lf >= 0 && lf < crLf) ? lf : crLf;
        if (end < 0)
            return new MimePart(string.Empty, message.ToString());
        string headers = head[..end].ToString().ReplaceLineEndings("\n").Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        return new MimePart(headers, message[end..].TrimStart("\r\n").ToString());
    }

    /// <summary>The parts that are no containers of others, in their order; this one itself where it holds none.</summary>
    public IEnumerable<MimePart> Leaves() => Leaves(0);

    /// <summary>The value of a parameter of the media type, null without it.</summary>
    /// <param name="name">Its name.</param>
    public string? Parameter(string name)
    {
        int at = ContentType.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string rest = ContentType[(at + name.Length + 1)..].TrimStart();
        return rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(';', ' ')[0];
    }

    /// <summary>The bytes that the body stands for.</summary>
    public byte[] Decode() => Header("Content-Transfer-Encoding").ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable.Decode(Body),
        "base64" => FromBase64(Body),
        _ => Encoding.Latin1.GetBytes(Body),
    };

    private IEnumerable<MimePart> Leaves(int depth)
    {
        if (!ContentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || Parameter("boundary") is not { Length: > 0 } boundary)
            return [this];
        return depth == MaxDepth ? [] : Split("--" + boundary).SelectMany(part => part.Leaves(depth + 1));
    }

    private IEnumerable<MimePart> Split(string delimiter)
    {
        int start = -1;
        for (int at = Body.IndexOf(delimiter, StringComparison.Ordinal); at >= 0; at = Body.IndexOf(delimiter, at + delimiter.Length, StringComparison.Ordinal))
        {
            if (at > 0 && Body[at - 1] != '\n')
                continue;
            if (start >= 0)
                yield return Parse(Body.AsSpan(start, at - start));
            start = at + delimiter.Length;
        }
        // A message that the end cuts off lacks its last delimiter.
        if (start >= 0 && !Body.AsSpan(start).StartsWith("--", StringComparison.Ordinal))
            yield return Parse(Body.AsSpan(start));
    }

    private string Header(string name) =>
        Headers.Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? string.Empty;

    // What stands behind the first character that is no base64 is not read.
    private static byte[] FromBase64(string body)
    {
        string bare = string.Concat(body.Where(c => !char.IsWhiteSpace(c)).TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/'));
        int whole = bare.Length - (bare.Length % 4 == 1 ? 1 : 0);
        return Convert.FromBase64String(bare[..whole].PadRight((whole + 3) / 4 * 4, '='));
    }
}
