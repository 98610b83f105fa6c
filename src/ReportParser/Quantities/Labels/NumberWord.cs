using System.Collections.Immutable;

namespace ReportParser.Quantities.Labels;

/// <summary>Where the phrase of a <see cref="NumberWord"/> stands.</summary>
public enum NumberWordPlace
{
    /// <summary>The phrase is the whole, its number included: 千方百计, 三农, 四川.</summary>
    Whole,

    /// <summary>The phrase follows any number and says what the number is: 号线, 分钟生活圈.</summary>
    AfterNumber,

    /// <summary>The phrase follows a number in Chinese digits: 中全会.</summary>
    AfterChinese,

    /// <summary>The phrase follows a number in Arabic digits: 国道.</summary>
    AfterArabic,

    /// <summary>The phrase stands before the number, perhaps with a colon between: 阅读：125.</summary>
    BeforeNumber,

    /// <summary>The phrase ends a proper name that begins with a digit: 四通公司.</summary>
    WithinName,

    /// <summary>Letters that name an indicator; the number behind them is its value: GDP4.5万元.</summary>
    Acronym,
}

/// <summary>A set phrase with a number in it. A record of the lexicon <c>number_words.json</c>.</summary>
public sealed record NumberWord
{
    /// <summary>Stable id of the group, which becomes the rule of its mentions: <c>label.idiom</c>, <c>label.place</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where the phrases stand.</summary>
    public NumberWordPlace Place { get; init; }

    /// <summary>What the number is; null when the phrase is an ordinary word (一般, 统一) that is no mention at all.</summary>
    public MentionKind? Kind { get; init; }

    /// <summary>The value, for phrases that state one: 首位 is 1.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit's spelling, for phrases that state a value.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The bound, for phrases that state a value: 两位数 is at least 10.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Whether the phrase is vague: 两位数, 成百上千.</summary>
    public bool Vague { get; init; }

    /// <summary>The phrases.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>What may not stand before them.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>What may not follow them.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>Texts in which a phrase of the group is read so.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which the number is something else.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
