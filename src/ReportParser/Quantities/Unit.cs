using System.Collections.Immutable;

namespace ReportParser.Quantities;

/// <summary>A unit of the lexicon. Spelling, dimension, factor and examples stand in one record, so that none can be forgotten.</summary>
public sealed record Unit
{
    /// <summary>Stable id: <c>cny</c>, <c>mu</c>, <c>kilowatt_hour</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Spellings in texts, without scale words (亿, 万 are read by the scanner).</summary>
    public required ImmutableArray<string> Spellings { get; init; }

    /// <summary>Dimension: <c>money</c>, <c>person</c>, <c>household</c>, <c>count</c>, <c>area</c>, <c>length</c>, <c>mass</c>, <c>percent</c>, <c>percentage_point</c>, <c>multiple</c>, <c>rank</c>, <c>time</c>, …</summary>
    public required string Dimension { get; init; }

    /// <summary>Base unit: ISO 4217, UCUM, <c>%</c>, <c>[pp]</c>, <c>{person}</c>, <c>{household}</c> or <c>1</c>.</summary>
    public required string BaseUnit { get; init; }

    /// <summary>Exact factor from this unit to the base unit: 1亩 is 2000/3 m2, so it is a fraction.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Divisor of the factor, 1 unless the factor is no finite decimal.</summary>
    public decimal FactorDivisor { get; init; } = 1;

    /// <summary>What may not follow the spelling, because both together are another word: 才 behind 人, 立 behind 成.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>What may follow although it begins like an entry of <see cref="NotBefore"/>: 目标 behind 项, where 目 is forbidden.</summary>
    public ImmutableArray<string> ButBefore { get; init; } = [];

    /// <summary>
    /// Whether the unit is a general classifier, which counts the noun behind it: 5家以上企业 are five enterprises, but
    /// 5亿元以上企业 are a class of them.
    /// </summary>
    public bool CountsNoun { get; init; }

    /// <summary>
    /// Whether a single Chinese digit with the unit counts nothing but points at members that the text names or means: 京沪两市,
    /// 东北三省, 两国. In Arabic digits it counts: 覆盖3市.
    /// </summary>
    public bool NamedWhenFew { get; init; }

    /// <summary>Id of the smaller unit that can follow a number of this one: 1小时30分钟; null when there is none.</summary>
    public string? PartId { get; init; }

    /// <summary>How many of the smaller unit make one of this.</summary>
    public int PartCount { get; init; }

    /// <summary>What a number in Chinese digits with this unit is, when it is no quantity: a grade (三级), a phase (二期).</summary>
    public MentionKind? ChineseKind { get; init; }

    /// <summary>What a number in Arabic digits with this unit is, when it is no quantity: a voltage class (110千伏), an age class.</summary>
    public MentionKind? ArabicKind { get; init; }

    /// <summary>Texts in which the unit is read, each with one quantity in it.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which it is not: the spelling belongs to another word.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
