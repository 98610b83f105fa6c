using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ReportParser.Benchmarks.Measuring;

/// <summary>
/// Work done by another program, which takes the time itself. The program is a script of the folder Rivals. It gets what to do and the
/// path of a JSON array of texts, loads what it needs, says its name and version, and then, for each line that it reads, does one pass
/// and answers with seconds by the clock, seconds of processor time, and a number that the work comes to.
/// </summary>
internal sealed class ExternalProcess : Contender
{
    private readonly Process _process;

    private ExternalProcess(string name, Process process)
        : base(name) => _process = process;

    /// <summary>Starts a program; null, with a message, when it cannot run on this machine.</summary>
    /// <param name="program">The interpreter.</param>
    /// <param name="script">Name of a script in Rivals.</param>
    /// <param name="mode">What it should do.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="nodeModules">A node_modules folder; null for what the environment says.</param>
    public static ExternalProcess? Start(string program, string script, string mode, IEnumerable<string> texts, string? nodeModules = null)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            Process process = Process.Start(Describe(program, script, mode, file, nodeModules))!;
            if (process.StandardOutput.ReadLine() is { } name)
                return new(name, process);
            Console.WriteLine($"skipped: {program} {script} {mode}: {process.StandardError.ReadToEnd().Trim().Split('\n')[^1]}");
            process.Dispose();
        }
        catch (Win32Exception error)
        {
            Console.WriteLine($"skipped: {program} {script} {mode}: {error.Message}");
        }
        finally
        {
            File.Delete(file);
        }
        return null;
    }

    /// <inheritdoc/>
    public override void WarmUp() => Measure();

    /// <inheritdoc/>
    public override Sample Measure()
    {
        _process.StandardInput.WriteLine("pass");
        _process.StandardInput.Flush();
        string answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Name} ended: {_process.StandardError.ReadToEnd()}");
        string[] parts = answer.Split(' ');
        return new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        base.Dispose();
    }

    private static ProcessStartInfo Describe(string program, string script, string mode, string file, string? nodeModules)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(AppContext.BaseDirectory, "Rivals", script), mode, file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (nodeModules is not null)
            start.Environment["NODE_PATH"] = Path.GetFullPath(nodeModules);
        return start;
    }
}
