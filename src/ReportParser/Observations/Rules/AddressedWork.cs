using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>Names the work that money was spent on where a preposition opens it: 投资600万元[对卫生院进行全面改造] is 卫生院改造, 投入90万元[为学校配置电脑] is 电脑.</summary>
internal sealed class AddressedWork(ClauseLexicon lexicon, TailReader tails)
{
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Performs | ClauseRole.Transitive | ClauseRole.Nominal;

    /// <summary>The work, null where no preposition opens the words or no verb follows its noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="purpose">The words for what the money was spent on.</param>
    public string? Read(SentenceWindow window, TextSpan purpose)
    {
        if (purpose.Length == 1 && window.Text[purpose.Start] == '对' && BehindCount(window, purpose.End) is { } counted)
            return Done(window, counted);
        if (purpose.Length < 4 || window.WordAt(purpose.Start).Length != 1)
            return null;
        return window.Text[purpose.Start] switch
        {
            '为' => Given(window, purpose),
            '对' => Done(window, purpose with { Start = purpose.Start + 1 }),
            _ => null,
        };
    }

    /// <summary>The words behind a count of what something is done to, up to the clause's end: 对[12所]学校进行维修. Null without a count.</summary>
    private static TextSpan? BehindCount(SentenceWindow window, int at) =>
        window.Mentions.FirstOrDefault(m => m.Span.Start == at) is { } count && SegmentReader.IsCount(count)
            ? new TextSpan(count.Span.End, window.Sentence.Clauses.First(c => c.Span.End >= count.Span.End).Span.End) : null;

    /// <summary>What is given to someone, behind the last verb: 为学校配置[电脑].</summary>
    private string? Given(SentenceWindow window, TextSpan purpose)
    {
        for (int i = purpose.End - 3; i > purpose.Start + 2; i--)
            if (lexicon.StartingWhole(window, purpose with { Start = i }, ClauseRole.Action | ClauseRole.Verbal) is { Surface.Length: > 1 } verb && window.IsWordStart(i)
                && !verb.Is(ClauseRole.Nominal | ClauseRole.Head) && i + verb.Surface.Length + 1 < purpose.End)
                return window[purpose with { Start = i + verb.Surface.Length }].TrimStart('了');
        return null;
    }

    /// <summary>What is done, with what it is done to: 对[卫生院]进行全面[改造].</summary>
    private string? Done(SentenceWindow window, TextSpan words)
    {
        Tail tail = tails.Read(window, words, new Lead());
        string deed = WithoutAdverbs(window[tail.Predicate]);
        return tail.Noun.IsEmpty || lexicon.Ending(deed, deed.Length, Verbs) is null ? null : window[tail.Noun] + deed;
    }

    private string WithoutAdverbs(string deed)
    {
        while (deed.Length > 2 && (deed[0] == '了' ? 1 : lexicon.Starting(deed, 0, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb ? adverb.Surface.Length : 0) is > 0 and var length && length < deed.Length)
            deed = deed[length..];
        return deed;
    }
}
