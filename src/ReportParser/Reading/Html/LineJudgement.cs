namespace ReportParser.Reading.Html;

/// <summary>What a line is worth.</summary>
/// <param name="Score">Positive for prose, negative for noise, in characters.</param>
/// <param name="Kind">What furniture it is.</param>
/// <param name="IsProse">Whether it holds a sentence.</param>
/// <param name="IsDropped">Whether it is never part of the text.</param>
internal readonly record struct LineJudgement(double Score, FurnitureKind Kind, bool IsProse, bool IsDropped);
