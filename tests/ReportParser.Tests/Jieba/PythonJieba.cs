using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Jieba;

/// <summary>Debian's python3-jieba on this machine.</summary>
internal static class PythonJieba
{
    private const string Interpreter = "/usr/bin/python3";

    /// <summary>Folder of the package; skips the running test where it is not installed.</summary>
    public static string RequireFolder()
    {
        const string folder = "/usr/lib/python3/dist-packages/jieba";
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "dict.txt")), "python3-jieba is not installed on this machine.");
        return folder;
    }

    /// <summary>Asks it about texts after words were added.</summary>
    public static async Task<JArray> AskAsync(JObject request, CancellationToken cancellation)
    {
        RequireFolder();
        string script = Path.Combine(SharedMaterial.Repository, "tests", "ReportParser.Tests", "Jieba", "python_jieba.py");
        var start = new ProcessStartInfo(Interpreter, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation), errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(request.ToString(Newtonsoft.Json.Formatting.None).AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, await errors);
        return JArray.Parse(await output);
    }
}
