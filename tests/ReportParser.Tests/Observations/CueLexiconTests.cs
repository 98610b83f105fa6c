using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Tests.Lexicons;

namespace ReportParser.Tests.Observations;

/// <summary>Runs the examples and counter-examples of every record of the cue lexicon.</summary>
public class CueLexiconTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void Each_word_is_found_in_its_examples_only() => KindExamples.AreFound<CueWord, CueKind>(Lexicon.Words, Finds);

    [Fact]
    public void Every_kind_has_words() => Assert.All(Enum.GetValues<CueKind>(), kind => Assert.NotEmpty(Lexicon.Of(kind)));

    /// <summary>Whether a word is found where its kind stands: at one of the ends of a phrase or inside it.</summary>
    private static bool Finds(CueWord word, string text, CueKind kind) => kind switch
    {
        CueKind.Now or CueKind.GoalNoun or CueKind.Effort => Lexicon.Opening(text, kind) == word.Surface,
        CueKind.Modal or CueKind.NextTerm or CueKind.OtherBasis or CueKind.Plan or CueKind.PlanDone => text.Contains(word.Surface, StringComparison.Ordinal),
        _ => Lexicon.Ending(text, kind) == word.Surface,
    };
}
