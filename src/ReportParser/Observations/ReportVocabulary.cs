using Jieba;
using ReportParser.Metadata;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations;

/// <summary>
/// The segmenter's dictionary for reports: jieba's without phrases that hide a verb (发放贷款), and what it lacks of the lexicons' words.
/// docs/segmentation.md says which kinds of words were tried, and what each did to the extraction.
/// </summary>
public static class ReportVocabulary
{
    // A longer name is a phrase of several words, and the rules look for the borders between them.
    private const int LongestIndicator = 3;
    private const ClauseRole SetPhrases = ClauseRole.Head | ClauseRole.Annualized;

    /// <summary>Builds the dictionary.</summary>
    /// <param name="clauses">Words of clauses; the nouns and set phrases of amounts are taken.</param>
    /// <param name="naming">Words of names; the phrases among them fall apart.</param>
    /// <param name="catalogue">Indicators; their shortest names are taken.</param>
    /// <param name="gazetteer">Areas, those of the user included; their full names are taken.</param>
    /// <returns>A vocabulary that is safe to share between threads.</returns>
    public static Vocabulary Build(ClauseLexicon clauses, NamingLexicon naming, IndicatorCatalogue catalogue, Gazetteer gazetteer)
    {
        var words = new List<UserWord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Area area in gazetteer.Areas)
            Add(area.Name, "ns");
        foreach (Indicator indicator in catalogue.Indicators)
        {
            AddIndicator(indicator.Name);
            foreach (string synonym in indicator.Synonyms)
                AddIndicator(synonym);
            foreach (string flow in indicator.Flows)
                AddIndicator(flow);
        }
        foreach (ClauseWord word in clauses.Words)
        {
            if (word.Is(SetPhrases))
                Add(word.Surface, null);
        }
        words.AddRange(naming.Words.Where(word => word.Kinds.Contains(NamingKind.Phrase)).Select(word => new UserWord(word.Surface, Frequency: 0)));
        return Vocabulary.Default.With(words);

        void AddIndicator(string name)
        {
            if (name.Length <= LongestIndicator)
                Add(name, "n");
        }

        void Add(string word, string? tag)
        {
            if (IsMissing(Vocabulary.Default, word) && seen.Add(word))
                words.Add(new UserWord(word, Tag: tag));
        }
    }

    private static bool IsMissing(Vocabulary jieba, string word) =>
        word.Length > 1 && !word.AsSpan().ContainsAnyExceptInRange('\u4e00', '\u9fd5') && jieba.Frequency(word) is not > 0;
}
