using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts the clauses of a sentence into segments of one number each.</summary>
internal sealed class SegmentReader(ClauseLexicon lexicon)
{
    private const string ListMarks = "、和及与或";

    /// <summary>The segments of a sentence, in text order.</summary>
    public List<Segment> Read(SentenceWindow window)
    {
        var segments = new List<Segment>();
        for (int i = 0; i < window.Sentence.Clauses.Length; i++)
        {
            foreach ((TextSpan stretch, bool inBracket) in Stretches(window, window.Sentence.Clauses[i]))
                ReadStretch(window, stretch, i, inBracket, segments);
        }
        return segments;
    }

    /// <summary>A clause, cut at the brackets that hold numbers of their own: 增长9%（年度目标6%以上）.</summary>
    private static IEnumerable<(TextSpan Span, bool InBracket)> Stretches(SentenceWindow window, Clause clause)
    {
        int from = clause.Span.Start;
        for (int i = from; i < clause.Span.End; i++)
        {
            if (window.Text[i] is not ('(' or '（'))
                continue;
            int close = window.Text.AsSpan(i, clause.Span.End - i).IndexOfAny(')', '）');
            if (close < 0)
                break;
            var inside = new TextSpan(i + 1, i + close);
            if (Counted(window, inside).Any() && Counted(window, new TextSpan(from, i)).Any())
            {
                yield return (new TextSpan(from, i), false);
                foreach (TextSpan part in SplitInside(window.Text, inside))
                    yield return (part, true);
                from = i + close + 1;
            }
            i += close;
        }
        if (from < clause.Span.End)
            yield return (new TextSpan(from, clause.Span.End), false);
    }

    private static IEnumerable<TextSpan> SplitInside(string text, TextSpan inside)
    {
        int from = inside.Start;
        for (int i = inside.Start; i <= inside.End; i++)
        {
            if (i < inside.End && text[i] is not ('，' or ',' or '；' or ';'))
                continue;
            yield return new TextSpan(from, i);
            from = i + 1;
        }
    }

    private static IEnumerable<QuantityMention> Counted(SentenceWindow window, TextSpan span) =>
        window.Mentions.Where(m => m.Kind == MentionKind.Quantity && span.Contains(m.Span) && !IsRhetorical(window, m));

    /// <summary>Whether a number is the article of its noun rather than a count: 一个崭新的起点.</summary>
    private static bool IsRhetorical(SentenceWindow window, QuantityMention mention) =>
        mention.NumberSpan.In(window.Text) is "一" && mention.UnitRecord?.Dimension is "count" or "time" && mention.Rule != "quantity.rank";

    private void ReadStretch(SentenceWindow window, TextSpan stretch, int clause, bool inBracket, List<Segment> segments)
    {
        int from = stretch.Start;
        Joint joint = Joint.Clause;
        QuantityMention[] mentions = [.. Counted(window, stretch)];
        for (int i = 0; i < mentions.Length; i++)
        {
            QuantityMention mention = mentions[i];
            int gapEnd = i + 1 < mentions.Length ? mentions[i + 1].Span.Start : stretch.End;
            var gap = new TextSpan(mention.Span.End, gapEnd);
            bool isLast = i + 1 == mentions.Length;
            if (!isLast && IsClassInName(window, mention, gap))
                continue;
            if (!isLast && gap.IsEmpty && IsCount(mention) && IsClass(mentions[i + 1]) && i + 2 == mentions.Length)
                (gap, isLast) = (gap with { End = stretch.End }, true);
            (int afterEnd, int nextStart, Joint nextJoint) = isLast ? (gap.End, gap.End, Joint.Clause) : Divide(window, gap, mentions[i + 1]);
            segments.Add(new Segment(new TextSpan(from, mention.Span.Start), mention, new TextSpan(gap.Start, afterEnd), joint, clause, inBracket));
            (from, joint) = (nextStart, nextJoint);
            if (isLast)
                break;
        }
        SharePeople(segments);
    }

