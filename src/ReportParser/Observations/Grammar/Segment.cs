using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>How a segment hangs on the one before it in its sentence.</summary>
internal enum Joint
{
    /// <summary>It opens a clause.</summary>
    Clause,

    /// <summary>It continues a list: 、 和 及 以及.</summary>
    List,

    /// <summary>Its number follows the last one directly: 636户1443人.</summary>
    Adjacent,

    /// <summary>The last number is an attribute of its noun: 总投资10亿元的项目20个.</summary>
    Attribute,

    /// <summary>The last number's noun is its subject: 168个项目完成投资97亿元.</summary>
    Subject,
}

/// <summary>A number with the words that belong to it: from the last border to the next. Spans point into the reading view.</summary>
/// <param name="Before">The words before the number.</param>
/// <param name="Mention">The number.</param>
/// <param name="After">The words behind it that belong to it.</param>
/// <param name="Joint">How it hangs on the segment before.</param>
/// <param name="Clause">Index of the clause in the sentence.</param>
/// <param name="InBracket">Whether it stands in a bracket behind another number.</param>
internal sealed record Segment(TextSpan Before, QuantityMention Mention, TextSpan After, Joint Joint, int Clause, bool InBracket)
{
    /// <summary>Whether nothing stands between its number and what the number before it counts: 9个村[2.3万人].</summary>
    public bool IsWithin => Joint is Joint.Adjacent or Joint.Subject && Before.IsEmpty;
}
