using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A place in an order: 增速居全国第2位, 位列示范城市前10强; or a move in one: 排名上升3位.</summary>
internal sealed class RankRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NameCleaner cleaner, Coordination coordination, NamingLexicon naming, ZoneNames zones) : IClauseRule
{
    /// <summary>What is ranked where a rank follows a growth: 生产总值增长6%，居全市第2位.</summary>
    private const string GrowthRate = "增速", Proportion = "占比";

    /// <summary>The length from which 在… is taken for the order only where a name stands before it.</summary>
    private const int ShortPhrase = 16;

    /// <summary>The length of an event's name that does not tell one from another: 考核.</summary>
    private const int ShortEvent = 2;

    private const string AreaEndings = "省市区县州旗盟镇乡城国";

    private const ClauseRole Places = ClauseRole.Place | ClauseRole.OwnArea;

    /// <summary>Says that the places of an order are counted from its end, whether or not the order is named: 排名[倒数]第3.</summary>
    private const string Reverse = "倒数";

    public Draft? Read(SegmentContext segment)
    {
        (TextSpan rest, string? versus, bool named, bool ranked, bool each) = Peel(segment.Window, segment.Segment.Before);
        bool last = segment.Mention.Unit is "位" or "名" && (IsFromLast(segment.Before) && versus is not null || segment.Before.EndsWith(Reverse, StringComparison.Ordinal));
        if (!segment.IsRank && !last && !(ranked && segment.Mention.Unit is "位" or "名"))
            return null;
        if (segment.Lead.Growth is { } move && !segment.Mention.Span.In(segment.Window.Text).StartsWith("第"))
            return Move(segment, move);
        Lead lead = leads.ReadOpening(segment.Window, rest);
        string subject = cleaner.Clean(AtEvent(segment.Window[lead.Subject.IsEmpty && IsNoun(segment.Window[lead.Verb]) ? rest : lead.Subject]));
        string? act = subject.Length == 0 ? segment.Carried.Action : lead.Subject.IsEmpty ? null : VerbOf(segment.Window[lead.Verb]);
        if (versus is null && Listed(segment.Window, rest) is { } listed)
            (subject, versus, act) = (listed.Subject, listed.Versus, listed.Subject.Length == 0 ? segment.Carried.Action : null);
        string? zone = versus is not null && zones.Names(subject) && OfEvent(versus) is { Subject.Length: > ShortEvent } ? subject : null;
        subject = zone is null ? subject : "";
        if (subject.Length == 0 && versus is not null && OfEvent(versus) is { } ranking && (ranking.Subject.Length > ShortEvent || names.Resolve("", segment.Carried) is null))
            (subject, versus, act) = (ranking.Subject, ranking.Versus, null);
        else if (subject.Length == 0 && versus is not null && Contest(segment, rest) is { } contest)
            (subject, act) = (contest, null);
        if (subject.Length == 0 && segment.Carried.Measure == Measure.Rank)
            versus ??= segment.Carried.Versus;
        string? name = names.Resolve(subject, segment.Carried);
        if (name is null)
            return null;
        if (each && subject.Length == 0 && (segment.Carried.Names.Length < 2 && RanksGrowth(segment) ? segment.Carried.GrownTogether() : segment.Carried.Names) is { Length: > 1 } several)
            return new Draft("rank", Measure.Rank, [.. several.Select(n => n + RankedRate(segment))]) { Action = act, Versus = versus, Carries = false };
        name = WithRate(segment, subject, name);
        if ((named || !segment.IsRank) && !name.EndsWith("排名", StringComparison.Ordinal))
            name += "排名";
        ImmutableArray<RecentLevel> levels = segment.Before.StartsWith('均') ? segment.Carried.Together(name, segment.Segment.Clause) : [];
        return new Draft("rank", Measure.Rank, levels.IsEmpty ? Ranked(segment, subject, name, each) : [.. levels.Select(level => level.Name)])
        {
            Action = act,
            Actions = [.. levels.Select(level => level.Action)],
            Versus = versus,
            Scope = zone,
            Carries = IsStart(segment) || !segment.IsRank,
            Subject = subject == name && !CountsOf(segment, subject) ? name : null,
        };
    }

