using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Tests.Lexicons;

public class LexiconFileTests
{
    [Fact]
    public void File_names_are_of_one_form() => Assert.All(LexiconSource.Names, name => Assert.Matches("^[a-z]+(_[a-z]+)*\\.(json|tsv)$", name));

    [Fact]
    public void Words_are_sorted_by_their_code_units_so_that_two_changes_of_one_file_merge()
    {
        AssertSorted<ClauseWord>("clause_words.json", word => word.Surface);
        AssertSorted<CueWord>("cue_words.json", word => word.Surface);
        AssertSorted<NamingWord>("naming_words.json", word => word.Surface);
    }

    private static void AssertSorted<T>(string file, Func<T, string> surface)
    {
        string[] words = [.. LexiconSource.Embedded.Read<T>(file).Select(surface)];
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(string.CompareOrdinal(pair.First, pair.Second) < 0, $"{pair.Second} stands behind {pair.First} in {file}."));
    }
}
