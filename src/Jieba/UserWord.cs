using System.Globalization;
using System.Text;

namespace Jieba;

/// <summary>A word that a user adds to the vocabulary.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">Its frequency; null for one that makes it come out of a cut; 0 so that it never comes out.</param>
/// <param name="Tag">Its part of speech; null or empty to keep the one it has.</param>
public sealed record UserWord(string Text, long? Frequency = null, string? Tag = null)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What Python takes off the ends of bytes. An ideographic space is not among it: it stays part of the word, as in jieba.</summary>
    private static readonly char[] ByteWhiteSpace = [' ', '\t', '\n', '\r', '\v', '\f'];

    /// <summary>Reads a dictionary in jieba's format: one line a word, <c>word [frequency] [tag]</c>, UTF-8.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static IReadOnlyList<UserWord> ReadFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream);
    }

    /// <summary>Reads a dictionary in jieba's format.</summary>
    /// <param name="stream">The dictionary, UTF-8; stays open.</param>
    /// <exception cref="FormatException">A line is malformed, or the bytes are not UTF-8.</exception>
    public static IReadOnlyList<UserWord> Read(Stream stream)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        using var reader = new StreamReader(stream, strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        try
        {
            return Parse(reader.ReadToEnd().Split('\n').Select(line => line.Trim(ByteWhiteSpace).TrimStart(ByteOrderMark)));
        }
        catch (DecoderFallbackException error)
        {
            throw new FormatException("a user dictionary must be UTF-8; found other bytes. Save it as UTF-8.", error);
        }
    }

    /// <summary>Reads a dictionary in jieba's format.</summary>
    /// <param name="lines">The lines; empty ones are skipped.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static IReadOnlyList<UserWord> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Parse(lines.Select(line => line.Trim().TrimStart(ByteOrderMark)));
    }

    private static List<UserWord> Parse(IEnumerable<string> lines)
    {
        var words = new List<UserWord>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length > 0)
                words.Add(Parse(line, number));
        }
        return words;
    }

    /// <summary>A line is read from its end, because a word may hold spaces: <c>^(.+?)( [0-9]+)?( [a-z]+)?$</c> in jieba.</summary>
    private static UserWord Parse(string line, int number)
    {
        ReadOnlySpan<char> rest = line;
        ReadOnlySpan<char> tag = TakeLast(ref rest, char.IsAsciiLetterLower);
        ReadOnlySpan<char> frequency = TakeLast(ref rest, char.IsAsciiDigit);
        if (frequency.IsEmpty)
            return new(rest.ToString(), null, tag.IsEmpty ? null : tag.ToString());
        if (!long.TryParse(frequency, NumberStyles.None, CultureInfo.InvariantCulture, out long value) || value > int.MaxValue)
            throw new FormatException($"user dictionary, line {number}: expected a frequency up to {int.MaxValue}, found '{frequency}'.");
        return new(rest.ToString(), value, tag.IsEmpty ? null : tag.ToString());
    }

    /// <summary>Takes a field of one kind of characters, and the space before it, from the end; what is before must not be empty.</summary>
    private static ReadOnlySpan<char> TakeLast(ref ReadOnlySpan<char> line, Func<char, bool> belongs)
    {
        int start = line.Length;
        while (start > 0 && belongs(line[start - 1]))
            start--;
        if (start < 2 || start == line.Length || line[start - 1] != ' ')
            return default;
        ReadOnlySpan<char> field = line[start..];
        line = line[..(start - 1)];
        return field;
    }
}
