using System.IO.Enumeration;

namespace ReportParser.Cli.Batch;

/// <summary>A path pattern: <c>*</c> and <c>?</c> within a part, <c>**</c> for any number of folders. Brackets are ordinary characters, since file names hold them (<c>[2024]报告.txt</c>).</summary>
/// <remarks>Microsoft.Extensions.FileSystemGlobbing knows no <c>?</c>; the matching of one part is the framework's.</remarks>
internal static class Glob
{
    /// <summary>Whether a path holds a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Files that match, in no particular order.</summary>
    /// <param name="pattern">A cleaned pattern (<see cref="InputPath.Normalize"/>).</param>
    public static IEnumerable<string> Files(string pattern)
    {
        string root = pattern.StartsWith('/') ? "/" : ".";
        return Match(root, pattern.Split('/', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Match(string folder, string[] parts)
    {
        string part = parts[0];
        bool isLast = parts.Length == 1;
        if (part == "**")
            return MatchAnyDepth(folder, isLast ? ["**", "*"] : parts);
        if (!IsPattern(part))
            return MatchLiteral(InputPath.Join(folder, part), isLast, parts);
        IEnumerable<string> names = FolderListing.Names(folder, isLast)
            .Where(name => FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false) && (part[0] == '.' || name[0] != '.'));
        return isLast
            ? names.Select(name => InputPath.Join(folder, name))
            : names.SelectMany(name => Match(InputPath.Join(folder, name), parts[1..]));
    }

    private static IEnumerable<string> MatchLiteral(string path, bool isLast, string[] parts) =>
        isLast ? File.Exists(path) ? [path] : []
        : Directory.Exists(path) ? Match(path, parts[1..])
        : [];

    private static IEnumerable<string> MatchAnyDepth(string folder, string[] parts) =>
        Match(folder, parts[1..]).Concat(
            FolderListing.Names(folder, files: false)
                .Where(name => name[0] != '.' && !FolderListing.IsLink(InputPath.Join(folder, name)))
                .SelectMany(name => Match(InputPath.Join(folder, name), parts)));
}
