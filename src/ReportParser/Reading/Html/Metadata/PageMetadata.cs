using System.Collections.Immutable;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>What a page says of itself; null where it is silent.</summary>
/// <param name="Title">Title of the text.</param>
/// <param name="Date">Day on which the document was signed, where it is a signed one; of publication else.</param>
/// <param name="Source">Office or newspaper that published the text first.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="RegionHints">Names that may tell the area: the site's, the source's.</param>
internal sealed record PageMetadata(string? Title, StatedDate? Date, string? Source, string? Author, ImmutableArray<string> RegionHints);
