using ReportParser.Observations.Derivations;
using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Confidence;

/// <summary>Reads the traits of a finding. They look only at what the extraction knew, never at the rest of the report.</summary>
internal static class TraitReader
{
    private const string OddStarts = "的了和及与、等为是在将把其各并”）", OddEnds = "的了和及与、为是在将把达至到新共等“（";

    /// <summary>The traits of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="indicator">The indicator that its name resolved to, null without one.</param>
    /// <param name="refused">The indicator that was refused for its dimension, null without one.</param>
    public static Trait Read(Finding finding, Indicator? indicator, Indicator? refused) =>
        Origin(finding) | Name(finding) | Number(finding.Segment) | Context(finding)
        | When(indicator is not null, Trait.InCatalogue) | When(refused is not null, Trait.WrongDimension);

    private static Trait When(bool holds, Trait trait) => holds ? trait : Trait.None;

    private static Trait Origin(Finding finding)
    {
        Trait origin = NameOrigins.Of(finding) switch
        {
            NameOrigin.Carried => Trait.NameCarried,
            NameOrigin.Joined => Trait.NameJoined,
            NameOrigin.Topic => Trait.NameOfTopic,
            _ => Trait.None,
        };
        bool far = finding.Segment.Carried.Origin is { } from && finding.Segment.Segment.Clause - from.Clause > 1;
        return origin | When(origin is not Trait.None && far, Trait.CarriedFar);
    }

    private static Trait Name(Finding finding)
    {
        string name = finding.Name;
        bool odd = OddStarts.Contains(name[0], StringComparison.Ordinal) || OddEnds.Contains(name[^1], StringComparison.Ordinal);
        return When(name.Length > 10, Trait.LongName) | When(name.Length > 16, Trait.VeryLongName) | When(name.Length < 3, Trait.ShortName)
            | When(odd, Trait.OddEdge) | When(name.AsSpan().IndexOfAny("、和与，；") >= 0, Trait.ListInName) | When(BreaksWord(finding), Trait.BrokenWord);
    }

    /// <summary>Whether the name begins or ends inside a word of the segmenter.</summary>
    private static bool BreaksWord(Finding finding)
    {
        SentenceWindow window = finding.Segment.Window;
        Segment segment = finding.Segment.Segment;
        var around = new TextSpan(segment.Before.Start, Math.Max(segment.Before.End, segment.After.End));
        int at = window.Text.IndexOf(finding.Name, around.Start, around.Length, StringComparison.Ordinal);
        return at >= 0 && !(window.IsWordStart(at) && window.IsWordStart(at + finding.Name.Length));
    }

    private static Trait Number(SegmentContext segment)
    {
        QuantityMention mention = segment.Mention;
        bool chinese = !segment.Window.Text.AsSpan(mention.NumberSpan.Start, mention.NumberSpan.Length).ContainsAnyInRange('0', '9');
        return When(mention.Unit.Length == 0, Trait.BareNumber) | When(mention.Unit.Length > 0 && mention.UnitRecord is null, Trait.UnknownUnit)
            | When(segment.Dimension == "count", Trait.CountUnit) | When(chinese, Trait.ChineseDigits);
    }

    private static Trait Context(Finding finding)
    {
        SegmentContext segment = finding.Segment;
        bool left = segment.Tail.Noun.Length > 0 && !finding.Draft.Rule.StartsWith("counted", StringComparison.Ordinal);
        return When(finding.Comparator != Comparator.Eq, Trait.Bounded) | When(finding.Frame.Ground is null, Trait.UnknownPart)
            | When(finding.When.Period is null, Trait.OpenPeriod) | When(segment.Segment.Joint is not Joint.Clause, Trait.ListMember)
            | When(finding.Distributed > 1, Trait.Paired) | When(segment.Segment.InBracket, Trait.InBracket)
            | When(finding.Draft.Action is not null, Trait.HasAction) | When(left, Trait.WordsLeftOver);
    }
}
