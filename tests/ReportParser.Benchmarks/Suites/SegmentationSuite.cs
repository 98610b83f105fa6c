using System.Text;
using Jieba;
using ReportParser.Benchmarks.Measuring;

namespace ReportParser.Benchmarks.Suites;

/// <summary>The segmenter against Python's jieba and jieba-rs, on the shared corpus.</summary>
internal static class SegmentationSuite
{
    /// <summary>The suite.</summary>
    public static Suite Create() => new("segmentation", "Jieba against Python's jieba and jieba-rs", Measure);

    private static void Measure(BenchmarkOptions options, ResultPage page)
    {
        string[] texts = options.ReadCorpus();
        var segmenter = new Segmenter();
        page.Write($"{texts.Length} texts, {texts.Sum(text => text.Length):N0} UTF-16 units, {texts.Sum(Encoding.UTF8.GetByteCount):N0} bytes in UTF-8. One core, medians of {options.Rounds} rounds.\n");
        page.Add(Compare(options, texts, "accurate mode, spans", "cut", CutSpans(segmenter, texts), 40, 4));
        page.Add(Compare(options, texts, "accurate mode, strings", "cut", CutStrings(segmenter, texts), null, null));
        page.Add(Compare(options, texts, "part-of-speech mode, spans", "pos", TagSpans(segmenter, texts), null, 3));
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
