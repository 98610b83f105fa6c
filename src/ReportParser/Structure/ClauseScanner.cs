using System.Collections.Immutable;
using ReportParser.Quantities;
using ReportParser.Quantities.Numerals;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Cuts a sentence into clauses.</summary>
internal static class ClauseScanner
{
    /// <summary>How far a bracket may reach: behind that its closing mark was lost.</summary>
    private const int LongestBracket = 300;

    private const string Opening = "（([《“‘「『【［", Closing = "）)]》”’」』】］";

    /// <summary>Reads the clauses of a sentence.</summary>
    /// <param name="text">The view's text.</param>
    /// <param name="sentence">The sentence.</param>
    public static ImmutableArray<Clause> Read(string text, TextSpan sentence)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        int start = sentence.Start;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            int inside = Opening.Contains(text[i]) ? BracketEnd(text, i, sentence.End) : -1;
            if (inside > 0)
            {
                i = inside;
                continue;
            }
            char separator = SeparatorAt(text, i, sentence);
            if (separator == '\0')
                continue;
            Add(clauses, text, start, i, separator);
            start = i + 1;
        }
        Add(clauses, text, start, sentence.End, '\0');
        return clauses.ToImmutable();
    }

    /// <summary>Where the bracket that opens here closes, -1 where it does not inside the sentence.</summary>
    private static int BracketEnd(string text, int at, int end)
    {
        int depth = 0, far = Math.Min(end, at + LongestBracket);
        for (int i = at; i < far; i++)
        {
            if (Opening.Contains(text[i]))
                depth++;
            else if (Closing.Contains(text[i]) && --depth == 0)
                return i;
        }
        return -1;
    }

    /// <summary>The separator at an offset in its full-width form, <c>\0</c> where there is none.</summary>
    private static char SeparatorAt(string text, int at, TextSpan sentence)
    {
        char full = text[at] switch
        {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '!' => '！',
            '?' => '？',
            '，' or '；' or '：' or '。' or '！' or '？' => text[at],
            _ => '\0',
        };
        bool mayBeInNumber = text[at] is ',' or ':' or '：' or '，';
        return mayBeInNumber && IsInsideNumber(text, at, sentence) ? '\0' : full;
    }

    /// <summary>1,234 and 8.1:45.2; a comma counts only where the number stage reads it as a thousands mark.</summary>
    private static bool IsInsideNumber(string text, int at, TextSpan sentence)
    {
        if (at == sentence.Start || at + 1 >= sentence.End || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]))
            return false;
        return text[at] is ':' or '：' || ArabicDigits.IsInside(new Glyphs(text), at);
    }

    private static void Add(ImmutableArray<Clause>.Builder clauses, string text, int start, int end, char separator)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\n')
            end--;
        if (start < end)
            clauses.Add(new Clause(new TextSpan(start, end), separator));
    }
}
