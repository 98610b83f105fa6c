using System.Collections.Immutable;
using Jieba;
using ReportParser.Footnotes;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Derivations;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Observations.Periods;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>Turns clauses and quantities into observations. Immutable, safe to share between threads.</summary>
public sealed class ObservationExtractor
{
    private readonly IndicatorCatalogue _catalogue;
    private readonly ScopeAreas _areas;
    private readonly NamedArea _named;
    private readonly ObservationRules _rules;
    private readonly ConfidenceModel _confidence;
    private readonly CueLexicon _cues;
    private readonly ClauseLexicon _clauses;
    private readonly Segmenter _segmenter;
    private readonly SentenceExtractor _sentences;
    private readonly QualitativeTargetReader _qualitative;

    /// <summary>Builds an extractor.</summary>
    /// <param name="lexicons">Where the lexicons are.</param>
    /// <param name="catalogue">The indicators that names resolve to.</param>
    /// <param name="areas">The areas that scopes name.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public ObservationExtractor(LexiconSource lexicons, IndicatorCatalogue catalogue, ScopeAreas areas)
    {
        (_catalogue, _areas) = (catalogue, areas);
        _rules = ObservationRules.Load(lexicons);
        _confidence = ConfidenceModel.Load(lexicons);
        _cues = CueLexicon.Load(lexicons);
        _clauses = ClauseLexicon.Load(lexicons);
        NamingLexicon naming = NamingLexicon.Load(lexicons);
        _segmenter = new Segmenter(ReportVocabulary.Build(_clauses, naming, catalogue, areas.Gazetteer));
        var grammar = new ClauseGrammar(_clauses, catalogue, _segmenter, naming, _cues);
        _named = new NamedArea(areas, catalogue, grammar.Zones, _clauses, naming, _segmenter);
        _sentences = new SentenceExtractor(grammar);
        _qualitative = new QualitativeTargetReader(grammar);
    }

    /// <summary>Extracts the observations of a report.</summary>
    /// <param name="text">The reading view without footnote marks.</param>
    /// <param name="sentences">Its sentences in text order.</param>
    /// <param name="mentions">Its quantities in text order; their spans point into the reading view.</param>
    /// <param name="metadata">What the report says of itself; its year resolves 今年 and 去年, which stay open without it.</param>
    /// <param name="footnotes">Its footnotes, whose references point into the frozen text.</param>
    /// <returns>Observations and targets in text order, their spans in the frozen text; both may be empty.</returns>
    public ExtractionResult Extract(
        FoldedText text, ImmutableArray<Sentence> sentences, ImmutableArray<QuantityMention> mentions, ReportMetadata metadata, FootnoteSet footnotes)
    {
        var observations = ImmutableArray.CreateBuilder<Observation>();
        var targets = ImmutableArray.CreateBuilder<QualitativeTarget>();
        var frames = new FrameReader(metadata.Year, SpokenYear.Of(metadata, sentences, mentions), sentences, _cues);
        int? estimates = StandingEstimate.From(text.Source, _clauses) is { } remark ? text.FromSource(remark) : null;
        var words = new List<Token>();
        int next = 0;
        foreach (Sentence sentence in sentences)
        {
            ImmutableArray<QuantityMention> own = Within(mentions, sentence.Span, ref next);
            var window = new SentenceWindow(text.Text, sentence, own, new WordBorders(_segmenter, text.Text, sentence.Span, words));
            ReportFrame frame = frames.Read(window) with { Estimated = sentence.Span.End > estimates };
            foreach (Finding finding in _sentences.Read(window, frame))
                observations.Add(Build(text, _named.Settle(finding, metadata.Area, metadata.Year), metadata, footnotes));
            if (!own.IsEmpty)
                targets.AddRange(_qualitative.Read(text, window, frame));
        }
        return new ExtractionResult(observations.ToImmutable(), targets.ToImmutable());
    }

    private static ImmutableArray<QuantityMention> Within(ImmutableArray<QuantityMention> mentions, TextSpan span, ref int next)
    {
        while (next < mentions.Length && mentions[next].Span.End <= span.Start)
            next++;
        int end = next;
        while (end < mentions.Length && mentions[end].Span.Start < span.End)
            end++;
        ImmutableArray<QuantityMention> own = mentions[next..end];
        next = end;
        return own;
    }

    private Observation Build(FoldedText text, Finding finding, ReportMetadata metadata, FootnoteSet footnotes)
    {
        QuantityMention mention = finding.Segment.Mention;
        int sign = finding.Draft.Polarity < 0 ? -1 : 1;
        Sentence sentence = finding.Segment.Window.Sentence;
        TextSpan clause = text.ToSource(sentence.Clauses[finding.Segment.Segment.Clause].Span);
        Area? area = finding.Scope is null ? metadata.Area : _areas.Find(finding.Scope, metadata.Area, metadata.Year);
        bool isOwn = area is not null && area.Code == metadata.Area?.Code;
        Indicator? named = _catalogue.Find(finding.Name, finding.Draft.Action);
        Indicator? indicator = Admits(named, finding) ? named : null;
        Indicator? refused = indicator is null ? named : null;
        Trait traits = TraitReader.Read(finding, indicator, refused);
        Amount amount = Amount.Of(mention, finding.Draft.Measure, sign);
        return new Observation
        {
            Mention = mention,
            Quote = text.ToSource(mention.Span),
            Sentence = text.ToSource(sentence.Span),
            Section = sentence.Section.Path,
            Name = finding.Name,
            Indicator = indicator,
            Action = finding.Draft.Action,
            Whole = finding.Draft.Whole,
            Versus = finding.Draft.Versus,
            Measure = finding.Draft.Measure,
            Value = amount.Value,
            Upper = amount.Upper,
            Unit = amount.Unit,
            BaseValue = amount.BaseValue,
            BaseUpper = amount.BaseUpper,
            BaseUnit = amount.BaseUnit,
            Comparator = finding.Comparator,
            Status = finding.Standing.Status,
            Period = finding.When.Period,
            Baseline = BaselineResolver.Resolve(finding.Draft, finding.Segment, finding.When.Period, finding.Frame),
            Annualized = finding.Segment.Lead.Annualized,
            Scope = isOwn ? null : finding.Scope,
            Area = area,
            Footnotes = Markers(footnotes, clause),
            Rule = finding.Draft.Rule,
            Confidence = _confidence.Of(new ConfidenceEvidence(finding.Draft.Rule, traits)),
            Traits = traits,
            Derivation = new Derivation(finding, text, refused, _rules, _confidence),
        };
    }

    /// <summary>Whether a value can be one of an indicator: a level only in a unit of its dimension.</summary>
    private static bool Admits(Indicator? named, Finding finding) =>
        named is not null && (finding.Draft.Measure != Measure.Level || named.AdmitsLevelIn(finding.Segment.Mention.UnitRecord?.Dimension));

    private static ImmutableArray<string> Markers(FootnoteSet footnotes, TextSpan clause) => footnotes.Footnotes.IsEmpty ? [] : MarkersIn(footnotes, clause);

    private static ImmutableArray<string> MarkersIn(FootnoteSet footnotes, TextSpan clause) =>
        [.. footnotes.Footnotes.Where(f => f.References.Any(r => clause.Start <= r.Span.Start && r.Span.End <= clause.End + 1)).Select(f => f.Marker).Distinct()];
}
