using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities.Labels;

/// <summary>Reads numbers inside codes of letters and signs: PM2.5, G105, 5G, gp681, web addresses, telephone and document numbers, marks.</summary>
internal sealed class CodeReader(UnitLexicon units, NumberWordLexicon words)
{
    /// <summary>Reads a run of letters, digits and signs that begins with a letter; a number in it is a label.</summary>
    /// <returns>Behind the run; the state's offset moves there.</returns>
    public void ReadLetters(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At, end = start, digit = -1;
        while (IsCode(text, end))
        {
            if (digit < 0 && NumeralChars.IsArabic(text[end]))
                digit = end;
            if (digit == end && words.IsAcronym(text, start, end))
                break;
            end++;
        }
        if (digit >= 0 && digit < end)
            state.Add(Label(start, end, digit, "label.code"));
        state.At = Math.Max(end, start + 1);
    }

    private static bool IsCode(Glyphs text, int at)
    {
        char c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        char next = text[at + 1];
        return c is '.' or '/' or '-' or '_' or ':' or '?' or '=' or '&' or '#' or '@' or '%' && (char.IsAsciiLetterOrDigit(next) || next == '/');
    }

    /// <summary>Reads a number that is a label by what stands around it: 5G, 0312-5551234, 〔2023〕5号, 【9】, (1).</summary>
    public bool TryReadNumber(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At, end = start;
        while (NumeralChars.IsArabic(text[end]))
            end++;
        return TryReadTelephone(ref state, start, end) || TryReadDayName(ref state, start, end) || TryReadDotted(ref state, start) || TryReadLetterBehind(ref state, start);
    }

    // 0312-5551234; a chain of three or more numbers with hyphens
    private static bool TryReadTelephone(ref ScanState state, int start, int firstEnd)
    {
        Glyphs text = state.Text;
        int end = firstEnd, groups = 1, digits = firstEnd - start;
        while (text[end] == '-' && NumeralChars.IsArabic(text[end + 1]))
        {
            int from = ++end;
            while (NumeralChars.IsArabic(text[end]))
                end++;
            groups++;
            digits += end - from;
        }
        bool number = groups == 1 ? digits == 11 && text[start] == '1' && text[end] is not ('.' or '%' or '元') : groups > 2 || (digits >= 10 && text[start] == '0');
        if (!number)
            return false;
        state.Add(Label(start, end, start, "label.telephone"));
        return true;
    }

    // 3·15, 5·12: a day whose name stands for what happened on it
    private static bool TryReadDayName(ref ScanState state, int start, int monthEnd)
    {
        Glyphs text = state.Text;
        if (text[monthEnd] is not ('·' or '•' or '・') || ArabicDigits.Read(text, start, out _) > monthEnd || monthEnd > start + 2)
            return false;
        int end = TimeText.Digits(text, monthEnd + 1, 2, out int day);
        if (day is < 1 or > 31 || NumeralChars.IsArabic(text[end]))
            return false;
        state.Add(Label(start, end, start, "label.day"));
        return true;
    }

    // 1.2.3
    private static bool TryReadDotted(ref ScanState state, int start)
    {
        Glyphs text = state.Text;
        int end = start, dots = 0;
        while (NumeralChars.IsArabic(text[end]) || (text[end] == '.' && NumeralChars.IsArabic(text[end + 1]) && end > start))
            dots += text[end++] == '.' ? 1 : 0;
        if (dots < 2)
            return false;
        state.Add(Label(start, end, start, "label.dotted"));
        return true;
    }

    private bool TryReadLetterBehind(ref ScanState state, int start)
    {
        Glyphs text = state.Text;
        int digits = ArabicDigits.Read(text, start, out _);
        if (!char.IsAsciiLetter(text[digits]) || units.StartsUnit(text, digits) || (text[digits] is 'x' or 'X' && NumeralChars.IsArabic(text[digits + 1])))
            return false;
        int end = digits;
        while (char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (text[end] is '级' or '类' or '+')
            end++;
        state.Add(Label(start, end, start, "label.code"));
        return true;
    }

    /// <summary>Reads a bracket that holds nothing but a number: 【9】, [13], (1), （一）, and a document number 〔2023〕5号.</summary>
    public static bool TryReadBracket(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At + 1, end = start;
        while (end < start + 6 && (NumeralChars.IsArabic(text[end]) || NumeralChars.IsChinese(text[end])))
            end++;
        char close = text[state.At] switch { '【' => '】', '[' => ']', '〔' => '〕', '(' => ')', _ => '\0' };
        if (end == start || text[end] != close)
            return false;
        int number = end + 1;
        while (number < end + 8 && NumeralChars.IsArabic(text[number]))
            number++;
        bool document = number > end + 1 && text[number] == '号' && close != ')';
        int last = document ? number + 1 : end + 1;
        state.Add(Label(document ? state.At : close == ')' ? start : state.At, document || close != ')' ? last : end, start, document ? "label.document" : close == ')' ? "ordinal.list" : "label.mark") with
        {
            Kind = close == ')' ? MentionKind.Ordinal : MentionKind.Label,
        });
        state.At = last;
        return true;
    }

    private static QuantityMention Label(int start, int end, int number, string rule) => new()
    {
        Span = new TextSpan(start, end), NumberSpan = new TextSpan(number, end), Kind = MentionKind.Label, Rule = rule,
    };
}
