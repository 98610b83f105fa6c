using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;

namespace ReportParser.Quantities;

/// <summary>
/// Completes lists of amounts: a unit or a bound that is said once holds for its neighbours. 提高7.4个和7.7个百分点;
/// 分别突破30亿元、40亿元; 分别增长10%、11%左右.
/// </summary>
internal sealed class ListRules(BoundLexicon bounds)
{
    private const string Distribution = "分别";
    private const int DistributionReach = 24;
    private const int LongestScale = 3;
    private const string Meeting = "ordinal.meeting";

    /// <summary>Completes all lists of a scan.</summary>
    public void Complete(ref ScanState state)
    {
        List<QuantityMention> found = state.Found;
        for (int i = 0; i < found.Count; i++)
            if (IsSession(state.Text, found, i))
                found[i] = found[i] with { Kind = MentionKind.Ordinal, BaseValue = null, Rule = Meeting };
        for (int i = found.Count - 2; i >= 0; i--)
            found[i] = Share(state.Text, found[i], found[i + 1]);
        for (int first = 0; first < found.Count; first++)
        {
            int last = first;
            while (last + 1 < found.Count && AreNeighbours(state.Text, found[last], found[last + 1]))
                last++;
            if (last > first)
                CompleteList(state.Text, found, first, last);
            first = last;
        }
    }

    // 九届九次, 十届县委二次, and those listed behind such a one: 九届九次、十次.
    private static bool IsSession(Glyphs text, List<QuantityMention> found, int at)
    {
        QuantityMention mention = found[at];
        if (mention is not { Kind: MentionKind.Quantity, Unit: "次" } || !NumeralChars.IsChinese(text[mention.NumberSpan.Start]))
            return false;
        int start = mention.Span.Start;
        if (text[start - 1] == '届' || text[start - 1] == '委' && text[start - 3] == '届')
            return true;
        return at > 0 && found[at - 1].Rule == Meeting && start - found[at - 1].Span.End == 1 && text[start - 1] is '、' or '和';
    }

    // What is said once behind the last number of a list holds for the bare numbers before it: 45、38个工作日, 一、二、三期.
    private static QuantityMention Share(Glyphs text, QuantityMention mention, QuantityMention next)
    {
        bool joined = next.Span.Start - mention.Span.End == 1 && text[mention.Span.End] is '、' or '和' or '与' or '至' or '到' or ' ';
        if (!joined)
            return mention;
        if (mention is { Rule: "quantity.rank" or "ordinal.number", Unit: "" } && next is { Rule: "quantity.rank", UnitRecord: not null })
            return TakeUnit(mention, next) with { Kind = MentionKind.Quantity };
        bool chinese = NumeralChars.IsChinese(text[next.NumberSpan.Start]);
        if (mention.Rule == "quantity.bare" && !chinese && text[mention.Span.End] != ' ')
            return ShareBare(mention, next);
        bool named = next.Kind is MentionKind.Label or MentionKind.Ordinal && next.Rule != "label.unknown" && chinese;
        bool same = mention.Rule == "label.unknown" || (next.Rule == Meeting && mention is { Kind: MentionKind.Quantity, Unit: "次" });
        return named && same ? mention with { Kind = next.Kind, Rule = next.Rule } : mention;
    }

