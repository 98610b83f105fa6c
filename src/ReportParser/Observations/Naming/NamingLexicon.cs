using ReportParser.Lexicons;

namespace ReportParser.Observations.Naming;

/// <summary>The words that tell what belongs to a name. Immutable, safe to share between threads.</summary>
public sealed class NamingLexicon : KindLexicon<NamingWord, NamingKind>
{
    private NamingLexicon(LexiconSource source)
        : base(source, "naming_words.json")
    {
    }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a word stands in it twice.</exception>
    public static NamingLexicon Load(LexiconSource source) => new(source);
}
