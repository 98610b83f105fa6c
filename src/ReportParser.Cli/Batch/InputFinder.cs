using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>What the user's inputs come to.</summary>
/// <param name="Inputs">Inputs sorted by path in ordinal order, each file once.</param>
/// <param name="AreaFiles">The <c>areas.json</c> files in the folders of the inputs, sorted.</param>
internal sealed record FoundInputs(ImmutableArray<BatchInput> Inputs, ImmutableArray<string> AreaFiles);

/// <summary>Turns files, folders, patterns and lists into inputs. What cannot be read becomes an input with a problem.</summary>
/// <param name="outputFolder">Full path of the dataset's folder, which is never walked; null without one.</param>
internal sealed class InputFinder(string? outputFolder)
{
    private readonly Dictionary<string, BatchInput> _byFullPath = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Finds the inputs.</summary>
    /// <param name="given">What the user named.</param>
    /// <param name="standardInput">Where <c>-</c> reads its list of paths.</param>
    /// <exception cref="UsageException">An input is a URL or an empty name, or there is nothing at all to read.</exception>
    public FoundInputs Find(IEnumerable<string> given, TextReader standardInput)
    {
        foreach (string name in given)
            if (name == "-")
                AddList(standardInput);
            else
                AddNamed(name);
        if (!_byFullPath.Values.Any(Exists))
            throw new UsageException($"There is nothing to read, and nothing was written. {string.Join(' ', Reasons().Take(3))}".TrimEnd());
        return new FoundInputs(
            [.. _byFullPath.Values.OrderBy(input => input.Path, StringComparer.Ordinal)],
            [.. _folders.Select(folder => InputPath.Join(folder, PipelineBuilder.AreasFile)).Where(File.Exists)]);
    }

    private void AddList(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } name)
                AddNamed(name);
    }

    private static bool Exists(BatchInput input) =>
        input.Problem?.Code != DiagnosticCodes.NothingFound && (File.Exists(input.Path) || Directory.Exists(input.Path));

    private IEnumerable<string> Reasons() => _byFullPath.Values
        .OrderBy(input => input.Path, StringComparer.Ordinal)
        .Select(input => input.Problem?.Message ?? $"'{input.Path}' does not exist. Check the path.");

    private void AddNamed(string name)
    {
        if (name.Length == 0)
            throw new UsageException("An input is an empty name. Is a variable of your script not set?");
        if (name.Contains("://", StringComparison.Ordinal))
            throw new UsageException($"{name} is a URL, and this version reads files only. Save the page and give its path.");
        string path = InputPath.Normalize(name);
        if (Directory.Exists(path))
            AddFolder(path);
        else if (!File.Exists(path) && Glob.IsPattern(path))
            AddPattern(path);
        else
            AddFile(path);
    }

    private void AddFile(string path)
    {
        if (Path.GetFileName(path) == PipelineBuilder.AreasFile)
            return;
        _folders.Add(InputPath.Folder(path));
        Add(new BatchInput(path));
    }

    private void AddPattern(string pattern)
    {
        string[] paths = [.. Glob.Files(pattern).Where(path => !IsInOutput(path))];
        foreach (string path in paths)
            AddWalked(path);
        if (paths.Length == 0)
            Add(Nothing(pattern, $"No file matches the pattern '{pattern}'. Check it, and quote it so that the shell leaves it alone."));
    }

    private void AddFolder(string folder)
    {
        if (FolderListing.Problem(folder) is { } problem)
            Add(new BatchInput(folder, new Diagnostic(DiagnosticCodes.InputUnreadable, Severity.Error, $"The folder '{folder}' cannot be listed: {problem}")));
        else if (!Walk(folder, []))
            Add(Nothing(folder, $"The folder '{folder}' holds no files to read."));
    }

    /// <returns>Whether the folder or one below it holds a file.</returns>
    private bool Walk(string folder, ImmutableList<string> above)
    {
        string? target = FolderListing.Target(folder);
        if (target is null || above.Contains(target) || IsInOutput(folder))
            return false;
        _folders.Add(folder);
        bool found = false;
        foreach (string name in FolderListing.Names(folder, files: true).Where(name => name[0] != '.' && name != PipelineBuilder.AreasFile))
        {
            AddWalked(InputPath.Join(folder, name));
            found = true;
        }
        foreach (string name in FolderListing.Names(folder, files: false).Where(name => name[0] != '.'))
            found |= WalkInto(InputPath.Join(folder, name), above.Add(target));
        return found;
    }

    private bool WalkInto(string folder, ImmutableList<string> above)
    {
        if (FolderListing.Problem(folder) is not { } problem)
            return Walk(folder, above);
        Add(new BatchInput(folder, new Diagnostic(DiagnosticCodes.InputUnreadable, Severity.Error, $"The folder '{folder}' cannot be listed: {problem}")));
        return true;
    }

    private void AddWalked(string path)
    {
        if (Path.GetFileName(path) == PipelineBuilder.AreasFile)
            return;
        _folders.Add(InputPath.Folder(path));
        Add(DataFiles.Includes(path) ? new BatchInput(path, Skipped(path)) : new BatchInput(path));
    }

    /// <summary>A file that is found twice is taken once, under the path that sorts first, so that the order of the arguments does not matter.</summary>
    private void Add(BatchInput input)
    {
        string key = Path.GetFullPath(input.Path);
        if (!_byFullPath.TryGetValue(key, out BatchInput? known) || IsBetter(input, known))
            _byFullPath[key] = input;
    }

    private static bool IsBetter(BatchInput input, BatchInput known) =>
        (input.Problem is null, known.Problem is null) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => string.CompareOrdinal(input.Path, known.Path) < 0,
        };

    private bool IsInOutput(string path)
    {
        if (outputFolder is null)
            return false;
        string full = Path.GetFullPath(path);
        return full == outputFolder || full.StartsWith(outputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static BatchInput Nothing(string path, string message) =>
        new(path, new Diagnostic(DiagnosticCodes.NothingFound, Severity.Error, message));

    private static Diagnostic Skipped(string path) => new(
        DiagnosticCodes.InputSkipped, Severity.Info, $"A {Path.GetExtension(path)} file beside the texts is no document and was not read. Name the file itself to have it read.");
}
