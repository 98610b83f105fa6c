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

    private const string Conjunctions = "、和及或并";

    private static readonly string[] Locatives = ["方面", "期间", "基础上", "中", "上", "下", "内", "里", "时", "后", "前", "以来"];
    private static readonly string[] Exceptions = ["不含", "不包括", "剔除", "扣除"];
    private static readonly string[] Sums = ["面积", "金额", "规模", "人数", "户数", "能力", "幅度", "进度", "面", "率", "量", "数", "额", "值", "度", "费", "期"];
    /// <summary>Verbs whose object is a paper, whose title may open with a verb of its own: 出台[优化营商环境措施].</summary>
    private static readonly string[] Issues = ["出台", "印发", "制定", "推出", "发布"];
    private static readonly string[] Applies = ["实施", "落实", "印发", "发布", "出台", "制定", "修订", "修改", "废止", "颁布", "完善", "公布"];
    private static readonly string[] Things = ["项目", "企业", "工程", "公司"];

    private const ClauseRole Any = (ClauseRole)(-1);

    /// <summary>Reads the words before a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The words, as a span of the reading view.</param>
    public Lead Read(SentenceWindow window, TextSpan before)
    {
        Lead lead = PeelRight(window, new Lead { Subject = Trim(window.Text, before) });
        return TimePeeler.Inner(window, PeelLeft(window, PeelComparison(window, lead)));
    }

    /// <summary>Reads words that no predicate ends: openers and verb only.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words, as a span of the reading view.</param>
    public Lead ReadOpening(SentenceWindow window, TextSpan words) => PeelLeft(window, new Lead { Subject = Trim(window.Text, words) });

    private Lead PeelRight(SentenceWindow window, Lead lead)
    {
        while (!lead.Subject.IsEmpty)
        {
            Lead next = TimePeeler.Closing(window, lead) ?? PeelPerUnit(window, lead) ?? PeelWord(window, lead) ?? lead;
            if (ReferenceEquals(next, lead))
                return lead;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return lead;
    }

    /// <summary>Peels what one unit of a value is counted for: 提高到[每人每年]240元, [每50公斤]提高7元, [人均]增加300元.</summary>
    private Lead? PeelPerUnit(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (lexicon.Ending(words, words.Length, Any) is { } word && (word.Surface.Contains('每', StringComparison.Ordinal) || word.Is(ClauseRole.Action | ClauseRole.Level | ClauseRole.Growth)))
            return null;
        int start = window.PerUnitStart(lead.Subject.Start, lead.Subject.End);
        if (start >= lead.Subject.Start)
            return lead with { Subject = lead.Subject with { End = start } };
        bool joined = window.Text.AsSpan(lead.Subject.End).StartsWith("增收");
        if (joined || words.Length < 2 || words[^2..] is not ("人均" or "户均"))
            return null;
        int end = words.Length - 2;
        if (end > 0 && words[end - 1] is '月' or '年' && window.IsWordStart(lead.Subject.Start + end - 1) && window.TimeEndingAt(lead.Subject.Start + end) is null)
            end--;
        return lead with { Subject = lead.Subject with { End = lead.Subject.Start + end } };
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

    private Lead? PeelWord(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (words[^1] == '了' && lexicon.Ending(words, words.Length, PeeledRight) is null && lexicon.Ending(words, words.Length - 1, ClauseRole.Growth | ClauseRole.Level) is not null)
            return lead with { Subject = lead.Subject with { End = lead.Subject.End - 1 } };
        if (lexicon.Ending(words, words.Length, Any) is not { } word)
            return null;
        if (!word.Is(PeeledRight) || KeepsNoun(window, lead, word))
            return DistributedVerb(words, lead, word);
        TextSpan rest = lead.Subject with { End = lead.Subject.End - word.Surface.Length };
        if (word.Surface.Length == 1 && word.Surface is not ("达" or "超" or "为") && !window.IsWordStart(rest.End) && !IsEach(window, lead, word))
            return null;
        return Note(lead, word, word.Is(ClauseRole.Level)) with { Subject = rest };
    }

    /// <summary>Whether 均 stands before a predicate or behind a rate, where the segmenter may join it to its neighbour: 达标率[均]达100%.</summary>
    private static bool IsEach(SentenceWindow window, Lead lead, ClauseWord word) =>
        word.Is(ClauseRole.Each) && (lead.Predicate is not null || lead.Subject.Length > 2 && window.Text[lead.Subject.End - 2] == '率');

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
            Lead? next = TimePeeler.Opening(window, lead) ?? PeelDisposal(window, lead) ?? PeelPreposition(window, lead) ?? PeelOpener(window, lead);
            if (next is null)
                break;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return TakeVerb(window, lead);
    }

    /// <summary>Peels all that stands before what is handled or made to do something: 努力把[物价涨幅]控制在3%, 使[农民]增收.</summary>
    private static Lead? PeelDisposal(SentenceWindow window, Lead lead)
    {
        for (int i = lead.Subject.End - 2; i >= lead.Subject.Start; i--)
            if (window.Text[i] is '把' or '使' or '让' && window.WordAt(i).Length == 1 && window.IsWordStart(i + 1))
                return lead with { Subject = lead.Subject with { Start = i + 1 } };
        return null;
    }

    /// <summary>Peels a prepositional phrase up to the verb that it belongs to: [为企业]减税降费, [金融机构为企业]发放贷款.</summary>
    private Lead? PeelPreposition(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (lexicon.Starting(window.Text, rest.Start, ClauseRole.Preposition) is not { } word || !window.IsWordStart(rest.Start + word.Surface.Length))
            return null;
        if (GovernedVerb(window, rest, rest.Start + word.Surface.Length + 1) is { } at)
            return lead with { Subject = rest with { Start = at } };
        return word.Surface == "在" ? PeelPlace(window, lead) : null;
    }

    /// <summary>Where the verb behind a prepositional phrase starts, null without one; a verb that is also a noun's first part only where no other follows: 通过审批平台[吸引]投资.</summary>
    private int? GovernedVerb(SentenceWindow window, TextSpan rest, int from)
    {
        int? nominal = null;
        for (int i = from; i < rest.End; i++)
        {
            if (!window.IsWordStart(i) || lexicon.Starting(window.Text, i, Any) is not { } verb || !verb.Is(ClauseRole.Action | ClauseRole.Verbal)
                || i + verb.Surface.Length > rest.End || i + verb.Surface.Length < rest.End && window.Text[i + verb.Surface.Length] == '率' || window.Text.AsSpan(rest.Start, i - rest.Start).IndexOf('占') >= 0)
                continue;
            if (i + verb.Surface.Length < rest.End && window.Text[i + verb.Surface.Length] == '的')
                return nominal;
            if (!verb.Is(ClauseRole.Nominal))
                return i;
            nominal ??= i;
        }
        return nominal;
    }

    /// <summary>Peels a phrase of place or time without a verb behind it: [在此基础上]外贸, and leaves what it names where nothing follows: 在[工业总产值]方面.</summary>
    private static Lead? PeelPlace(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        for (int i = rest.Start + 2; i < rest.End; i++)
        {
            TextSpan end = window.WordAt(i);
            if (end.IsEmpty || end.End > rest.End || !Locatives.Contains(window[end], StringComparer.Ordinal))
                continue;
            return lead with { Subject = end.End < rest.End ? rest with { Start = end.End } : new TextSpan(rest.Start + 1, i) };
        }
        return null;
    }

    private Lead? PeelOpener(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (Exceptions.Any(e => window[rest].StartsWith(e, StringComparison.Ordinal)))
            return lead with { Subject = rest with { Start = rest.End } };
        if (lexicon.Starting(window.Text, rest.Start, Any) is not { } word || rest.Start + word.Surface.Length > rest.End)
            return null;
        if (!word.Is(ClauseRole.Quantifier) && catalogue.Find(window[rest]) is not null)
            return null;
        TextSpan behind = rest with { Start = rest.Start + word.Surface.Length };
        bool inside = word.Surface.EndsWith('内') && !behind.IsEmpty && window.Text[behind.Start] == '外';
        if (inside || (word.Surface.Length == 1 || word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea)) && !window.IsWordStart(behind.Start))
            return null;
        if (word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea) && !behind.IsEmpty && window.Text[behind.Start] != '的')
            return lead with { Scope = lead.Scope ?? word.Surface, Subject = behind };
        if (!word.Is(PeeledLeft) || word.Is(ClauseRole.Action) && !IsVerb(window, behind) || Modifies(window, word, behind))
            return null;
        return Note(lead, word, false) with { Subject = behind, Predicate = lead.Predicate, Growth = lead.Growth };
    }

    /// <summary>Whether an adverb stands before a noun, and so belongs to it: 直接融资额, 重点研发项目.</summary>
    private bool Modifies(SentenceWindow window, ClauseWord word, TextSpan behind) =>
        word.Is(ClauseRole.Adverb) && !word.Is(PeeledLeft & ~ClauseRole.Adverb) && !behind.IsEmpty && !IsVerb(window, behind)
        && window.TimeStartingAt(behind.Start) is null;

    private bool IsVerb(SentenceWindow window, TextSpan span)
    {
        int at = span.Start;
        while (at < span.End && lexicon.Starting(window.Text, at, Any) is { } word && (word.Surface.Length > 1 || window.IsWordStart(at + 1)))
        {
            if (word.Is(ClauseRole.Action) || word.Is(ClauseRole.Level) && (word.Surface.Length > 1 || at + 1 == span.End))
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
        if (end == rest.Start || lead.Growth is not null && IsCompound(window[rest], end - rest.Start) || NamesWholePhrase(window, lead, new TextSpan(rest.Start, end)))
            return lead;
        if (end < rest.End && "对为向给".Contains(window.Text[end], StringComparison.Ordinal) && window.IsWordStart(end + 1))
            return PeelPreposition(window, lead with { Subject = rest with { Start = end } }) is { } governed ? TakeVerb(window, governed) : lead with { Subject = rest with { Start = rest.End } };
        return AfterVerb(window, lead with { Verb = new TextSpan(rest.Start, end), Subject = Trim(window.Text, new TextSpan(end, rest.End)) });
    }

    /// <summary>Whether a single verb that is also a noun opens the phrase, and so modifies it: 服务贸易, 消费市场.</summary>
    private bool IsCompound(string phrase, int verb) =>
        verb < phrase.Length && lexicon.Starting(phrase, 0, ClauseRole.Nominal)?.Surface.Length == verb;

    /// <summary>Peels a date, a place and a quantifier between a verb and its object: 整治城区易积水点位.</summary>
    private Lead AfterVerb(SentenceWindow window, Lead lead)
    {
        if (TimePeeler.Opening(window, lead) is { } timed)
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
        int end = rest.Start, start = rest.Start;
        ClauseWord? last = null;
        while (ChainedVerb(window, rest, end, last) is { } next)
        {
            last = next.Verb;
            start = next.Start;
            end = next.Start + last.Surface.Length;
        }
        if (end == rest.End && start > rest.Start && !Conjunctions.Contains(window.Text[start - 1], StringComparison.Ordinal) && last!.Is(ClauseRole.Head | ClauseRole.Nominal))
            return start;
        return end < rest.End && end > rest.Start && window.Text[end] is '了' or '好' && window.IsWordStart(end + 1) ? end + 1 : end;
    }

    /// <summary>The verb that follows in a chain, directly or behind a conjunction: 谋划[实施], 新建和[改造].</summary>
    private (ClauseWord Verb, int Start)? ChainedVerb(SentenceWindow window, TextSpan rest, int at, ClauseWord? last)
    {
        bool joined = last is not null && at < rest.End && Conjunctions.Contains(window.Text[at], StringComparison.Ordinal);
        TextSpan from = rest with { Start = joined ? at + 1 : at };
        if (joined && last!.Is(ClauseRole.Head | ClauseRole.Nominal) || lexicon.StartingWhole(window, from, Any) is not { } word || !word.Is(ClauseRole.Action | ClauseRole.Performs))
            return null;
        if (last is { Surface: "新增" or "净增" } && word.Is(ClauseRole.Completes) || last is not null && Issues.Contains(last.Surface, StringComparer.Ordinal) && !Applies.Contains(word.Surface, StringComparer.Ordinal))
            return null;
        bool ends = from.Start + word.Surface.Length == rest.End;
        if (ends ? joined && (word.Is(ClauseRole.Head) || word.Is(ClauseRole.Nominal) && last!.Surface is not ("新建" or "改造" or "续建")) : word.Is(ClauseRole.Head) || word.Is(ClauseRole.Nominal) && last is not null)
            return null;
        return (word, from.Start);
    }

    /// <summary>Whether the phrase is a name although it begins with a verb: 享受补贴的学生就业率, 出口.</summary>
    private bool NamesWholePhrase(SentenceWindow window, Lead lead, TextSpan verb)
    {
        TextSpan rest = lead.Subject;
        if (Things.Contains(window.Text[verb.End..rest.End], StringComparer.Ordinal)
            && lexicon.Starting(window.Text, verb.Start, Any) is { } state && state.Surface.Length == verb.Length && state.Is(ClauseRole.Completes)
            && !state.Is(ClauseRole.Verbal | ClauseRole.Performs | ClauseRole.Transitive))
            return true;
        if (Sums.Contains(window.Text[verb.End..rest.End], StringComparer.Ordinal))
            return true;
        if (lead.Growth is not null && verb.End < rest.End && ModifiesAmount(window, verb, rest.End))
            return true;
        if (verb.End < rest.End && IsRelativeClause(window, lead, verb, rest.End))
            return true;
        if (verb.End == rest.End)
            return lexicon.Ending(window.Text.AsSpan(rest.Start, rest.Length), rest.Length, ClauseRole.Head) is not null;
        string behind = window.Text[verb.End..rest.End];
        if (lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level) && !predicate.Is(ClauseRole.Action) && Measures(behind, window[verb]))
            return true;
        bool endsAsRate = lexicon.Ending(behind, behind.Length, ClauseRole.Rate) is not null;
        return behind[0] is '的' or '率' || endsAsRate && (behind.Contains('的', StringComparison.Ordinal) || lead.Predicate is not null);
    }

    /// <summary>Whether a verb and its object only describe the amount or people behind them: 支持农业发展的贷款达3亿元, 参加合作医疗的人口; not 发放种粮农民的补贴.</summary>
    private bool IsRelativeClause(SentenceWindow window, Lead lead, TextSpan verb, int end)
    {
        ReadOnlySpan<char> behind = window.Text.AsSpan(verb.End, end - verb.End);
        int at = behind.LastIndexOf('的');
        if (at < 2 || at + 2 >= behind.Length || lexicon.Ending(verb.In(window.Text), verb.Length, Any) is not { } word || !word.Is(ClauseRole.Transitive | ClauseRole.Pivot | ClauseRole.Preposition))
            return false;
        ReadOnlySpan<char> noun = behind[(at + 1)..];
        return noun is "人口" or "人员" or "人数" or "群众" or "学生" || lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level | ClauseRole.Growth) && !predicate.Is(ClauseRole.Action) && lexicon.Ending(noun, noun.Length, ClauseRole.Head) is not null;
    }

    /// <summary>Whether a verb before what grew only modifies it: 脱贫县收入, 更新改造投资; but not 发放贷款.</summary>
    private bool ModifiesAmount(SentenceWindow window, TextSpan verb, int end)
    {
        if (lexicon.Ending(verb.In(window.Text), verb.Length, Any) is not { } word || word.Is(ClauseRole.Verbal | ClauseRole.Performs))
            return false;
        ReadOnlySpan<char> behind = window.Text.AsSpan(verb.End, end - verb.End);
        return word.Is(ClauseRole.Completes) && lexicon.Ending(behind, behind.Length, ClauseRole.Head) is not null
            || word.Surface is not ("新增" or "净增") && lexicon.Ending(behind, behind.Length, ClauseRole.Head)?.Surface.Length == behind.Length;
    }

    /// <summary>Whether a verb and the words behind it are one amount: 培训人数, 服务贸易; but not 改造农村公路.</summary>
    private bool Measures(string behind, string verb) =>
        lexicon.Starting(behind, 0, ClauseRole.Head | ClauseRole.Rate)?.Surface.Length == behind.Length
        || lexicon.Starting(verb, 0, ClauseRole.Nominal)?.Surface.Length == verb.Length;

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '?' or >= '①' and <= '⑳' or '、' or '，' or ',' or '。' or '：' or ':' or '—' or '-' or '；' or '!' or '！'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '—' or '“'))
            end--;
        return new TextSpan(start, end);
    }
}
