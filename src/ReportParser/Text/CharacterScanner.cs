using System.Globalization;

namespace ReportParser.Text;

/// <summary>
/// First step of folding: one character at a time. White space comes out as four characters: <c>\n</c> a line break, <c>\t</c>
/// a gap that separates things (a tab, a run of placeholders), U+3000 a wide space, and the plain space. U+200B stands for
/// anything invisible.
/// </summary>
internal static class CharacterScanner
{
    public const char Gap = '\t', Wide = '\u3000', Invisible = '\u200B';

    private const int LongestEntity = 10;
    private const int PlaceholderRun = 2, PlaceholderGap = 4;

    private static readonly Dictionary<string, char> Entities = new(StringComparer.Ordinal)
    {
        ["nbsp"] = ' ', ["ensp"] = Wide, ["emsp"] = Wide, ["thinsp"] = ' ', ["zwnj"] = Invisible, ["zwj"] = Invisible,
        ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["apos"] = '\'', ["middot"] = '·', ["bull"] = '•',
        ["ldquo"] = '“', ["rdquo"] = '”', ["lsquo"] = '‘', ["rsquo"] = '’', ["mdash"] = '—', ["ndash"] = '–', ["hellip"] = '…',
        ["times"] = '×', ["deg"] = '°', ["permil"] = '‰', ["sup2"] = '²', ["sup3"] = '³', ["micro"] = 'µ', ["copy"] = '©',
        ["laquo"] = '«', ["raquo"] = '»', ["yen"] = '¥',
    };

    public static FoldBuffer Scan(string source)
    {
        var table = CharacterTable.Embedded;
        var buffer = new FoldBuffer(source.Length);
        int folded = 0;
        for (int i = 0; i < source.Length;)
        {
            char c = source[i];
            int length = Special(source, i, buffer.Last, out char read);
            if (length == 0)
            {
                (length, read) = (1, table[c]);
                folded += c is >= '㐀' and <= '鿿' && read != c ? 1 : 0;
            }
            buffer.Add(read, i, i + length);
            i += length;
        }
        FoldTraditional(buffer, table, folded);
        return buffer;
    }

    /// <summary>Reads what is not a character of the text itself.</summary>
    /// <returns>How many characters of the source it takes; 0 for an ordinary character.</returns>
    private static int Special(string source, int at, char before, out char read)
    {
        char c = source[at];
        read = c;
        return c switch
        {
            '\\' => Escape(source, at, out read),
            '&' => Entity(source, at, out read),
            '?' => Placeholder(source, at, before, out read),
            _ => Blank(source, at, out read),
        };
    }

    private static int Escape(string source, int at, out char read)
    {
        char next = at + 1 < source.Length ? source[at + 1] : '\0';
        read = next == 't' ? Gap : '\n';
        if (next == 'r' && at + 3 < source.Length && source[at + 2] == '\\' && source[at + 3] == 'n')
            return 4;
        return next is 'r' or 'n' or 't' ? 2 : 0;
    }

    private static int Entity(string source, int at, out char read)
    {
        read = '&';
        int end = source.IndexOf(';', at, Math.Min(LongestEntity, source.Length - at));
        if (end < 0)
            return 0;
        string name = source[(at + 1)..end];
        if (!Entities.TryGetValue(name, out read) && !NumericEntity(name, out read))
            return 0;
        return end + 1 - at;
    }

    private static bool NumericEntity(string name, out char read)
    {
        read = '\0';
        if (name is not ['#', .. var digits])
            return false;
        bool hex = digits is ['x' or 'X', ..];
        bool isNumber = int.TryParse(
            hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        if (!isNumber || code is <= 0 or > char.MaxValue || char.IsSurrogate((char)code))
            return false;
        read = CharacterTable.Embedded[(char)code];
        _ = Blank(read.ToString(), 0, out read);
        return true;
    }

    /// <summary>A run of question marks stands for spaces that an encoding lost; so does one between 。 or ： and the end of the line.</summary>
    private static int Placeholder(string source, int at, char before, out char read)
    {
        int end = at;
        while (end < source.Length && source[end] == '?')
            end++;
        int run = end - at;
        read = run >= PlaceholderGap ? Gap : ' ';
        bool closesLine = end == source.Length || source[end] is '\r' or '\n';
        return run >= PlaceholderRun || (before is '。' or '：' && closesLine) ? run : 0;
    }

    private static int Blank(string source, int at, out char read)
    {
        char c = source[at];
        read = c;
        switch (c)
        {
            case '\r' when at + 1 < source.Length && source[at + 1] == '\n':
                read = '\n';
                return 2;
            case '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                read = '\n';
                return 1;
            case '\t':
                return 1;
            case '\u3000' or '\u2003' or '\u2002':
                read = Wide;
                return 1;
            case ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F':
                read = ' ';
                return 1;
            case < ' ' or '\u007F' or '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF':
                read = Invisible;
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>One character in fifty is far above what a simplified text holds of stray traditional ones.</summary>
    private static void FoldTraditional(FoldBuffer buffer, CharacterTable table, int folded)
    {
        if (folded < buffer.Length / 50 || folded == 0)
            return;
        for (int i = 0; i < buffer.Length; i++)
            buffer.Replace(i, table.InTraditionalText(buffer[i]));
    }
}
