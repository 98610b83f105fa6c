using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes the words before a number apart: openers from the left, predicates from the right.</summary>
internal sealed class LeadReader(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, PrepositionPeeler prepositions, VerbWords words, TimePeeler times)
{
    private const ClauseRole PeeledRight =
        ClauseRole.Level | ClauseRole.Growth | ClauseRole.GrowthNoun | ClauseRole.Adverb | ClauseRole.Respectively | ClauseRole.Each
        | ClauseRole.Annualized | ClauseRole.Cumulative | ClauseRole.Estimate | ClauseRole.Target;

    private const ClauseRole PeeledLeft =
        ClauseRole.Opener | ClauseRole.Adverb | ClauseRole.OwnArea | ClauseRole.Estimate | ClauseRole.Target | ClauseRole.Cumulative
        | ClauseRole.Quantifier | ClauseRole.Respectively | ClauseRole.Annualized;

    /// <summary>Stand before what a value moved from or to: [由]年人均100元, [到]生均200元.</summary>
    private const string Movers = "由从到至";

    private const string ItemNumerals = "一二三四五六七八九十";

    private readonly ConditionPeeler _conditions = new(naming);
    private readonly VerbTaker _verbs = new(lexicon, catalogue, naming, prepositions, words);

    /// <summary>Reads the words before a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The words, as a span of the reading view.</param>
    public Lead Read(SentenceWindow window, TextSpan before)
    {
        Lead lead = PeelRight(window, new Lead { Subject = Trim(window.Text, before) });
        return times.Inner(window, PeelLeft(window, _conditions.Peel(window, PeelNetMove(window, PeelComparison(window, lead)))));
    }

    /// <summary>Reads words that no predicate ends: openers and verb only.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words, as a span of the reading view.</param>
    public Lead ReadOpening(SentenceWindow window, TextSpan words) => PeelLeft(window, new Lead { Subject = Trim(window.Text, words) });

