using ReportParser.Lexicons;
using ReportParser.Observations.Naming;
using ReportParser.Tests.Lexicons;

namespace ReportParser.Tests.Observations;

/// <summary>Runs the examples and counter-examples of every record of the naming lexicon.</summary>
public class NamingLexiconTests
{
    private static readonly NamingLexicon Lexicon = NamingLexicon.Load(LexiconSource.Embedded);

    private delegate bool Finder(string text, NamingWord word, NamingKind kind);

    /// <summary>How the words of a kind are found; those of any other end their phrase.</summary>
    private static readonly Dictionary<NamingKind, Finder> Finders = new()
    {
        [NamingKind.Total] = IsWhole,
        [NamingKind.CropYield] = IsWhole,
        [NamingKind.JoinedHead] = IsWhole,
        [NamingKind.ThingHead] = IsWhole,
        [NamingKind.PerUnit] = Opens,
        [NamingKind.Intensity] = IsWhole,
        [NamingKind.PerHead] = Opens,
        [NamingKind.Flow] = IsInside,
        [NamingKind.PlainRate] = IsWhole,
        [NamingKind.ProgrammeRate] = IsWhole,
        [NamingKind.RankNoun] = IsWhole,
        [NamingKind.BeforeInvested] = IsWhole,
        [NamingKind.Spending] = Opens,
        [NamingKind.LightVerb] = Opens,
        [NamingKind.Sector] = IsWhole,
        [NamingKind.Side] = Opens,
        [NamingKind.OwnPlace] = Opens,
        [NamingKind.Facility] = Opens,
        [NamingKind.RankArea] = IsInside,
        [NamingKind.General] = Opens,
        [NamingKind.Work] = Opens,
        [NamingKind.Grade] = Opens,
        [NamingKind.OwnClass] = Opens,
        [NamingKind.Ownership] = IsWhole,
        [NamingKind.Achieving] = IsWhole,
        [NamingKind.Award] = Opens,
        [NamingKind.BeforeCount] = IsWhole,
        [NamingKind.BeforeDeed] = IsWhole,
        [NamingKind.Building] = IsWhole,
        [NamingKind.Conferral] = IsInside,
        [NamingKind.Standing] = Opens,
        [NamingKind.Entirely] = IsWhole,
        [NamingKind.Existing] = IsWhole,
        [NamingKind.Reaching] = Opens,
        [NamingKind.Recovering] = Opens,
        [NamingKind.SizeReached] = IsWhole,
        [NamingKind.Spreading] = Opens,
        [NamingKind.GoalOpener] = Opens,
        [NamingKind.Accomplishing] = Opens,
        [NamingKind.Ground] = IsInside,
        [NamingKind.Considering] = Opens,
        [NamingKind.FrameOpener] = IsInside,
        [NamingKind.Exception] = Opens,
        [NamingKind.Edition] = Opens,
        [NamingKind.InnerYear] = IsInside,
        [NamingKind.Occasion] = IsWhole,
        [NamingKind.Repeat] = IsWhole,
        [NamingKind.ItemUnit] = IsWhole,
        [NamingKind.PlaceUnit] = IsWhole,
        [NamingKind.Framing] = Opens,
        [NamingKind.GroupUnit] = IsWhole,
        [NamingKind.EditionUnit] = Opens,
        [NamingKind.ThresholdVerb] = Opens,
        [NamingKind.ThresholdBound] = Opens,
        [NamingKind.Fused] = IsInside,
        [NamingKind.Produce] = Opens,
        [NamingKind.HoldsConjunction] = Covers,
        [NamingKind.ListClosing] = Opens,
        [NamingKind.HoldsEtcetera] = Covers,
        [NamingKind.Vague] = Opens,
        [NamingKind.Demand] = Opens,
        [NamingKind.DanglingStart] = Opens,
    };

    [Fact]
    public void Each_word_is_found_in_its_examples_only() => KindExamples.AreFound<NamingWord, NamingKind>(Lexicon.Words, Finds);

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

    private static bool Finds(NamingWord word, string text, NamingKind kind) => Finders.GetValueOrDefault(kind, Ends)(text, word, kind);

    private static bool IsWhole(string text, NamingWord word, NamingKind kind) => text == word.Surface && Lexicon.Is(text, kind);

    private static bool Opens(string text, NamingWord word, NamingKind kind) => Lexicon.Opening(text, kind) == word.Surface;

    private static bool Ends(string text, NamingWord word, NamingKind kind) => Lexicon.Ending(text, kind) == word.Surface;

    private static bool IsInside(string text, NamingWord word, NamingKind kind) => Lexicon.Holds(text, kind) && text.Contains(word.Surface, StringComparison.Ordinal);

    private static bool Covers(string text, NamingWord word, NamingKind kind) => text.IndexOf(word.Surface[0], StringComparison.Ordinal) is >= 0 and int at && Lexicon.Covers(text, at, kind);
}
