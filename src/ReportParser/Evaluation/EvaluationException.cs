namespace ReportParser.Evaluation;

/// <summary>A file that an evaluation needs is missing or malformed. The message names file, line, what was found and what was expected.</summary>
public sealed class EvaluationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="line">1-based line, 0 when the file as a whole is meant.</param>
    /// <param name="problem">What was found and what was expected.</param>
    /// <param name="inner">The cause, if any.</param>
    public EvaluationException(string file, int line, string problem, Exception? inner = null)
        : base(line > 0 ? $"{file}, line {line}: {problem}" : $"{file}: {problem}", inner) => (File, Line) = (file, line);

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>1-based line, 0 when the file as a whole is meant.</summary>
    public int Line { get; }
}
