using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes the verbs off the noun phrase before a number, where they are no part of its name: 谋划实施, 新增.</summary>
internal sealed class VerbTaker(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, PrepositionPeeler prepositions, VerbWords verbs)
{
    private const string Conjunctions = "、和及或并";

    /// <summary>Adverbs before the second verb of a chain: 取消和[拟]取消.</summary>
    private const string Modals = "拟已将";

    /// <summary>Stands between a verb and the things to which what it performs is done: 完成了[对]95家企业的整治.</summary>
    private const char To = '对';

    /// <summary>Prepositions of those to whom something is done.</summary>
    public const string Addressing = "对为向给";

    /// <summary>Takes the verb chain off the noun phrase's front.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The words before a number, without openers.</param>
    public Lead Take(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (rest.IsEmpty || !lead.Verb.IsEmpty || catalogue.Find(rest.In(window.Text)) is not null && !IsDoneToPeople(window, rest))
            return lead;
        int end = VerbChainEnd(window, rest);
        if (end == rest.Start || end < rest.End && ListsDeeds(window[rest]) || IsMember(window.Text, end, rest.End, lead) || (lead.Growth is not null || lead.Respectively) && IsCompound(window[rest], end - rest.Start) || NamesWholePhrase(window, lead, new TextSpan(rest.Start, end)))
            return lead;
        if (end + 1 == rest.End && window.Text[end] == To && VerbWords.CountsThings(window, rest.End) && lexicon.Starting(window.Text, rest.Start, ClauseRole.Performs) is not null)
            return lead with { Verb = new TextSpan(rest.Start, end), Subject = rest with { Start = rest.End } };
        if (end < rest.End && Addressing.Contains(window.Text[end], StringComparison.Ordinal) && window.IsWordStart(end + 1))
            return prepositions.Peel(window, lead with { Subject = rest with { Start = end } }) is { } governed ? Take(window, governed) : lead with { Subject = rest with { Start = rest.End } };
        return AfterVerb(window, lead with { Verb = new TextSpan(rest.Start, end), Subject = LeadReader.Trim(window.Text, new TextSpan(end, rest.End)) });
    }

    /// <summary>Whether a verb is itself the first member of the list that 分别 pairs with values: [治沙]、造林、种草分别完成80%、90%和95%.</summary>
    private static bool IsMember(string text, int end, int last, Lead lead) =>
        end < last && text[end] == '、' && (lead.Respectively || text.IndexOf("分别", end, last - end, StringComparison.Ordinal) > 0);

    /// <summary>Whether a single verb that is also a noun opens the phrase, and so modifies it: 服务贸易, 消费市场.</summary>
    private bool IsCompound(string phrase, int verb) =>
        verb < phrase.Length && lexicon.Starting(phrase, 0, ClauseRole.Nominal)?.Surface.Length == verb;

    /// <summary>Peels a date, a place and a quantifier between a verb and its object: 整治城区易积水点位; not the grade of a contest: 获得世界技能大赛金牌.</summary>
    private Lead AfterVerb(SentenceWindow window, Lead lead)
    {
        if (TimePeeler.Opening(window, lead) is { } timed)
            lead = timed with { OpeningTime = lead.OpeningTime };
        TextSpan noun = lead.Subject;
        if (lexicon.Starting(window.Text, noun.Start, ClauseRole.Place) is { } place && place.Surface.Length < noun.Length
            && window.IsWordStart(noun.Start + place.Surface.Length) && !place.Surface.StartsWith('全') && naming.Opening(noun.In(window.Text), NamingKind.HoldsPlace) is null && !(naming.Is(place.Surface, NamingKind.Grade) && naming.Holds(noun.In(window.Text), NamingKind.Contest)))
            (lead, noun) = (lead with { Scope = lead.Scope ?? place.Surface }, noun with { Start = noun.Start + place.Surface.Length });
        while (lexicon.Starting(window.Text, noun.Start, ClauseRole.Quantifier) is { } word && word.Surface.Length < noun.Length)
            noun = noun with { Start = noun.Start + word.Surface.Length };
        return lead with { Subject = noun };
    }

    private int VerbChainEnd(SentenceWindow window, TextSpan rest)
    {
        int end = rest.Start, start = rest.Start;
        ClauseWord? last = null;
        while (ChainedVerb(window, rest, end, last) is { } next)
        {
            last = next.Verb;
            start = next.Start;
            end = next.End;
        }
        if (end == rest.End && start > rest.Start && !Conjunctions.Contains(window.Text[start - 1], StringComparison.Ordinal) && last!.Is(ClauseRole.Head | ClauseRole.Nominal))
            return start;
        return end < rest.End && end > rest.Start && window.Text[end] is '了' or '好' && window.IsWordStart(end + 1) ? end + 1 : end;
    }

