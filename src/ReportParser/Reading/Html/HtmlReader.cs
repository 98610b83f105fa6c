using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading.Html.Metadata;

namespace ReportParser.Reading.Html;

/// <summary>Reads the main text and the metadata of a web page.</summary>
internal sealed class HtmlReader
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions { SkipComments = true, SkipScriptText = true, SkipProcessingInstructions = true, DisableElementPositionTracking = true });
    private readonly MainText _mainText;
    private readonly AttributeRules _attributes;
    private readonly PageMetadataReader _metadata;
    private readonly ReadingLimits _limits;

    /// <summary>A reader.</summary>
    /// <param name="lexicons">Where the lexicons of page furniture are.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public HtmlReader(LexiconSource lexicons, ReadingLimits limits)
    {
        var furniture = new FurnitureLexicon(lexicons);
        _mainText = new MainText(furniture);
        _attributes = new AttributeRules(furniture);
        _metadata = new PageMetadataReader(lexicons);
        _limits = limits;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page, decoded.</param>
    public ReadText Read(string html)
    {
        bool isTooLong = html.Length > _limits.MaxHtmlCharacters;
        html = isTooLong ? html[.._limits.MaxHtmlCharacters] : html;
        using TrimmedPage trimmed = PageTrimmer.Trim(html, _limits.MaxHtmlDepth, _attributes);
        bool wasTooDeep = trimmed.WasTooDeep;
        using IHtmlDocument document = _parser.ParseDocument(trimmed.Html);
        if (document.Body is null)
            return new ReadText(string.Empty);
        PageLines page = Flatten(document.Body, trimmed.Hidden, ref wasTooDeep);
        MainLines text = _mainText.Find(page);
        PageMetadata metadata = _metadata.Read(html, document.Title, [.. InHead(document), .. page.Metas], page, text);
        return new ReadText(text.Text)
        {
            Title = metadata.Title,
            Date = metadata.Date,
            Publisher = metadata.Source,
            Author = metadata.Author,
            RegionHints = metadata.RegionHints,
            Diagnostics = [.. isTooLong ? [TooLong()] : Array.Empty<Diagnostic>(), .. wasTooDeep ? [TooDeep()] : Array.Empty<Diagnostic>()],
        };
    }

    // Many pages hide their text in the style sheet and let a script show it: names that hide half of a page are not believed.
    private PageLines Flatten(IElement body, HiddenNames? hidden, ref bool wasTooDeep)
    {
        PageLines shown = PageFlattener.Flatten(body, _limits.MaxHtmlDepth, hidden, out bool isDeeper);
        wasTooDeep |= isDeeper;
        if (shown.HiddenCharacters <= Length(shown))
            return shown;
        PageLines all = PageFlattener.Flatten(body, _limits.MaxHtmlDepth, null, out isDeeper);
        wasTooDeep |= isDeeper;
        return Length(shown) * 2 >= Length(all) ? shown : all;
    }

    private static long Length(PageLines page) => page.Lines.Sum(line => (long)line.Text.Length);

    private static IEnumerable<IElement> InHead(IHtmlDocument document) =>
        document.Head is { } head ? head.Children.Where(child => child.LocalName is "meta" or "link") : [];

    private Diagnostic TooLong() => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Warning,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The page has more than {_limits.MaxHtmlCharacters} characters; what stands behind is left out."));

    private Diagnostic TooDeep() => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Warning,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The page nests elements more than {_limits.MaxHtmlDepth} deep; what stands below is read as if it stood on that level, or left out."));
}
