using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Reads a number with its unit, bounds and range, and says what it is.</summary>
internal sealed class QuantityReader(
    NumeralReader numerals, UnitReader units, BoundLexicon bounds, NumberWordLexicon words, ClassLexicon classes, YearCountReader years, FractionReader fractions)
{
    // 五到位 in 三包四帮五到位.
    private const int LongestPairedWord = 3;

    /// <summary>Reads the number at the state's offset and adds what it is; else moves on behind it.</summary>
    public void Read(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At;
        int digits = text[start] is '-' or '负' ? text.SkipSpaces(start + 1) : start;
        if (fractions.TryRead(ref state, digits))
        {
            if (digits > start)
                Negate(ref state, start);
            return;
        }
        if (!numerals.TryRead(text, digits, out Numeral numeral))
        {
            state.At = Math.Max(state.At, start + 1);
            return;
        }
        if (digits > start)
            numeral = numeral with { Start = start, Value = -numeral.Value };
        Read(ref state, numeral);
    }

    private static void Negate(ref ScanState state, int start)
    {
        QuantityMention last = state.Found[^1];
        state.Found[^1] = last with { Span = last.Span with { Start = start }, Value = -last.Value, BaseValue = -last.BaseValue };
    }

    private void Read(ref ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        bool arabic = numeral.Form == NumeralForm.Arabic;
        bool hasUnit = units.TryRead(text, numeral.End, out UnitMatch unit);
        if (arabic && !hasUnit && words.Before(text, numeral.Start) is { Kind: { } named } before)
        {
            AddOther(ref state, numeral, numeral.End, named, before.Id);
            return;
        }
        int suffix = words.After(text, numeral.Start, numeral.End, arabic, out NumberWord word);
        if (suffix > 0 && (!hasUnit || numeral.End + suffix >= unit.End))
        {
            AddWord(ref state, numeral, numeral.End + suffix, word);
            return;
        }
        if (TryReadRange(ref state, numeral, hasUnit ? unit : null))
            return;
        if (hasUnit)
            AddWithUnit(ref state, numeral, unit);
        else
            AddBare(ref state, numeral);
    }

    private static void AddWord(ref ScanState state, Numeral numeral, int end, NumberWord word)
    {
        if (word.Kind is { } kind)
        {
            state.Add(new QuantityMention
            {
                Span = new TextSpan(numeral.Start, end), NumberSpan = numeral.NumberSpan,
                Kind = kind, Value = numeral.Value, Rule = word.Id,
            });
        }
        state.At = Math.Max(state.At, end);
    }

    private bool TryReadRange(ref ScanState state, Numeral first, UnitMatch? firstUnit)
    {
        Glyphs text = state.Text;
        int connectorAt = text.SkipSpaces(firstUnit?.End ?? first.End);
        int connector = DateReader.Connector(text, connectorAt);
        int at = text.SkipSpaces(connectorAt + connector);
        if (connector == 0 || first.Value is null || first.Upper is not null || !(NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at])))
            return false;
        if (firstUnit is not null && text[first.Start - 1] is '从' or '由')
            return false;
        numerals.TryRead(text, at, out Numeral second);
        bool hasUnit = units.TryRead(text, second.End, out UnitMatch unit);
        if (second.Value is null || second.IsPositional != first.IsPositional)
            return false;
        if (firstUnit is { } one && (!hasUnit || one.Unit.Dimension != unit.Unit.Dimension))
            return false;
        if (!hasUnit && second.Scale == 1 && text[at - 1] is not ('至' or '到' or '~' or '～'))
            return false;
        decimal lower = (first.Scale == 1 && firstUnit is null ? second.Scale : first.Scale) / second.Scale * first.Value.Value;
        if (firstUnit is { } f && hasUnit && f.Unit != unit.Unit)
            lower = lower * f.Unit.Factor * unit.Unit.FactorDivisor / (f.Unit.FactorDivisor * unit.Unit.Factor);
        if (firstUnit is null && first.Scale == 1 && lower >= second.Value)
            lower = first.Value.Value / second.Scale;
        if (lower >= second.Value)
            return false;
        Numeral whole = second with { Start = first.Start, DigitsEnd = first.DigitsEnd, Value = lower, Upper = second.Value };
        if (hasUnit)
            AddWithUnit(ref state, whole, unit);
        else
            AddQuantity(ref state, whole, null, whole.End);
        return true;
    }

    private void AddWithUnit(ref ScanState state, Numeral numeral, UnitMatch unit)
    {
        Glyphs text = state.Text;
        if (text[unit.End] == '半' && unit.Unit.Dimension == "time")
            (numeral, unit) = (numeral with { Value = numeral.Value + 0.5m }, unit with { End = unit.End + 1 });
        if (unit.Unit.Id == "year" && text[unit.End - 1] == '年' && TryAddYears(ref state, numeral, unit))
            return;
        if (RankLexicon.IsRankUnit(unit.Unit) && text[numeral.Start - 1] == '前' && numeral.Start > state.Floor)
        {
            AddLeading(ref state, numeral, unit);
            return;
        }
        MentionKind? kind = numeral.Form == NumeralForm.Arabic ? unit.Unit.ArabicKind : unit.Unit.ChineseKind;
        if (kind is not null)
            AddOther(ref state, numeral, unit.End, kind.Value, "label.unit_" + unit.Unit.Id);
        else if (NameRule(state, numeral, unit) is { } rule)
            AddOther(ref state, numeral, unit.End, MentionKind.Label, rule);
        else
            AddQuantity(ref state, numeral, unit, unit.End);
    }

    // 前10强, 前三位: at most that place.
    private static void AddLeading(ref ScanState state, Numeral numeral, UnitMatch? unit) => state.Add(Measured.Describe(state, numeral, unit) with
    {
        Span = new TextSpan(numeral.Start - 1, unit?.End ?? numeral.End), Comparator = Comparator.Le, Rule = "quantity.rank",
    });

    private string? NameRule(in ScanState state, Numeral numeral, UnitMatch unit)
    {
        Glyphs text = state.Text;
        if (IsName(state, numeral, unit))
            return "label.quoted";
        if (text[unit.End] == '级' && unit.Unit.Dimension != "time")
            return "label.class";
        BoundWord? after = bounds.After(text, unit.End);
        BoundWord? before = bounds.Before(text, numeral.Start, state.Floor, numeral.Form == NumeralForm.BareScale);
        if (numeral.Form == NumeralForm.BareScale && before is null && !StatesResult(text, numeral.Start))
            return "label.class";
        bool bounded = after is { Comparator: Comparator.Ge or Comparator.Le } || before is { Comparator: Comparator.Gt };
        if (bounded && classes.Follows(text, unit.End + (after?.Text.Length ?? 0)))
            return "label.class";
        bool one = numeral.Form == NumeralForm.Chinese && numeral.Value == 1 && numeral.Scale == 1 && numeral.DigitCount == 1 && unit.Unit.BaseUnit == "1" && unit.Unit.Dimension == "count";
        return one && !IsEdge(text[unit.End]) ? "label.indefinite" : null;
    }

    // A scale word alone counts where a result is stated: 达百亿元, 建成千座.
    private static bool StatesResult(Glyphs text, int start) => text[start - 1] is '达' or '成' or '到' or '现' or '增' or '产' or '至';

    private static bool IsName(in ScanState state, Numeral numeral, UnitMatch unit)
    {
        if (numeral.Start >= state.NameEnd)
            return false;
        return state.InTitle || numeral.Form != NumeralForm.Arabic || unit.Unit.Dimension is "count";
    }

    private bool TryAddYears(ref ScanState state, Numeral numeral, UnitMatch unit)
    {
        if (numeral.Value is not (> 0 and <= 200) || numeral.Scale != 1 || numeral.Value.Value != decimal.Floor(numeral.Value.Value)
            || !years.TryRead(state.Text, numeral.Start, unit.End, (int)numeral.Value.Value, out TimeMatch match))
            return false;
        state.Add(new QuantityMention
        {
            Span = new TextSpan(Math.Max(match.Start, state.Floor), match.End), NumberSpan = numeral.NumberSpan,
            Kind = match.Kind, Value = numeral.Value, Unit = "年", UnitRecord = unit.Unit, Time = match.Time, Rule = match.Rule,
        });
        return true;
    }

    private static void AddOther(ref ScanState state, Numeral numeral, int end, MentionKind kind, string rule) => state.Add(new QuantityMention
    {
        Span = new TextSpan(numeral.Start, end), NumberSpan = numeral.NumberSpan, Kind = kind, Value = numeral.Value * numeral.Scale, Rule = rule,
    });

    private void AddQuantity(ref ScanState state, Numeral numeral, UnitMatch? unit, int end)
    {
        Glyphs text = state.Text;
        BoundWord? after = bounds.After(text, end);
        if (after is null && unit is null && bounds.After(text, text.SkipSpaces(end)) is { } spaced)
            (after, end) = (spaced, text.SkipSpaces(end));
        BoundWord? before = bounds.Before(text, numeral.Start, state.Floor, numeral.Form == NumeralForm.BareScale);
        int start = before is { Glued: true } ? numeral.Start - before.Text.Length : numeral.Start;
        Comparator comparator = numeral.Upper is not null ? Comparator.Range
            : after?.Comparator ?? numeral.Bound ?? before?.Comparator ?? Comparator.Eq;
        state.Add(Measured.Describe(state, numeral, unit) with
        {
            Span = new TextSpan(start, after is null ? end : end + after.Text.Length),
            Comparator = comparator,
        });
    }

    private void AddBare(ref ScanState state, Numeral numeral)
    {
        Glyphs text = state.Text;
        char next = text[numeral.End];
        bool inName = numeral.Start < state.NameEnd;
        if (text[numeral.Start - 1] == '前' && numeral.Start > state.Floor && numeral.Scale == 1 && numeral.Value <= 100 && IsEdge(next))
            AddLeading(ref state, numeral, null);
        else if (next == '大' && numeral.Scale == 1 && !inName && text[numeral.End + 1] is not ('于' or '幅' or '约' or '量' or '小'))
        {
            int end = numeral.End + 1;
            bool congress = numeral.Value is null or > 12;
            if (congress)
                AddOther(ref state, numeral, end, MentionKind.Ordinal, "ordinal.congress");
            else
                state.Add(Measured.Describe(state, numeral, null) with { Span = new TextSpan(numeral.Start, end), Unit = "大", Rule = "quantity.great" });
        }
        else if (inName || (numeral.Form != NumeralForm.Arabic && numeral.Scale == 1 && !IsFree(state, numeral)))
            AddName(ref state, numeral, inName);
        else if (numeral.Form == NumeralForm.Arabic && text[numeral.Start - 1] is '”' && numeral.DigitCount <= 2 && !IsEdge(next))
            AddOther(ref state, numeral, numeral.End, MentionKind.Label, "label.mark");
        else if (numeral.Form == NumeralForm.Arabic && IsYearName(numeral, next))
            AddOther(ref state, numeral, numeral.End, MentionKind.Label, "label.year");
        else if (numeral.Form == NumeralForm.BareScale)
            AddBareScale(ref state, numeral);
        else
            AddQuantity(ref state, numeral, null, numeral.End);
    }

    private void AddName(ref ScanState state, Numeral numeral, bool inName)
    {
        bool single = numeral.DigitCount == 1 && NumeralChars.Digit(state.Text[numeral.Start]) is 0 or 1;
        if (single && !inName)
            state.At = numeral.End;
        else
            AddOther(ref state, numeral, numeral.End, MentionKind.Label, inName ? "label.quoted" : NameForm(state, numeral));
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

    // 2023中国国际博览会: the year of an event's name.
    private static bool IsYearName(Numeral numeral, char next) => numeral.DigitCount == 4 && numeral.Scale == 1 && numeral.Value is >= 1949 and <= 2060 && char.IsLetter(next);

    private void AddBareScale(ref ScanState state, Numeral numeral)
    {
        bool bounded = bounds.Before(state.Text, numeral.Start, state.Floor, true) is not null;
        bounded |= bounds.After(state.Text, numeral.End) is not null || StatesResult(state.Text, numeral.Start);
        if (bounded && (state.Text[numeral.Start - 1] == '上' || !classes.Follows(state.Text, numeral.End)) && state.Text[numeral.End] != '的')
            AddQuantity(ref state, numeral, null, numeral.End);
        else
            AddOther(ref state, numeral, numeral.End, MentionKind.Label, numeral.Scale > 1 ? "label.class" : NameForm(state, numeral));
    }

    // A Chinese number without a unit is one where nothing follows that it could belong to: 为一百五。
    private bool IsFree(in ScanState state, Numeral numeral) => IsFree(state.Text, numeral) || (numeral.DigitCount > 1 && bounds.Before(state.Text, numeral.Start, state.Floor, false) is { Glued: false });

    private static bool IsFree(Glyphs text, Numeral numeral) => numeral.DigitCount > 1 && numeral.Value is not null
        && (IsEdge(text[numeral.End]) || text[numeral.End] is '以' or '左')
        && (numeral.Start == 0 || IsEdge(text[numeral.Start - 1]) || text[numeral.Start - 1] is '为' or '达' or '至' or '到' or '过' or '于' or '是' or '在');

    private static bool IsEdge(char c) => c is '\0' or ' ' or '\n' or '\r' or '\t' or '，' or '。' or '；' or '、' or ',' or ';' or '.' or ')' or '(' or ':' or '?' or '!';
}
