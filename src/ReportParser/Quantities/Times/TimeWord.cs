using System.Collections.Immutable;

namespace ReportParser.Quantities.Times;

/// <summary>What a word does in a date or period.</summary>
public enum TimeRole
{
    /// <summary>Names a year: 去年, 全年.</summary>
    Year,

    /// <summary>Names a part of a year: 上半年, 前三季度.</summary>
    Part,

    /// <summary>Ends a date: 底, 末, 份.</summary>
    Tail,

    /// <summary>Stands before a number of years and places it: 过去五年, 连续三年.</summary>
    BeforeYears,

    /// <summary>Stands behind a number of years and places it: 五年来, 三年行动.</summary>
    AfterYears,

    /// <summary>Stands behind a five-year plan and says which of its years: “十四五”末.</summary>
    AfterPlan,
}

/// <summary>Which years a word picks.</summary>
public enum TimeMeaning
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>Years that end with the year under review.</summary>
    Back,

    /// <summary>Years that begin with the report's year.</summary>
    Ahead,

    /// <summary>Years that the text does not place.</summary>
    Unplaced,

    /// <summary>A streak: the length of time is the claim.</summary>
    Streak,

    /// <summary>A name: 三年行动.</summary>
    Label,

    /// <summary>All years of a plan.</summary>
    Whole,

    /// <summary>From the plan's first year up to the year under review.</summary>
    Since,

    /// <summary>The plan's first year.</summary>
    First,

    /// <summary>The plan's first two years.</summary>
    FirstTwo,

    /// <summary>The plan's first three years.</summary>
    FirstThree,

    /// <summary>The plan's first four years.</summary>
    FirstFour,

    /// <summary>The plan's last year.</summary>
    Last,

    /// <summary>The plan's last two years.</summary>
    LastTwo,

    /// <summary>The plan's last three years.</summary>
    LastThree,
}

/// <summary>A word of dates and periods. A record of the lexicon <c>times.json</c>.</summary>
public sealed record TimeWord
{
    /// <summary>The word.</summary>
    public required string Text { get; init; }

    /// <summary>What it does.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>For a year: its distance from the report's year (去年 is -1); null for the year that is spoken of (全年, 年底).</summary>
    public int? Offset { get; init; }

    /// <summary>For a part: which kind.</summary>
    public YearPart Part { get; init; }

    /// <summary>For a part: its number, the first one of a span.</summary>
    public int Number { get; init; }

    /// <summary>For a part that is a span (前三季度): its last number, else 0.</summary>
    public int LastNumber { get; init; }

    /// <summary>Which years it picks.</summary>
    public TimeMeaning Meaning { get; init; }

    /// <summary>Whether the word is no part of the period that it makes: 用 in 用三年.</summary>
    public bool Outside { get; init; }

    /// <summary>What may not stand before it.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>What may not follow it.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>Texts in which it is read so.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which it is not.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