    private Lead PeelRight(SentenceWindow window, Lead lead)
    {
        while (!lead.Subject.IsEmpty)
        {
            Lead next = times.Closing(window, lead) ?? PeelPerUnit(window, lead) ?? PeelWord(window, lead) ?? PeelArea(window, lead) ?? lead;
            if (ReferenceEquals(next, lead))
                return lead;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return lead;
    }

    /// <summary>Peels the area within which something came about first or alone: 装机容量[在全国]率先突破5万千瓦.</summary>
    private Lead? PeelArea(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = lead.Subject.In(window.Text);
        int start = lead.Predicate is not null && lead.Growth is null && naming.Ending(words, NamingKind.RankArea) is { } area ? words.Length - area.Length - 1 : 0;
        return start > 1 && words[start] == '在' ? lead with { Subject = lead.Subject with { End = lead.Subject.Start + start } } : null;
    }

    /// <summary>Peels what one unit of a value is counted for: 提高到[每人每年]240元, [每50公斤]提高7元, [人均]增加300元.</summary>
    private Lead? PeelPerUnit(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (lexicon.Ending(words, words.Length, ClauseRole.Any) is { } word && (word.Surface.Contains('每', StringComparison.Ordinal) || word.Is(ClauseRole.Action | ClauseRole.Level | ClauseRole.Growth)))
            return null;
        int start = window.PerUnitStart(lead.Subject.Start, lead.Subject.End);
        if (start >= lead.Subject.Start)
            return lead with { Subject = lead.Subject with { End = start } };
        bool joined = window.Text.AsSpan(lead.Subject.End).StartsWith("增收");
        int end = words.Length - 2;
        if (joined || end < 0 || words[end..] is not ("人均" or "户均") && !(words[end..] is "生均" or "亩均" && end > 0 && Movers.Contains(words[end - 1], StringComparison.Ordinal)))
            return null;
        bool ofTime = end > 0 && words[end - 1] is '月' or '年';
        if (ofTime && (end > 1 && Movers.Contains(words[end - 2], StringComparison.Ordinal) || window.IsWordStart(lead.Subject.Start + end - 1) && window.TimeEndingAt(lead.Subject.Start + end) is null))
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

    /// <summary>Takes a verb of net increase off what it is compared with, where nothing else stands before it: [比上年]净增600万元.</summary>
    private Lead PeelNetMove(SentenceWindow window, Lead lead)
    {
        TextSpan subject = lead.Subject;
        if (naming.Ending(subject.In(window.Text), NamingKind.NetMove) is not { } verb || subject.Length == verb.Length || window.Text[subject.Start] is not ('比' or '较'))
            return lead;
        int at = subject.End - verb.Length;
        return window.TimeEndingAt(at) is { } time && time.Span.Start == subject.Start + 1
            ? lead with { Baseline = time, Verb = new TextSpan(at, subject.End), Subject = subject with { Start = subject.End } } : lead;
    }

    private Lead? PeelWord(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(lead.Subject.Start, lead.Subject.Length);
        if (words[^1] == '了' && lexicon.Ending(words, words.Length, PeeledRight) is null && lexicon.Ending(words, words.Length - 1, ClauseRole.Growth | ClauseRole.Level) is not null)
            return lead with { Subject = lead.Subject with { End = lead.Subject.End - 1 } };
        if (IsHad(words))
            return lead with { Subject = new TextSpan(lead.Subject.End, lead.Subject.End), Scope = lead.Scope ?? words[..^1].ToString(), Predicate = lead.Predicate ?? lexicon.Whole(words[^1..], ClauseRole.Level) };
        if (lexicon.Ending(words, words.Length, ClauseRole.Any) is not { } word)
            return null;
        if (word.Surface.Length == words.Length && (word.Is(ClauseRole.Pivot) || word.Is(ClauseRole.Opener) && word.Is(ClauseRole.Level)))
            return null;
        if (!word.Is(PeeledRight) || KeepsNoun(window, lead, word))
            return DistributedVerb(words, lead, word);
        TextSpan rest = lead.Subject with { End = lead.Subject.End - word.Surface.Length };
        if (IsChained(window, rest, word))
            return null;
        if (word.Surface.Length == 1 && word.Surface is not ("达" or "超" or "为") && !window.IsWordStart(rest.End) && !IsEach(window, lead, word) && !IsBehindCause(window, lead, rest))
            return null;
        return Note(lead, word, word.Is(ClauseRole.Level)) with { Subject = rest };
    }

    /// <summary>Whether 均 stands before a predicate or behind a rate, where the segmenter may join it to its neighbour: 达标率[均]达100%.</summary>
    private static bool IsEach(SentenceWindow window, Lead lead, ClauseWord word) =>
        word.Is(ClauseRole.Each) && (lead.Predicate is not null || lead.Subject.Length > 2 && window.Text[lead.Subject.End - 2] == '率');

    /// <summary>Whether an adverb stands behind a cause, which the segmenter joins to it: 因灾[仅]增长.</summary>
    private static bool IsBehindCause(SentenceWindow window, Lead lead, TextSpan rest) =>
        lead.Predicate is not null && ConditionPeeler.CauseIn(window, rest) is { } cause && rest.End - cause < 4;

    /// <summary>Whether 有 stands behind the area that has the things, whose last character it seems to join: 全国[有]3万人受益.</summary>
    private bool IsHad(ReadOnlySpan<char> words) =>
        words.EndsWith("国有") && lexicon.Whole(words[..^1], ClauseRole.OwnArea | ClauseRole.Place) is { Surface.Length: > 1 };

    /// <summary>Whether a verb that mostly is a predicate is the last of a chain of verbs before a count: 吸引[集聚]30家企业.</summary>
    private bool IsChained(SentenceWindow window, TextSpan rest, ClauseWord word) =>
        word.Is(ClauseRole.Level) && word.Is(ClauseRole.Action) && word.Surface.Length > 1 && words.At(window, rest, VerbLink.First) is (var verb, var end)
        && end == rest.End && rest.Length == verb.Surface.Length && !verb.Is(ClauseRole.Performs | ClauseRole.Nominal | ClauseRole.Head | ClauseRole.Level);

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
            Lead? next = TimePeeler.Opening(window, lead) ?? times.Spent(window, lead) ?? PeelDisposal(window, lead) ?? PeelClause(window, lead) ?? prepositions.Peel(window, lead) ?? PeelOpener(window, lead) ?? PeelFrame(window, lead);
            if (next is null)
                break;
            lead = next with { Subject = Trim(window.Text, next.Subject) };
        }
        return _verbs.Take(window, lead);
    }

    /// <summary>Peels all that stands before what is handled or made to do something: 努力把[物价涨幅]控制在3%, 使[农民]增收.</summary>
    private static Lead? PeelDisposal(SentenceWindow window, Lead lead)
    {
        for (int i = lead.Subject.End - 2; i >= lead.Subject.Start; i--)
            if (window.Text[i] is '把' or '使' or '让' && window.WordAt(i).Length == 1 && window.IsWordStart(i + 1) && char.IsLetter(window.Text[i + 1]))
                return lead with { Subject = lead.Subject with { Start = i + 1 } };
        return null;
    }

