using ReportParser.Observations.Naming;
using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells numbers of catchwords in quotation marks from counts: “六个百分之百”要求, “300米见绿”; and 五个“必须统筹”, but not 5个“共享食堂”.</summary>
/// <param name="naming">The words that open a demand.</param>
internal sealed class QuotedLabel(NamingLexicon naming)
{
    private const int Longest = 14;

    /// <summary>Stands in a streak, which is a claim also in quotation marks: 粮食生产“十连增”.</summary>
    private const char Streak = '连';

    /// <summary>Whether a number belongs to such a catchword.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="mention">The number.</param>
    public bool Holds(string text, QuantityMention mention) => IsInside(text, mention) || CountsDemands(text, mention);

    private static bool IsInside(string text, QuantityMention mention)
    {
        int from = Math.Max(0, mention.Span.Start - Longest);
        ReadOnlySpan<char> around = text.AsSpan(from, Math.Min(text.Length, mention.Span.End + Longest) - from);
        int start = mention.Span.Start - from, open = around[..start].LastIndexOf('“'), close = around[start..].IndexOf('”');
        if (open < 0 || close < 0 || start + close - open > Longest)
            return false;
        ReadOnlySpan<char> quoted = around[open..(start + close)];
        return !quoted.Contains('”') && !quoted.Contains(Streak);
    }

    private bool CountsDemands(string text, QuantityMention mention) =>
        mention.Span.End < text.Length && text[mention.Span.End] == '“' && naming.Opening(text.AsSpan(mention.Span.End + 1), NamingKind.Demand) is not null;
}
