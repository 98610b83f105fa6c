using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Says what a number without a unit is: an amount (惠及16万), a class, a name, a year.</summary>
internal sealed class BareReader(BoundLexicon bounds, NumberWordLexicon words, ClassLexicon classes)
{
    // 五到位 in 三包四帮五到位.
    private const int LongestPairedWord = 3;
    private const int LargestPlace = 100;

    /// <summary>Whether the number is an amount, which the caller adds; else adds what it is.</summary>
    public bool IsAmount(ref ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        char next = text[numeral.End];
        bool inName = numeral.Start < state.NameEnd;
        if (text[numeral.Start - 1] == '前' && numeral.Start > state.Floor && numeral.Scale == 1 && numeral.Value <= LargestPlace && IsEdge(next))
            AddLeading(ref state, numeral, null);
        else if (next == '大' && numeral.Scale == 1 && !inName && text[numeral.End + 1] is not ('于' or '幅' or '约' or '量' or '小'))
            AddGreat(ref state, numeral);
        else if (inName || (numeral.Form != NumeralForm.Arabic && numeral.Scale == 1 && !IsFree(state, numeral)))
            AddName(ref state, numeral, inName);
        else if (numeral.Form == NumeralForm.BareScale)
            return IsScaleAmount(ref state, numeral);
        else
            return numeral.Form != NumeralForm.Arabic || !TryAddMark(ref state, numeral);
        return false;
    }

    /// <summary>Adds a leading place: 前10强, 前三位 are at most that place.</summary>
    public static void AddLeading(ref ScanState state, Numeral numeral, UnitMatch? unit) => state.Add(Measured.Describe(state, numeral, unit) with
    {
        Span = new TextSpan(numeral.Start - 1, unit?.End ?? numeral.End), BaseUnit = "1", Comparator = Comparator.Le, Rule = "quantity.rank",
    });

    /// <summary>Whether nothing follows that a number could belong to.</summary>
    public static bool IsEdge(char c) => c is '\0' or ' ' or '\n' or '\r' or '\t' or '，' or '。' or '；' or '、' or ',' or ';' or '.' or ')' or '(' or ':' or '?' or '!';

    // 党的十八大, 三大产业, 迈出一大步
    private static void AddGreat(ref ScanState state, Numeral numeral)
    {
        int end = numeral.End + 1;
        if (numeral.Value is null or > 12 || state.Text.EndsWith(numeral.Start, "党的"))
            state.AddOther(numeral, end, MentionKind.Ordinal, "ordinal.congress");
        else if (numeral.Value == 1)
            state.AddOther(numeral, end, MentionKind.Label, "label.indefinite");
        else
            state.Add(Measured.Describe(state, numeral, null) with { Span = new TextSpan(numeral.Start, end), Unit = "大", Rule = "quantity.great" });
    }

    private void AddName(ref ScanState state, Numeral numeral, bool inName)
    {
        bool single = numeral.DigitCount == 1 && NumeralChars.Digit(state.Text[numeral.Start]) is 0 or 1;
        if (numeral is { IsPositional: true, DigitCount: 4, Upper: null, Value: { } year } && YearReader.IsYear((int)year))
            AddYear(ref state, numeral);
        else if (single && !inName)
            state.At = numeral.End;
        else
            state.AddOther(numeral, numeral.End, MentionKind.Label, inName ? "label.quoted" : NameForm(state, numeral));
    }

    // Names by their form: pairs like 三创四建, and names that are explained, 三创即…
    private string NameForm(in ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        if (state.Found.Count > 0 && state.Found[^1] is { Rule: "label.paired" } last && numeral.Start - last.Span.End is > 0 and <= LongestPairedWord)
            return "label.paired";
        for (int i = numeral.End; i <= numeral.End + LongestPairedWord + 1; i++)
        {
            if (i > numeral.End && i <= numeral.End + LongestPairedWord && NumeralChars.IsChinese(text[i]) && text[i] is not ('一' or '万' or '亿'))
                return "label.paired";
            if (i > numeral.End && words.NameEnd(text, i) is { } name)
                return name.Id;
            if (i > numeral.End && (text[i] is '即' or ':' or '(' || text.Has(i, "，即") || text.Has(i, "是指")))
                return "label.defined";
            if (!char.IsLetter(text[i]))
                break;
        }
        return "label.unknown";
    }

