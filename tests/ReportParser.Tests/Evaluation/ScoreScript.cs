using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportParser.Tests.Evaluation;

/// <summary>Runs the reference scorer, ../shared/gold/score.py; skips the running test where it or Python is absent.</summary>
internal static class ScoreScript
{
    public static string[] Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [SharedMaterial.Require("gold/score.py"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONUTF8"] = "1", ["PYTHONDONTWRITEBYTECODE"] = "1" },
        };
        using Process process = Start(start);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or 1 && output.Length > 0, errors.Result);
        return output.TrimEnd().Split('\n');
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not on this machine.");
            throw;
        }
    }
}
