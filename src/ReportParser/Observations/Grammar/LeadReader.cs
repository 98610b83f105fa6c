using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes the words before a number apart: openers from the left, predicates from the right, the verb before the noun phrase.</summary>
internal sealed class LeadReader(ClauseLexicon lexicon, IndicatorCatalogue catalogue)
{
    private const ClauseRole PeeledRight =
        ClauseRole.Level | ClauseRole.Growth | ClauseRole.GrowthNoun | ClauseRole.Adverb | ClauseRole.Respectively | ClauseRole.Each
        | ClauseRole.Annualized | ClauseRole.Cumulative | ClauseRole.Estimate | ClauseRole.Target;

    private const ClauseRole PeeledLeft =
        ClauseRole.Opener | ClauseRole.Adverb | ClauseRole.OwnArea | ClauseRole.Estimate | ClauseRole.Target | ClauseRole.Cumulative
        | ClauseRole.Quantifier | ClauseRole.Respectively | ClauseRole.Annualized;

    private const ClauseRole Any = (ClauseRole)(-1);

    /// <summary>Reads the words before a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The words, as a span of the reading view.</param>
    public Lead Read(SentenceWindow window, TextSpan before)
    {
        Lead lead = PeelRight(window, new Lead { Subject = Trim(window.Text, before) });
        return PeelLeft(window, PeelComparison(window, lead));
    }

    /// <summary>Reads words that no predicate ends: openers and verb only.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words, as a span of the reading view.</param>
    public Lead ReadOpening(SentenceWindow window, TextSpan words) => PeelLeft(window, new Lead { Subject = Trim(window.Text, words) });

