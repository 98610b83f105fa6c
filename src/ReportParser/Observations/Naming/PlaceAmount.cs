using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Naming;

/// <summary>Parts the places that a number counts from the amount of theirs that the next number gives: 30个断面 | 水质优良比例达95%.</summary>
internal sealed class PlaceAmount(NamingLexicon naming)
{
    /// <summary>Where the amount begins between two numbers, null where none does.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="gap">The words between the numbers.</param>
    /// <param name="last">The number that counts.</param>
    /// <param name="next">The amount's number.</param>
    public int? Border(SentenceWindow window, TextSpan gap, QuantityMention last, QuantityMention next)
    {
        if (!naming.Is(last.Unit, NamingKind.PlaceUnit) && !naming.Is(last.Unit, NamingKind.ItemUnit) || SegmentReader.IsCount(next) || gap.In(window.Text).Contains('均') && !gap.In(window.Text).Contains("平均", StringComparison.Ordinal))
            return null;
        for (int i = gap.Start + 1; i < gap.End - 1; i++)
            if (window.IsWordStart(i) && window.Text[i - 1] is not ('的' or '、' or '和' or '于' or '到') && naming.Opening(window.Text.AsSpan(i, gap.End - i), NamingKind.PlaceAmount) is not null)
                return i;
        return null;
    }

    /// <summary>The draft with the places that the amount is theirs in its name: 断面水质优良比例; as it is for other values.</summary>
    /// <param name="segment">The amount's segment.</param>
    /// <param name="draft">What a rule made of it.</param>
    public Draft Owned(SegmentContext segment, Draft draft) =>
        segment is { Segment.Joint: Joint.Subject, Carried.Thing: { } thing } && draft.Names.Length == 1 && naming.Opening(draft.Names[0], NamingKind.PlaceAmount) is not null
            ? draft with { Names = [thing + draft.Names[0]] } : draft;
}
