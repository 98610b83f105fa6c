using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Evaluation;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Cli;

/// <summary>The texts of a gold folder, read as <c>parse</c> reads them, so that gold may stand beside an input of any format.</summary>
/// <param name="folder">Path of the folder.</param>
/// <param name="lexicons">Folder of lexicon files, or null.</param>
internal sealed class GoldEvaluation(string folder, string? lexicons)
{
    private readonly ImmutableArray<(GoldText Gold, SourceDocument Document)> _texts = [.. GoldText.FilesOf(folder).Select(Read)];

    /// <summary>Scores the observations of a dataset.</summary>
    /// <exception cref="EvaluationException">The file cannot be read or is malformed.</exception>
    public EvaluationResult OfDataset(string path) => EvaluationResult.Of(_texts.Select(text => text.Gold), RecordFile.ReadObservations(path));

    /// <summary>Parses the texts and scores what is found.</summary>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public EvaluationResult OfPipeline()
    {
        string areas = Path.Combine(folder, PipelineBuilder.AreasFile);
        ReportPipeline pipeline = new PipelineBuilder(lexicons, File.Exists(areas) ? [areas] : []).Build();
        IEnumerable<ObservationFields> found = _texts.SelectMany(text =>
            ObservationFields.From(pipeline.Parse(text.Document, new MetadataHints(text.Document.Name, Title: text.Document.Title))));
        return EvaluationResult.Of(_texts.Select(text => text.Gold), found);
    }

    private static (GoldText Gold, SourceDocument Document) Read(string goldPath)
    {
        string path = GoldText.InputOf(goldPath);
        SourceDocument document = new DocumentReader().Read(File.ReadAllBytes(path), Path.GetFileName(path));
        return document.Diagnostics.FirstOrDefault(found => found.Severity is Severity.Error) is { } problem
            ? throw new EvaluationException(path, 0, problem.Message)
            : (GoldText.Read(goldPath, document.Name, document.Text), document);
    }
}
