using Jieba;
using ReportParser.Metadata;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations;

/// <summary>
/// The segmenter's dictionary for reports: jieba's, and what it lacks of the lexicons' words. docs/segmentation.md says which kinds of
/// words were tried, and what each did to the extraction.
/// </summary>
public static class ReportVocabulary
{
    // A longer name is a phrase of several words, and the rules look for the borders between them.
    private const int LongestIndicator = 3;
    private const ClauseRole SetPhrases = ClauseRole.Head | ClauseRole.Annualized;

    /// <summary>Builds the dictionary.</summary>
    /// <param name="clauses">Words of clauses; the nouns and set phrases of amounts are taken.</param>
    /// <param name="catalogue">Indicators; their shortest names are taken.</param>
    /// <param name="gazetteer">Areas, those of the user included; their full names are taken.</param>
    public static Vocabulary Build(ClauseLexicon clauses, IndicatorCatalogue catalogue, Gazetteer gazetteer)
    {
        Vocabulary jieba = Vocabulary.Default;
        IEnumerable<UserWord> areas = gazetteer.Areas.Select(area => new UserWord(area.Name, Tag: "ns"));
        IEnumerable<UserWord> indicators = catalogue.Indicators.SelectMany(indicator => indicator.Spellings)
            .Where(name => name.Length <= LongestIndicator).Select(name => new UserWord(name, Tag: "n"));
        IEnumerable<UserWord> phrases = clauses.Words.Where(word => word.Is(SetPhrases)).Select(word => new UserWord(word.Surface));
        return jieba.With([.. areas.Concat(indicators).Concat(phrases).DistinctBy(word => word.Text).Where(word => IsMissing(jieba, word.Text))]);
    }

    private static bool IsMissing(Vocabulary jieba, string word) =>
        word.Length > 1 && !word.AsSpan().ContainsAnyExceptInRange('\u4e00', '\u9fd5') && jieba.Frequency(word) is not > 0;
}
