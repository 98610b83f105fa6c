using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;

namespace ReportParser.Quantities;

/// <summary>Says whether a number with a unit is none that is measured: part of a quoted name, a class (10亿元以上项目), 一个.</summary>
internal sealed class NameJudge(BoundLexicon bounds, ClassLexicon classes)
{
    /// <summary>The rule that makes the number a label, null when it is measured.</summary>
    public string? Judge(in ScanState state, Numeral numeral, UnitMatch unit)
    {
        Glyphs text = state.Text;
        if (IsName(state, numeral, unit))
            return "label.quoted";
        if (IsClass(state, numeral, unit))
            return "label.class";
        if (unit.Unit.NamedWhenFew && numeral is { Form: NumeralForm.Chinese, DigitCount: 1, Scale: 1, Bound: null })
            return "label.named";
        bool one = numeral.Form == NumeralForm.Chinese && numeral.Value == 1 && numeral.Scale == 1 && numeral.DigitCount == 1 && unit.Unit.BaseUnit == "1" && unit.Unit.Dimension == "count";
        return one && !BareReader.IsEdge(text[unit.End]) ? "label.indefinite" : null;
    }

    /// <summary>Whether a scale word alone counts because a result is stated: 达百亿元, 建成千座.</summary>
    public static bool StatesResult(Glyphs text, int start) => text[start - 1] is '达' or '成' or '到' or '现' or '增' or '产' or '至';

    private static bool IsName(in ScanState state, Numeral numeral, UnitMatch unit)
    {
        if (numeral.Start >= state.NameEnd)
            return false;
        return state.InTitle || numeral.Form != NumeralForm.Arabic || unit.Unit.Dimension is "count";
    }

    private bool IsClass(in ScanState state, Numeral numeral, UnitMatch unit)
    {
        Glyphs text = state.Text;
        if ((text[unit.End] == '级' && unit.Unit.Dimension != "time") || (unit.Unit.Id == "count_级" && numeral.Scale > 1))
            return true;
        BoundWord? after = bounds.After(text, unit.End);
        BoundWord? before = bounds.Before(text, numeral.Start, state.Floor, numeral.Form == NumeralForm.BareScale);
        int behind = unit.End + (after?.Text.Length ?? 0);
        if (numeral.Form == NumeralForm.BareScale && numeral.Bound is null && before is null && !StatesResult(text, numeral.Start))
            return after is null || !BareReader.IsEdge(text[behind]);
        if (unit.Unit.Dimension == "age")
            return IsAgeClass(text, numeral, after is not null || numeral.Upper is not null, behind);
        if (unit.Unit.Dimension == "length" && IsReach(text, unit.End))
            return true;
        bool bounded = after is { Comparator: Comparator.Ge or Comparator.Le } || before is { Comparator: Comparator.Gt };
        return (bounded && !unit.Unit.CountsNoun && unit.Unit.Dimension != "percent" && classes.Follows(text, behind)) || classes.NamesSpan(text, unit);
    }

    // 公交站500米内小区, a reach that tells which; but 控制在500米内.
    private static bool IsReach(Glyphs text, int end) =>
        text[end] == '内' && char.IsLetter(text[end + 1]) || text[end] == '以' && text[end + 1] == '内' && char.IsLetter(text[end + 2]);

    // 65周岁及以上, 3—6岁, 60岁老人; but 平均寿命提高到80岁.
    private bool IsAgeClass(Glyphs text, Numeral numeral, bool open, int behind) =>
        text[numeral.Start - 1] is not ('到' or '至' or '达' or '为' or '于' or '过' or '高' or '长') && (open || classes.Follows(text, behind));
}
