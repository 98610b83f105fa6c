using System.Text;
using Jieba;
using ReportParser.Benchmarks.Measuring;

namespace ReportParser.Benchmarks.Suites;

/// <summary>The segmenter against Python's jieba and jieba-rs, on the shared corpus.</summary>
internal static class SegmentationSuite
{
    private const int ColdLoads = 11;

    private static readonly int[] Sizes = [1_200_000, 2_400_000, 4_800_000, 9_600_000];

    /// <summary>The suite.</summary>
    public static Suite Create() => new("segmentation", "Jieba against Python's jieba and jieba-rs", Measure);

    private static void Measure(BenchmarkOptions options, ResultPage page)
    {
        string[] texts = options.ReadCorpus();
        var segmenter = new Segmenter();
        AddColdLoad(page);
        page.Write($"{texts.Length} texts, {texts.Sum(text => text.Length):N0} UTF-16 units, {texts.Sum(Encoding.UTF8.GetByteCount):N0} bytes in UTF-8. One core, medians of {options.Rounds} rounds.\n");
        page.Add(Compare(options, texts, "accurate mode, spans", "cut", CutSpans(segmenter, texts), 40, 4));
        page.Add(Compare(options, texts, "accurate mode, strings", "cut", CutStrings(segmenter, texts), null, null));
        page.Add(Compare(options, texts, "part-of-speech mode, spans", "pos", TagSpans(segmenter, texts), null, 3));
        page.Add(CompareThreads(options, segmenter, texts));
        AddAllocations(page, segmenter, texts);
        AddGrowth(page, segmenter);
    }

    private static void AddColdLoad(ResultPage page)
    {
        ColdLoad[] loads = [.. Enumerable.Range(0, ColdLoads).Select(_ => ColdLoad.Measure())];
        page.Write($"## load from the embedded image, cold processes\n");
        page.Add("time", Median.Of(loads.Select(load => load.Milliseconds)), "ms", 40);
        page.Add("processor time", Median.Of(loads.Select(load => load.ProcessorMilliseconds)), "ms");
        page.Add("resident memory of dictionary and models, and of the code that loads them", Median.Of(loads.Select(load => load.ResidentBytes)) / 1e6, "MB", 25);
        page.Add("of it on the managed heap", Median.Of(loads.Select(load => load.ManagedBytes)) / 1e6, "MB");
        page.Add("the dictionary for reports, made from lexicons that are loaded", Median.Of(loads.Select(load => load.ReportMilliseconds)), "ms");
        page.Write($"");
    }

    private static ComparisonResult CompareThreads(BenchmarkOptions options, Segmenter segmenter, string[] texts)
    {
        ProcessorCore.Release();
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var two = new InProcess("two threads on one segmenter", () => CutInThreads(segmenter, texts, 2));
        var one = new InProcess("one thread", () => CutInThreads(segmenter, texts, 1));
        ComparisonResult result = new Comparison("two threads", bytes, two, new Rival(one, 1.8)).Run(options.Rounds);
        ProcessorCore.Pin();
        return result;
    }

    /// <summary>Cuts all texts; each thread takes the next one that is left.</summary>
    private static long CutInThreads(Segmenter segmenter, string[] texts, int threads)
    {
        int next = -1;
        long words = 0;
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return words;

        void Work()
        {
            var tokens = new List<Token>();
            while (Interlocked.Increment(ref next) is var index && index < texts.Length)
            {
                tokens.Clear();
                segmenter.Cut(texts[index], tokens);
                Interlocked.Add(ref words, tokens.Count);
            }
        }
    }

    private static void AddAllocations(ResultPage page, Segmenter segmenter, string[] texts)
    {
        InProcess[] calls = [CutSpans(segmenter, texts), TagSpans(segmenter, texts)];
        page.Write($"## bytes allocated by a warm pass over all texts\n");
        foreach (InProcess call in calls)
        {
            call.Pass();
            long before = GC.GetAllocatedBytesForCurrentThread();
            call.Pass();
            page.Add(call.Name, GC.GetAllocatedBytesForCurrentThread() - before, "bytes", 0);
        }
        page.Write($"");
    }

    /// <summary>A text without a break that is eight times as long must take eight times as long, not more; twice that is allowed for caches and noise.</summary>
    private static void AddGrowth(ResultPage page, Segmenter segmenter)
    {
        page.Write($"## a text without a break: nanoseconds for each UTF-16 unit as it grows\n");
        double[] accurate = [.. Sizes.Select(size => Nanoseconds(size, text => CutSpans(segmenter, [text])))];
        double[] tagged = [.. Sizes.Select(size => Nanoseconds(size, text => TagSpans(segmenter, [text])))];
        for (int index = 0; index < Sizes.Length; index++)
            page.Write($"- {Sizes[index]:N0} units: accurate mode {accurate[index]:F1}, part-of-speech mode {tagged[index]:F1}");
        page.Add("accurate mode, longest against shortest", accurate[^1] / accurate[0], "times", 2);
        page.Add("part-of-speech mode, longest against shortest", tagged[^1] / tagged[0], "times", 2);
    }

    private static double Nanoseconds(int size, Func<string, InProcess> call)
    {
        const string piece = "全省生产总值增长龘的鿕了";
        InProcess contender = call(string.Concat(Enumerable.Repeat(piece, size / piece.Length)));
        contender.Measure();
        return Median.Of(Enumerable.Range(0, 3).Select(_ => contender.Measure().Processor)) * 1e9 / size;
    }

    private static ComparisonResult Compare(
        BenchmarkOptions options, string[] texts, string title, string mode, Contender subject, double? pythonFloor, double? nodeFloor)
    {
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Contender? python = ExternalProcess.Start("/usr/bin/python3", "python_jieba.py", mode, texts);
        Contender? node = ExternalProcess.Start("node", "node_rs_jieba.js", mode, texts, options.NodeModules);
        return new Comparison(title, bytes, subject, Rival.Of(python, pythonFloor), Rival.Of(node, nodeFloor)).Run(options.Rounds);
    }

    private static InProcess CutSpans(Segmenter segmenter, string[] texts)
    {
        var tokens = new List<Token>();
        return new("ours, spans", () =>
        {
            long words = 0;
            foreach (string text in texts)
            {
                tokens.Clear();
                segmenter.Cut(text, tokens);
                words += tokens.Count;
            }
            return words;
        });
    }

    private static InProcess CutStrings(Segmenter segmenter, string[] texts) =>
        new("ours, strings", () => texts.Sum(text => (long)segmenter.Cut(text).Count));

    private static InProcess TagSpans(Segmenter segmenter, string[] texts)
    {
        var tokens = new List<TaggedToken>();
        return new("ours, spans with tags", () =>
        {
            long words = 0;
            foreach (string text in texts)
            {
                tokens.Clear();
                segmenter.PosCut(text, tokens);
                words += tokens.Count;
            }
            return words;
        });
    }
}
