using ReportParser.Text;

namespace ReportParser.Quantities.Numerals;

/// <summary>How a numeral is written.</summary>
internal enum NumeralForm
{
    /// <summary>In Arabic digits, perhaps with scale words: 1.26万.</summary>
    Arabic,

    /// <summary>In Chinese digits: 三百二十五.</summary>
    Chinese,

    /// <summary>A scale word without a digit: 百, 千, 万, 亿 as in 突破百亿元.</summary>
    BareScale,
}

/// <summary>A number as written, before its unit is read.</summary>
internal readonly record struct Numeral
{
    /// <summary>The largest number that is read, so that no sum or product of what is read leaves the range of a decimal; a larger one has no value.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The largest scale that is read: 亿亿.</summary>
    public const decimal LargestScale = 10_000_000_000_000_000m;

    /// <summary>Offset of the first character.</summary>
    public required int Start { get; init; }

    /// <summary>Behind the digits and the words inside them, before the scale word.</summary>
    public required int DigitsEnd { get; init; }

    /// <summary>Behind the scale word and 余 or 多.</summary>
    public required int End { get; init; }

    /// <summary>How it is written.</summary>
    public required NumeralForm Form { get; init; }

    /// <summary>The value without the trailing scale word; null when it is no number (百千万) or too long.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of 三四十, 两三; else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Factor of the scale word, 1 without one.</summary>
    public decimal Scale { get; init; }

    /// <summary>Where the scale word starts; equal to <see cref="ScaleEnd"/> without one.</summary>
    public int ScaleStart { get; init; }

    /// <summary>Where the scale word ends.</summary>
    public int ScaleEnd { get; init; }

    /// <summary>What 余, 多, 来 or 几 inside the numeral says of it.</summary>
    public Comparator? Bound { get; init; }

    /// <summary>Whether it is vague: 几十, 数百.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether the digits alone carry it: 二〇二五, 一二三.</summary>
    public bool IsPositional { get; init; }

    /// <summary>The numeral alone; the scale word where it stands without a digit.</summary>
    public TextSpan NumberSpan => new(Start, DigitsEnd > Start ? DigitsEnd : End);

    /// <summary>A numeral without a scale word.</summary>
    public static Numeral Plain(int start, int end, NumeralForm form, decimal? value) => new()
    {
        Start = start, DigitsEnd = end, End = end, ScaleStart = end, ScaleEnd = end, Scale = 1, Form = form, Value = value,
    };

    /// <summary>Number of characters of the numeral without its scale word.</summary>
    public int DigitCount => DigitsEnd - Start;
}
