using ReportParser.Evaluation;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Tests.Corpus;

/// <summary>The sample reports of the repository's <c>corpus</c> folder.</summary>
internal static class SampleReports
{
    public static string Folder { get; } = Path.Combine(SharedMaterial.Repository, "corpus");

    /// <summary>Names of the reports, without ending.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. GoldText.FilesOf(Folder).Select(path => Path.GetFileName(path)[..^GoldText.Suffix.Length])];

    public static string GoldPath(string name) => Path.Combine(Folder, name + GoldText.Suffix);

    /// <summary>A pipeline that knows the invented places.</summary>
    public static ReportPipeline BuildPipeline() =>
        new(LexiconSource.Embedded, Gazetteer.Load(LexiconSource.Embedded).With(Gazetteer.ReadAreas(Path.Combine(Folder, "areas.json"))));

    public static SourceDocument Read(string name)
    {
        string path = GoldText.InputOf(GoldPath(name));
        return new DocumentReader().Read(File.ReadAllBytes(path), Path.GetFileName(path));
    }
}
