using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts the clauses of a sentence into segments of one number each.</summary>
internal sealed class SegmentReader(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, PlaceAmount places, ZoneNames zones)
{
    private const ClauseRole Any = (ClauseRole)(-1);
    private const string ListMarks = "、和及与或";
    private const int LongestIndicator = VerbBorder.LongestIndicator;

    private readonly IdleNumbers _idle = new(lexicon, naming);
    private readonly ThresholdClass _thresholds = new(naming);
    private readonly PerHead _averages = new(naming);
    private readonly OwnedMember _owners = new(lexicon);
    private readonly VerbBorder _verbs = new(lexicon, catalogue);
    private readonly ActingPeople _actors = new(lexicon);

    /// <summary>The segments of a sentence, in text order.</summary>
    public List<Segment> Read(SentenceWindow window)
    {
        var segments = new List<Segment>();
        for (int i = 0; i < window.Sentence.Clauses.Length; i++)
        {
            foreach ((TextSpan stretch, bool inBracket) in ClauseStretches.Of(window, window.Sentence.Clauses[i], span => Counted(window, span).Any()))
                ReadStretch(window, stretch, i, inBracket, segments);
        }
        return segments;
    }

    /// <summary>The numbers of a stretch that state something.</summary>
    private IEnumerable<QuantityMention> Counted(SentenceWindow window, TextSpan span) =>
        window.Mentions.Where(m => m.Kind == MentionKind.Quantity && span.Contains(m.Span) && !_idle.IsRhetorical(window, m) && !window.IsPerUnit(m));

    private void ReadStretch(SentenceWindow window, TextSpan stretch, int clause, bool inBracket, List<Segment> segments)
    {
        int from = stretch.Start;
        Joint joint = Joint.Clause;
        QuantityMention[] mentions = [.. Counted(window, stretch)];
        for (int i = 0; i < mentions.Length; i++)
        {
            QuantityMention mention = mentions[i];
            int next = i + 1 < mentions.Length && HasClass(window, mention, mentions[i + 1], stretch) ? i + 2 : i + 1;
            bool isLast = next == mentions.Length;
            var gap = new TextSpan(mention.Span.End, isLast ? stretch.End : mentions[next].Span.Start);
            if (!isLast && IdleNumbers.TimeSpent(window.Text, mention, gap) is { } spent)
            {
                from = spent;
                continue;
            }
            if (IdleNumbers.IsAnaphoric(window.Text, mention))
            {
                from = gap.Start;
                continue;
            }
            if (!isLast && (IsClassInName(window, mention, gap) || _idle.IsCircumstance(window.Text, mention, gap)))
                continue;
            (int afterEnd, int nextStart, Joint nextJoint) = isLast ? (gap.End, gap.End, Joint.Clause) : Divide(window, gap, mention, mentions[next]);
            segments.Add(new Segment(new TextSpan(from, mention.Span.Start), mention, new TextSpan(gap.Start, afterEnd), joint, clause, inBracket));
            (from, joint) = (nextStart, nextJoint);
            if (isLast)
                break;
            i = next - 1;
        }
        SharePeople(window.Text, segments);
        StackedCounts.Share(segments, lexicon, naming, zones, window);
    }

