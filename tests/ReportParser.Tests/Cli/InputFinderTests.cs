using ReportParser.Cli.Batch;

namespace ReportParser.Tests.Cli;

public class InputFinderTests
{
    [Theory]
    [InlineData("./corpus//a.txt", "corpus/a.txt")]
    [InlineData("corpus/", "corpus")]
    [InlineData("../shared/./corpus", "../shared/corpus")]
    [InlineData("/data/a.txt", "/data/a.txt")]
    [InlineData(".", ".")]
    public void Paths_are_cleaned_and_stay_relative_as_given(string given, string expected) =>
        Assert.Equal(expected, InputPath.Normalize(given));

    [Theory]
    [InlineData("*.txt", "a.txt [2024]b.txt")]
    [InlineData("[2024]*.txt", "[2024]b.txt")]
    [InlineData("city/20?4.txt", "city/2014.txt city/2024.txt")]
    [InlineData("**/20?4.txt", "city/2014.txt city/2024.txt city/old/2004.txt")]
    [InlineData("**/old/*", "city/old/2004.txt")]
    [InlineData("city/**", "city/2014.txt city/2024.txt city/old/2004.txt")]
    [InlineData("*/.secret", "city/.secret")]
    [InlineData("none*/x", "")]
    public void Patterns_match_parts_and_depths(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (string name in (string[])["a.txt", "[2024]b.txt", "city/2014.txt", "city/2024.txt", "city/.secret", "city/old/2004.txt"])
            folder.Write(name, "x");

        IEnumerable<string> found = Glob.Files(InputPath.Join(folder.Path, pattern)).Select(path => Path.GetRelativePath(folder.Path, path));

        Assert.Equal(expected, string.Join(' ', found.Order(StringComparer.Ordinal).OrderBy(path => path.StartsWith('['))));
    }

    [Fact]
    public void A_walk_follows_links_once_and_leaves_the_output_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "x");
        folder.Write("in/out/b.txt", "x");
        folder.Write("else/c.txt", "x");
        folder.Write("else/areas.json", "[]");
        Directory.CreateSymbolicLink(folder["in/link"], folder["else"]);
        Directory.CreateSymbolicLink(folder["in/loop"], folder["in"]);

        FoundInputs found = new InputFinder(folder["in/out"]).Find([folder["in"]], TextReader.Null);

        Assert.Equal([folder["in/a.txt"], folder["in/link/c.txt"]], found.Inputs.Select(input => input.Path));
        Assert.Equal([folder["in/link/areas.json"]], found.AreaFiles);
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.json", "x");

        FoundInputs found = new InputFinder(null).Find([folder["in"], folder["in/a.json"]], TextReader.Null);

        BatchInput input = Assert.Single(found.Inputs);
        Assert.Null(input.Problem);
    }
}
