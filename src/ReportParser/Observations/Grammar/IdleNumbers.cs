using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells numbers that state nothing themselves: articles and figures of speech, counts of what was named before, and times that another value took.</summary>
internal sealed class IdleNumbers(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>Stands behind a length of time in which something was done.</summary>
    private const string Time = "时间";

    /// <summary>The least value that names a class by its scale alone.</summary>
    private const decimal HundredMillion = 100_000_000m;

    private const string Scales = "十百千万亿";

    private const char Relative = '的';

    private const string Route = "线", Speed = "时速";

    /// <summary>The length of the words between two numbers of a saying.</summary>
    private const int LongestBetween = 3;

    private readonly QuotedLabel _labels = new(naming);

    /// <summary>Whether a number is the article of its noun rather than a count, or a figure of speech: 一个崭新的起点, 把民生放在首位.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="mention">The number.</param>
    public bool IsRhetorical(SentenceWindow window, QuantityMention mention) =>
        mention.Rule == "rank.first" && IsPut(window, mention) || _labels.Holds(window.Text, mention) || IsReachOrMotto(window.Text, mention) || IsCondition(window, mention) || IsGrade(window, mention)
        || IsScale(window.Text, mention) || IsRankOfClass(window, mention) || IsLabel(window, mention)
        || mention.NumberSpan.In(window.Text) is "一" && mention.UnitRecord?.Dimension is "count" or "time" && mention.Rule != "quantity.rank";

    /// <summary>Whether a length of time only says how near places are, or is the motto of a campaign: 县城间[1小时]通达, [三年]初见成效.</summary>
    private bool IsReachOrMotto(string text, QuantityMention mention) =>
        mention.UnitRecord?.Dimension == "time" && text.AsSpan(mention.Span.End) is var behind
        && (naming.Opening(behind, NamingKind.Arrival) is not null || mention.Unit == "年" && naming.Opening(behind, NamingKind.Campaign) is not null);

    /// <summary>Whether a bound only says for whom something is done: 对快递量[1000单以上]的商户给予补助.</summary>
    private static bool IsCondition(SentenceWindow window, QuantityMention mention)
    {
        if (mention.Comparator is not (Comparator.Ge or Comparator.Le) || mention.Span.End + 1 >= window.Sentence.Span.End || window.Text[mention.Span.End] != '的')
            return false;
        TextSpan clause = window.ClauseAt(mention.Span.Start);
        return clause.Start + 1 < mention.Span.Start && window.Text.AsSpan(clause.Start, mention.Span.Start - clause.Start).LastIndexOfAny('对', '给') is >= 0 and var at
            && window.WordAt(clause.Start + at).Length == 1 && !window.Mentions.Any(m => m.Kind == MentionKind.Quantity && m.Span.Start > mention.Span.End && clause.Contains(m.Span));
    }

    /// <summary>Whether a bound is the class of the thing behind it, in a dimension that machines and fuels are classed by: [35蒸吨以下]锅炉; not 30万千瓦以上装机.</summary>
    private bool IsGrade(SentenceWindow window, QuantityMention mention) =>
        mention is { Comparator: Comparator.Ge or Comparator.Le, UnitRecord.Dimension: "power" or "voltage" or "energy" } && window.WordAt(mention.Span.End).Length > 1 && window.IsWordOf(mention.Span.End, "n", "nz", "vn", "b")
        && lexicon.Starting(window.Text, mention.Span.End, ClauseRole.Head) is null;

    /// <summary>Whether a number with nothing but a scale is the class of places or firms behind it: 生产总值超[百亿]县增至5个.</summary>
    private bool IsScale(string text, QuantityMention mention)
    {
        if (mention.BaseValue is not >= HundredMillion || !SegmentReader.IsCount(mention))
            return false;
        ReadOnlySpan<char> words = mention.Span.In(text);
        ReadOnlySpan<char> thing = words.TrimStart(Scales);
        return thing.Length < words.Length && (thing.Length == 1 && PredicateOpening.Places.Contains(thing[0], StringComparison.Ordinal) || naming.Ending(thing, NamingKind.Thing)?.Length == thing.Length);
    }

    /// <summary>Whether a place in an order only says which firms or people are meant, alone or in a list of such: 培育全国[第一]、行业第一的企业; not 第一的成绩.</summary>
    private bool IsRankOfClass(SentenceWindow window, QuantityMention mention)
    {
        if (mention.Rule is not ("quantity.rank" or "rank.first"))
            return false;
        TextSpan clause = window.ClauseAt(mention.Span.Start);
        ReadOnlySpan<char> behind = window.Text.AsSpan(mention.Span.End, clause.End - mention.Span.End).TrimEnd("，；。");
        if (mention.Span.In(window.Text).StartsWith("前") && naming.Opening(behind, NamingKind.Firm) is not null)
            return true;
        int of = behind.IndexOf(Relative);
        if (of < 0 || of > 0 && (behind[0] != '、' || !window.Mentions.Any(m => m.Span.End == mention.Span.End + of && m.Rule is "quantity.rank" or "ordinal.number")))
            return false;
        return naming.Ending(behind[(of + 1)..], NamingKind.Firm) is not null || naming.Ending(behind[(of + 1)..], NamingKind.People) is not null;
    }

    /// <summary>
    /// Whether a number is the name of a road or a speed that classes a thing, or says something of each of any number of things:
    /// 国道[308线], 时速[350公里]列车, 建[一亩]成一亩, 每户[一人].
    /// </summary>
    private bool IsLabel(SentenceWindow window, QuantityMention mention)
    {
        string text = window.Text;
        ReadOnlySpan<char> before = text.AsSpan(window.Sentence.Span.Start, mention.Span.Start - window.Sentence.Span.Start);
        bool named = mention.Unit == Route && naming.Ending(before, NamingKind.RoadClass) is not null;
        return named || before.EndsWith(Speed) && !window.EndsPhrase(mention) || mention.NumberSpan.In(text) is "一" && (IsEachOne(window, mention) || IsOnePerUnit(window, mention));
    }

    /// <summary>Whether two numbers are one of the same, close to each other: 建[一亩]成[一亩].</summary>
    private static bool IsEachOne(SentenceWindow window, QuantityMention mention) =>
        mention.Unit.Length > 0 && window.Mentions.Any(m => m != mention && m.Unit == mention.Unit && m.NumberSpan.In(window.Text) is "一"
            && Math.Min(Math.Abs(m.Span.Start - mention.Span.End), Math.Abs(mention.Span.Start - m.Span.End)) <= LongestBetween);

    /// <summary>Whether a number says that one of each unit does something: 每户[一人]掌握2门技术.</summary>
    private static bool IsOnePerUnit(SentenceWindow window, QuantityMention mention) =>
        mention.UnitRecord?.Dimension == "person" && mention.Span.Start - 2 is >= 0 and var at && window.Text[at] == '每';

    /// <summary>Whether a count refers to what was named before, and states nothing of its own: 这两项, 上述六项工作.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="mention">The number.</param>
    public static bool IsAnaphoric(string text, QuantityMention mention) =>
        SegmentReader.IsCount(mention) && mention.Span.Start > 0 && (text[mention.Span.Start - 1] is '这' or '那' or '此' || text.AsSpan(0, mention.Span.Start).EndsWith("上述"));

    /// <summary>Whether a number of years says over how long a value moved, or since when: 能耗五年下降21%, 支出五年累计90亿元, 比前五年增长, 较3年前增长.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="mention">The number.</param>
    /// <param name="gap">The words between it and the next number.</param>
    public bool IsCircumstance(string text, QuantityMention mention, TextSpan gap)
    {
        if (mention.UnitRecord?.Dimension != "time" || mention.Unit is not ("年" or "个月") || gap.IsEmpty)
            return false;
        ReadOnlySpan<char> before = text.AsSpan(0, mention.Span.Start);
        bool ago = text[gap.Start] == '前' && before.Length > 0 && before[^1] is '比' or '较';
        bool measured = before.Length > 1 && before[^1] is '续' or '由' or '从' or '为' or '达' or '时';
        if (measured)
            return false;
        if (gap.In(text).StartsWith("平均"))
            return true;
        bool acts = mention.Unit == "年" && !ago && lexicon.Starting(text, gap.Start, ClauseRole.Action) is { Surface.Length: > 1 };
        return acts || lexicon.Starting(text, ago ? gap.Start + 1 : gap.Start, ClauseRole.Growth | ClauseRole.Cumulative | ClauseRole.Annualized) is not null;
    }

    /// <summary>Where the words behind a length of time begin that the act behind it took; null where a number says no such thing: 仅用10天[时间]拆除违建370处.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="mention">The number.</param>
    /// <param name="gap">The words between it and the next number.</param>
    public static int? TimeSpent(string text, QuantityMention mention, TextSpan gap) =>
        mention.UnitRecord?.Dimension == "time" && gap.In(text).StartsWith(Time) && gap.Length > Time.Length
        && (mention.Span.Start == 0 || text[mention.Span.Start - 1] is not ('为' or '达' or '到'))
            ? gap.Start + Time.Length : null;

    /// <summary>Whether a thing is only said to be put first: 把民生放在首位, 摆在工作的首位, 置于首位.</summary>
    private static bool IsPut(SentenceWindow window, QuantityMention mention)
    {
        ReadOnlySpan<char> before = window.Text.AsSpan(window.Sentence.Span.Start, mention.Span.Start - window.Sentence.Span.Start);
        int at = Math.Max(before.LastIndexOf("在"), before.LastIndexOf("置于"));
        if (before.EndsWith("在") || at < 1)
            return before.EndsWith("在");
        bool put = before[at] == '置' || before[at - 1] is '放' or '摆' or '列' or '挺';
        return put && before.Length - at <= VerbBorder.LongestIndicator && before[at..].IndexOfAny('，', '、') < 0;
    }
}