    private Lead PeelRight(SentenceWindow window, Lead lead)
    {
        while (!lead.Subject.IsEmpty)
        {
            Lead next = PeelTime(window, lead) ?? PeelWord(window, lead) ?? lead;
            if (ReferenceEquals(next, lead))
                return lead;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return lead;
    }

    /// <summary>Peels a date at the end: 比2010年, 由2010年的, 2015年.</summary>
    private static Lead? PeelTime(SentenceWindow window, Lead lead)
    {
        string text = window.Text;
        int end = lead.Subject.End;
        if (text[end - 1] == '的')
            end--;
        if (window.TimeEndingAt(end) is not { } time || time.Span.Start < lead.Subject.Start)
            return PeelStart(text, lead);
        int start = time.Span.Start;
        if (start > lead.Subject.Start && text[start - 1] is '比' or '较' or '同')
            return lead with { Baseline = time, Subject = lead.Subject with { End = start - 1 } };
        if (start > lead.Subject.Start && text[start - 1] is '由' or '从')
            return lead with { IsStart = true, Time = time, Subject = lead.Subject with { End = start - 1 } };
        return lead with { Time = lead.Time ?? time, Subject = lead.Subject with { End = start } };
    }

    /// <summary>Cuts what a growth is compared with off the subject's end: [中央投资]比去年预算增加.</summary>
    private static Lead PeelComparison(SentenceWindow window, Lead lead)
    {
        TextSpan subject = lead.Subject;
        if (lead.Growth is null || subject.IsEmpty)
            return lead;
        int at = window.Text.AsSpan(subject.Start, subject.Length).LastIndexOfAny('比', '较');
        if (at < 0 || subject.Length - at > 14 || !window.IsWordStart(subject.Start + at) || !window.IsWordStart(subject.Start + at + 1))
            return lead;
        var base_ = new TextSpan(subject.Start + at + 1, subject.End);
        QuantityMention? time = window.Mentions.FirstOrDefault(m => m.Time is not null && base_.Contains(m.Span));
        return lead with { Baseline = lead.Baseline ?? time, Subject = Trim(window.Text, subject with { End = subject.Start + at }) };
    }

    private static Lead? PeelStart(string text, Lead lead) =>
        text[lead.Subject.End - 1] is '由' or '从' && lead.Predicate is null
            ? lead with { IsStart = true, Subject = lead.Subject with { End = lead.Subject.End - 1 } }
            : null;

    private Lead? PeelWord(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (lexicon.Ending(words, words.Length, Any) is not { } word)
            return null;
        if (!word.Is(PeeledRight) || KeepsNoun(window, lead, word))
            return DistributedVerb(words, lead, word);
        TextSpan rest = lead.Subject with { End = lead.Subject.End - word.Surface.Length };
        if (word.Surface.Length == 1 && word.Surface is not "达" && !window.IsWordStart(rest.End))
            return null;
        return Note(lead, word, word.Is(ClauseRole.Level)) with { Subject = rest };
    }

    /// <summary>A verb behind 分别 or 累计: 分别新认定60家和30家.</summary>
    private Lead? DistributedVerb(ReadOnlySpan<char> words, Lead lead, ClauseWord word)
    {
        int start = words.Length - word.Surface.Length;
        if (!word.Is(ClauseRole.Action) || !lead.Verb.IsEmpty || lexicon.Ending(words, start, ClauseRole.Respectively | ClauseRole.Each) is null)
            return null;
        int at = lead.Subject.Start + start;
        return lead with { Verb = new TextSpan(at, lead.Subject.End), Subject = lead.Subject with { End = at } };
    }

    /// <summary>Whether a word that could be a predicate is part of the noun before the number.</summary>
    private static bool KeepsNoun(SentenceWindow window, Lead lead, ClauseWord word)
    {
        if (word.Is(ClauseRole.Head) && !word.Is(ClauseRole.Growth))
            return true;
        bool single = word.Surface.Length == 1;
        return single && word.Is(ClauseRole.Rank) && !word.Is(ClauseRole.Level)
            || single && word.Is(ClauseRole.Growth | ClauseRole.Gap) && !word.Is(ClauseRole.Level) && lead.Subject.Length > 1
               && !char.IsPunctuation(window.Text[lead.Subject.End - 2]) && lead.Predicate is not null;
    }

    private static Lead Note(Lead lead, ClauseWord word, bool isLevel) => lead with
    {
        Predicate = lead.Predicate ?? (isLevel || word.Is(ClauseRole.Growth) ? word : null),
        Growth = lead.Growth ?? (word.Is(ClauseRole.Growth) && !(isLevel && lead.Predicate is null && !word.Is(ClauseRole.GrowthNoun)) ? word : null),
        Respectively = lead.Respectively || word.Is(ClauseRole.Respectively),
        Each = lead.Each || word.Is(ClauseRole.Each),
        Annualized = lead.Annualized || word.Is(ClauseRole.Annualized),
        Cumulative = lead.Cumulative || word.Is(ClauseRole.Cumulative),
        Estimate = lead.Estimate || word.Is(ClauseRole.Estimate),
        Target = lead.Target || word.Is(ClauseRole.Target),
    };

    private Lead PeelLeft(SentenceWindow window, Lead lead)
    {
        while (!lead.Subject.IsEmpty)
        {
            Lead? next = PeelOpeningTime(window, lead) ?? PeelPreposition(window, lead) ?? PeelOpener(window, lead);
            if (next is null)
                break;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return TakeVerb(window, lead);
    }

    private static Lead? PeelOpeningTime(SentenceWindow window, Lead lead)
    {
        if (window.TimeStartingAt(lead.Subject.Start) is not { } time || time.Span.End > lead.Subject.End)
            return null;
        return lead with { Time = lead.Time ?? time, OpeningTime = time, Subject = lead.Subject with { Start = time.Span.End } };
    }

    /// <summary>Peels a prepositional phrase up to the verb that it belongs to: [为企业]减税降费, [金融机构为企业]发放贷款.</summary>
    private Lead? PeelPreposition(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (lexicon.Starting(window.Text, rest.Start, ClauseRole.Preposition) is not { } word || !window.IsWordStart(rest.Start + word.Surface.Length))
            return null;
        for (int i = rest.Start + word.Surface.Length + 1; i < rest.End; i++)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, Any) is { } verb && verb.Is(ClauseRole.Action | ClauseRole.Verbal)
                && i + verb.Surface.Length <= rest.End && window.Text.AsSpan(rest.Start, i - rest.Start).IndexOf('占') < 0)
                return lead with { Subject = rest with { Start = i } };
        return null;
    }

