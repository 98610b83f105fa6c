using ReportParser.Lexicons;
using ReportParser.Observations;

namespace ReportParser.Tests.Lexicons;

public class KindLexiconTests
{
    private static readonly CueLexicon Cues = CueLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void The_longest_word_of_a_kind_is_found_at_either_end()
    {
        Assert.Equal("左右的时间", Cues.Opening("左右的时间完成", CueKind.Effort));
        Assert.Equal("上一个", Cues.Ending("比上一个", CueKind.WhichYears));
        Assert.Null(Cues.Opening("", CueKind.Effort));
        Assert.Null(Cues.Ending("五年", CueKind.WhichYears));
    }

    [Fact]
    public void A_word_is_found_inside_a_phrase_and_over_an_offset()
    {
        Assert.True(Cues.Holds("收入将达到", CueKind.Modal));
        Assert.False(Cues.Holds("收入达到", CueKind.Modal));
        Assert.True(Cues.Covers("收入有望达到", 3, CueKind.Modal));
        Assert.False(Cues.Covers("收入有望达到", 4, CueKind.Modal));
    }

    [Fact]
    public void A_word_that_stands_twice_is_refused_by_name()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "cue_words.json"), """[{"surface": "将", "kinds": ["modal"]}, {"surface": "将", "kinds": ["ahead"]}]""");

            LexiconException error = Assert.Throws<LexiconException>(() => CueLexicon.Load(LexiconSource.FromFolder(folder.FullName)));

            Assert.Contains("将 stands there twice", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
