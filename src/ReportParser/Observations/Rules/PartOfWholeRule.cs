using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>How much of a named whole a part reaches: 试点覆盖全省24%的县, 税收达到财政收入的50%, 存款的70%用于支农.</summary>
internal sealed class PartOfWholeRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NameCleaner cleaner, NamingLexicon naming) : IClauseRule
{
    private const int LongestWhole = 16;

    public Draft? Read(SegmentContext segment) =>
        !segment.IsPercent && !segment.IsFraction || segment.Lead.Growth is not null || segment.Before.Contains('占', StringComparison.Ordinal) ? null
        : segment.After.StartsWith('的') ? Spread(segment)
        : segment.Before.TrimEnd().EndsWith('的') ? Spent(segment) ?? Reached(segment)
        : Spent(segment) ?? (segment.Tail.Predicate.IsEmpty ? Spread(segment) : null);

    /// <summary>试点覆盖全省24%的县, 幼儿园覆盖90%乡镇: the whole is what stands behind the number, with its area.</summary>
    private Draft? Spread(SegmentContext segment)
    {
        TextSpan words = LeadReader.Trim(segment.Window.Text, segment.Segment.Before);
        string area = lexicon.Ending(words.In(segment.Window.Text), words.Length, ClauseRole.Place | ClauseRole.OwnArea) is { Surface.Length: > 1 } place ? place.Surface : "";
        words = words with { End = words.End - area.Length };
        string whole = segment.Window[segment.Tail.Noun].TrimStart('的');
        return naming.Ending(words.In(segment.Window.Text), NamingKind.Spreading) is { } verb && whole.Length is > 0 and < LongestWhole
            ? Of(segment, words with { End = words.End - verb.Length }, area + whole, ActionOf(verb))
            : null;
    }

    /// <summary>税收达到财政收入的50%, 覆盖农村人口的95%.</summary>
    private Draft? Reached(SegmentContext segment)
    {
        TextSpan words = segment.Segment.Before with { End = segment.Segment.Before.Start + segment.Before.TrimEnd().Length - 1 };
        if (segment.Lead.IsStart)
            return null;
        bool ofTime = segment.Window.TimeEndingAt(words.End) is not null;
        for (int i = words.End - 2; i >= words.Start; i--)
        {
            if (Measuring(words.In(segment.Window.Text)[(i - words.Start)..], ofTime) is not { } verb || !segment.Window.IsWordStart(i) || !segment.Window.IsWordStart(i + verb.Length))
                continue;
            string whole = segment.Window.Text[(i + verb.Length)..words.End].TrimStart('了');
            bool plan = lexicon.Ending(whole, whole.Length, ClauseRole.Benchmark) is not null;
            return plan || whole.Length is < 2 or > LongestWhole ? null : Of(segment, words with { End = i }, whole, ActionOf(verb));
        }
        return null;
    }

    /// <summary>The verb before a whole that opens words; where the whole is the value of another time, a verb of recovery: [恢复到]2019年同期的94%. Null without one.</summary>
    private string? Measuring(ReadOnlySpan<char> words, bool ofTime) =>
        ofTime ? naming.Opening(words, NamingKind.Recovering) : naming.Opening(words, NamingKind.Reaching) ?? naming.Opening(words, NamingKind.Spreading);

    /// <summary>存款的70%用于支农: what it is for stays in the name.</summary>
    private Draft? Spent(SegmentContext segment)
    {
        string use = segment.After.Trim();
        string whole = cleaner.Clean(segment.Before.Trim().TrimEnd('的'));
        string part = cleaner.Clean(segment.Subject).TrimEnd('的');
        if (whole.Length == 0 && segment.Carried is { Measure: Measure.Level, Name: { } carried })
            part = whole = carried;
        return naming.Opening(use, NamingKind.Spending) is not null && part.Length > 1 && whole.Length > 1
            ? new Draft("share.of-noun", Measure.Share, [part + use]) { Whole = whole, Scope = segment.Lead.Scope }
            : null;
    }

    private Draft? Of(SegmentContext segment, TextSpan part, string whole, string? action)
    {
        Lead lead = leads.Read(segment.Window, part);
        bool known = !lead.Subject.IsEmpty || segment.Carried is { Topic: null, Name: { } carried } && lexicon.Ending(carried, carried.Length, ClauseRole.Rate) is null;
        return known && names.Resolve(segment.Window[lead.Subject], segment.Carried) is { } name
            ? new Draft("share", Measure.Share, [name]) { Whole = whole, Action = action, Scope = lead.Scope, IsState = true }
            : null;
    }

    /// <summary>A verb of spreading is an act; one that only says how much was reached is none.</summary>
    private string? ActionOf(string verb) => lexicon.Whole(verb, ClauseRole.Action) is not null && naming.Is(verb, NamingKind.Spreading) ? verb : null;
}
