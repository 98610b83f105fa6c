using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>What the words before a number say, taken apart.</summary>
internal sealed record Lead
{
    /// <summary>The noun phrase that remains, with its leading verb taken off; may be empty.</summary>
    public TextSpan Subject { get; init; }

    /// <summary>The verb chain before the noun phrase: 新增, 谋划实施. Empty without one.</summary>
    public TextSpan Verb { get; init; }

    /// <summary>The predicate next to the number, null when the number follows its noun directly.</summary>
    public ClauseWord? Predicate { get; init; }

    /// <summary>The word that makes it a growth or change, null without one.</summary>
    public ClauseWord? Growth { get; init; }

    /// <summary>分别.</summary>
    public bool Respectively { get; init; }

    /// <summary>均, 都.</summary>
    public bool Each { get; init; }

    /// <summary>年均.</summary>
    public bool Annualized { get; init; }

    /// <summary>累计, 共.</summary>
    public bool Cumulative { get; init; }

    /// <summary>由…, 从…: the value that a movement starts from.</summary>
    public bool IsStart { get; init; }

    /// <summary>The date or period that the value is compared with, null without one.</summary>
    public QuantityMention? Baseline { get; init; }

    /// <summary>The date or period that the words name for the value itself, null without one.</summary>
    public QuantityMention? Time { get; init; }

    /// <summary>The number of years in which the value came about, null without one: 两年增长12%. At least 2.</summary>
    public QuantityMention? Years { get; init; }

    /// <summary>The date or period that opens the words and governs the rest of the sentence, null without one.</summary>
    public QuantityMention? OpeningTime { get; init; }

    /// <summary>The place that the words name, null without one.</summary>
    public string? Scope { get; init; }

    /// <summary>An estimate cue stands here.</summary>
    public bool Estimate { get; init; }

    /// <summary>A goal cue stands here.</summary>
    public bool Target { get; init; }
}
