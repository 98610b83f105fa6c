using System.Runtime.CompilerServices;

namespace ReportParser.Tests;

/// <summary>Compares a text with the one that was accepted before. <c>UPDATE_GOLDEN=1</c> rewrites it: read the diff before you commit it.</summary>
internal static class GoldenFile
{
    /// <summary>The variable that lets a test rewrite its file.</summary>
    public const string Flag = "UPDATE_GOLDEN";

    /// <summary>Asserts that a text is the accepted one.</summary>
    /// <param name="name">Name of the golden file, beside the test.</param>
    /// <param name="actual">The text.</param>
    /// <param name="test">The test's file; given by the compiler.</param>
    public static void Check(string name, string actual, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(FolderOf(test), "golden", name);
        if (Environment.GetEnvironmentVariable(Flag) == "1")
            Write(path, actual);
        string accepted = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(accepted == actual, $"{name} is not as accepted. If the change is right, run the tests with {Flag}=1 and read the diff.\n{Difference(accepted, actual)}");
    }

    /// <summary>Lines that went and lines that came, as in a diff without context.</summary>
    private static string Difference(string accepted, string actual)
    {
        string[] before = accepted.Split('\n'), after = actual.Split('\n');
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line)));
    }

    /// <summary>A deterministic build maps the sources' folder to /_/.</summary>
    private static string FolderOf(string test) => Path.GetDirectoryName(
        test.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(SharedMaterial.Repository, test[3..]) : test)!;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
