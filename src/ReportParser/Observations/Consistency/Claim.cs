using System.Globalization;
using ReportParser.Datasets;

namespace ReportParser.Observations.Consistency;

/// <summary>An observation that states one exact value, with how far its digits let the true value be from it.</summary>
internal sealed class Claim
{
    private static readonly char[] Scales = ['十', '百', '千', '万', '亿', '余', '多'];

    private Claim(Observation found, decimal value)
    {
        (Found, Value, Slack) = (found, value, SlackOf(found, value));
        Subject = (IndicatorNames.Fold(found.Name), found.Action, found.Whole, found.Scope);
    }

    /// <summary>The observation.</summary>
    public Observation Found { get; }

    /// <summary>The value in the base unit.</summary>
    public decimal Value { get; }

    /// <summary>Half a unit of the last digit that is written, in the base unit.</summary>
    public decimal Slack { get; }

    /// <summary>What is counted or measured in: the base unit, and for counts the classifier without its scale.</summary>
    public string Unit => Found.BaseUnit == "1" ? Found.Unit.Trim(Scales) : Found.BaseUnit;

    /// <summary>Who and what it is about: name, action, whole, place. Not measure and period.</summary>
    public (string Name, string? Action, string? Whole, string? Scope) Subject { get; }

    /// <summary>The claim of an observation, null where it is bounded, a range, or has no value.</summary>
    public static Claim? Of(Observation found) =>
        found is { Comparator: Quantities.Comparator.Eq, Upper: null, BaseValue: { } value, Mention.IsVague: false } ? new Claim(found, value) : null;

    /// <summary>The value as a message writes it, with its place: <c>92.4亿元 at 130</c>.</summary>
    public string Say() => $"{Found.Value?.ToString("0.############", CultureInfo.InvariantCulture)}{Found.Unit} at {Found.Quote.Start}";

    /// <summary>What it is about, as a message writes it: <c>“粮食产量” (level, 2023)</c>.</summary>
    public string SaySubject() => $"“{Found.Scope}{Found.Action}{Found.Name}” ({DatasetNames.Of(Found.Measure)}, {Found.Period ?? "period open"})";

    private static decimal SlackOf(Observation found, decimal value)
    {
        if (found.Value is not { } written || written == 0)
            return 0;
        decimal digit = 1;
        for (int i = 0; i < written.Scale; i++)
            digit /= 10;
        return Math.Abs(value / written) * digit / 2;
    }
}
