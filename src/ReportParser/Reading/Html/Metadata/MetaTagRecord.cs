namespace ReportParser.Reading.Html.Metadata;

/// <summary>A name of meta elements and what their content says: a row of <c>reading_meta_tags.json</c>. An earlier row is believed before a later one.</summary>
/// <param name="Name">The <c>name</c>, <c>property</c> or <c>itemprop</c>, in lower case.</param>
/// <param name="Field">What the content is.</param>
/// <param name="Example">A content as pages write it.</param>
/// <param name="Reads">What it is read as; dates as <c>yyyy-MM-dd</c>.</param>
internal sealed record MetaTagRecord(string Name, MetadataField Field, string Example, string Reads);
