using System.Collections.Immutable;
using System.Globalization;

namespace ReportParser.Cli.Batch;

/// <summary>
/// Finds files that by their names are pages of one text: <c>t1.html</c>, <c>t1_2.html</c> (or <c>t1_1.html</c>, <c>t1_2.html</c>) and so on. Whether they
/// are is told by their links, when they are read.
/// </summary>
internal static class PageNames
{
    private static readonly string[] Extensions = [".html", ".htm", ".shtml"];

    /// <summary>Puts the pages of a text behind its first page.</summary>
    /// <param name="inputs">The inputs of a run.</param>
    /// <returns>The inputs in their order, without those that became pages of others.</returns>
    public static ImmutableArray<BatchInput> Group(ImmutableArray<BatchInput> inputs)
    {
        HashSet<string> left = [.. inputs.Where(IsPage).Select(input => input.Path)];
        var firsts = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (BatchInput input in inputs.Where(input => left.Contains(input.Path)).OrderBy(input => input.Path.Length).ThenBy(input => input.Path, StringComparer.Ordinal))
        {
            ImmutableArray<string> next = left.Contains(input.Path) ? Next(input.Path, left) : [];
            if (next.Length > 0)
                firsts[input.Path] = next;
            left.ExceptWith(next);
        }
        HashSet<string> behind = [.. firsts.Values.SelectMany(paths => paths)];
        return [.. inputs.Where(input => !behind.Contains(input.Path)).Select(input => input with { NextPages = firsts.GetValueOrDefault(input.Path, []) })];
    }

    private static bool IsPage(BatchInput input) => input.Problem is null && Extensions.Contains(Path.GetExtension(input.Path), StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> Next(string path, HashSet<string> paths)
    {
        string extension = Path.GetExtension(path), stem = path[..^extension.Length];
        foreach (char separator in "_-")
        {
            bool isFirst = stem.EndsWith($"{separator}1", StringComparison.Ordinal);
            foreach ((string name, int number) in ((string, int)[])[(stem, 1), (stem, 2), (isFirst ? stem[..^2] : stem, 2)])
            {
                ImmutableArray<string> next = [.. Enumerable.Range(number, paths.Count)
                    .Select(page => string.Create(CultureInfo.InvariantCulture, $"{name}{separator}{page}{extension}")).TakeWhile(paths.Contains)];
                if (next.Length > 0)
                    return next;
            }
        }
        return [];
    }
}
