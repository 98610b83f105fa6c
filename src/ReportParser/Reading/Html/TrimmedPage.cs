using System.Collections.Immutable;

namespace ReportParser.Reading.Html;

/// <summary>A page ready to be parsed.</summary>
/// <param name="Html">The page without comments, scripts and style sheets.</param>
/// <param name="Styles">What stood in its style elements, in their order.</param>
/// <param name="WasTooDeep">Whether tags past the limit of nesting were taken out.</param>
internal readonly record struct TrimmedPage(string Html, ImmutableArray<ReadOnlyMemory<char>> Styles, bool WasTooDeep);
