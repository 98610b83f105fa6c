using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;

namespace ReportParser.Reading.Html;

/// <summary>Reads the main text and the metadata of a web page.</summary>
internal sealed class HtmlReader
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { SkipComments = true, SkipScriptText = true, SkipProcessingInstructions = true });
    private readonly MainText _mainText;
    private readonly ReadingLimits _limits;

    /// <summary>A reader.</summary>
    /// <param name="lexicons">Where the lexicons of page furniture are.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public HtmlReader(LexiconSource lexicons, ReadingLimits limits) => (_mainText, _limits) = (new MainText(new FurnitureLexicon(lexicons)), limits);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page, decoded.</param>
    public ReadText Read(string html)
    {
        using IHtmlDocument document = _parser.ParseDocument(html);
        if (document.Body is null)
            return new ReadText(string.Empty);
        PageLines page = PageFlattener.Flatten(document.Body, _limits.MaxHtmlDepth, out bool wasTooDeep);
        return new ReadText(_mainText.Find(page))
        {
            Title = document.Title is { Length: > 0 } title ? title.Trim() : null,
            Diagnostics = wasTooDeep ? [TooDeep()] : [],
        };
    }

    private Diagnostic TooDeep() => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Warning,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The page nests elements more than {_limits.MaxHtmlDepth} deep; what stands below is left out."));
}
