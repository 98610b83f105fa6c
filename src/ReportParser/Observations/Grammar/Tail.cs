using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>What the words behind a number say, taken apart.</summary>
/// <param name="Noun">The counted noun; may be empty.</param>
/// <param name="Predicate">What happens to it, adverbs taken off: 竣工通车, 列入全国重点镇. Empty without one.</param>
internal readonly record struct Tail(TextSpan Noun, TextSpan Predicate);