    /// <summary>Peels a clause with a predicate of its own that a list mark joins to the words, or one before a goal: [一般转移支付大幅增加、]专项转移支付减少, [打响品牌、]力争游客人数达60万人.</summary>
    private Lead? PeelClause(SentenceWindow window, Lead lead)
    {
        ReadOnlySpan<char> words = lead.Subject.In(window.Text);
        int mark = words.LastIndexOf('、');
        if (mark > 3 && lexicon.Starting(window.Text, lead.Subject.Start + mark + 1, ClauseRole.Target) is { Surface.Length: > 1 })
            return lead with { Subject = lead.Subject with { Start = lead.Subject.Start + mark + 1 } };
        if (mark < 4 || lexicon.Ending(words, mark, ClauseRole.Growth) is not { Surface.Length: > 1 } verb || verb.Is(ClauseRole.GrowthNoun | ClauseRole.Head | ClauseRole.Nominal))
            return null;
        bool grows = lexicon.Ending(words, mark - verb.Surface.Length, ClauseRole.Adverb) is { Surface.Length: > 1 } how && how.Surface.Length + verb.Surface.Length + 1 < mark;
        return grows ? lead with { Subject = lead.Subject with { Start = lead.Subject.Start + mark + 1 } } : null;
    }

    private Lead? PeelOpener(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (naming.Opening(rest.In(window.Text), NamingKind.Exception) is not null)
            return lead with { Subject = rest with { Start = rest.End } };
        if (lexicon.Starting(window.Text, rest.Start, ClauseRole.Any) is not { } word || rest.Start + word.Surface.Length > rest.End)
            return null;
        TextSpan behind = rest with { Start = rest.Start + word.Surface.Length };
        if (!word.Is(ClauseRole.Quantifier) && NamesIndicator(window, rest) && !IsOfWholeArea(window, word, rest))
            return null;
        bool inside = word.Surface.EndsWith('内') && !behind.IsEmpty && window.Text[behind.Start] == '外';
        if (inside || (word.Surface.Length == 1 || word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea)) && !window.IsWordStart(behind.Start))
            return null;
        if (word.Is(ClauseRole.Place) && !word.Is(ClauseRole.OwnArea) && !behind.IsEmpty && window.Text[behind.Start] is not ('的' or '（' or '(') && !IsPartOfName(window.Text, word, behind))
            return lead with { Scope = Within(window.Text, lead.Scope, word.Surface, rest.Start), Subject = behind };
        if (!word.Is(PeeledLeft) || word.Is(ClauseRole.Action) && !IsVerb(window, behind) || Modifies(window, word, behind) || words.New(window, rest) is not null || words.Obtains(rest.In(window.Text)))
            return null;
        return Note(lead, word, false) with { Subject = behind, Predicate = lead.Predicate, Growth = lead.Growth };
    }

    /// <summary>Peels a verb that only says that the amount behind it is set or kept: [提出]物价涨幅3%, [守住]耕地不少于8万亩; not 稳定就业岗位.</summary>
    private Lead? PeelFrame(SentenceWindow window, Lead lead)
    {
        TextSpan rest = lead.Subject;
        if (naming.Opening(rest.In(window.Text), NamingKind.Framing) is not { } frame || frame.Length >= rest.Length || !window.IsWordStart(rest.Start + frame.Length))
            return null;
        TextSpan behind = rest with { Start = rest.Start + frame.Length };
        bool amount = lexicon.Ending(behind.In(window.Text), behind.Length, ClauseRole.Rate) is not null || (lead.Predicate ?? lead.Growth) is not null && catalogue.Find(window[behind]) is not null;
        return amount ? lead with { Subject = behind } : null;
    }

    /// <summary>Whether words are an indicator of the catalogue, or a list that one opens: 建成区绿地率、绿化覆盖率.</summary>
    private bool NamesIndicator(SentenceWindow window, TextSpan words)
    {
        if (catalogue.Find(words.In(window.Text)) is not null)
            return true;
        int mark = words.In(window.Text).IndexOfAny('、', '和', '及');
        return mark > 0 && (lexicon.Ending(words.In(window.Text), mark, ClauseRole.Rate) is not null || naming.Ending(words.In(window.Text)[..mark], NamingKind.WholeAmount) is not null) && catalogue.Find((words with { End = words.Start + mark }).In(window.Text)) is not null;
    }

    /// <summary>Whether a place before an indicator only says that the value is that of a whole area: [全国]财政收入; not 建成区绿地率, 全国重点实验室.</summary>
    private bool IsOfWholeArea(SentenceWindow window, ClauseWord place, TextSpan words) =>
        place.Is(ClauseRole.Place) && place.Surface[0] == '全' && catalogue.Find(words.In(window.Text)) is { } indicator && catalogue.Find((words with { Start = words.Start + place.Surface.Length }).In(window.Text)) == indicator;

    /// <summary>The place that two places behind each other name: 县城 and 工业园区 give 县城工业园区; the first where they stand apart.</summary>
    private static string Within(string text, string? outer, string inner, int at) =>
        outer is null ? inner : text.AsSpan(0, at).EndsWith(outer) ? outer + inner : outer;

    /// <summary>Whether a place is one of several things counted together, or the grade of a title or a contest: [开发区]和高新区11个, [全球]“灯塔工厂”, [世界]技能大赛金牌.</summary>
    private bool IsPartOfName(string text, ClauseWord place, TextSpan behind) =>
        text[behind.Start] is '和' or '、' or '及' or '与' || naming.Opening(text.AsSpan(behind.Start - place.Surface.Length), NamingKind.HoldsPlace) is not null || naming.Is(place.Surface, NamingKind.Grade) && (text[behind.Start] == '“' || naming.Holds(behind.In(text), NamingKind.Contest));

    /// <summary>Whether an adverb stands before a noun, and so belongs to it: 直接融资额, 重点研发项目; not before a preposition or a thing's size: 再[为]企业减税, 加快[总投资]8亿元的项目.</summary>
    private bool Modifies(SentenceWindow window, ClauseWord word, TextSpan behind) =>
        word.Is(ClauseRole.Adverb) && !word.Is(PeeledLeft & ~ClauseRole.Adverb) && !behind.IsEmpty && (!IsVerb(window, behind) && words.At(window, behind, VerbLink.First) is null || IsKeyWork(window, word, behind)) && !GoesBeforeClaim(window, word, behind)
        && window.TimeStartingAt(behind.Start) is null && !(VerbTaker.Addressing.Contains(window.Text[behind.Start], StringComparison.Ordinal) && window.WordAt(behind.Start).Length == 1)
        && lexicon.StartingWhole(window, behind, ClauseRole.Attribute)?.Surface.Length != behind.Length;

    private bool IsKeyWork(SentenceWindow window, ClauseWord word, TextSpan behind) =>
        lexicon.Starting(window.Text, behind.Start, ClauseRole.Action) is { } verb && verb.Surface.Length < behind.Length && KeyWork.Is(word.Surface, (behind with { Start = behind.Start + verb.Surface.Length }).In(window.Text), naming);

    /// <summary>Whether an adverb of one character stands before a verb that the lexicon lacks, and which is what is counted: [再]进城落户30万人.</summary>
    private bool GoesBeforeClaim(SentenceWindow window, ClauseWord word, TextSpan behind) =>
        word.Surface.Length == 1 && window.WordAt(behind.Start).Length > 1 && window.IsWordOf(behind.Start, "v") && lexicon.Ending(behind.In(window.Text), behind.Length, ClauseRole.Rate | ClauseRole.Head) is null;

    private bool IsVerb(SentenceWindow window, TextSpan span)
    {
        int at = span.Start;
        while (at < span.End && lexicon.Starting(window.Text, at, ClauseRole.Any) is { } word && (word.Surface.Length > 1 || window.IsWordStart(at + 1)))
        {
            if (word.Is(ClauseRole.Action | ClauseRole.Performs) || word.Is(ClauseRole.Level) && (word.Surface.Length > 1 || at + 1 == span.End))
                return true;
            if (!word.Is(ClauseRole.Adverb))
                return false;
            at += word.Surface.Length;
        }
        return false;
    }

    /// <summary>Where the words begin behind the number of an item: (2)固定资产投资, 3、完成电网改造.</summary>
    private static int BehindItemNumber(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('(' or '（'))
            return BehindPlainNumber(text, start, end);
        int at = start + 1;
        while (at < end && (char.IsAsciiDigit(text[at]) || ItemNumerals.Contains(text[at], StringComparison.Ordinal)))
            at++;
        return at > start + 1 && at + 1 < end && text[at] is ')' or '）' ? at + 1 : start;
    }

    /// <summary>Where the words begin behind an item's number without brackets, which opens its line.</summary>
    private static int BehindPlainNumber(string text, int start, int end)
    {
        int at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        bool opens = start == 0 || text[start - 1] is '\n' or '。' or '；';
        return at > start && opens && at + 1 < end && text[at] == '、' && char.IsLetter(text[at + 1]) ? at + 1 : start;
    }

    /// <summary>A span without the marks and spaces at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '?' or >= '①' and <= '⑳' or '、' or '，' or ',' or '。' or '：' or ':' or '—' or '-' or '；' or '!' or '！'))
            start++;
        start = BehindItemNumber(text, start, end);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '—' or '“'))
            end--;
        return new TextSpan(start, end);
    }
}
