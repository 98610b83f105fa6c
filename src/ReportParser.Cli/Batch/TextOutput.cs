using System.Text;
using ReportParser.Datasets;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>A folder that receives texts. Inputs keep their places below the folder that holds them all, so that no two texts claim one name.</summary>
internal sealed class TextOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly string _common;

    /// <summary>Prepares the folder.</summary>
    /// <param name="folder">Its path; it is made where it does not exist.</param>
    /// <param name="inputs">Paths of all inputs.</param>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public TextOutput(string folder, IEnumerable<string> inputs)
    {
        (_folder, _common) = (folder, Common(inputs));
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The output folder '{folder}' cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Writes a document: its text to <c>NAME.txt</c>, what is known of it to <c>NAME.json</c>. Both appear whole or not at all.</summary>
    /// <param name="path">Path of the input.</param>
    /// <param name="document">The document.</param>
    public void Write(string path, SourceDocument document)
    {
        string target = Path.Combine(_folder, Path.GetRelativePath(_common, Path.GetFullPath(path)));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        WriteWhole(target + ".txt", stream => stream.Write(Utf8.GetBytes(document.Text)));
        WriteWhole(target + ".json", stream => DatasetJson.WriteIndented(stream, ReadingRecord.From(document)));
    }

    private static void WriteWhole(string target, Action<Stream> write)
    {
        string aside = target + ".unfinished";
        using (FileStream file = File.Create(aside))
            write(file);
        File.Move(aside, target, overwrite: true);
    }

    /// <summary>The deepest folder that all inputs stand in.</summary>
    private static string Common(IEnumerable<string> inputs)
    {
        string[]? common = null;
        foreach (string input in inputs)
        {
            string[] parts = Path.GetDirectoryName(Path.GetFullPath(input))!.Split(Path.DirectorySeparatorChar);
            int same = 0;
            while (common is not null && same < Math.Min(common.Length, parts.Length) && common[same] == parts[same])
                same++;
            common = common is null ? parts : common[..same];
        }
        return common is null ? Path.GetFullPath(".") : string.Join(Path.DirectorySeparatorChar, common) + Path.DirectorySeparatorChar;
    }
}
