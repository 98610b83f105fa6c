using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A streak in one word, a length of time like one with 连续: 粮食产量实现“十连增”, 荣获双拥模范县“三连冠”.</summary>
internal sealed class StreakLabelRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names) : IClauseRule
{
    private const string Label = "label.streak", Reached = "实现";

    public Draft? Read(SegmentContext segment)
    {
        string behind = segment.After.TrimStart('”', '"', ' ');
        if (segment.Mention.Rule != Label || behind.Length > 0 && char.IsLetter(behind[0]))
            return null;
        TextSpan claimed = Claimed(segment);
        ClauseWord? won = lexicon.Ending(claimed.In(segment.Window.Text), claimed.Length, ClauseRole.Action) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Nominal) && verb.Surface.Length < claimed.Length ? verb : null;
        Lead lead = leads.Read(segment.Window, claimed with { End = claimed.End - (won?.Surface.Length ?? 0) });
        return names.Resolve(segment.Window[lead.Subject], segment.Carried) is not { } name ? null : new Draft("streak", Measure.Duration, [name])
        {
            Action = won?.Surface ?? (lead.Verb.IsEmpty ? null : segment.Window[lead.Verb]), Scope = lead.Scope, Carries = false, Subject = name, Period = "streak",
        };
    }

    /// <summary>What the streak is said of, without the words between it and the streak: [粮食产量]实现了罕见的“十连增”.</summary>
    private TextSpan Claimed(SegmentContext segment)
    {
        string text = segment.Window.Text;
        TextSpan words = WithoutMarks(text, WordsOf(segment));
        int verb = text.IndexOf(Reached, words.Start, words.Length, StringComparison.Ordinal);
        if (verb > words.Start)
            return words with { End = verb };
        if (verb == words.Start)
            words = words with { Start = verb + Reached.Length };
        return lexicon.Ending(words.In(text), words.Length, ClauseRole.OwnArea) is { } area ? words with { End = words.End - area.Surface.Length } : words;
    }

    /// <summary>The words before a streak; where the value before it took them as its noun, those behind the list mark: “七连增”、[农民收入]“五连快”.</summary>
    private static TextSpan WordsOf(SegmentContext segment)
    {
        TextSpan before = segment.Segment.Before;
        int from = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.Start;
        int mark = LeadReader.Trim(segment.Window.Text, before).IsEmpty ? segment.Window.Text.LastIndexOf('、', segment.Mention.Span.Start) : -1;
        return mark >= from ? new TextSpan(mark + 1, segment.Mention.Span.Start) : before;
    }

    /// <summary>The words without the marks of this streak and the one before it: ”、[农民收入]“.</summary>
    private static TextSpan WithoutMarks(string text, TextSpan words)
    {
        while (!words.IsEmpty && text[words.End - 1] is '"' or '“')
            words = words with { End = words.End - 1 };
        while (!words.IsEmpty && text[words.Start] is '"' or '”')
            words = words with { Start = words.Start + 1 };
        return LeadReader.Trim(text, words);
    }
}
