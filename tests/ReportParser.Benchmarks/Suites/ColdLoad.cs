using System.Diagnostics;
using System.Globalization;
using Jieba;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Benchmarks.Suites;

/// <summary>What it takes to load the segmenter in a process that has done nothing before.</summary>
/// <param name="Milliseconds">From the first call to a segmenter that is ready.</param>
/// <param name="ProcessorMilliseconds">The processor time of it.</param>
/// <param name="ResidentBytes">By how much the process's resident memory has grown.</param>
/// <param name="ManagedBytes">What of it the dictionary and the models take after a collection.</param>
/// <param name="ReportMilliseconds">From lexicons that are loaded to the dictionary for reports.</param>
internal readonly record struct ColdLoad(double Milliseconds, double ProcessorMilliseconds, double ResidentBytes, double ManagedBytes, double ReportMilliseconds)
{
    /// <summary>The argument that makes this program load the segmenter once and say what it took.</summary>
    public const string Argument = "--cold-load";

    /// <summary>Starts this program again and lets it load the segmenter.</summary>
    public static ColdLoad Measure()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ColdLoad).Assembly.Location, Argument]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string[] parts = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        double[] values = Array.ConvertAll(parts, part => double.Parse(part, CultureInfo.InvariantCulture));
        return new(values[0], values[1], values[2], values[3], values[4]);
    }

    /// <summary>Loads the segmenter and says what it took.</summary>
    public static int Run()
    {
        long managed = GC.GetTotalMemory(forceFullCollection: true), resident = Environment.WorkingSet;
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        var segmenter = new Segmenter();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        managed = GC.GetTotalMemory(forceFullCollection: true) - managed;
        resident = Environment.WorkingSet - resident;
        GC.KeepAlive(segmenter);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {processor.TotalMilliseconds} {resident} {managed} {ReportVocabularyMilliseconds()}"));
        return 0;
    }

    private static double ReportVocabularyMilliseconds()
    {
        LexiconSource lexicons = LexiconSource.Embedded;
        (ClauseLexicon clauses, IndicatorCatalogue catalogue, Gazetteer gazetteer) = (ClauseLexicon.Load(lexicons), IndicatorCatalogue.Load(lexicons), Gazetteer.Load(lexicons));
        NamingLexicon naming = NamingLexicon.Load(lexicons);
        long started = Stopwatch.GetTimestamp();
        ReportVocabulary.Build(clauses, naming, catalogue, gazetteer);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
