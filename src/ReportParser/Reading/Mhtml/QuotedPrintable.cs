namespace ReportParser.Reading.Mhtml;

/// <summary>The transfer encoding quoted-printable of RFC 2045.</summary>
internal static class QuotedPrintable
{
    /// <summary>Decodes a body. An equals sign that begins nothing stands for itself.</summary>
    /// <param name="body">The body, a character a byte.</param>
    public static byte[] Decode(string body)
    {
        byte[] bytes = new byte[body.Length];
        int length = 0;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
                bytes[length++] = (byte)body[i];
            else if (LineBreak(body, i + 1) is > 0 and var lineBreak)
                i += lineBreak;
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
                bytes[length++] = (byte)((Value(body[++i]) << 4) | Value(body[++i]));
            else
                bytes[length++] = (byte)'=';
        }
        return bytes[..length];
    }

    // A soft line break: the line goes on below.
    private static int LineBreak(string body, int at)
    {
        if (at < body.Length && body[at] == '\n')
            return 1;
        return at + 1 < body.Length && body[at] == '\r' && body[at + 1] == '\n' ? 2 : 0;
    }

    private static int Value(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