    /// <summary>The verb that follows in a chain, directly or behind a conjunction: 谋划[实施], 新建和[改造].</summary>
    private (ClauseWord Verb, int Start, int End)? ChainedVerb(SentenceWindow window, TextSpan rest, int at, ClauseWord? last)
    {
        bool joined = last is not null && at < rest.End && Conjunctions.Contains(window.Text[at], StringComparison.Ordinal);
        TextSpan from = rest with { Start = joined ? at + (at + 2 < rest.End && Modals.Contains(window.Text[at + 1], StringComparison.Ordinal) && window.IsWordStart(at + 2) ? 2 : 1) : at };
        if (joined && last!.Is(ClauseRole.Head | ClauseRole.Nominal) && !AreBuilding(window, last, from) || verbs.At(window, from, joined ? VerbLink.Joined : last is null ? VerbLink.First : VerbLink.Serial) is not (var word, var end))
            return null;
        if (last is not null && (naming.Is(last.Surface, NamingKind.Issue) && !naming.Is(word.Surface, NamingKind.Application) || !joined && verbs.Modifies(window, last, word, rest with { Start = end })))
            return null;
        string behind = window.Text[end..rest.End];
        if (OpensCompound(word.Surface, behind) || last?.Is(ClauseRole.Nominal) == false && naming.Is(behind, NamingKind.VerbalAmount))
            return null;
        bool ends = end == rest.End;
        if (ends ? joined && (word.Is(ClauseRole.Head) || word.Is(ClauseRole.Nominal) && !naming.Is(last!.Surface, NamingKind.Building))
            : word.Is(ClauseRole.Head) || word.Is(ClauseRole.Nominal) && last is not null && !verbs.IsSerial(window, last, word, rest with { Start = end }) && !GoesOnBuilding(window, word, rest with { Start = end }))
            return null;
        return (word, from.Start, end);
    }

    /// <summary>Whether a verb that may be a noun and the one that a conjunction joins to it are both done to the thing behind them: 建设、[改造]农村公路.</summary>
    private bool AreBuilding(SentenceWindow window, ClauseWord last, TextSpan from) =>
        naming.Is(last.Surface, NamingKind.Deed) && lexicon.StartingWhole(window, from, ClauseRole.Action) is { } next && next.Surface.Length < from.Length && (naming.Is(next.Surface, NamingKind.Deed) || next.Is(ClauseRole.Verbal));

    /// <summary>Whether a conjunction joins such a verb to the words behind another: 新增[建设]和改造农田.</summary>
    private bool GoesOnBuilding(SentenceWindow window, ClauseWord verb, TextSpan behind) =>
        behind.Length > 1 && Conjunctions.Contains(window.Text[behind.Start], StringComparison.Ordinal) && AreBuilding(window, verb, behind with { Start = behind.Start + 1 });

    /// <summary>Whether words are nothing but deeds that a list names: [退耕还林、植树造林].</summary>
    private bool ListsDeeds(string words)
    {
        if (lexicon.Starting(words, 0, ClauseRole.Nominal) is not { } first || first.Surface.Length == words.Length || naming.Is(first.Surface, NamingKind.Deed))
            return false;
        for (int at = first.Surface.Length; at < words.Length;)
        {
            if (words[at] is not ('、' or '和' or '及') || lexicon.Starting(words, at + 1, ClauseRole.Action) is not { Surface.Length: > 1 } next)
                return false;
            at += next.Surface.Length + 1;
        }
        return true;
    }

    /// <summary>Whether a verb and the character behind it are one noun: [采访]车; not [新增]户, [惠及]户.</summary>
    private bool OpensCompound(string verb, string noun) =>
        verb.Length > 1 && verb[0] != '新' && naming.Is(noun, NamingKind.Bound) && !naming.Is(verb, NamingKind.Spreading) && !naming.Is(verb, NamingKind.Reaches);

