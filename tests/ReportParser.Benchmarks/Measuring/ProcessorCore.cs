using System.Diagnostics;

namespace ReportParser.Benchmarks.Measuring;

/// <summary>Keeps this process, and those that it starts, on one processor core.</summary>
internal static class ProcessorCore
{
    /// <summary>From here on only the last core is used, where the system can do that.</summary>
    public static void Pin() => Use((nint)1 << (Environment.ProcessorCount - 1));

    /// <summary>From here on all cores are used.</summary>
    public static void Release() => Use(((nint)1 << Environment.ProcessorCount) - 1);

    private static void Use(nint cores)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = cores;
    }
}
