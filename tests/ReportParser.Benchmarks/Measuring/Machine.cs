using System.Runtime.InteropServices;

namespace ReportParser.Benchmarks.Measuring;

/// <summary>What the results were measured on.</summary>
internal static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    /// <summary>Processor, cores, system and runtime in one line.</summary>
    public static string Description { get; } =
        $"{Processor()}, {Environment.ProcessorCount} cores · {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture} · {RuntimeInformation.FrameworkDescription}";

    private static string Processor()
    {
        string? line = File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "unknown processor";
    }
}
