using ReportParser.Reading;

namespace ReportParser.Cli.Conversions;

/// <summary>Converts old formats with programs that are on the machine: antiword for .doc, LibreOffice for .doc and RTF.</summary>
/// <param name="antiword">Name of antiword.</param>
/// <param name="office">Name of LibreOffice.</param>
internal sealed class ProgramConverter(string antiword = "antiword", string office = "soffice") : IDocumentConverter
{
    private const string Word = "application/msword";
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>LibreOffice refuses to run twice for one user.</summary>
    private readonly Lock _officeLock = new();

    /// <inheritdoc/>
    public Conversion Convert(ReadOnlyMemory<byte> bytes, string mediaType)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportparser-");
        try
        {
            string input = Path.Combine(folder.FullName, mediaType == Word ? "input.doc" : "input.rtf");
            File.WriteAllBytes(input, bytes.ToArray());
            ProgramRun? text = mediaType == Word ? ProgramRun.Start(antiword, ["-w", "0", "-m", "UTF-8.txt", input], Longest, MostBytes) : null;
            return text is { IsDone: true, Output.Length: > 0 } ? new Conversion(text.Output) : WithOffice(folder.FullName, input, mediaType, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Conversion(null, $"The document could not be handed to a program that reads it: {error.Message}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Conversion WithOffice(string folder, string input, string mediaType, ProgramRun? text)
    {
        ProgramRun run;
        lock (_officeLock)
            run = ProgramRun.Start(office, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "docx", "--outdir", folder, input], Longest, MostBytes);
        string output = Path.Combine(folder, "input.docx");
        if (run.IsDone && File.Exists(output))
            return new Conversion(File.ReadAllBytes(output));
        return new Conversion(null, Problem(mediaType, text?.HasStarted ?? false, run.HasStarted));
    }

    private string Problem(string mediaType, bool hadAntiword, bool hadOffice)
    {
        string format = mediaType == Word ? "The old Word format (.doc)" : "RTF";
        string programs = mediaType == Word ? $"{antiword} or {office} (LibreOffice)" : $"{office} (LibreOffice)";
        return hadAntiword || hadOffice
            ? $"{format} is read with the help of {programs}, and it could not read this file. Open it in a word processor and save it as DOCX."
            : $"{format} is read with the help of {programs}, which is not on this machine. Install it, or convert the file elsewhere with: soffice --headless --convert-to docx FILE";
    }
}
