using ReportParser.Quantities.Bounds;

namespace ReportParser.Quantities.Labels;

/// <summary>Reads lists of bounded amounts before one noun, all of which name classes of it: 超30亿元、超60亿元企业, 超百亿、千亿的产业.</summary>
internal sealed class ClassLists(BoundLexicon bounds, ClassLexicon classes)
{
    private const string Class = "label.class";
    private const int LongestGap = 3;

    /// <summary>Makes the amounts of such lists labels.</summary>
    public void Complete(ref ScanState state)
    {
        List<QuantityMention> found = state.Found;
        for (int i = found.Count - 1; i > 0; i--)
        {
            if (!IsAmount(found[i - 1]) || found[i - 1].Comparator == Comparator.Eq || !IsList(state.Text, found[i - 1], found[i]))
                continue;
            bool last = found[i - 1].Comparator == Comparator.Gt && IsAmount(found[i]) && classes.Follows(state.Text, found[i].Span.End);
            if (!last && found[i].Rule != Class)
                continue;
            found[i] = AsClass(found[i]);
            found[i - 1] = AsClass(found[i - 1]);
        }
    }

    private static QuantityMention AsClass(QuantityMention mention) => mention with { Kind = MentionKind.Label, BaseValue = null, Rule = Class };

    private static bool IsAmount(QuantityMention mention) => mention.Kind == MentionKind.Quantity && mention.Unit.Length > 0
        && mention.UnitRecord is not { CountsNoun: true } && mention.UnitRecord?.Dimension != "percent";

    // 、 or 和 between two amounts of one unit, a bound of the second with it: 超30亿元[、超]60亿元.
    private bool IsList(Glyphs text, QuantityMention left, QuantityMention right)
    {
        int gap = right.Span.Start - left.Span.End;
        if (gap is < 1 or > LongestGap || text[left.Span.End] is not ('、' or '和' or '及' or '或') || left.Unit[^1] != LastOfUnit(text, right))
            return false;
        return gap == 1 || bounds.Before(text, right.Span.Start, left.Span.End, true)?.Text.Length == gap - 1;
    }

    private static char LastOfUnit(Glyphs text, QuantityMention mention) => mention.Unit.Length > 0 ? mention.Unit[^1] : text[mention.Span.End - 1];
}