    // A number that only marks something: a type (歼-20), a footnote, the year of an event's name, a year that stands for itself.
    private bool TryAddMark(ref ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        char next = text[numeral.End];
        if (IsModel(text, numeral))
            state.AddOther(numeral, numeral.End, MentionKind.Label, "label.model");
        else if (DecimalName.IsName(text, numeral))
            state.AddOther(numeral, numeral.End, MentionKind.Label, "label.decimal");
        else if (BareName.IsName(text, numeral))
            state.AddOther(numeral, numeral.End, MentionKind.Label, "label.code");
        else if (text[numeral.Start - 1] is '”' && numeral.DigitCount <= 2 && numeral.Scale == 1 || BareName.IsMark(text, numeral))
            state.AddOther(numeral, numeral.End, MentionKind.Label, "label.mark");
        else if (IsYearName(numeral, next))
            state.AddOther(numeral, numeral.End, MentionKind.Label, "label.year");
        else if (numeral is { DigitCount: 4, Scale: 1, Value: >= 1900 and < 2100 } && IsEdge(next) && words.Before(text, numeral.Start) is { Kind: null })
            AddYear(ref state, numeral);
        else
            return false;
        return true;
    }

    // 歼-20, 神舟-19; but 由-2转为3 is a fall, and 2.1 is measured.
    private static bool IsModel(Glyphs text, Numeral numeral)
    {
        int sign = text[numeral.Start] == '-' ? numeral.Start : numeral.Start - 1;
        return text[sign] == '-' && numeral.Value % 1 == 0 && numeral.Scale == 1 && char.IsLetter(text[sign - 1])
            && text[sign - 1] is not ('由' or '从' or '为' or '是' or '达' or '至' or '到' or '在' or '长' or '降' or '速');
    }

    private static void AddYear(ref ScanState state, Numeral numeral) => state.Add(new QuantityMention
    {
        Span = new TextSpan(numeral.Start, numeral.End), NumberSpan = numeral.NumberSpan, Kind = MentionKind.Date,
        Time = new PointInTime(new CalendarPoint(YearOrigin.Absolute, (int)numeral.Value!.Value)), Rule = "date.year",
    });

    // 2023中国国际博览会
    private static bool IsYearName(Numeral numeral, char next) =>
        numeral.DigitCount == 4 && numeral.Scale == 1 && numeral.Value is >= 1949 and <= 2060 && (char.IsLetter(next) || QuoteMarks.IsOpening(next));

    private bool IsScaleAmount(ref ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        bool bounded = numeral.Bound is not null || bounds.Before(text, numeral.Start, state.Floor, true) is not null
            || bounds.After(text, numeral.End) is not null || (NameJudge.StatesResult(text, numeral.Start) && IsEdge(text[numeral.End]));
        if (bounded && (text[numeral.Start - 1] == '上' || !classes.Follows(text, numeral.End)) && text[numeral.End] != '的')
            return true;
        state.AddOther(numeral, numeral.End, MentionKind.Label, numeral.Scale > 1 ? "label.class" : NameForm(state, numeral));
        return false;
    }

    // A Chinese number without a unit is one where nothing follows that it could belong to: 为一百五。
    private bool IsFree(in ScanState state, Numeral numeral) =>
        IsFree(state.Text, numeral) || (numeral.DigitCount > 1 && bounds.Before(state.Text, numeral.Start, state.Floor, false) is { Glued: false });

    private static bool IsFree(Glyphs text, Numeral numeral) => numeral.DigitCount > 1 && numeral.Value is not null
        && (IsEdge(text[numeral.End]) || text[numeral.End] is '以' or '左')
        && (numeral.Start == 0 || IsEdge(text[numeral.Start - 1]) || text[numeral.Start - 1] is '为' or '达' or '至' or '到' or '过' or '于' or '是' or '在');
}
