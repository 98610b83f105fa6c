using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Peels a prepositional phrase off the words before a number: [为企业]减税降费, [金融机构为企业]发放贷款.</summary>
internal sealed class PrepositionPeeler(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const string Conjunctions = "、和及";

    /// <summary>Stands between those to whom something is done and what is done: 对农民[进行]技术培训.</summary>
    private const string LightVerb = "进行";

    /// <summary>Opens a phrase of place or time, and ends one of something that goes on.</summary>
    private const string Within = "在";
    private const char InTheMidst = '中';

    /// <summary>The length of 在 with the one character that a province is called by.</summary>
    private const int AbbreviatedPlace = 2;

    /// <summary>The length of a verb that only says that more came about: 新增.</summary>
    private const int FlowLength = 2;

    /// <summary>Peels a prepositional phrase up to the verb that it belongs to; null where none opens the words.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The words before a number.</param>
    public Lead? Peel(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (lexicon.Starting(window.Text, rest.Start, ClauseRole.Preposition) is not { } word || !window.IsWordStart(rest.Start + word.Surface.Length))
            return null;
        if (VerbTaker.Addressing.Contains(word.Surface, StringComparison.Ordinal) && rest.In(window.Text).LastIndexOf(LightVerb) is > 1 and int light && light + LightVerb.Length + 1 < rest.Length)
            return lead with { Subject = rest with { Start = rest.Start + light + LightVerb.Length } };
        if (VerbOfCount(window, word, rest) is { } verb)
            return lead with { Subject = rest with { Start = verb } };
        int from = word.Surface == Within && EventEnd(window, rest) is { } behind ? behind : rest.Start + word.Surface.Length + 1;
        if (GovernedVerb(window, rest, from) is { } at)
            return IsTradeWith(window, word, rest with { Start = at }) ? null
                : Asked(window, word, rest, at) is { } act ? lead with { Verb = act, Subject = rest with { Start = act.End } }
                : lead with { Subject = rest with { Start = at } };
        return word.Surface == Within ? PeelPlace(window, lead) : null;
    }

    /// <summary>The act that someone else is asked for, with the verb that asks: [提请人大审议]法规. Null where the phrase is no part of the act.</summary>
    private TextSpan? Asked(SentenceWindow window, ClauseWord preposition, TextSpan rest, int verb) =>
        naming.Is(preposition.Surface, NamingKind.Asking) && EndOfActs(window.Text, verb) is var end && end < rest.End ? new TextSpan(rest.Start, end) : null;

    /// <summary>Where verbs end that follow each other: [制定修改]条例.</summary>
    private int EndOfActs(string text, int at)
    {
        while (lexicon.Starting(text, at, ClauseRole.Action) is { Surface.Length: > 1 } act && !act.Is(ClauseRole.Nominal | ClauseRole.Head))
            at += act.Surface.Length;
        return at;
    }

    /// <summary>Where what something happens in ends, whose own verbs govern nothing behind it: 在技能大赛评选[中]获得. Null without one.</summary>
    private static int? EventEnd(SentenceWindow window, TextSpan rest)
    {
        for (int i = rest.End - 1; i > rest.Start + 2; i--)
            if (window.Text[i] == InTheMidst && window.WordAt(i).Length == 1)
                return i + 1;
        return null;
    }

    /// <summary>Where the verb starts behind what was only gone by, done to what is counted in digits directly behind it: 围绕做强主业[建设]28个中心. Null without one.</summary>
    private int? VerbOfCount(SentenceWindow window, ClauseWord preposition, TextSpan rest)
    {
        if (preposition.Surface.Length < 2 || preposition.Is(ClauseRole.Action | ClauseRole.Pivot) || window.Mentions.FirstOrDefault(m => m.Span.Start == rest.End) is not { } count || !SegmentReader.IsCount(count) || !char.IsAsciiDigit(window.Text[rest.End]))
            return null;
        int from = rest.Start + preposition.Surface.Length + 1;
        return lexicon.Ending(rest.In(window.Text), rest.Length, ClauseRole.Action) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Head) && rest.End - verb.Surface.Length > from ? rest.End - verb.Surface.Length : null;
    }

    /// <summary>Whether 对 names the partner of a trade that is an amount of its own: 对东盟[出口].</summary>
    private bool IsTradeWith(SentenceWindow window, ClauseWord preposition, TextSpan behind) =>
        preposition.Surface == "对" && lexicon.Whole(behind.In(window.Text), ClauseRole.Head) is { } trade && trade.Is(ClauseRole.Nominal);

    /// <summary>Where the verb behind a prepositional phrase starts, null without one; a verb that is also a noun's first part only where no other follows, and none directly before one of increase: 通过审批平台[吸引]投资, 通过复垦[新增]耕地.</summary>
    private int? GovernedVerb(SentenceWindow window, TextSpan rest, int from)
    {
        int? nominal = null;
        TextSpan last = default;
        for (int i = from; i < rest.End; i++)
        {
            if (!window.IsWordStart(i) || lexicon.Starting(window.Text, i, ClauseRole.Any) is not { } verb || !verb.Is(ClauseRole.Action | ClauseRole.Verbal)
                || i + verb.Surface.Length > rest.End || i + verb.Surface.Length < rest.End && window.Text[i + verb.Surface.Length] == '率' || window.Text.AsSpan(rest.Start, i - rest.Start).IndexOf('占') >= 0)
                continue;
            if (i + verb.Surface.Length < rest.End && window.Text[i + verb.Surface.Length] == '的')
                return nominal;
            if (naming.Opening(window.Text.AsSpan(i + verb.Surface.Length, rest.End - i - verb.Surface.Length), NamingKind.Flow) is not null)
                continue;
            if (verb.Surface.Length > FlowLength && naming.Ending(verb.Surface, NamingKind.Flow) is { } more)
                return i + verb.Surface.Length - more.Length;
            if (!verb.Is(ClauseRole.Nominal))
                return last.End == i - 1 && Conjunctions.Contains(window.Text[i - 1], StringComparison.Ordinal) ? last.Start : i;
            nominal ??= i;
            last = new TextSpan(i, i + verb.Surface.Length);
        }
        return nominal;
    }

    /// <summary>Whether 在 stands before the one character that a province is called by: [在湘]高校; not 在校学生.</summary>
    private static bool IsAbbreviatedArea(SentenceWindow window, TextSpan rest) =>
        rest.Length > AbbreviatedPlace + 1 && window.WordAt(rest.Start + 1).Length == 1 && window.IsWordOf(rest.Start + 1, "j", "ns", "nr", "nrfg");

    /// <summary>Peels a phrase of place or time without a verb behind it: [在此基础上]外贸, [在湘]高校, and leaves what it names where nothing follows: 在[工业总产值]方面.</summary>
    private Lead? PeelPlace(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (IsAbbreviatedArea(window, rest))
            return lead with { Subject = rest with { Start = rest.Start + AbbreviatedPlace } };
        for (int i = rest.Start + 2; i < rest.End; i++)
        {
            TextSpan end = window.WordAt(i);
            if (end.IsEmpty || end.End > rest.End || !naming.Is(end.In(window.Text), NamingKind.Locative))
                continue;
            return lead with { Subject = end.End < rest.End ? rest with { Start = end.End } : new TextSpan(rest.Start + 1, i) };
        }
        return null;
    }
}
