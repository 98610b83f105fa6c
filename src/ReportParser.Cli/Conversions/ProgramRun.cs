using System.ComponentModel;
using System.Diagnostics;

namespace ReportParser.Cli.Conversions;

/// <summary>What a program did.</summary>
/// <param name="HasStarted">Whether it is on the machine.</param>
/// <param name="HasEnded">Whether it ended in time; else it was stopped.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record ProgramRun(bool HasStarted, bool HasEnded, int ExitCode, byte[] Output)
{
    /// <summary>Whether it did its work.</summary>
    public bool IsDone => HasStarted && HasEnded && ExitCode == 0;

    /// <summary>Runs a program to its end, without a shell and without input.</summary>
    /// <param name="program">Name of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="longest">When it is stopped.</param>
    /// <param name="mostBytes">How much of its output is taken; with more it is stopped.</param>
    public static ProgramRun Start(string program, IEnumerable<string> arguments, TimeSpan longest, int mostBytes)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            return Follow(process, longest, mostBytes);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException)
        {
            return new ProgramRun(false, false, 0, []);
        }
    }

    private static ProgramRun Follow(Process process, TimeSpan longest, int mostBytes)
    {
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Task<byte[]?> output = Task.Run(() => ReadAsync(process.StandardOutput.BaseStream, mostBytes));
        bool hasEnded = output.Wait(longest) && output.Result is not null && process.WaitForExit(longest);
        if (!hasEnded)
            process.Kill(entireProcessTree: true);
        return new ProgramRun(true, hasEnded, hasEnded ? process.ExitCode : 0, hasEnded ? output.Result! : []);
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, int most)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            if (all.Length + read > most)
                return null;
            all.Write(buffer, 0, read);
        }
        return all.ToArray();
    }
}
