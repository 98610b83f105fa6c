using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportParser.Text;

namespace ReportParser.Evaluation;

/// <summary>Finds every number that an annotator must account for. Deliberately simpler than the parser's scanner, which it is a check on.</summary>
internal static partial class NumeralFinder
{
    private const string Numerals = "一二两三四五六七八九十百千万亿零〇";

    /// <summary>A run of numerals with none of these (一, 万, 亿, 零 alone) is a word far more often than a number.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create("二两三四五六七八九十百千");

    /// <summary>The numbers of a text, outside words and names that merely hold a numeral (千方百计, 三农, 四川).</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        bool[] inWord = new bool[text.Length];
        foreach (ValueMatch match in SetPhrases().EnumerateMatches(text))
            inWord.AsSpan(match.Index, match.Length).Fill(true);
        return [.. Runs(text).Where(run => !inWord.AsSpan(run.Start, run.Length).Contains(true))];
    }

    private static IEnumerable<TextSpan> Runs(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = IsDigit(text[at]) ? EndOfDigits(text, at) : EndOfNumerals(text, at);
            if (end > at && (IsDigit(text[at]) || text.AsSpan(at, end - at).ContainsAny(Telling)))
                yield return new TextSpan(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && (IsDigit(text[at]) || (IsSeparator(text[at]) && at + 1 < text.Length && IsDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static int EndOfNumerals(string text, int at)
    {
        while (at < text.Length && Numerals.Contains(text[at]))
            at++;
        return at;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsSeparator(char c) => c is '.' or '．' or ',' or '，';

    [GeneratedRegex(
        "千方百计|第三方|红十字|百姓|十分|千家万户|千门万户|百花|万众|三农|两会|两岸|万物|百年|千年|三峡|八一|十足|两者|双百|再三|九州|四川|五粮液|"
        + "三明|三亚|六安|九江|十堰|百强|百货|千里|万里|千万要|两翼|两侧|两端|两旁|三产|二产|四季|四海|四面八方|五湖四海|五谷|六畜|七彩|八方|九牛|百分之百地",
        RegexOptions.CultureInvariant)]
    private static partial Regex SetPhrases();
}
