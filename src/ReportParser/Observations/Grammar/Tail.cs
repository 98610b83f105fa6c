using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>What the words behind a number say, taken apart.</summary>
/// <param name="Noun">The counted noun; may be empty.</param>
/// <param name="Predicate">What happens to it, adverbs taken off: 竣工通车, 列入全国重点镇. Empty without one.</param>
internal readonly record struct Tail(TextSpan Noun, TextSpan Predicate)
{
    /// <summary>When it happens, where the words say so: 9个小区[6月底前]竣工. Null where they do not.</summary>
    public QuantityMention? Time { get; init; }
}
