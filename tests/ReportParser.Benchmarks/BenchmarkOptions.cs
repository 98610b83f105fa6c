namespace ReportParser.Benchmarks;

/// <summary>What the command line says.</summary>
/// <param name="Shared">The folder of shared material.</param>
/// <param name="Rounds">Rounds of each comparison.</param>
/// <param name="NodeModules">A node_modules folder for rivals that run under Node.js; null for what the environment says.</param>
internal sealed record BenchmarkOptions(string Shared, int Rounds, string? NodeModules)
{
    /// <summary>This project's folder of results, as seen from where it was built.</summary>
    public static string DefaultResults => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "results"));

    /// <summary>The plain texts of the shared corpus, in an order of their own.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder of shared material is not there.</exception>
    public string[] ReadCorpus() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Shared, "corpus"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];
}
