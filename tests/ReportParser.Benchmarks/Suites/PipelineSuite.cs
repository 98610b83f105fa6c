using System.Text;
using ReportParser.Benchmarks.Measuring;
using ReportParser.Datasets;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Benchmarks.Suites;

/// <summary>The whole way from a text in memory to the report's JSON, beside the time that Python's jieba takes to cut the same text into words.</summary>
internal static class PipelineSuite
{
    private const double AskedAgainstCut = 4;

    /// <summary>The suite.</summary>
    public static Suite Create() => new("pipeline", "from text to report JSON, beside Python's jieba that only cuts words", Measure);

    private static void Measure(BenchmarkOptions options, ResultPage page)
    {
        string[] texts = options.ReadCorpus();
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        SourceDocument[] documents = [.. texts.Select((text, index) => Document(text, index))];
        var pipeline = new ReportPipeline(LexiconSource.Embedded);
        page.Write($"{texts.Length} texts, {bytes:N0} bytes in UTF-8. One core, warm, medians of {options.Rounds} rounds. Results are bytes of JSON and words.\n");
        Contender? python = ExternalProcess.Start("/usr/bin/python3", "python_jieba.py", "cut", texts);
        page.Add(new Comparison("the corpus", bytes, new InProcess("text to report JSON", () => Parse(pipeline, documents)), Rival.Of(python, AskedAgainstCut)).Run(options.Rounds));
    }

    private static SourceDocument Document(string text, int index) => new()
    {
        Name = $"{index}.txt",
        Text = text,
        MediaType = "text/plain",
        Charset = "utf-8",
        Sha256 = new string('0', 64),
    };

    private static long Parse(ReportPipeline pipeline, SourceDocument[] documents)
    {
        long length = 0;
        foreach (SourceDocument document in documents)
        {
            ReportResult result = pipeline.Parse(document, new MetadataHints(document.Name));
            using var json = new MemoryStream();
            DatasetJson.WriteLine(json, ReportRecordMaker.Make(result, ReportIds.Of(result.Metadata, document)));
            length += json.Length;
        }
        return length;
    }
}
