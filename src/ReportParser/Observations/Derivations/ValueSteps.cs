using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Periods;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Derivations;

/// <summary>The steps that settle what the value says: measure, status, period, comparator, scope, footnotes, confidence.</summary>
internal static class ValueSteps
{
    public static IEnumerable<DerivationStep> Of(Observation observation, Derivation derivation)
    {
        Finding finding = derivation.Finding;
        yield return new("measure", Measured(observation, finding));
        yield return new("status", Status(finding), finding.Frame.Ground?.Span is { } part ? new TextSpan(part.Start, part.Start) : null);
        yield return new("period", Period(finding, derivation), finding.When.Time is { } time ? derivation.Text.ToSource(time.Span) : null);
        if (observation.Baseline is { } baseline)
            yield return new("baseline", $"{baseline}, which the words name as what it is compared with.");
        yield return new("comparator", Bound(finding, derivation));
        if (finding.Scope is { } scope)
            yield return new("scope", Scope(observation, finding, scope));
        if (!observation.Footnotes.IsEmpty)
            yield return new("footnotes", $"{string.Join(", ", observation.Footnotes)}: marks in the same clause.");
        yield return new("confidence", Sure(observation, derivation));
    }

    private static string Sure(Observation observation, Derivation derivation)
    {
        IEnumerable<ConfidenceFeature> features = derivation.Confidence.FeaturesOf(new ConfidenceEvidence(observation.Rule, observation.Traits));
        string reasons = string.Join("; ", features.Where(feature => feature.Weight != 0).Select(feature => $"{feature.Meaning} ({Signed(feature.Weight)})"));
        string look = observation.IsDoubtful ? " A person should look at it." : "";
        return $"{observation.Confidence.ToString("0.00", CultureInfo.InvariantCulture)} that name, unit and measure are right, from the log odds of: {reasons}.{look}";
    }

    private static string Signed(decimal weight) => weight.ToString("+0.00;−0.00", CultureInfo.InvariantCulture);

    private static string Measured(Observation observation, Finding finding)
    {
        string sign = finding.Draft.Polarity < 0 ? $" A decline: the value is {observation.Value?.ToString(CultureInfo.InvariantCulture)}." : "";
        return $"{DatasetNames.Of(observation.Measure)}, as the rule {finding.Draft.Rule} says.{sign}";
    }

    private static string Status(Finding finding)
    {
        string status = DatasetNames.Of(finding.Standing.Status);
        return finding.Standing.Source switch
        {
            StatusSource.GoalWord => $"{status}: a goal word (目标, 力争, 将 …) stands before the value.",
            StatusSource.NamedTime => $"{status}: the time that the sentence names lies {(finding.Standing.Status == ObservationStatus.Target ? "ahead of" : "behind")} the report's year.",
            StatusSource.DoneWord => $"{status}: 已 at the verb says that it is done.",
            StatusSource.Start => $"{status}: what is announced starts from it.",
            StatusSource.EstimateCue => $"{status}: an estimate cue (预计, 初步核算 …) before it holds to the end of the sentence.",
            StatusSource.Remark => $"{status}: the report says before it that its figures from there on are estimates (预计，下同).",
            _ => $"{status}: {Part(finding.Frame)}.",
        };
    }

    private static string Part(ReportFrame frame)
    {
        string kind = frame.IsPlan ? "what lies ahead" : "what has been done";
        return frame.Ground is { } ground
            ? $"the part {(ground.Path.Length > 0 ? $"“{ground.Path}” " : "")}is read as {Words(ground.Kind)}, so it tells {kind}"
            : $"no heading above it tells review from plan, and so far the report tells {kind}";
    }

    private static string Words(SectionKind kind) => DatasetNames.Of(kind).Replace('_', ' ');

    private static string Period(Finding finding, Derivation derivation)
    {
        PeriodReading when = finding.When;
        string period = when.Period ?? "open";
        string narrowed = when.Named is { } named && named != when.Period ? $" ({named}, of which a stock carries the last year)" : "";
        return when.Source switch
        {
            PeriodSource.Words => $"{period}: the sentence names “{derivation[when.Time!.Span]}”{narrowed}.",
            PeriodSource.Start => "open: it is the value that a movement starts from, and no words name its year.",
            PeriodSource.Open => $"open: “{derivation[when.Time!.Span]}” does not say which of the years under review.",
            PeriodSource.Span => $"{period}: the paragraph or its heading opens with the years {when.Named}{narrowed}.",
            PeriodSource.Streak => $"{period}: the streak ends with the year that this part is about.",
            _ when when.Period is null => "open: neither the sentence nor the report tells a year.",
            _ => $"{period}: no words name a time; in the report of {finding.Frame.ReportYear} this part is about {period}.",
        };
    }

    private static string Bound(Finding finding, Derivation derivation)
    {
        string comparator = DatasetNames.Of(finding.Comparator);
        string quote = derivation[finding.Segment.Mention.Span];
        string turned = finding.Draft.Polarity < 0 && finding.Comparator is not (Comparator.Eq or Comparator.Approx or Comparator.Range) ? ", turned round because a decline is negative" : "";
        if (finding.Distributed > 1 && finding.Comparator != Comparator.Eq)
            return $"{comparator}: the bound words of the list hold for each of its values{turned}.";
        return finding.Comparator == Comparator.Eq ? "eq: no bound word at the number." : $"{comparator}: the bound words at “{quote}”{turned}.";
    }

    private static string Scope(Observation observation, Finding finding, string scope)
    {
        string where = finding.Draft.Scope is null ? "carried from before in the sentence" : "named beside the value";
        string area = observation.Area is { } found ? $", which is {found.Name} ({found.Code})" : "";
        return observation.Scope is null ? $"none: “{scope}”, {where}, is the report's own area." : $"“{scope}”, {where}{area}.";
    }
}
