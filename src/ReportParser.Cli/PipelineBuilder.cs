using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Metadata;

namespace ReportParser.Cli;

/// <summary>Builds the pipeline from what stands on disk: a folder of lexicons, and files that add areas.</summary>
internal sealed class PipelineBuilder
{
    /// <summary>Name of the files that add areas. They stand beside texts, or in the lexicon folder.</summary>
    public const string AreasFile = "areas.json";

    /// <summary>Prepares a pipeline.</summary>
    /// <param name="lexiconFolder">Folder whose files replace built-in lexicons, or null.</param>
    /// <param name="areaFiles">Files that add areas, each of which exists.</param>
    /// <exception cref="LexiconException">The folder does not exist.</exception>
    public PipelineBuilder(string? lexiconFolder, IEnumerable<string> areaFiles)
    {
        Lexicons = lexiconFolder is null ? LexiconSource.Embedded : LexiconSource.FromFolder(lexiconFolder);
        string[] own = lexiconFolder is not null && Path.Combine(lexiconFolder, AreasFile) is var file && File.Exists(file) ? [file] : [];
        AreaFiles = [.. own.Concat(areaFiles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lexicons in effect.</summary>
    public LexiconSource Lexicons { get; }

    /// <summary>The files that add areas, sorted.</summary>
    public ImmutableArray<string> AreaFiles { get; }

    /// <summary>Builds it.</summary>
    /// <exception cref="LexiconException">A lexicon or an area file is malformed.</exception>
    /// <exception cref="UsageException">An area file cannot be read.</exception>
    public ReportPipeline Build()
    {
        try
        {
            Area[] areas = [.. AreaFiles.SelectMany(Gazetteer.ReadAreas).Distinct()];
            return new ReportPipeline(Lexicons, areas.Length == 0 ? null : Gazetteer.Load(Lexicons).With(areas));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"An {AreasFile} cannot be read: {error.Message}", error);
        }
    }
}