    /// <summary>The verb that brought about what is ranked: [新增]企业数量居全市第一. Null for one that only says that an amount was reached.</summary>
    private string? VerbOf(string verb) =>
        lexicon.Ending(verb, verb.Length, ClauseRole.Any) is { } word && word.Is(ClauseRole.Action) && !word.Is(ClauseRole.Level | ClauseRole.Growth | ClauseRole.Nominal) ? verb.TrimEnd('了') : null;

    /// <summary>Whether the places of an order are counted from its end: 全省[后]10位.</summary>
    private static bool IsFromLast(ReadOnlySpan<char> before) => before.Length > 2 && before[^1] is '后' or '倒';

    /// <summary>Whether what was read as a verb is a noun of action that nothing follows: 城区[建设]全市第二.</summary>
    private bool IsNoun(string verb) => lexicon.Whole(verb, ClauseRole.Nominal) is not null;

    /// <summary>Whether a ranked amount is one of the things that the sentence counts, which its further amounts belong to: 重点项目90个，项目数量全省第二.</summary>
    private static bool CountsOf(SegmentContext segment, string subject) =>
        segment.Carried.Thing is { } thing && subject.Length > 2 && thing.EndsWith(subject[..2], StringComparison.Ordinal);

    /// <summary>The names that a rank is of: one, or all amounts of a list.</summary>
    private ImmutableArray<string> Ranked(SegmentContext segment, string subject, string name, bool each)
    {
        if (segment.Before.Contains("分别", StringComparison.Ordinal))
            return [name];
        if (!each || subject.Length == 0)
            return coordination.SplitAmounts(name);
        return names.ForEachThing(subject, segment.Carried) is { IsEmpty: false } things ? things : coordination.SplitEach(name);
    }

    /// <summary>What a rank was given in, where the words before it only say who got it: 我局在[服务质量测评]中.</summary>
    private string AtEvent(string words)
    {
        int at = words.LastIndexOf('在');
        return at > 0 && words.EndsWith('中') && IsEvent(words.AsSpan(at + 1, words.Length - at - 2)) ? words[(at + 1)..^1] : words;
    }

    private bool IsEvent(ReadOnlySpan<char> words) => naming.Ending(words, NamingKind.Ranking) is not null;

    /// <summary>The event that ranked, and the area in which it did, where nothing else says what is ranked: 在[全省][服务质量测评]中居第2位. Null for an order that is no event.</summary>
    private (string Subject, string? Versus)? OfEvent(string order)
    {
        if (!IsEvent(order))
            return null;
        string? area = lexicon.Starting(order, 0, Places) is { Surface.Length: > 1 } place && place.Surface.Length < order.Length ? place.Surface : null;
        return (cleaner.Clean(order[(area?.Length ?? 0)..]), area);
    }

    /// <summary>The contest that a phrase before the order names, in the clause of the rank or in the one before it: 在[城市环境评比]中，获得全市第6名. Null without one.</summary>
    private string? Contest(SegmentContext segment, TextSpan rest)
    {
        int clause = segment.Segment.Clause;
        string words = segment.Window[rest].Trim('，', ' ');
        if (words.Length == 0 && segment.Segment.Joint == Joint.Clause && clause > 0)
            words = segment.Window[segment.Window.Sentence.Clauses[clause - 1].Span].Trim('，', ' ');
        return words.Length > 3 && words[0] == '在' && words[^1] == '中' && OfEvent(words[1..^1]) is { Subject.Length: > ShortEvent } contest ? contest.Subject : null;
    }

    /// <summary>Whether a rank is the one that a move starts from, and so names the one that it ends at: 由第9位[升至第5位].</summary>
    private static bool IsStart(SegmentContext segment) => segment.Lead.IsStart || segment.Before.TrimEnd() is [.., '由' or '从'];

    /// <summary>The name of a rank, which without a subject of its own is that of a rate.</summary>
    private static string WithRate(SegmentContext segment, string subject, string name) =>
        subject.Length == 0 && RankedRate(segment) is var rate && !name.EndsWith(rate, StringComparison.Ordinal) ? name + rate : name;

    /// <summary>What a rank without a subject is of, where not of the amount itself: 增速 behind a growth, 占比 behind a share that is written with it. Else empty.</summary>
    private static string RankedRate(SegmentContext segment) =>
        RanksGrowth(segment) ? GrowthRate
        : segment.Carried is { Measure: Measure.Share, Origin: { } share } && share.Before.In(segment.Window.Text).Contains(Proportion, StringComparison.Ordinal) ? Proportion
        : "";