    private Lead? PeelOpener(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (catalogue.Find(window[rest]) is not null)
            return null;
        if (lexicon.Starting(window.Text, rest.Start, Any) is not { } word || rest.Start + word.Surface.Length > rest.End)
            return null;
        TextSpan behind = rest with { Start = rest.Start + word.Surface.Length };
        if (word.Surface.Length == 1 && !window.IsWordStart(behind.Start))
            return null;
        if (word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea) && !behind.IsEmpty && window.Text[behind.Start] != '的')
            return lead with { Scope = lead.Scope ?? word.Surface, Subject = behind };
        if (!word.Is(PeeledLeft) || word.Is(ClauseRole.Action) && !IsVerb(window.Text, behind) || Modifies(window, word, behind))
            return null;
        return Note(lead, word, false) with { Subject = behind, Predicate = lead.Predicate, Growth = lead.Growth };
    }

    /// <summary>Whether an adverb stands before a noun, and so belongs to it: 直接融资额, 重点研发项目.</summary>
    private bool Modifies(SentenceWindow window, ClauseWord word, TextSpan behind) =>
        word.Is(ClauseRole.Adverb) && !word.Is(PeeledLeft & ~ClauseRole.Adverb) && !behind.IsEmpty && !IsVerb(window.Text, behind)
        && window.TimeStartingAt(behind.Start) is null;

    private bool IsVerb(string text, TextSpan span)
    {
        int at = span.Start;
        while (at < span.End && lexicon.Starting(text, at, Any) is { } word)
        {
            if (word.Is(ClauseRole.Action | ClauseRole.Level))
                return true;
            if (!word.Is(ClauseRole.Adverb))
                return false;
            at += word.Surface.Length;
        }
        return false;
    }

    /// <summary>Takes the verb chain off the noun phrase's front: 谋划实施, 新增.</summary>
    private Lead TakeVerb(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (rest.IsEmpty || !lead.Verb.IsEmpty || catalogue.Find(window[rest]) is not null)
            return lead;
        int end = VerbChainEnd(window, rest);
        if (end == rest.Start || NamesWholePhrase(window, lead, new TextSpan(rest.Start, end)))
            return lead;
        return AfterVerb(window, lead with { Verb = new TextSpan(rest.Start, end), Subject = Trim(window.Text, new TextSpan(end, rest.End)) });
    }

    /// <summary>Peels a date, a place and a quantifier between a verb and its object: 整治城区易积水点位.</summary>
    private Lead AfterVerb(SentenceWindow window, Lead lead)
    {
        if (PeelOpeningTime(window, lead) is { } timed)
            lead = timed with { OpeningTime = lead.OpeningTime };
        TextSpan noun = lead.Subject;
        if (lexicon.Starting(window.Text, noun.Start, ClauseRole.Place) is { } place && place.Surface.Length < noun.Length
            && window.IsWordStart(noun.Start + place.Surface.Length) && !place.Surface.StartsWith('全'))
            (lead, noun) = (lead with { Scope = lead.Scope ?? place.Surface }, noun with { Start = noun.Start + place.Surface.Length });
        while (lexicon.Starting(window.Text, noun.Start, ClauseRole.Quantifier) is { } word && word.Surface.Length < noun.Length)
            noun = noun with { Start = noun.Start + word.Surface.Length };
        return lead with { Subject = noun };
    }

    private int VerbChainEnd(SentenceWindow window, TextSpan rest)
    {
        string text = window.Text;
        int end = rest.Start;
        while (end < rest.End && lexicon.Starting(text, end, Any) is { } word && end + word.Surface.Length <= rest.End
            && word.Is(ClauseRole.Action | ClauseRole.Performs) && window.IsWordStart(end + word.Surface.Length)
            && !(word.Is(ClauseRole.Head) && end + word.Surface.Length < rest.End)
            && !(word.Is(ClauseRole.Nominal) && end > rest.Start && end + word.Surface.Length < rest.End))
            end += word.Surface.Length;
        if (end == rest.End && lexicon.Ending(text.AsSpan(rest.Start, rest.Length), rest.Length, ClauseRole.Head | ClauseRole.Nominal) is { } noun && noun.Surface.Length < rest.Length)
            return end - noun.Surface.Length;
        if (end < rest.End && end > rest.Start && text[end] == '了')
            end++;
        return end;
    }

    /// <summary>Whether the phrase is a name although it begins with a verb: 享受补贴的学生就业率, 出口.</summary>
    private bool NamesWholePhrase(SentenceWindow window, Lead lead, TextSpan verb)
    {
        TextSpan rest = lead.Subject;
        if (verb.End == rest.End)
            return lexicon.Ending(window.Text.AsSpan(rest.Start, rest.Length), rest.Length, ClauseRole.Head) is not null;
        string behind = window.Text[verb.End..rest.End];
        if (lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level) && !predicate.Is(ClauseRole.Action) && !window[verb].StartsWith('新')
            && window[verb] is not ("实现" or "完成" or "推动"))
            return true;
        bool endsAsRate = lexicon.Ending(behind, behind.Length, ClauseRole.Rate) is not null;
        return behind[0] is '的' or '率' || endsAsRate && (behind.Contains('的', StringComparison.Ordinal) || lead.Predicate is not null);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '?' or >= '①' and <= '⑳' or '、' or '，' or ',' or '。' or '：' or ':' or '—' or '-' or '；' or '!' or '！'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '—'))
            end--;
        return new TextSpan(start, end);
    }
}
