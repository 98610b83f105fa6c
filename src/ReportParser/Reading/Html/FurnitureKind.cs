namespace ReportParser.Reading.Html;

/// <summary>What a line of page furniture is.</summary>
internal enum FurnitureKind
{
    /// <summary>No furniture.</summary>
    None,

    /// <summary>When and where a page was published, how often it was read.</summary>
    Publication,

    /// <summary>Font size, print, share, page numbers.</summary>
    Tools,

    /// <summary>Who edited the page.</summary>
    Editor,

    /// <summary>Disclaimers, copyright, the address of the page.</summary>
    Disclaimer,

    /// <summary>What belongs to the site as a whole.</summary>
    Site,

    /// <summary>The previous and the next page.</summary>
    Adjacent,

    /// <summary>The heading of links to other pages.</summary>
    Related,

    /// <summary>Comments and the form for them.</summary>
    Comments,
}
