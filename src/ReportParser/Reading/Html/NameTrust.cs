namespace ReportParser.Reading.Html;

/// <summary>How far the class names and ids of blocks are believed.</summary>
internal enum NameTrust
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Only those of comments, which no length of prose tells from a text.</summary>
    Comments,

    /// <summary>None: the page's names mislead.</summary>
    None,
}