    /// <summary>Whether the phrase is a name although it begins with a verb: 享受补贴的学生就业率, 出口.</summary>
    private bool NamesWholePhrase(SentenceWindow window, Lead lead, TextSpan verb)
    {
        TextSpan rest = lead.Subject;
        if (naming.Is(window.Text.AsSpan(verb.End, rest.End - verb.End), NamingKind.Thing)
            && lexicon.Starting(window.Text, verb.Start, ClauseRole.Any) is { } state && state.Surface.Length == verb.Length && state.Is(ClauseRole.Completes)
            && !state.Is(ClauseRole.Verbal | ClauseRole.Performs | ClauseRole.Transitive))
            return true;
        if (AreStates(verb.In(window.Text)) && naming.Opening(window.Text.AsSpan(verb.End, rest.End - verb.End), NamingKind.Thing) is { } thing
            && lexicon.Whole(window.Text.AsSpan(verb.End + thing.Length, rest.End - verb.End - thing.Length), ClauseRole.Attribute) is not null)
            return true;
        if (naming.Is(window.Text.AsSpan(verb.End, rest.End - verb.End), NamingKind.VerbalAmount) || CountsParticipants(verb.In(window.Text), window.Text.AsSpan(verb.End, rest.End - verb.End)))
            return true;
        if ((lead.Growth ?? lead.Predicate) is not null && verb.End < rest.End && ModifiesAmount(window, verb, rest.End, lead.Growth is not null))
            return true;
        if (verb.End < rest.End && IsRelativeClause(window, lead, verb, rest.End))
            return true;
        if (verb.End == rest.End)
            return lexicon.Ending(window.Text.AsSpan(rest.Start, rest.Length), rest.Length, ClauseRole.Head) is not null;
        string behind = window.Text[verb.End..rest.End];
        if (lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level) && !predicate.Is(ClauseRole.Action) && Measures(behind, window[verb]))
            return true;
        bool endsAsRate = lexicon.Ending(behind, behind.Length, ClauseRole.Rate) is not null;
        if (lead.Growth is not null && naming.Is(behind, NamingKind.Time))
            return true;
        return behind[0] is '的' or '率' || endsAsRate && (behind.Contains('的', StringComparison.Ordinal) || (lead.Predicate is not null || lead.IsStart) && !MovesRate(window[verb]));
    }

    /// <summary>Whether words say how many take part in something: [参与]滑雪运动[人数].</summary>
    private bool CountsParticipants(ReadOnlySpan<char> verb, ReadOnlySpan<char> behind) =>
        naming.Is(verb, NamingKind.TakesPart) && naming.Ending(behind, NamingKind.VerbalAmount) is not null;

    /// <summary>Whether verbs that a conjunction joins only say how far things have come: [投产及在建]项目总投资.</summary>
    private bool AreStates(ReadOnlySpan<char> verbs)
    {
        int mark = verbs.IndexOfAny('和', '及', '、');
        return mark > 0 && IsState(verbs[..mark]) && IsState(verbs[(mark + 1)..]);
    }

    private bool IsState(ReadOnlySpan<char> verb) =>
        lexicon.Whole(verb, ClauseRole.Completes) is { } state && !state.Is(ClauseRole.Verbal | ClauseRole.Performs | ClauseRole.Transitive);

    /// <summary>Whether a verb makes a rate come about, and so is no part of its name: 推动入园率达到80%; not 审批办结率.</summary>
    private bool MovesRate(string verb) =>
        lexicon.Ending(verb, verb.Length, ClauseRole.Any) is { } word && word.Surface.Length > 1 && (word.Is(ClauseRole.Pivot) || word.Surface == "实现");

    /// <summary>Whether a verb and its object only describe the amount or people behind them: 支持农业发展的贷款达3亿元, 参加合作医疗的人口; not 发放种粮农民的补贴.</summary>
    private bool IsRelativeClause(SentenceWindow window, Lead lead, TextSpan verb, int end)
    {
        ReadOnlySpan<char> behind = window.Text.AsSpan(verb.End, end - verb.End);
        int at = behind.LastIndexOf('的');
        if (at < 2 || at + 2 >= behind.Length || lexicon.Ending(verb.In(window.Text), verb.Length, ClauseRole.Any) is not { } word || !word.Is(ClauseRole.Transitive | ClauseRole.Pivot | ClauseRole.Preposition))
            return false;
        ReadOnlySpan<char> noun = behind[(at + 1)..];
        return naming.Is(noun, NamingKind.People) || lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level | ClauseRole.Growth) && !predicate.Is(ClauseRole.Action) && lexicon.Ending(noun, noun.Length, ClauseRole.Head) is not null;
    }

    /// <summary>Whether a verb before an amount with a predicate only modifies it: 脱贫县收入, 更新改造投资; but not 发放贷款.</summary>
    private bool ModifiesAmount(SentenceWindow window, TextSpan verb, int end, bool grows)
    {
        if (lexicon.Ending(verb.In(window.Text), verb.Length, ClauseRole.Any) is not { } word || word.Is(ClauseRole.Verbal | ClauseRole.Performs))
            return false;
        ReadOnlySpan<char> behind = window.Text.AsSpan(verb.End, end - verb.End);
        return word.Is(ClauseRole.Completes) && (grows || !word.Is(ClauseRole.Transitive)) && lexicon.Ending(behind, behind.Length, ClauseRole.Head) is not null
            || grows && word.Surface is not ("新增" or "净增") && lexicon.Whole(behind, ClauseRole.Head) is not null;
    }

    /// <summary>Whether a verb and the words behind it are one amount: 培训人数, 服务贸易; but not 改造农村公路, 接待游客, 拉动投资.</summary>
    private bool Measures(string behind, string verb) =>
        lexicon.Whole(behind, ClauseRole.Head | ClauseRole.Rate) is not null && !naming.Is(verb, NamingKind.Drawing)
        || lexicon.Whole(verb, ClauseRole.Nominal) is { } noun && !(noun.Is(ClauseRole.Verbal) && naming.Is(behind, NamingKind.People));

    /// <summary>Whether words are a verb and the people whom it is done to, and so name no amount: 接待游客.</summary>
    private bool IsDoneToPeople(SentenceWindow window, TextSpan words) =>
        lexicon.StartingWhole(window, words, ClauseRole.Verbal) is { } verb && naming.Is((words with { Start = words.Start + verb.Surface.Length }).In(window.Text), NamingKind.People);
}