    /// <summary>Whether a number with a bound is a class inside the name of what the next number counts: 10亿元以上项目26个, 投资超10亿元项目20个.</summary>
    private bool IsClassInName(SentenceWindow window, QuantityMention mention, TextSpan gap)
    {
        bool passes = mention.Span.Start > 0 && window.Text[mention.Span.Start - 1] is '过' or '超' && mention.UnitRecord?.Dimension == "money";
        if (!passes && mention.Comparator is not (Comparator.Ge or Comparator.Gt or Comparator.Le or Comparator.Lt) || IsCount(mention) || gap.IsEmpty)
            return false;
        string between = window[gap];
        return !between.StartsWith('的') && between.AsSpan().IndexOfAny(ListMarks.AsSpan()) < 0
            && lexicon.Starting(window.Text, gap.Start, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Verbal) is null;
    }

    private static bool IsClass(QuantityMention mention) =>
        mention.Comparator is Comparator.Ge or Comparator.Gt or Comparator.Le or Comparator.Lt && !IsCount(mention);

    /// <summary>Gives the words behind a pair of households and people to both: 1914户、4377人稳定脱贫.</summary>
    private static void SharePeople(List<Segment> segments)
    {
        for (int i = segments.Count - 2; i >= 0; i--)
            if (segments[i].After.IsEmpty && segments[i + 1].Before.IsEmpty && segments[i + 1].Joint is Joint.List or Joint.Adjacent
                && segments[i].Mention.UnitRecord?.Dimension == "household" && segments[i + 1].Mention.UnitRecord?.Dimension == "person")
                segments[i] = segments[i] with { After = segments[i + 1].After };
    }

    /// <summary>Whether a number counts things with a classifier.</summary>
    public static bool IsCount(QuantityMention mention) =>
        mention.UnitRecord?.Dimension is "count" or "person" or "household" || mention.UnitRecord is null;

    /// <summary>Finds the border in the text between two numbers.</summary>
    private (int AfterEnd, int NextStart, Joint Joint) Divide(SentenceWindow window, TextSpan gap, QuantityMention next)
    {
        if (gap.IsEmpty || string.IsNullOrWhiteSpace(window[gap]))
            return (gap.Start, gap.End, Joint.Adjacent);
        string text = window.Text;
        if (text[gap.Start] == '的')
            return (gap.Start, gap.Start + 1, Joint.Attribute);
        if (ListMark(text, gap.Start, gap.End) is > 0 and int mark)
            return (gap.Start, gap.Start + mark, Joint.List);
        int list = LastListMark(window, gap);
        if (list >= 0)
            return (list, list + ListMark(text, list, gap.End), Joint.List);
        int verb = FirstVerb(text, gap);
        return verb >= 0 ? (verb, verb, Joint.Subject) : (gap.End, gap.End, Joint.Subject);
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
            bool verb = window.Text[i] == '、' && lexicon.Starting(window.Text, i + 1, ClauseRole.Action | ClauseRole.Adverb | ClauseRole.Level) is not null;
            if (directly || verb)
                return window.Text[i] == '及' && window.Text[i - 1] == '以' ? i - 1 : i;
        }
        return -1;
    }

    /// <summary>The start of an amount noun that ends before a predicate: 企业[年产值]达.</summary>
    private int BeforeHead(string text, int start, int verb) =>
        lexicon.Ending(text.AsSpan(start, verb - start), verb - start, ClauseRole.Head) is { } head && head.Surface.Length < verb - start
            ? verb - head.Surface.Length
            : verb;

    private int BeforeAdverbs(string text, int start, int verb)
    {
        const ClauseRole Adverbs = ClauseRole.Adverb | ClauseRole.Respectively | ClauseRole.Each | ClauseRole.Target | ClauseRole.Cumulative;
        while (verb > start && lexicon.Ending(text.AsSpan(start, verb - start), verb - start, Adverbs) is { Surface.Length: > 1 } word)
            verb -= word.Surface.Length;
        return verb;
    }

    private int FirstVerb(string text, TextSpan gap)
    {
        for (int i = gap.Start; i < gap.End; i++)
            if (lexicon.Starting(text, i, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Transitive | ClauseRole.Performs) is { Surface.Length: > 1 } word)
                return word.Is(ClauseRole.Level | ClauseRole.Growth) ? BeforeHead(text, gap.Start, BeforeAdverbs(text, gap.Start, i)) : i;
        return -1;
    }
}
