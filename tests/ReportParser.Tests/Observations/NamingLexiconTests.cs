using ReportParser.Lexicons;
using ReportParser.Observations.Naming;

namespace ReportParser.Tests.Observations;

/// <summary>Runs the examples and counter-examples of every record of the naming lexicon.</summary>
public class NamingLexiconTests
{
    private static readonly NamingLexicon Lexicon = NamingLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void Each_word_is_found_in_its_examples_only()
    {
        Assert.All(Lexicon.Words, word => Assert.NotEmpty(word.Examples));
        foreach (NamingWord word in Lexicon.Words)
            foreach (NamingKind kind in word.Kinds)
            {
                Assert.All(word.Examples, text => Assert.True(Finds(word, text, kind), $"{word.Surface} is not found as {kind} in {text}."));
                Assert.All(word.CounterExamples, text => Assert.False(Finds(word, text, kind), $"{word.Surface} is found as {kind} in {text}."));
            }
    }

    [Fact]
    public void A_fused_word_says_which_words_it_stands_for() =>
        Assert.All(Lexicon.Words, word => Assert.Equal(word.Kinds.Contains(NamingKind.Fused) ? 2 : 0, word.Parts.Length));

    [Fact]
    public void The_longest_word_wins()
    {
        Assert.Equal("医疗保险", Lexicon.Ending("城镇医疗保险", NamingKind.Programme));
        Assert.Null(Lexicon.Ending("医疗", NamingKind.Programme));
        Assert.Null(Lexicon.Opening("", NamingKind.General));
    }

    /// <summary>Whether a word is found where its kind stands: as the whole phrase, at one of its ends or inside it.</summary>
    private static bool Finds(NamingWord word, string text, NamingKind kind) => kind switch
    {
        NamingKind.ProgrammeRate or NamingKind.Sector or NamingKind.BeforeInvested or NamingKind.SizeReached or NamingKind.Achieving or NamingKind.BeforeDeed or NamingKind.BeforeCount or NamingKind.Existing or NamingKind.Building
            or NamingKind.RankNoun or NamingKind.Total or NamingKind.PlainRate or NamingKind.CropYield or NamingKind.JoinedHead or NamingKind.Occasion or NamingKind.Repeat or NamingKind.ItemUnit or NamingKind.PlaceUnit or NamingKind.Entirely => Lexicon.Is(text, kind),
        NamingKind.General or NamingKind.Edition or NamingKind.EditionUnit or NamingKind.Exception or NamingKind.Vague or NamingKind.Work or NamingKind.LightVerb or NamingKind.Grade or NamingKind.DanglingStart or NamingKind.Demand or NamingKind.Considering
            or NamingKind.Spreading or NamingKind.Reaching or NamingKind.Spending or NamingKind.PerHead or NamingKind.Recovering or NamingKind.Side or NamingKind.GoalOpener or NamingKind.Accomplishing or NamingKind.Award or NamingKind.Standing => Lexicon.Opening(text, kind) == word.Surface,
        NamingKind.HoldsConjunction or NamingKind.HoldsEtcetera => text.IndexOf(word.Surface[0], StringComparison.Ordinal) is >= 0 and int at && Lexicon.Covers(text, at, kind),
        NamingKind.Fused or NamingKind.Flow or NamingKind.RankArea or NamingKind.Conferral or NamingKind.Ground => Lexicon.Holds(text, kind) && text.Contains(word.Surface, StringComparison.Ordinal),
        _ => Lexicon.Ending(text, kind) == word.Surface,
    };
}
