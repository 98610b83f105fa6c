using System.Buffers;
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
    private static readonly SearchValues<char> WordsWithHalf = SearchValues.Create("导成年数岛自挂封途天月小径壁山日夜个职程干机");
    private readonly RangeReader _ranges = new(numerals, units, words);
    private readonly NameJudge _names = new(bounds, classes);
    private readonly BareReader _bare = new(bounds, words, classes);
    private readonly CompoundReader _compounds = new(numerals, units);

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
            state.AddOther(numeral, numeral.End, named, before.Id);
            return;
        }
        int suffix = words.After(text, numeral.Start, numeral.End, arabic, out NumberWord word);
        if (suffix > 0 && (!hasUnit || numeral.End + suffix >= unit.End))
            AddWord(ref state, numeral, numeral.End + suffix, word);
        else if (_ranges.TryRead(text, numeral, hasUnit ? unit : null, out NumberRange range))
            AddRange(ref state, range);
        else if (hasUnit)
            AddWithUnit(ref state, numeral, unit);
        else if (_bare.IsAmount(ref state, numeral))
            AddQuantity(ref state, numeral, null, numeral.End);
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

    private void AddRange(ref ScanState state, NumberRange range)
    {
        if (range.Word is { } word)
            AddWord(ref state, range.Numeral, range.End, word);
        else if (range.Unit is { } unit)
            AddWithUnit(ref state, range.Numeral, unit);
        else
            AddQuantity(ref state, range.Numeral, null, range.End);
    }

    private void AddWithUnit(ref ScanState state, Numeral numeral, UnitMatch unit)
    {
        Glyphs text = state.Text;
        if (HasHalf(text, unit))
            (numeral, unit) = (numeral with { Value = numeral.Value + 0.5m }, unit with { End = unit.End + 1, TailLength = 1 });
        _compounds.Read(text, ref numeral, ref unit);
        if (unit.Unit.Id == "year" && text[unit.End - 1] == '年' && TryAddYears(ref state, numeral, unit))
            return;
        if (RankLexicon.IsRankUnit(unit.Unit) && text[numeral.Start - 1] == '前' && numeral.Start > state.Floor)
        {
            BareReader.AddLeading(ref state, numeral, unit);
            return;
        }
        MentionKind? kind = numeral.Scale > 1 && unit.Unit.Dimension != "voltage" ? null : numeral.Form == NumeralForm.Arabic ? unit.Unit.ArabicKind : unit.Unit.ChineseKind;
        if (kind is not null)
            state.AddOther(numeral, unit.End, kind.Value, "label.unit_" + unit.Unit.Id);
        else if (_names.Judge(state, numeral, unit) is { } rule)
            state.AddOther(numeral, unit.End, MentionKind.Label, rule);
        else
            AddQuantity(ref state, numeral, unit, unit.End);
    }

    // 3年半, 十三斤半; but 2亿元半导体项目, and half of a counted thing is said otherwise.
    private static bool HasHalf(Glyphs text, UnitMatch unit) => text[unit.End] == '半' && !WordsWithHalf.Contains(text[unit.End + 1])
        && unit.Unit.Dimension is not ("count" or "person" or "household");

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

    private void AddQuantity(ref ScanState state, Numeral numeral, UnitMatch? unit, int end)
    {
        Glyphs text = state.Text;
        BoundWord? after = bounds.After(text, end);
        if (after is null && unit is null && bounds.After(text, text.SkipSpaces(end)) is { } spaced)
            (after, end) = (spaced, text.SkipSpaces(end));
        BoundWord? before = bounds.Before(text, numeral.Start, state.Floor, numeral.Form == NumeralForm.BareScale);
        int start = before is { Glued: true } ? numeral.Start - before.Text.Length : numeral.Start;
        Comparator comparator = numeral.Upper is not null ? Comparator.Range
            : after?.Comparator ?? numeral.Bound ?? unit?.Bound ?? before?.Comparator ?? Comparator.Eq;
        state.Add(Measured.Describe(state, numeral, unit) with
        {
            Span = new TextSpan(start, after is null ? end : end + after.Text.Length),
            Comparator = comparator,
        });
    }
}
