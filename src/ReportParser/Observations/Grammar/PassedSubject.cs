using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Finds the indicator that a clause without a number is about, which the values behind it are of rather than of what was measured before:
/// 财政收入突破3亿元，其中[税收收入]增幅首次超过总收入，完成2亿元.
/// </summary>
internal sealed class PassedSubject(ClauseLexicon lexicon, IndicatorCatalogue catalogue)
{
    private const int Shortest = 3;

    /// <summary>Opens what part of a whole an amount has: 产值[所]占的比重.</summary>
    private const char Part = '所';

    /// <summary>Says of what whole an amount has a part, which belongs to the name of the share: 产值[占]全国的比重.</summary>
    private const char Share = '占';

    /// <summary>What the sentence carries behind a clause without a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The clause's words.</param>
    /// <param name="carried">What the sentence carried before it; where that is nothing, only an amount of the catalogue is surely what the clause is about.</param>
    public CarriedSubject Take(SentenceWindow window, Lead lead, CarriedSubject carried) =>
        Find(window, lead) is { } found && Whole(window, found) is var subject && (carried.Name is not null || catalogue.Find(subject) is { Dimension: not "count" } && lexicon.Ending(subject, subject.Length, ClauseRole.Rate) is null)
            ? carried with { Names = [subject], Base = null, Action = null, Whole = null, Versus = null, Measure = Measure.Level }
            : carried;

    /// <summary>The indicator before the first word that says something of it; null without one.</summary>
    private TextSpan? Find(SentenceWindow window, Lead lead)
    {
        bool named = lead.Verb.IsEmpty;
        TextSpan words = named ? lead.Subject : lead.Subject with { Start = lead.Verb.Start };
        for (int end = words.Start + Shortest; end < words.End; end++)
            if (window.IsWordStart(end) && IsPredicate(window, BehindGrowth(window.Text, end)) && IsIndicator(window.Text[words.Start..end], named))
                return words with { End = end };
        return null;
    }

    /// <summary>The indicator with the words before it that belong to its name although they may open a clause: [实际]利用外资.</summary>
    private string Whole(SentenceWindow window, TextSpan indicator)
    {
        int start = window.ClauseAt(indicator.Start).Start;
        for (; start < indicator.Start; start++)
            if (window.IsWordStart(start) && lexicon.Starting(window.Text, start, ClauseRole.OwnArea | ClauseRole.Place) is null && catalogue.Find(window.Text[start..indicator.End]) is not null)
                break;
        return window.Text[start..indicator.End];
    }

    /// <summary>Whether words are an indicator; behind a verb only one of the catalogue, whose name the verb opens: [利用]外资.</summary>
    private bool IsIndicator(string words, bool named) =>
        catalogue.Find(words) is not null || named && lexicon.Ending(words, words.Length, ClauseRole.Head) is { } head && !head.Is(ClauseRole.Growth) && head.Surface.Length + 1 < words.Length;

    /// <summary>Where the words behind an indicator go on behind a word for its growth, of which an amount is none: 收入[增幅].</summary>
    private int BehindGrowth(string text, int at) => lexicon.Starting(text, at, ClauseRole.GrowthNoun) is { } growth ? at + growth.Surface.Length : at;

    private bool IsPredicate(SentenceWindow window, int at) =>
        at < window.Text.Length && window.Text[at] != Share
        && (window.IsWordOf(at, "d", "ad", "v", "vd", "a", "p", "t") || window.TimeStartingAt(at) is not null || window.Text[at] == Part || lexicon.Starting(window.Text, at, ClauseRole.Adverb) is { Surface.Length: > 1 });
}
