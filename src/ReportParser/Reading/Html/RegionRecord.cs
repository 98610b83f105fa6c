namespace ReportParser.Reading.Html;

/// <summary>What a block is by its class or id.</summary>
internal enum PageRegion
{
    /// <summary>Comments of readers.</summary>
    Comments,

    /// <summary>Other pages.</summary>
    Related,

    /// <summary>Buttons and bars.</summary>
    Tools,

    /// <summary>What belongs to the site as a whole.</summary>
    Site,
}

/// <summary>One word of class names and ids that marks a block: a row of <c>reading_regions.json</c>.</summary>
/// <param name="Token">The word, in lower case.</param>
/// <param name="Region">What the block is.</param>
internal sealed record RegionRecord(string Token, PageRegion Region);
