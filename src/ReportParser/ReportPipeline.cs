using System.Collections.Immutable;
using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Consistency;
using ReportParser.Quantities;
using ReportParser.Reading;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser;

/// <summary>The way from a document to its observations. Immutable after building; share one between threads.</summary>
public sealed class ReportPipeline
{
    private readonly OutlineReader _outlines;
    private readonly FootnoteReader _footnotes = new();
    private readonly SentenceReader _sentences = new();
    private readonly MetadataReader _metadata;
    private readonly QuantityScanner _quantities;
    private readonly ObservationExtractor _observations;
    private readonly CueLexicon _cues;

    /// <summary>Builds a pipeline.</summary>
    /// <param name="lexicons">Where the lexicons are.</param>
    /// <param name="gazetteer">The areas, such as <see cref="Metadata.Gazetteer.With"/> gives; null for those of the lexicons.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public ReportPipeline(LexiconSource lexicons, Gazetteer? gazetteer = null)
    {
        Gazetteer = gazetteer ?? Gazetteer.Load(lexicons);
        Catalogue = IndicatorCatalogue.Load(lexicons);
        _outlines = new OutlineReader(lexicons);
        _metadata = new MetadataReader(lexicons, Gazetteer);
        _quantities = new QuantityScanner(lexicons);
        _cues = CueLexicon.Load(lexicons);
        _observations = new ObservationExtractor(lexicons, Catalogue, new ScopeAreas(lexicons, Gazetteer));
    }

    /// <summary>The areas that names resolve to.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The indicators that names resolve to.</summary>
    public IndicatorCatalogue Catalogue { get; }

    /// <summary>Extracts all that a document holds. Never throws for what the text holds.</summary>
    /// <param name="document">A document whose text was read.</param>
    /// <param name="hints">What the caller knows of it.</param>
    public ReportResult Parse(SourceDocument document, MetadataHints hints)
    {
        FoldedText folded = TextFolder.Fold(document.Text);
        Outline outline = _outlines.Read(folded);
        FootnoteSet footnotes = _footnotes.Read(folded, outline);
        ReportMetadata metadata = _metadata.Read(folded, outline, hints);
        FoldedText text = folded.Without(footnotes.MarkSpans.Concat(StandingEstimate.Brackets(document.Text)).OrderBy(span => span.Start));
        ImmutableArray<Sentence> sentences = _sentences.Read(text, outline);
        ImmutableArray<QuantityMention> mentions = _quantities.Scan(text.Text);
        ExtractionResult found = _observations.Extract(text, sentences, mentions, metadata, footnotes);
        return new ReportResult(
            document, text, outline, metadata, footnotes, sentences, mentions, found.Observations, found.QualitativeTargets,
            [.. document.Diagnostics, .. metadata.Diagnostics, .. footnotes.Diagnostics, .. DoubtReader.Read(found.Observations), .. ConsistencyReader.Read(text, found.Observations, _cues)]);
    }
}
