namespace ReportParser.Tests.Golden;

/// <summary>
/// Texts that are compared whole with a file beside this one. They are rewritten only with REPORTPARSER_ACCEPT_GOLDEN=1 in the
/// environment; read the difference before it is committed.
/// </summary>
internal static class GoldenFile
{
    /// <summary>The variable that lets a test rewrite its file.</summary>
    public const string AcceptVariable = "REPORTPARSER_ACCEPT_GOLDEN";

    /// <summary>Where the files are.</summary>
    public static string Folder { get; } = Path.Combine(SharedMaterial.Repository, "tests", "ReportParser.Tests", "Golden");

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares a text with its golden file, or writes the file where that is asked for.</summary>
    /// <param name="folder">Where the file is.</param>
    /// <param name="name">File name without ending.</param>
    /// <param name="actual">The text, lines ending with a line feed.</param>
    /// <param name="accept">Whether to write; by default as the environment says.</param>
    public static void AssertMatches(string folder, string name, string actual, bool? accept = null)
    {
        string path = Path.Combine(folder, name + ".txt");
        if (accept ?? Accepts)
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} does not exist. Run the test once with {AcceptVariable}=1 and read what it wrote.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>Skips the running test as long as no file was ever accepted; after that a missing one is a failure.</summary>
    public static void SkipUnlessAnyAccepted() => Assert.SkipUnless(
        Accepts || Directory.EnumerateFiles(Folder, "*.txt").Any(), $"No golden file was accepted yet; run with {AcceptVariable}=1.");
}