    /// <summary>Whether a rank is that of the growth before it, and not one of the amount itself: 从第6位上升到第4位, or one of a decline.</summary>
    private static bool RanksGrowth(SegmentContext segment)
    {
        string text = segment.Window.Text;
        return segment.Carried is { Measure: Measure.Growth, Origin: { } growth } && growth.Before.In(text).IndexOfAny('降', '减') < 0
            && segment.Segment.Before.In(text).IndexOfAny('从', '由', '到') < 0;
    }

    private Draft? Move(SegmentContext segment, ClauseWord move)
    {
        (TextSpan rest, string? versus, _, _, _) = Peel(segment.Window, segment.Lead.Subject);
        string subject = cleaner.Clean(segment.Window[segment.Lead.Subject]);
        if (naming.Of(NamingKind.RankArea).FirstOrDefault(area => subject.Contains(area, StringComparison.Ordinal)) is { } order)
            (subject, versus) = (WithoutOrder(subject, order), versus ?? order);
        if (names.Resolve(subject, segment.Carried) is not { } name)
            return null;
        name = WithRate(segment, subject, name);
        versus ??= subject.Length == 0 ? segment.Carried.Versus : null;
        return !rest.IsEmpty | subject.Length > 0 || segment.Carried.Measure == Measure.Rank || name.EndsWith(GrowthRate, StringComparison.Ordinal)
            ? new Draft("rank.move", Measure.Change, [name]) { Versus = versus, Polarity = move.Polarity, Carries = false, Subject = subject.Length > ShortEvent && IsEvent(subject) || segment.Carried.Name is null ? name : null }
            : null;
    }

    /// <summary>A subject without the area that orders it, and the words around it: 经济总量[在全省的]排名.</summary>
    private static string WithoutOrder(string subject, string area)
    {
        string phrase = subject.Contains("在" + area, StringComparison.Ordinal) ? "在" + area : area;
        phrase = phrase.Length > area.Length && subject.Contains(phrase + "的", StringComparison.Ordinal) ? phrase + "的" : phrase;
        return subject.Replace(phrase, "", StringComparison.Ordinal);
    }

