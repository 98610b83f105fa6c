using System.Collections.Immutable;
using System.Globalization;
using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Observations;

/// <summary>Reads one paragraph of a report of 2024 and prints its observations, so that a test is one line of text and one of findings.</summary>
internal static class ExtractionCase
{
    private static readonly QuantityScanner Scanner = new(LexiconSource.Embedded);
    private static readonly ObservationExtractor Extractor = new(
        LexiconSource.Embedded, IndicatorCatalogue.Load(LexiconSource.Embedded), new ScopeAreas(LexiconSource.Embedded, Gazetteer.Load(LexiconSource.Embedded)));
    private static readonly ReportMetadata Report = new(ReportKind.GovernmentWorkReport, null, null, 2024, null, null, null, []);

    /// <summary>The observations of a paragraph of the review.</summary>
    public static ImmutableArray<Observation> Review(string text) => Read(text, SectionKind.Review).Observations;

    /// <summary>What a paragraph of the target list holds.</summary>
    public static ExtractionResult Targets(string text) => Read(text, SectionKind.Targets);

    /// <summary>Name, action and signed value of each observation: <c>城镇就业/新增=1200人</c>.</summary>
    public static string Print(IEnumerable<Observation> observations) => string.Join("; ", observations.Select(o =>
        $"{o.Name}{(o.Action is null ? "" : "/" + o.Action)}={Value(o)}"));

    private static string Value(Observation o) => o.Measure == Measure.Ratio
        ? string.Join(":", o.Mention.Parts.Select(part => Text(part)))
        : $"{Text(o.Value)}{(o.Upper is null ? "" : "~" + Text(o.Upper))}{o.Unit}";

    private static string Text(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static ExtractionResult Read(string text, SectionKind kind)
    {
        FoldedText view = TextFolder.Fold(text);
        var section = new Section(kind, "一", "标题", 1, new TextSpan(0, text.Length), null);
        var outline = new Outline([section], false);
        return Extractor.Extract(view, new SentenceReader().Read(view, outline), Scanner.Scan(view.Text), Report, new FootnoteSet([], [], []));
    }
}
