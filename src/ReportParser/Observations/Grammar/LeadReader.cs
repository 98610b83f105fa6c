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
        return PeelLeft(window, lead);
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

    private static Lead? PeelStart(string text, Lead lead) =>
        text[lead.Subject.End - 1] is '由' or '从' && lead.Predicate is null
            ? lead with { IsStart = true, Subject = lead.Subject with { End = lead.Subject.End - 1 } }
            : null;

    private Lead? PeelWord(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (lexicon.Ending(words, words.Length, Any) is not { } word || !word.Is(PeeledRight) || KeepsNoun(window, lead, word))
            return null;
        TextSpan rest = lead.Subject with { End = lead.Subject.End - word.Surface.Length };
        return Note(lead, word, word.Is(ClauseRole.Level)) with { Subject = rest };
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
            Lead? next = PeelOpeningTime(window, lead) ?? PeelOpener(window, lead);
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

    private Lead? PeelOpener(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (catalogue.Find(window[rest]) is not null)
            return null;
        if (lexicon.Starting(window.Text, rest.Start, Any) is not { } word || rest.Start + word.Surface.Length > rest.End)
            return null;
        TextSpan behind = rest with { Start = rest.Start + word.Surface.Length };
        if (word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea) && !behind.IsEmpty && window.Text[behind.Start] != '的')
            return lead with { Scope = lead.Scope ?? word.Surface, Subject = behind };
        if (!word.Is(PeeledLeft) || word.Is(ClauseRole.Action) && !IsVerb(window.Text, behind))
            return null;
        return Note(lead, word, false) with { Subject = behind, Predicate = lead.Predicate, Growth = lead.Growth };
    }

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
        if (rest.IsEmpty || catalogue.Find(window[rest]) is not null)
            return lead;
        int end = VerbChainEnd(window, rest);
        if (end == rest.Start || NamesWholePhrase(window, lead, new TextSpan(rest.Start, end)))
            return lead;
        var noun = Trim(window.Text, new TextSpan(end, rest.End));
        while (lexicon.Starting(window.Text, noun.Start, ClauseRole.Quantifier) is { } word && word.Surface.Length < noun.Length)
            noun = noun with { Start = noun.Start + word.Surface.Length };
        return lead with { Verb = new TextSpan(rest.Start, end), Subject = noun };
    }

    private int VerbChainEnd(SentenceWindow window, TextSpan rest)
    {
        string text = window.Text;
        int end = rest.Start;
        while (end < rest.End && lexicon.Starting(text, end, Any) is { } word && end + word.Surface.Length <= rest.End
            && word.Is(ClauseRole.Action | ClauseRole.Performs) && window.IsWordStart(end + word.Surface.Length)
            && !(word.Is(ClauseRole.Head) && end + word.Surface.Length < rest.End))
            end += word.Surface.Length;
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
        bool endsAsRate = lexicon.Ending(behind, behind.Length, ClauseRole.Rate) is not null;
        return behind[0] is '的' or '率' || endsAsRate && (behind.Contains('的', StringComparison.Ordinal) || lead.Predicate is not null);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '、' or '，' or ',' or '。' or '：' or ':' or '—' or '-' or '；' or '!' or '！'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '—'))
            end--;
        return new TextSpan(start, end);
    }
}
