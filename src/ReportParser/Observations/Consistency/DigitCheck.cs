using ReportParser.Diagnostics;
using ReportParser.Text;

namespace ReportParser.Observations.Consistency;

/// <summary>
/// Amounts whose digits cannot be meant as they stand: a second decimal point (12..5, 12.3.4), a comma that parts no thousands (12,34).
/// They are looked for in the text, since what is broken may be read as two numbers or as none.
/// </summary>
internal static class DigitCheck
{
    private const int Group = 3;

    /// <summary>What follows an amount and no date, version or number of a heading.</summary>
    private const string Scales = "万亿元吨亩%";

    public static IEnumerable<Diagnostic> Find(FoldedText text)
    {
        string view = text.Text;
        bool isCommaOfClauses = PartsClauses(view);
        for (int at = NextDigit(view, 0); at >= 0; at = NextDigit(view, at))
        {
            TextSpan run = RunAt(view, at);
            if (run.End < view.Length && Scales.Contains(view[run.End], StringComparison.Ordinal) && IsBroken(run.In(view), isCommaOfClauses))
                yield return new Diagnostic(DiagnosticCodes.NumberMistyped, Severity.Warning,
                    $"The amount “{run.Of(view)}{view[run.End]}” was found; expected digits with one decimal point, and commas only between thousands. Compare with the original; what was read here may be wrong or missing.",
                    text.ToSource(run));
            at = run.End;
        }
    }

    private static int NextDigit(string text, int from)
    {
        int at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Digits, points and commas from a digit on to the last digit.</summary>
    private static TextSpan RunAt(string text, int start)
    {
        int end = start, last = start;
        for (; end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','); end++)
            last = text[end] is '.' or ',' ? last : end;
        return new TextSpan(start, last + 1);
    }

    private static bool IsBroken(ReadOnlySpan<char> digits, bool isCommaOfClauses)
    {
        int point = digits.IndexOf('.');
        return point >= 0 && digits[(point + 1)..].ContainsAny('.', ',') || !isCommaOfClauses && PartsNoThousands(digits);
    }

    private static bool PartsNoThousands(ReadOnlySpan<char> digits)
    {
        int comma = digits.IndexOf(',');
        if (comma < 0)
            return false;
        ReadOnlySpan<char> rest = digits[(comma + 1)..];
        int next = rest.IndexOfAny(',', '.');
        return (next < 0 ? rest.Length : next) != Group || next >= 0 && rest[next] == ',' && PartsNoThousands(rest);
    }

    /// <summary>Whether the text writes the comma of clauses like the one of thousands, so that a comma between digits may be either.</summary>
    private static bool PartsClauses(string text) => text.AsSpan().Count(',') > text.AsSpan().Count('，');
}
