using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>A segment as the rules see it.</summary>
internal sealed record SegmentContext(SentenceWindow Window, Segment Segment, Lead Lead, Tail Tail, CarriedSubject Carried)
{
    public QuantityMention Mention => Segment.Mention;

    public string Subject => Window[Lead.Subject];

    public string Verb => Window[Lead.Verb];

    public string Dimension => Mention.UnitRecord?.Dimension ?? "";

    public bool IsPercent => Mention.Unit is "%" or "％" or "‰" or "成" || Dimension == "percent";

    public bool IsPoints => Dimension == "percentage_point" || Mention.Unit.EndsWith("百分点", StringComparison.Ordinal);

    /// <summary>Whether the number is a place in an order, or a move in one.</summary>
    public bool IsRank => IsTop || Dimension == "rank" || Mention.Rule is "quantity.rank" or "rank.first" || Lead.Growth is not null && Mention.Unit is "位" or "名" or "位次" or "个位次";

    /// <summary>Whether a percentage is the top of an order: 跻身全球[前1%].</summary>
    private bool IsTop => IsPercent && Segment.Before.In(Window.Text).TrimEnd().EndsWith("前");

    public bool IsRelative => IsPercent || IsPoints || Mention.Unit is "倍" or "番";

    /// <summary>Whether the number is a part of one: 一半, 三分之一.</summary>
    public bool IsFraction => Mention is { Unit: "", Value: > 0 and < 1 } && IsFractionWord(Mention.NumberSpan.In(Window.Text));

    private static bool IsFractionWord(ReadOnlySpan<char> number) => number.Contains('半') || number.IndexOf("分之") >= 0 || number.Contains('/');

    /// <summary>Whether the number is that of a part of what stands before: [其中]出口3亿元.</summary>
    public bool IsAmong => Segment.Before.In(Window.Text).Contains("其中", StringComparison.Ordinal);

    /// <summary>The text from the segment's start to its number.</summary>
    public string Before => Window[Segment.Before];

    /// <summary>The text behind its number.</summary>
    public string After => Window[Segment.After];
}
