using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>The words that tell when a value holds, whether it has come about and on what basis. Immutable, safe to share between threads.</summary>
public sealed class CueLexicon : KindLexicon<CueWord, CueKind>
{
    private CueLexicon(LexiconSource source)
        : base(source, "cue_words.json")
    {
    }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a word stands in it twice.</exception>
    public static CueLexicon Load(LexiconSource source) => new(source);
}
