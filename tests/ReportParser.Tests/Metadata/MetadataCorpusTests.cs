using System.Globalization;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Metadata;

/// <summary>Area and year of the shared corpus, whose file names tell them; the reader does not see the file names.</summary>
public class MetadataCorpusTests
{
    private static readonly Gazetteer Areas = Gazetteer.Load(LexiconSource.Embedded);
    private static readonly MetadataReader Reader = new(LexiconSource.Embedded, Areas);

    [Fact]
    public void Area_and_year_are_right()
    {
        List<string> files = [.. Folders("county", "city", "province", "national")];
        List<string> wrong = [.. files.Where(file => !IsRight(file))];

        Assert.True(wrong.Count <= files.Count * 0.03, $"{wrong.Count} of {files.Count}: {string.Join(' ', wrong.Select(Path.GetFileName))}");
    }

    [Fact]
    public void News_are_no_reports() =>
        Assert.All(Folders("other_news"), file => Assert.Equal(ReportKind.Unknown, Read(file).Kind));

    private static IEnumerable<string> Folders(params string[] folders) =>
        folders.SelectMany(folder => Directory.GetFiles(SharedMaterial.Require("corpus/" + folder), "*.txt").Order(StringComparer.Ordinal));

    private static bool IsRight(string file)
    {
        ReportMetadata read = Read(file);
        string[] name = Path.GetFileNameWithoutExtension(file).Split('_');
        int year = int.Parse(name[1], CultureInfo.InvariantCulture);
        return read.Year == year && read.Area?.Code == Expected(name, year);
    }

    // Eight of the national texts are reports of 海拉尔区 that their collector took for national ones.
    private static string? Expected(string[] name, int year) => name switch
    {
        [.., "dereks"] => "150702",
        ["国务院", ..] => Gazetteer.NationCode,
        [var place, ..] when place.StartsWith("保定", StringComparison.Ordinal) && place != "保定市" => Areas.Find(place[2..], year, Areas.Find("保定市", year))?.Code,
        [var place, ..] => Areas.Find(place, year)?.Code,
        _ => null,
    };

    private static ReportMetadata Read(string file) =>
        Reader.Read(TextFolder.Fold(File.ReadAllText(file)), new Outline([], false), new MetadataHints("input.txt"));
}
