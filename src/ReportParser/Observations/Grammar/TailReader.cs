using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes the words behind a number apart into the counted noun and its predicate.</summary>
internal sealed class TailReader(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>The length of a saying, which a list may join to another one as predicates, as it does shorter ones that open alike: 众志成城、守望相助, 早开工、早建成.</summary>
    private const int Idiom = 4;
    private const string PhraseOpeners = "与向对到赴";

    /// <summary>Behind 以 the ends of bounds, and no part of a verb.</summary>
    private const string BoundEnds = "上下内外";

    /// <summary>Ends words that say what was done before the predicate: 学校重建[后]投用.</summary>
    private const char After = '后';

    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Completes | ClauseRole.Transitive | ClauseRole.Performs | ClauseRole.Level | ClauseRole.Growth;

    /// <summary>Whether a predicate tells only how a thing goes on, and so is no act done to it.</summary>
    public bool IsProgress(string predicate) => naming.Is(predicate, NamingKind.Progress);

    private readonly AddressedCount _addressed = new(lexicon);

    private readonly FramedDeed _frames = new(lexicon, naming);

    private readonly CompletedDeed _deeds = new(lexicon, naming);

    private readonly JoinedClause _clauses = new(lexicon, naming);

    private readonly ForeignMember _foreign = new(lexicon);

    private readonly PredicateOpening _openings = new(lexicon, naming);

    /// <summary>Reads the words behind a number.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="after">The words, as a span of the reading view.</param>
    /// <param name="lead">The words before the number: a verb there may govern the whole phrase.</param>
    /// <param name="governor">The verb of the list that the number continues, which governs it too: 完成4个小区改造、[3条道路改造]. Null without one.</param>
    public Tail Read(SentenceWindow window, TextSpan after, Lead lead, ClauseWord? governor = null)
    {
        TextSpan words = Trim(window.Text, BehindBracket(window.Text, after));
        if (words.IsEmpty || window.Text[after.Start] == '、')
            return default;
        words = _frames.Before(window, FramedNoun.Before(window, BeforeVague(window.Text, words), after.Start), after.Start);
        if (words.IsEmpty)
            return default;
        if (lexicon.Starting(window.Text, words.Start, ClauseRole.Nominal) is { Surface.Length: > 3 } act && act.Surface.Length == words.Length)
            return new Tail(words, default);
        if (naming.Ending(words.In(window.Text), NamingKind.Progress) is { } progress && progress.Length < words.Length)
            return new Tail(Trim(window.Text, words with { End = words.End - progress.Length }), words with { Start = words.End - progress.Length });
        TailFrame frame = FrameOf(window, after, lead, governor);
        if (frame.Spends && IsPurpose(window, words.Start) && Trim(window.Text, words with { Start = words.Start + 2 }) is { IsEmpty: false } purpose)
            return lead.Subject.IsEmpty || lead.Verb.IsEmpty && naming.Ending(lead.Subject.In(window.Text), NamingKind.Allotment) is null ? new Tail(purpose, default) : default;
        if (frame.Spends && !lead.Subject.IsEmpty && !lead.Verb.IsEmpty && naming.Ending(lead.Subject.In(window.Text), NamingKind.Allotment) is not null && IsUse(window, words.Start, words.End))
            return default;
        int border = PredicateStart(window, words, frame);
        if (border == words.End && _clauses.Border(window, words) is { } other)
            border = (words = words with { End = other }).End;
        border = BeforePlace(window.Text, words, frame.Addressed ? BeforeMove(window, words, border) : border);
        TextSpan noun = Trim(window.Text, _foreign.Before(window, words with { End = border }, window.Mentions.FirstOrDefault(m => m.Span.End == after.Start)));
        while (border < words.End && EndingAdverb(window, noun) is { } adverb)
            noun = noun with { End = noun.End - adverb.Surface.Length };
        if (border < words.End && lexicon.Starting(window.Text, noun.Start, ClauseRole.Adverb)?.Surface.Length == noun.Length)
            return new Tail(default, words);
        noun = WithoutDeedBefore(window, FramedNoun.WithoutPlace(window, WithoutLocative(window, noun), after.Start), border);
        return new Tail(noun, border < words.End && (IsPurpose(window, border) || frame.Spends && IsSpent(window, words, border, frame)) ? default : WithoutException(window, _clauses.Without(window, SkipAdverbs(window.Text, words with { Start = border }))));
    }

    /// <summary>The adverb that ends a noun and belongs to the predicate behind it: 3个项目[全部]建成. Null without one, and where the noun would be no more than one character, save a place: 9个村[全部]脱贫.</summary>
    private ClauseWord? EndingAdverb(SentenceWindow window, TextSpan noun)
    {
        if (lexicon.Ending(noun.In(window.Text), noun.Length, ClauseRole.Adverb) is not { } adverb || !window.IsWordStart(noun.End - adverb.Surface.Length))
            return null;
        int left = noun.Length - adverb.Surface.Length;
        return left > 1 || left == 1 && PredicateOpening.Places.Contains(window.Text[noun.Start], StringComparison.Ordinal) ? adverb : null;
    }

    /// <summary>A noun without what was done to it before the predicate: 学校[恢复重建后]投用.</summary>
    private TextSpan WithoutDeedBefore(SentenceWindow window, TextSpan noun, int border)
    {
        if (noun.End >= border || window.Text[noun.End] != After)
            return noun;
        while (lexicon.Ending(noun.In(window.Text), noun.Length, ClauseRole.Action | ClauseRole.Completes) is { Surface.Length: > 1 } verb && verb.Surface.Length + 1 < noun.Length && window.IsWordStart(noun.End - verb.Surface.Length))
            noun = noun with { End = noun.End - verb.Surface.Length };
        return noun;
    }

    private TailFrame FrameOf(SentenceWindow window, TextSpan after, Lead lead, ClauseWord? governor)
    {
        ClauseWord? verb = lead.Verb.IsEmpty ? lead.Predicate ?? governor : lexicon.Ending(window.Text.AsSpan(lead.Verb.Start, lead.Verb.Length), lead.Verb.Length, ClauseRole.Any);
        bool performed = lead.Predicate is { } predicate && predicate.Is(ClauseRole.Performs);
        bool governed = performed || verb is not null && !lead.Verb.IsEmpty && verb.Is(ClauseRole.Performs);
        QuantityMention? number = window.Mentions.FirstOrDefault(m => m.Span.End == after.Start);
        bool addressed = number is not null && _addressed.Is(window, number.Span.Start);
        bool spends = number?.UnitRecord?.Dimension == "money";
        bool pivots = verb?.Is(ClauseRole.Pivot) == true && !(governed && number is not null && naming.Is(number.Unit, NamingKind.Occasion));
        return new TailFrame(lead.Verb.IsEmpty && !performed && governor is null, governed, addressed, pivots, spends, number is not null && SegmentReader.IsCount(number) && !window.Mentions.Any(m => m.Span.End == number.Span.Start), verb is not null && naming.Is(verb.Surface, NamingKind.Gained));
    }

    /// <summary>Leaves out a word of place behind a noun: 22个产业集群[中], 除3个项目[外].</summary>
    private TextSpan WithoutLocative(SentenceWindow window, TextSpan noun)
    {
        return naming.Ending(noun.In(window.Text), NamingKind.Beside) is { } word && noun.Length > word.Length + 1 && window.WordAt(noun.End - word.Length).End == noun.End
            ? noun with { End = noun.End - word.Length }
            : noun;
    }

    /// <summary>Leaves out what ends a predicate as that of an exception: 除6个村改造[以外].</summary>
    private TextSpan WithoutException(SentenceWindow window, TextSpan predicate) =>
        naming.Ending(predicate.In(window.Text), NamingKind.Beside) is { } word && word[^1] == '外' && word.Length + 1 < predicate.Length && window.IsWordStart(predicate.End - word.Length) ? predicate with { End = predicate.End - word.Length } : predicate;

    /// <summary>Leaves out the members of a list that are not counted: 6个示范区、[若干特色园区].</summary>
    private TextSpan BeforeVague(string text, TextSpan words)
    {
        for (int i = words.Start + 1; i < words.End - 1; i++)
            if (text[i] is '、' or '和' && naming.Opening(text.AsSpan(i + 1, words.End - i - 1), NamingKind.Vague) is not null)
                return words with { End = i };
        return words;
    }

    /// <summary>Leaves out a remark in brackets directly behind the number: 85亿元（不含青川）.</summary>
    public static TextSpan BehindBracket(string text, TextSpan after)
    {
        if (after.IsEmpty || text[after.Start] is not ('（' or '('))
            return after;
        int close = text.AsSpan(after.Start, after.Length).IndexOfAny('）', ')');
        return after with { Start = close < 0 ? after.End : after.Start + close + 1 };
    }

    private int PredicateStart(SentenceWindow window, TextSpan words, TailFrame frame)
    {
        string text = window.Text;
        if (frame.IsSubject && _deeds.BehindTask(text, words) is { } done)
            return done;
        for (int i = words.Start; i < words.End; i++)
        {
            if (IsBound(text, i) || i > words.Start && IsBound(text, i - 1))
                continue;
            bool behindNoun = i > words.Start + 1;
            if (behindNoun && (frame.Spends && (IsPurpose(window, i) || IsSpent(window, words, i, frame)) || !frame.Governed && IsQuotedDeed(text, i, words.End)))
                return i;
            if (i > words.Start && text[i - 1] == '的' && OnlyVerbs(text, words with { Start = i }, Verbs))
                return words.End;
            if (behindNoun && (OpensPhrase(window, i, words.End, frame) || PredicateOpening.IsJourney(window, words, i, frame)) || _openings.IsAt(window, words, i, frame))
                return i;
            if (lexicon.Starting(text, i, ClauseRole.Any) is not { } word || i + word.Surface.Length > words.End || OpensInWord(window, words, i, word))
                continue;
            if (StartsPredicate(window, words, i, word, frame))
                return i;
            if ((i > words.Start || word.Is(ClauseRole.Nominal)) && !word.Is(Verbs | ClauseRole.Adverb))
                i += word.Surface.Length - 1;
        }
        return words.End;
    }

    /// <summary>Whether a word begins with the last character of the segmenter's word before it, and so is none: 行政许[可]落地, 科技创[新落地]; but 村中[有]9个.</summary>
    private static bool OpensInWord(SentenceWindow window, TextSpan words, int at, ClauseWord word) =>
        at > words.Start && !window.IsWordStart(at) && window.IsWordStart(at + 1) && !word.Is(ClauseRole.Each) && word.Surface != "有";

    /// <summary>Whether the words behind money that a verb gives say what it is spent on: 安排5亿元资金[支持乡村旅游].</summary>
    private bool IsSpent(SentenceWindow window, TextSpan words, int at, TailFrame frame) =>
        !frame.IsSubject && window.IsWordStart(at) && naming.Ending(window.Text.AsSpan(words.Start, at - words.Start), NamingKind.Allotment) is not null
        && IsUse(window, at, words.End);

    /// <summary>Whether a verb opens here whose object money is spent on.</summary>
    private bool IsUse(SentenceWindow window, int at, int end) =>
        lexicon.Starting(window.Text, at, ClauseRole.Pivot | ClauseRole.Transitive | ClauseRole.Performs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Completes) && at + verb.Surface.Length < end;

    /// <summary>Whether a predicate in quotation marks ends the words here: 60个事项[“跨省通办”]; not a label: 30家“小巨人”企业.</summary>
    private bool IsQuotedDeed(string text, int at, int end)
    {
        if (text[at] != '“' || text.AsSpan(at, end - at).IndexOf('”') is not (> 2 and int length))
            return false;
        int close = at + length;
        return naming.Ending(text.AsSpan(at + 1, close - at - 1), NamingKind.QuotedDeed) is not null && (close + 1 == end || OnlyVerbs(text, new TextSpan(close + 1, end), Verbs));
    }

    /// <summary>Whether 用于 stands here as a word, behind which is what the thing is for: 5亿元资金[用于]治水.</summary>
    private static bool IsPurpose(SentenceWindow window, int at) =>
        window.Text[at] == '用' && window.IsWordStart(at) && window[window.WordAt(at)] == "用于";

    /// <summary>The border moved before the verb of a predicate whose preposition was found: 将60项事项[下放由]乡镇办理.</summary>
    private int BeforeMove(SentenceWindow window, TextSpan words, int border)
    {
        while (border < words.End && window.IsWordOf(border, "p", "v") && lexicon.Ending(window.Text.AsSpan(words.Start, border - words.Start), border - words.Start, ClauseRole.Action) is { Surface.Length: > 1 } verb
            && !verb.Is(ClauseRole.Nominal | ClauseRole.Head) && border - verb.Surface.Length > words.Start + 1 && window.IsWordStart(border - verb.Surface.Length) && window.WordAt(border).Length == 1)
            border -= verb.Surface.Length;
        return border;
    }

    /// <summary>The border moved before the place that a predicate holds in: 成果[全国推广].</summary>
    private int BeforePlace(string text, TextSpan words, int border) =>
        border < words.End && lexicon.Ending(text.AsSpan(words.Start, border - words.Start), border - words.Start, ClauseRole.Place | ClauseRole.OwnArea) is { } place
        && place.Surface.StartsWith('全') && place.Surface.Length + 1 < border - words.Start
            ? border - place.Surface.Length
            : border;

    /// <summary>Whether a preposition with its own phrase stands here, and the verb that it belongs to behind it: [与高校]签约, [到企业]就业.</summary>
    private bool OpensPhrase(SentenceWindow window, int at, int end, TailFrame frame) =>
        (frame.IsSubject || frame.Pivots || window.Text[at] is '到' or '赴')
        && PhraseOpeners.Contains(window.Text[at], StringComparison.Ordinal) && window.IsWordStart(at) && window.IsWordStart(at + 1) && !naming.Covers(window.Text, at, NamingKind.HoldsConjunction) && VerbBehind(window, at + 1, end);

    /// <summary>Whether a verb follows the noun of a prepositional phrase, which does not modify another noun.</summary>
    private bool VerbBehind(SentenceWindow window, int noun, int end)
    {
        for (int i = noun + 1; i < end; i++)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, Verbs) is { Surface.Length: > 1 } verb && i + verb.Surface.Length <= end)
                return window.Text.AsSpan(noun, i - noun).IndexOf('的') < 0;
        return false;
    }

    private bool StartsPredicate(SentenceWindow window, TextSpan words, int at, ClauseWord word, TailFrame frame)
    {
        string text = window.Text;
        var rest = new TextSpan(at, words.End);
        if (lexicon.Starting(text, words.Start, ClauseRole.SharedModifier)?.Surface.Length == at - words.Start && !(word.Is(ClauseRole.Transitive) && (at - words.Start > 2 || rest.Length == word.Surface.Length && word.Is(ClauseRole.Completes) && !word.Is(ClauseRole.Nominal))))
            return false;
        if (at == words.Start)
            return word.Is(ClauseRole.Adverb | ClauseRole.Transitive | ClauseRole.Completes) && OnlyVerbs(text, rest, Verbs) || frame.Addressed && IsDoneTo(text, rest, word);
        if (IsAdverbOfPredicate(window, rest, word, frame))
            return true;
        if (frame.Governed && !frame.Pivots || text[at - 1] is '和' or '及' or '与')
            return false;
        if (word.Is(ClauseRole.Rank) && word.Surface.Length > 1 && word.Surface.Length < rest.Length && frame.IsSubject)
            return true;
        if (TakesObject(window, rest, word))
            return frame.IsSubject || frame.Pivots || frame.Gains || !word.Is(ClauseRole.Performs | ClauseRole.Level);
        if (IsParticle(window, rest, word))
            return frame.IsSubject || word.Surface != "在" || VerbBehind(window, at + word.Surface.Length, words.End);
        return OnlyVerbs(text, rest, frame.IsSubject ? Verbs : ClauseRole.Completes) && !_deeds.IsAt(text, words, at);
    }

    /// <summary>Whether a verb with its object follows those to whom something is done: 为120户[发放补贴].</summary>
    private static bool IsDoneTo(string text, TextSpan rest, ClauseWord verb) =>
        verb.Is(ClauseRole.Verbal) && !verb.Is(ClauseRole.Nominal) && verb.Surface.Length > 1 && verb.Surface.Length < rest.Length && text[rest.Start + verb.Surface.Length] != '的';

    /// <summary>Whether an adverb opens a predicate: 3个项目[全部]建成; not one of manner before work that a verb governs: 完成3个行业[分类]监管.</summary>
    private bool IsAdverbOfPredicate(SentenceWindow window, TextSpan rest, ClauseWord word, TailFrame frame)
    {
        int behind = rest.Start + word.Surface.Length;
        if (!word.Is(ClauseRole.Adverb) || word.Surface.Length < 2 || behind >= rest.End || frame.Governed && IsManner(window, rest.Start))
            return false;
        return OnlyVerbs(window.Text, rest, Verbs) || word.Surface == "进行" || VerbFollows(window.Text, behind, rest.End, naming.Is(word.Surface, NamingKind.Entirely));
    }

    /// <summary>Whether a verb stands between the counted things and its own object: 19个镇[列入]重点镇.</summary>
    private bool TakesObject(SentenceWindow window, TextSpan rest, ClauseWord verb)
    {
        (string text, int behind) = (window.Text, rest.Start + verb.Surface.Length);
        return verb.Is(ClauseRole.Transitive) && verb.Surface.Length > 1 && behind < rest.End && text[behind] != '的' && text[rest.Start - 1] != '的'
            && !OnlyVerbs(text, rest, Verbs) && !NamesWork(text, verb, new TextSpan(behind, rest.End)) && !_openings.IsModifier(window, behind, rest.End);
    }

    /// <summary>Whether a single character opens a predicate as a word: 5家企业[在]京挂牌, 3人[获]省级表彰.</summary>
    private bool IsParticle(SentenceWindow window, TextSpan rest, ClauseWord word)
    {
        if (word.Surface is not ("在" or "被" or "获") || !window.IsWordStart(rest.Start))
            return false;
        int behind = rest.Start + word.Surface.Length;
        return window.IsWordStart(behind)
            || lexicon.Starting(window.Text, behind, ClauseRole.SharedModifier | ClauseRole.Place) is { } place && window.WordAt(rest.Start).End == behind + place.Surface.Length;
    }

    /// <summary>Whether 以 with its direction stands here, which bounds the noun's class: 地级[以上]市.</summary>
    private static bool IsBound(string text, int at) => text[at] == '以' && at + 1 < text.Length && BoundEnds.Contains(text[at + 1], StringComparison.Ordinal);

    /// <summary>Whether a verb only says which work the noun behind it means, or makes one word with it: 园区集中[签约]活动, 校医[配备]点; not 开展试点.</summary>
    private bool NamesWork(string text, ClauseWord verb, TextSpan behind) =>
        verb.Is(ClauseRole.Action) && !verb.Is(ClauseRole.Performs) && text[behind.Start..behind.End] is var noun && (naming.Is(noun, NamingKind.Work) || naming.Is(noun, NamingKind.Bound));

    /// <summary>Whether an adverb is a word of manner that also modifies a noun of action, and is not only an adverb: 重点行业[分类]监管, not [全面]监管.</summary>
    private static bool IsManner(SentenceWindow window, int at) => !window.IsWordOf(at, "d", "ad") && window[window.WordAt(at)] != "全部";

    /// <summary>Whether behind adverbs a verb with an object follows; behind 全部 any verb has one.</summary>
    private bool VerbFollows(string text, int at, int end, bool all)
    {
        while (at < end && lexicon.Starting(text, at, ClauseRole.Any) is { } word)
        {
            if (word.Is(all ? ClauseRole.Transitive | ClauseRole.Action : ClauseRole.Transitive))
                return true;
            if (!word.Is(ClauseRole.Adverb))
                return false;
            at += word.Surface.Length;
        }
        return false;
    }

    /// <summary>Whether a stretch is nothing but adverbs and verbs of these roles, with at least one verb.</summary>
    private bool OnlyVerbs(string text, TextSpan rest, ClauseRole roles)
    {
        bool verb = false;
        int at = rest.Start;
        while (at < rest.End && lexicon.Starting(text, at, roles | ClauseRole.Adverb) is { } word && at + word.Surface.Length <= rest.End)
        {
            verb |= word.Is(roles);
            at += word.Surface.Length;
            if (at + 1 < rest.End && text[at] == '、' && (word.Surface.Length >= Idiom || text[at + 1] == word.Surface[0]))
                at++;
        }
        return verb && at == rest.End;
    }

    /// <summary>Whether an adverb of one character stands before each of two verbs, and so belongs to both: [再]检查[再]提升.</summary>
    private static bool IsRepeated(string text, string adverb, TextSpan behind) => adverb.Length == 1 && behind.In(text).Contains(adverb[0]);

    /// <summary>Whether words are nothing but verbs and adverbs: 全部建成投用.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    public bool AreVerbs(string text, TextSpan words) => OnlyVerbs(text, words, ClauseRole.Completes | ClauseRole.Action);

    /// <summary>A predicate without the adverbs before its verb: 全部[建成投用].</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The predicate.</param>
    public TextSpan WithoutAdverbs(string text, TextSpan words) => SkipAdverbs(text, words);

    private TextSpan SkipAdverbs(string text, TextSpan words)
    {
        int at = words.Start;
        while (at < words.End && lexicon.Starting(text, at, ClauseRole.Any) is { } word && word.Is(ClauseRole.Adverb) && !word.Is(ClauseRole.Transitive) && at + word.Surface.Length < words.End && !IsRepeated(text, word.Surface, words with { Start = at + word.Surface.Length }))
            at += word.Surface.Length;
        return new TextSpan(at > words.Start && at + 1 < words.End && text[at] == '了' ? at + 1 : at, words.End);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '、' or '，' or ',' or '）' or ')' or '”'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ','))
            end--;
        return new TextSpan(start, end);
    }
}