    private static QuantityMention ShareBare(QuantityMention mention, QuantityMention next)
    {
        if (next is { Kind: MentionKind.Date, Time: PointInTime { Point: { Part: YearPart.Month } point } } && mention is { Unit: "", Value: >= 1 and <= 12 and var month })
            return new QuantityMention { Span = mention.Span, NumberSpan = mention.NumberSpan, Kind = MentionKind.Date, Rule = "date.month", Time = new PointInTime(point with { Number = (int)month }) };
        if (next.Kind == MentionKind.Date && mention.Unit.Length == 0 && mention.Value is { } year && YearReader.IsYear((int)Math.Min(year, int.MaxValue)) && next.Time is PointInTime { Point.Origin: YearOrigin.Absolute })
            return new QuantityMention { Span = mention.Span, NumberSpan = mention.NumberSpan, Kind = MentionKind.Date, Rule = "date.year", Time = new PointInTime(new CalendarPoint(YearOrigin.Absolute, (int)year)) };
        if (next.Kind == MentionKind.Label && mention.Unit.Length == 0 && next.Rule != "label.mark" && next.Span.Start == next.NumberSpan.Start)
            return mention with { Kind = MentionKind.Label, BaseValue = null, Rule = next.Rule };
        bool bare = next is { Kind: MentionKind.Quantity, UnitRecord: not null, Value: not null } && next.Rule != "quantity.rank" && next.Span.Start == next.NumberSpan.Start;
        return bare && (mention.Unit.Length == 0 || mention.Unit == next.Unit[..ScaleLength(next.Unit)]) ? TakeUnit(mention, next) : mention;
    }

    private static int ScaleLength(string unit)
    {
        int length = 0;
        while (length < Math.Min(unit.Length, LongestScale) && NumeralChars.Scale(unit[length]) > 0)
            length++;
        return length;
    }

    private static bool AreNeighbours(Glyphs text, QuantityMention left, QuantityMention right)
    {
        if (left.Kind != MentionKind.Quantity || right.Kind != MentionKind.Quantity || right.Span.Start - left.Span.End > 2)
            return false;
        for (int i = left.Span.End; i < right.Span.Start; i++)
        {
            if (text[i] is not ('、' or '和' or '与' or '及' or '或' or '以' or ',' or '，'))
                return false;
        }
        return right.Span.Start > left.Span.End && (left.Unit == right.Unit || IsDropped(left, right));
    }

    private static bool IsDropped(QuantityMention left, QuantityMention right) => left.Unit == "个" && right.Unit == "个百分点";

    private void CompleteList(Glyphs text, List<QuantityMention> found, int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            if (IsDropped(found[i], found[i + 1]))
                found[i] = TakeUnit(found[i], found[i + 1]);
        }
        Comparator front = Outer(text, found[first]), back = After(text, found[last]);
        bool distributed = IsDistributed(text, found[first].Span.Start);
        for (int i = first; i <= last; i++)
        {
            if (found[i].Comparator != Comparator.Eq)
                continue;
            Comparator comparator = distributed && back != Comparator.Eq ? back : front;
            found[i] = found[i] with { Comparator = comparator };
        }
    }

    private static QuantityMention TakeUnit(QuantityMention mention, QuantityMention from)
    {
        decimal scale = 1;
        foreach (char c in from.Unit.AsSpan(0, ScaleLength(from.Unit)))
            scale *= NumeralChars.Scale(c);
        return mention with
        {
            Unit = from.Unit,
            UnitRecord = from.UnitRecord,
            BaseUnit = from.BaseUnit,
            BaseValue = Measured.ToBase(mention.Value, scale, from.UnitRecord),
            BaseUpper = Measured.ToBase(mention.Upper, scale, from.UnitRecord),
            Rule = from.Rule,
        };
    }

    // The bound word outside of the quote: 突破.
    private Comparator Outer(Glyphs text, QuantityMention mention) =>
        bounds.Before(text, mention.Span.Start, 0, false) is { Glued: false } word && mention.Comparator == word.Comparator ? word.Comparator : Comparator.Eq;

    private static Comparator After(Glyphs text, QuantityMention mention) =>
        NumeralChars.IsArabic(text[mention.Span.End - 1]) || mention.Comparator is Comparator.Gt or Comparator.Range ? Comparator.Eq : mention.Comparator;

    private static bool IsDistributed(Glyphs text, int start)
    {
        for (int i = start; i > start - DistributionReach && text[i] is not ('。' or '；' or '\n'); i--)
        {
            if (text.EndsWith(i, Distribution))
                return true;
        }
        return false;
    }
}
