using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>A number in the text and what it is. All spans point into the text that was scanned.</summary>
public sealed record QuantityMention
{
    /// <summary>The quote: number, scale, unit and the bound words glued to it (近3亿元, 15家以上). 突破, 超过, 达 stay outside.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the number is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The numeral alone, without scale word, unit and bound words; for a range the first one.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The value as written, in <see cref="Unit"/>; null for a ratio, a vague amount without a number and for most labels.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The parts of a ratio (8.1:45.2:46.7), else empty.</summary>
    public ImmutableArray<decimal> Parts { get; init; } = [];

    /// <summary>The unit as written, with its scale word, without bound words: 亿元, 万人, %, 个百分点, 位; empty for a bare number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit's record in the lexicon, null for a bare number or a unit that the lexicon has not.</summary>
    public Unit? UnitRecord { get; init; }

    /// <summary>The value in <see cref="BaseUnit"/>, exact; null like <see cref="Value"/>.</summary>
    public decimal? BaseValue { get; init; }

    /// <summary>The upper end in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseUpper { get; init; }

    /// <summary>ISO 4217 for money, UCUM for physical units, <c>%</c>, <c>[pp]</c>, <c>{person}</c>, <c>{household}</c>, <c>1</c> for other counts and bare numbers.</summary>
    public string BaseUnit { get; init; } = "1";

    /// <summary>How the number bounds the true one, from the bound words of the quote.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Whether the number is vague: 几十, 数百, 成百上千, 两位数.</summary>
    public bool IsVague { get; init; }

    /// <summary>For dates and periods: what they denote; else null.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>Id of the scanner's rule or of the lexicon record that decided, for explanations: <c>label.road</c>, <c>quantity.money</c>.</summary>
    public string Rule { get; init; } = "";
}