    /// <summary>Peels rank verbs and the place that they are within: …居全国. Tells whether 排名 is a noun that stays in the name, and whether the words end with a verb or noun of rank: 全国[排名]46位.</summary>
    private (TextSpan Words, string? Versus, bool Named, bool Ranked, bool Each) Peel(SentenceWindow window, TextSpan before)
    {
        string? versus = null;
        bool named = false, ranked = false, verb = false, each = false, moves = false;
        TextSpan rest = before;
        int area = -1;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> words = window.Text.AsSpan(rest.Start, rest.Length);
            if (versus is null && Within(window.Text, rest) is { } within)
                (versus, rest) = (window.Text[(within + 1)..rest.End].TrimEnd('中', '的'), rest with { End = within });
            else if (versus is null && ClassOfAreas(window, rest) is { } areas)
                (versus, rest) = (window.Text[areas..rest.End], rest with { End = areas });
            else if (rest.End == before.End && (IsFromLast(words) || words.EndsWith(Reverse)))
                rest = rest with { End = rest.End - (IsFromLast(words) ? 1 : Reverse.Length) };
            else if (versus is not null && naming.Ending(words, NamingKind.LastPlaces) is { } verbOfLast)
                rest = rest with { End = rest.End - verbOfLast.Length };
            else if (char.IsWhiteSpace(words[^1]) || words[^1] is '的' or '前' or '从' or '由')
                (moves, rest) = (moves || words[^1] is '从' or '由', rest with { End = rest.End - 1 });
            else if (window.TimeEndingAt(rest.End) is { } time && time.Span.Start > rest.Start && window.Text[time.Span.Start - 1] is '从' or '由')
                rest = rest with { End = time.Span.Start };
            else if (words.Length > 2 && words.EndsWith("位次"))
                rest = rest with { End = rest.End - 2 };
            else if (lexicon.Ending(words, words.Length, Places) is { Surface.Length: > 1 } place && (versus is null || rest.End == area && IsWhole(place.Surface) && !IsWhole(versus)))
                (versus, area, rest) = (place.Surface + versus, rest.End - place.Surface.Length, rest with { End = rest.End - place.Surface.Length });
            else if (lexicon.Ending(words, words.Length, ClauseRole.Any) is { } word && word.Is(ClauseRole.Rank | ClauseRole.Level | ClauseRole.Adverb | ClauseRole.Respectively | ClauseRole.Each))
            {
                named |= (verb || moves) && naming.Is(word.Surface, NamingKind.RankNoun);
                ranked |= rest.End == before.End && word.Surface.Length > 1 && !word.Is(ClauseRole.Level) && word.Is(ClauseRole.Rank);
                verb |= word.Is(ClauseRole.Rank);
                each |= word.Is(ClauseRole.Each);
                rest = rest with { End = rest.End - word.Surface.Length };
            }
            else
                break;
        }
        return (rest, versus, named, ranked, each);
    }

    /// <summary>Whether an area is one that the places behind it lie in: [全市]城区.</summary>
    private static bool IsWhole(string place) => place[0] == '全';

    /// <summary>Where a class of areas begins between a verb of rank and the rank, behind a subject: 成绩居[全省粮食主产县]第3位. Null without one.</summary>
    private int? ClassOfAreas(SentenceWindow window, TextSpan rest)
    {
        if (!AreaEndings.Contains(window.Text[rest.End - 1], StringComparison.Ordinal))
            return null;
        for (int i = rest.End - 1; i > rest.Start + ShortEvent && rest.End - i < ShortPhrase; i--)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, Places) is { Surface.Length: > 1 } place && i + place.Surface.Length < rest.End && lexicon.Ending(rest.In(window.Text), i - rest.Start, ClauseRole.Rank) is { } verb && i - verb.Surface.Length > rest.Start + 1)
                return i;
        return null;
    }

    /// <summary>Where the 在 of a phrase 在…中 or 在全市山区县 at the end stands, null without one.</summary>
    private int? Within(string text, TextSpan rest)
    {
        int at = text.LastIndexOf('在', rest.End - 1, rest.Length);
        if (at < 0 || rest.End - at is not (> 2 and < 24) || rest.End - at >= ShortPhrase && (text[rest.End - 1] != '中' || at - rest.Start < 2 || IsEvent(text.AsSpan(at, rest.End - at - 1))))
            return null;
        if (text.LastIndexOf('中', rest.End - 1, rest.End - at) is > 0 and int inside && inside < rest.End - 1 && lexicon.Starting(text, inside + 1, ClauseRole.Rank) is { Surface.Length: > 1 })
            return null;
        bool area = AreaEndings.Contains(text[rest.End - 1], StringComparison.Ordinal) && lexicon.Starting(text, at + 1, Places) is { Surface.Length: > 1 } && lexicon.Ending(rest.In(text), rest.Length, ClauseRole.Rank | ClauseRole.Level) is null;
        return area || text[rest.End - 1] == '中' ? at : null;
    }

    /// <summary>The order and its place in a phrase without a subject: 位列全国服务外包示范城市前10强.</summary>
    private (string Subject, string? Versus)? Listed(SentenceWindow window, TextSpan rest)
    {
        if (window.Text.AsSpan(rest.Start, rest.Length).EndsWith("前"))
            rest = rest with { End = rest.End - 1 };
        for (int i = rest.Start; i < rest.End; i++)
        {
            if (lexicon.Starting(window.Text, i, ClauseRole.Rank) is not { } verb || i + verb.Surface.Length >= rest.End)
                continue;
            string order = window.Text[(i + verb.Surface.Length)..rest.End].Trim();
            if (i == rest.Start && verb.Surface is "居" or "列" && window.IsWordStart(i + 1) && order.Length > 1 && order.Length < (lexicon.Starting(order, 0, Places) is null ? 8 : ShortPhrase))
                return ("", order);
            if (verb.Surface.Length == 1 && (verb.Surface != "居" || order.Length is < 2 or > 7 || !window.IsWordStart(i) || !window.IsWordStart(i + 1)))
                continue;
            Lead before = leads.ReadOpening(window, rest with { End = i });
            if (!before.Subject.IsEmpty)
                return order.Length < 16 ? (cleaner.Clean(window[before.Subject]), order) : null;
            string? versus = lexicon.Starting(order, 0, Places)?.Surface;
            return (cleaner.Clean(order[(versus?.Length ?? 0)..]), versus);
        }
        return null;
    }
}
