namespace ReportParser.Reading.Html.Metadata;

/// <summary>What a page says of itself.</summary>
internal enum MetadataField
{
    /// <summary>Title of the text, without the site's name.</summary>
    Title,

    /// <summary>Day of publication.</summary>
    Date,

    /// <summary>Who published the text first: an office, a newspaper.</summary>
    Source,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Name of the site.</summary>
    Site,

    /// <summary>Address of the page.</summary>
    Address,
}
