namespace ReportParser.Tests;

/// <summary>Finds the repository and the shared material beside it. A test that needs the latter is skipped where it is absent.</summary>
internal static class SharedMaterial
{
    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Path of something below <c>../shared</c>; skips the running test where it is absent.</summary>
    public static string Require(string relativePath)
    {
        string path = Path.GetFullPath(Path.Combine(Repository, "..", "shared", relativePath));
        Assert.SkipUnless(Path.Exists(path), $"../shared/{relativePath} is not on this machine.");
        return path;
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReportParser.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("ReportParser.sln was not found above the tests.");
    }
}