    /// <summary>Whether a number with a bound is a class inside the name of what the next number counts: 10亿元以上项目26个, 投资超10亿元项目20个.</summary>
    private bool IsClassInName(SentenceWindow window, QuantityMention mention, TextSpan gap)
    {
        bool passes = mention.Span.Start > 0 && window.Text[mention.Span.Start - 1] is '过' or '超' && mention.UnitRecord?.Dimension == "money";
        if (IsShareThatActs(window, mention, gap))
            return false;
        if (IsSizeOfThing(window, mention, gap) || IsThreshold(window, mention, gap, passes))
            return true;
        if (!passes && mention.Comparator is not (Comparator.Ge or Comparator.Gt or Comparator.Le or Comparator.Lt) || IsCount(mention) || gap.IsEmpty)
            return false;
        string between = window[gap];
        return !between.StartsWith('的') && between.AsSpan().IndexOfAny(ListMarks.AsSpan()) < 0
            && lexicon.Starting(window.Text, gap.Start, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null;
    }

    /// <summary>Whether a percentage that opens its clause is the share of those who do something to what the next number counts: 全县[80%以上]农户掌握了2项技术.</summary>
    private bool IsShareThatActs(SentenceWindow window, QuantityMention mention, TextSpan gap)
    {
        if (mention.UnitRecord?.Dimension != "percent" || gap.Length < 4)
            return false;
        TextSpan clause = window.Sentence.Clauses.Last(c => c.Span.Start <= mention.Span.Start).Span;
        string opening = LeadReader.Trim(window.Text, clause with { End = mention.Span.Start }).In(window.Text).ToString();
        return (opening.Length == 0 || lexicon.Whole(opening, ClauseRole.OwnArea) is not null) && EndsWithVerb(window, gap);
    }

    /// <summary>Whether the words between a share and the number of its object end with a verb: 农户[掌握了].</summary>
    private bool EndsWithVerb(SentenceWindow window, TextSpan gap)
    {
        TextSpan words = window.Text[gap.End - 1] == '了' ? gap with { End = gap.End - 1 } : gap;
        int at = words.End - 2;
        while (at > words.Start + 1 && window.WordAt(at).End != words.End)
            at--;
        return at > words.Start + 1 && (window.IsWordOf(at, "v") || lexicon.Starting(window.Text, at, ClauseRole.Performs) is not null) && lexicon.Starting(window.Text, at, ClauseRole.Level | ClauseRole.Growth) is null;
    }

    /// <summary>Whether a number is the class of what the next number counts, whose noun stood before: 重点项目90个，[5亿元以上]31个, 其中[超亿元的]9家.</summary>
    private bool IsThreshold(SentenceWindow window, QuantityMention mention, TextSpan gap, bool passes)
    {
        if (IsCount(mention) || gap.Length > 1 || gap.Length == 1 && window.Text[gap.Start] != '的' || !passes && !IsClass(mention))
            return false;
        int clause = window.Sentence.Clauses.Last(c => c.Span.Start <= mention.Span.Start).Span.Start;
        return window.Mentions.FirstOrDefault(m => m.Span.Start == gap.End) is { } next && IsCount(next) && _thresholds.Opens(window.Text[clause..mention.Span.Start]);
    }

    /// <summary>Whether a number is a class inside the name of what the number before it counts: 20个10亿元以上项目, 60个空置率50%以上的村.</summary>
    private bool HasClass(SentenceWindow window, QuantityMention mention, QuantityMention next, TextSpan stretch)
    {
        var between = new TextSpan(mention.Span.End, next.Span.Start);
        if (IsCount(mention) && IsCircle(window, between, next))
            return true;
        if (!IsCount(mention) || !IsClass(next))
            return false;
        if (between.IsEmpty)
            return next == window.Mentions.LastOrDefault(m => stretch.Contains(m.Span));
        bool attribute = next.Span.End + 1 < stretch.End && window.Text[next.Span.End] == '的';
        return attribute && between.Length < LongestIndicator && between.In(window.Text).IndexOfAny(ListMarks) < 0
            && (next.UnitRecord?.Dimension == "money" && between.In(window.Text).EndsWith("超过") || lexicon.Ending(between.In(window.Text), between.Length, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null);
    }

    /// <summary>Whether a place in an order only says which circle the things counted before it have come into: 9家企业进入全国[前50强]; not that of an amount: 3项指标居全省前10位.</summary>
    private bool IsCircle(SentenceWindow window, TextSpan between, QuantityMention next)
    {
        bool first = next.Span.In(window.Text).StartsWith("前") || between.In(window.Text).EndsWith("前");
        if (!first || between.Length < 2 || between.In(window.Text).IndexOfAny(ListMarks) >= 0)
            return false;
        for (int i = between.Start + 1; i < between.End; i++)
            if (lexicon.Starting(window.Text, i, Any) is { Surface.Length: > 1 } verb && verb.Is(ClauseRole.Transitive) && window.IsWordStart(i))
                return true;
        return false;
    }

    /// <summary>Whether a number is the size of the thing that the next number counts, which stands between them alone: [50吨]敞车322辆.</summary>
    private bool IsSizeOfThing(SentenceWindow window, QuantityMention mention, TextSpan gap) =>
        mention.UnitRecord?.Dimension is "mass" or "power" or "voltage" or "length" && gap.Length is > 1 and < 8 && window.IsWordOf(gap.Start, "n", "nz", "vn")
        && gap.In(window.Text).IndexOfAny(ListMarks) < 0 && lexicon.Starting(window.Text, gap.Start, ClauseRole.Action | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null
        && window.Mentions.FirstOrDefault(m => m.Span.Start == gap.End) is { } next && IsCount(next);

    private static bool IsClass(QuantityMention mention) =>
        mention.Comparator is Comparator.Ge or Comparator.Gt or Comparator.Le or Comparator.Lt && !IsCount(mention);

    /// <summary>Gives people the words behind them: both numbers of 1914户、4377人稳定脱贫, and the verb with the next number in 63人获得补助12万元.</summary>
    private void SharePeople(string text, List<Segment> segments)
    {
        for (int i = segments.Count - 2; i >= 0; i--)
            if (segments[i].After.IsEmpty && segments[i + 1].Joint == Joint.Subject && segments[i].Mention.UnitRecord?.Dimension is "household" or "person"
                && lexicon.Starting(text, segments[i + 1].Before.Start, Any) is { Surface.Length: > 1 } verb && verb.Is(ClauseRole.Transitive) && !verb.Is(ClauseRole.Level))
                segments[i] = segments[i] with { After = segments[i + 1].Before };
            else if (segments[i].After.IsEmpty && segments[i + 1].Before.IsEmpty && segments[i + 1].Joint is Joint.List or Joint.Adjacent
                && segments[i].Mention.UnitRecord?.Dimension == "household" && segments[i + 1].Mention.UnitRecord?.Dimension == "person")
                segments[i] = segments[i] with { After = segments[i + 1].After };
    }

    /// <summary>Whether a number counts things with a classifier.</summary>
    public static bool IsCount(QuantityMention mention) =>
        mention.UnitRecord?.Dimension is "count" or "person" or "household" || mention.UnitRecord is null;

    /// <summary>Whether a number counts people with a classifier of theirs.</summary>
    public static bool CountsPeople(QuantityMention mention) => mention.UnitRecord?.Dimension == "person" || mention.Unit is [.., '名' or '位'];

    /// <summary>Finds the border in the text between two numbers.</summary>
    private (int AfterEnd, int NextStart, Joint Joint) Divide(SentenceWindow window, TextSpan gap, QuantityMention last, QuantityMention next)
    {
        if (gap.IsEmpty || string.IsNullOrWhiteSpace(window[gap]))
            return (gap.Start, gap.End, Joint.Adjacent);
        string text = window.Text;
        if (text[gap.Start] == '的')
            return IsShareThatActs(window, last, gap) ? (gap.End, gap.End, Joint.Subject)
                : IsShareOfList(window, gap, last) ? (gap.End - 1, gap.End, Joint.List)
                : NextSize(window, gap, last) is { } member ? (member, member + 1, Joint.List)
                : (gap.Start, gap.Start + 1, Joint.Attribute);
        int behind = TailReader.BehindBracket(text, gap).Start;
        if (ListMark(text, behind, gap.End) is > 0 and int mark)
            return (gap.Start, behind + mark, Joint.List);
        int list = LastListMark(window, gap);
        if (list < 0 && IsCount(last) && _owners.Mark(window, gap, next) is { } owner)
            list = owner;
        if (list >= 0)
            return (list, list + ListMark(text, list, gap.End), Joint.List);
        if (places.Border(window, gap, last, next) is { } border)
            return (border, border, Joint.Subject);
        if ((_averages.Start(window, gap, last) ?? _actors.Verb(window, gap, last, next)) is { } average)
            return (average, average, Joint.Subject);
        int verb = last.UnitRecord?.Dimension == "money" && lexicon.Starting(text, gap.Start, ClauseRole.Action) is { Surface.Length: > 1 } ? gap.Start : _verbs.First(text, gap);
        if (verb >= 0 && last.UnitRecord?.Dimension == "time" && next.UnitRecord?.Dimension != "time" && lexicon.Starting(text, verb, ClauseRole.Transitive | ClauseRole.Performs) is null)
            verb = gap.Start;
        if (verb < 0 && Addresses(text, last.Span.Start))
            verb = FirstAct(window, gap);
        if (verb < 0 && IsCount(last) && IsCount(next) && last.UnitRecord?.Dimension == next.UnitRecord?.Dimension)
            verb = ActOfPart(window, gap, next);
        if (verb < 0 && last.UnitRecord?.Dimension == "time" && next.Rule is ("quantity.rank" or "rank.first"))
            verb = gap.Start;
        bool addressed = verb < 0 && gap.Length > 2 && Addresses(text, gap.End) && window.IsWordStart(gap.End - 1);
        return verb >= 0 ? (verb, verb, Joint.Subject) : (addressed ? gap.End - 1 : gap.End, gap.End, Joint.Subject);
    }

    /// <summary>Whether a percentage of a thing ends before a list mark and the next number: 90%的园区达到标准、[85%的煤矿达到标准].</summary>
    private static bool IsShareOfList(SentenceWindow window, TextSpan gap, QuantityMention last) =>
        last.UnitRecord?.Dimension == "percent" && gap.Length > 2 && ListMarks.Contains(window.Text[gap.End - 1], StringComparison.Ordinal);

    /// <summary>Where the list mark stands behind which the next thing of a list of things with their sizes begins: 投资6亿元的水厂[、]投资3亿元的医院. Null without one.</summary>
    private int? NextSize(SentenceWindow window, TextSpan gap, QuantityMention last) =>
        last.UnitRecord?.Dimension == "money" && LastListMark(window, gap) is > 0 and int mark
        && lexicon.Starting(window.Text, mark + 1, ClauseRole.Attribute)?.Surface.Length == gap.End - mark - 1 ? mark : null;

    /// <summary>Where the act begins that holds for a part of what was counted, whose number ends the clause: 86个项目[已开工]74个. Negative without one.</summary>
    private int ActOfPart(SentenceWindow window, TextSpan gap, QuantityMention next)
    {
        string text = window.Text;
        bool ends = next.Span.End >= text.Length || !char.IsLetter(text[next.Span.End]);
        if (!ends || lexicon.Ending(gap.In(text), gap.Length, ClauseRole.Completes) is not { Surface.Length: > 1 } act || act.Surface.Length + 2 > gap.Length)
            return -1;
        int start = gap.End - act.Surface.Length;
        return text[start - 1] == '已' ? start - 1 : _verbs.BeforeAdverbs(text, gap.Start, start);
    }

    /// <summary>Whether a preposition that names whom something is done to stands before an offset: [向]12家企业发放贷款.</summary>
    private static bool Addresses(string text, int at) => at > 0 && text[at - 1] is '向' or '对' or '为' or '给';

    private int FirstAct(SentenceWindow window, TextSpan gap)
    {
        for (int i = gap.Start + 1; i < gap.End; i++)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, ClauseRole.Verbal) is { Surface.Length: > 1 })
                return i;
        return -1;
    }

    private static int ListMark(string text, int at, int end)
    {
        if (at >= end)
            return 0;
        if (text.AsSpan(at, end - at).StartsWith("以及"))
            return 2;
        return ListMarks.Contains(text[at], StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>A list mark that divides two counted nouns: directly before the next number, or before a verb that governs it.</summary>
    private int LastListMark(SentenceWindow window, TextSpan gap)
    {
        for (int i = gap.End - 1; i > gap.Start; i--)
        {
            if (window.Text[i] is not ('、' or '和' or '及'))
                continue;
            bool directly = gap.End - i <= 4 && lexicon.Ending(window.Text.AsSpan(i, gap.End - i), gap.End - i, ClauseRole.Level | ClauseRole.Growth) is null;
            bool verb = window.Text[i] == '、' && lexicon.Starting(window.Text, i + 1, ClauseRole.Action | ClauseRole.Adverb | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank) is not null;
            if (directly || verb || window.Text[i] == '、' && IsAmountNoun(window.Text, new TextSpan(i + 1, gap.End)))
                return window.Text[i] == '及' && window.Text[i - 1] == '以' ? i - 1 : i;
        }
        return -1;
    }

    /// <summary>Whether the words before a number are an amount of what was named before, and its predicate: 总数达, 总投资.</summary>
    private bool IsAmountNoun(string text, TextSpan words)
    {
        if (lexicon.Starting(text, words.Start, ClauseRole.Head) is not { } head)
            return false;
        int end = words.Start + head.Surface.Length;
        return end == words.End || end < words.End && lexicon.Starting(text, end, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank | ClauseRole.Adverb | ClauseRole.Place | ClauseRole.OwnArea) is not null;
    }
}
