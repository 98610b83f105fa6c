using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts the clauses of a sentence into segments of one number each.</summary>
internal sealed class SegmentReader(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, PlaceAmount places, ZoneNames zones)
{
    private const int LongestIndicator = VerbBorder.LongestIndicator;

    private readonly IdleNumbers _idle = new(lexicon, naming);
    private readonly ThresholdClass _thresholds = new(naming);
    private readonly ActingShare _shares = new(lexicon);
    private readonly SegmentBorder _borders = new(lexicon, catalogue, naming, places);

    /// <summary>The segments of a sentence, in text order.</summary>
    public List<Segment> Read(SentenceWindow window) => window.Mentions.Any(m => m.Kind == MentionKind.Quantity) ? ReadClauses(window) : [];

    private List<Segment> ReadClauses(SentenceWindow window)
    {
        var segments = new List<Segment>();
        Predicate<TextSpan> counts = span => Counted(window, span).Count > 0;
        for (int i = 0; i < window.Sentence.Clauses.Length; i++)
        {
            foreach ((TextSpan stretch, bool inBracket) in ClauseStretches.Of(window, window.Sentence.Clauses[i], counts))
                ReadStretch(window, stretch, i, inBracket, segments);
        }
        return segments;
    }

    /// <summary>The numbers of a stretch that state something.</summary>
    private List<QuantityMention> Counted(SentenceWindow window, TextSpan span)
    {
        var counted = new List<QuantityMention>();
        foreach (QuantityMention mention in window.Mentions)
            if (mention.Kind == MentionKind.Quantity && span.Contains(mention.Span) && !_idle.IsRhetorical(window, mention) && !window.IsPerUnit(mention))
                counted.Add(mention);
        return counted;
    }

    private void ReadStretch(SentenceWindow window, TextSpan stretch, int clause, bool inBracket, List<Segment> segments)
    {
        int from = stretch.Start;
        Joint joint = Joint.Clause;
        List<QuantityMention> mentions = Counted(window, stretch);
        for (int i = 0; i < mentions.Count; i++)
        {
            QuantityMention mention = mentions[i];
            int next = i + 1 < mentions.Count && HasClass(window, mention, mentions[i + 1], stretch) ? i + 2 : i + 1;
            bool isLast = next == mentions.Count;
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
            (int afterEnd, int nextStart, Joint nextJoint) = isLast ? (gap.End, gap.End, Joint.Clause) : _borders.Find(window, gap, mention, mentions[next]);
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
        if (_shares.Is(window, mention, gap))
            return false;
        if (IsSizeOfThing(window, mention, gap) || IsThreshold(window, mention, gap, passes))
            return true;
        if (!passes && !IsClass(mention) || IsCount(mention) || gap.IsEmpty)
            return false;
        string between = window[gap];
        return !between.StartsWith('的') && between.AsSpan().IndexOfAny(SegmentBorder.ListMarks.AsSpan()) < 0
            && lexicon.Starting(window.Text, gap.Start, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null;
    }

    /// <summary>Whether a number is the class of what the next number counts, whose noun stood before: 重点项目90个，[5亿元以上]31个, 其中[超亿元的]9家.</summary>
    private bool IsThreshold(SentenceWindow window, QuantityMention mention, TextSpan gap, bool passes)
    {
        if (IsCount(mention) || gap.Length > 1 || gap.Length == 1 && window.Text[gap.Start] != '的' || !passes && !IsClass(mention))
            return false;
        int clause = window.ClauseAt(mention.Span.Start).Start;
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
        return attribute && between.Length < LongestIndicator && between.In(window.Text).IndexOfAny(SegmentBorder.ListMarks) < 0
            && (next.UnitRecord?.Dimension == "money" && between.In(window.Text).EndsWith("超过") || lexicon.Ending(between.In(window.Text), between.Length, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null);
    }

    /// <summary>Whether a place in an order only says which circle the things counted before it have come into: 9家企业进入全国[前50强]; not that of an amount: 3项指标居全省前10位.</summary>
    private bool IsCircle(SentenceWindow window, TextSpan between, QuantityMention next)
    {
        bool first = next.Span.In(window.Text).StartsWith("前") || between.In(window.Text).EndsWith("前");
        if (!first || between.Length < 2 || between.In(window.Text).IndexOfAny(SegmentBorder.ListMarks) >= 0)
            return false;
        for (int i = between.Start + 1; i < between.End; i++)
            if (lexicon.Starting(window.Text, i, ClauseRole.Any) is { Surface.Length: > 1 } verb && verb.Is(ClauseRole.Transitive) && window.IsWordStart(i))
                return true;
        return false;
    }

    /// <summary>Whether a number is the size of the thing that the next number counts, which stands between them alone: [50吨]敞车322辆.</summary>
    private bool IsSizeOfThing(SentenceWindow window, QuantityMention mention, TextSpan gap) =>
        mention.UnitRecord?.Dimension is "mass" or "power" or "voltage" or "length" && gap.Length is > 1 and < 8 && window.IsWordOf(gap.Start, "n", "nz", "vn")
        && gap.In(window.Text).IndexOfAny(SegmentBorder.ListMarks) < 0 && lexicon.Starting(window.Text, gap.Start, ClauseRole.Action | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null
        && window.Mentions.FirstOrDefault(m => m.Span.Start == gap.End) is { } next && IsCount(next);

    /// <summary>Whether a number is a bound of an amount, as classes have it: [10亿元以上].</summary>
    private static bool IsClass(QuantityMention mention) =>
        mention.Comparator is Comparator.Ge or Comparator.Gt or Comparator.Le or Comparator.Lt && !IsCount(mention);

    /// <summary>Gives people the words behind them: both numbers of 1914户、4377人稳定脱贫, and the verb with the next number in 63人获得补助12万元.</summary>
    private void SharePeople(string text, List<Segment> segments)
    {
        for (int i = segments.Count - 2; i >= 0; i--)
            if (segments[i].After.IsEmpty && segments[i + 1].Joint == Joint.Subject && segments[i].Mention.UnitRecord?.Dimension is "household" or "person"
                && lexicon.Starting(text, segments[i + 1].Before.Start, ClauseRole.Any) is { Surface.Length: > 1 } verb && verb.Is(ClauseRole.Transitive) && !verb.Is(ClauseRole.Level))
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
}
