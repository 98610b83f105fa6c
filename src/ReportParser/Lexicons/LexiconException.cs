namespace ReportParser.Lexicons;

/// <summary>A lexicon file is malformed: an unknown key, a missing value, a broken rule of the table. Thrown while loading, never while parsing.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">Name of the lexicon file.</param>
    /// <param name="line">1-based line, 0 when it is not known.</param>
    /// <param name="problem">What was found and what was expected.</param>
    /// <param name="inner">The cause, if any.</param>
    public LexiconException(string file, int line, string problem, Exception? inner = null)
        : base(line > 0 ? $"{file}, line {line}: {problem}" : $"{file}: {problem}", inner) => (File, Line) = (file, line);

    /// <summary>Name of the lexicon file.</summary>
    public string File { get; }

    /// <summary>1-based line, 0 when it is not known.</summary>
    public int Line { get; }
}
