using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities.Labels;

/// <summary>Reads ordinals: 第14届, list numbers 一、 and 1., and ranks, which are quantities: 第3位, 全省第一.</summary>
internal sealed class OrdinalReader(NumeralReader numerals, UnitLexicon units, RankLexicon ranks)
{
    /// <summary>Reads 第 with its number.</summary>
    public bool TryRead(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At, at = text.SkipSpaces(start + 1);
        if (!(NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at])) || !numerals.TryRead(text, at, out Numeral numeral))
            return false;
        int unitAt = numeral.Scale > 1 ? numeral.End : numeral.DigitsEnd;
        int length = units.Match(text, unitAt, out Unit unit);
        bool place = length > 0 && RankLexicon.IsRankUnit(unit);
        if (place || ((length == 0 || RankLexicon.Ends(text, unitAt)) && (ranks.Follows(text, start) || GoesOn(state, start)) && RankLexicon.Ends(text, unitAt)))
            AddRank(ref state, numeral, place ? new UnitMatch(unit, unitAt, unitAt + length) : null);
        else
            state.Add(new QuantityMention { Span = new TextSpan(start, unitAt + length), NumberSpan = new TextSpan(at, unitAt), Kind = MentionKind.Ordinal, Value = numeral.Value * numeral.Scale, Rule = "ordinal.number" });
        return true;
    }

    /// <summary>Whether a list of ranks goes on here: 居全省第二和[第五].</summary>
    private static bool GoesOn(in ScanState state, int at) =>
        state.Found is [.., { Rule: "quantity.rank" } before] && before.Span.End == at - 1 && state.Text[at - 1] is '、' or '和' or '与';

    private static void AddRank(ref ScanState state, Numeral numeral, UnitMatch? unit)
    {
        decimal? place = numeral.Value * numeral.Scale;
        int end = unit?.End ?? (numeral.Scale > 1 ? numeral.End : numeral.DigitsEnd);
        state.Add(new QuantityMention
        {
            Span = new TextSpan(state.At, end), NumberSpan = numeral.NumberSpan, Kind = MentionKind.Quantity,
            Value = place, BaseValue = place, Unit = unit is { } match ? state.Slice(match.Start, match.End) : "", UnitRecord = unit?.Unit, Rule = "quantity.rank",
        });
    }

    /// <summary>Reads a list number at the beginning of a line or sentence: 一、, 1., 2、, 一是.</summary>
    public static bool TryReadList(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At;
        bool sentence = StartsSentence(text, start);
        if (!sentence && text[start - 1] is not ('，' or ','))
            return false;
        int end = start;
        while (end < start + 3 && (NumeralChars.IsArabic(text[end]) || NumeralChars.IsChinese(text[end])))
            end++;
        bool chinese = !NumeralChars.IsArabic(text[start]);
        bool list = (sentence && (text[end] == '、' || (text[end] == '.' && StartsItem(text, end + 1)) || IsAlone(text, start, end)))
            || (chinese && end > start && text[text.SkipSpaces(end)] is '是' or '要');
        if (!list || end == start)
            return false;
        state.Add(new QuantityMention { Span = new TextSpan(start, end), NumberSpan = new TextSpan(start, end), Kind = MentionKind.Ordinal, Rule = "ordinal.list" });
        return true;
    }

    // 1.加快 and 14.2025年 are items, 1.5 is a number.
    private static bool StartsItem(Glyphs text, int at) => !NumeralChars.IsArabic(text[at])
        || (NumeralChars.IsArabic(text[at + 1]) && NumeralChars.IsArabic(text[at + 2]) && NumeralChars.IsArabic(text[at + 3]) && text[at + 4] == '年');

    // A number that is its whole line: of a list, a page, a heading.
    private static bool IsAlone(Glyphs text, int start, int end) =>
        end - start <= 2 && text[start - 1] == '\n' && text[end] is '\n' or '\r';

    private static bool StartsSentence(Glyphs text, int at)
    {
        int before = at - 1;
        while (before >= 0 && before > at - 8 && text[before] is ' ' or '\t' or '\u00a0')
            before--;
        return text[before] is '\0' or '\n' or '\r' or '。' or '；' or ';' or ':' or '!';
    }
}
