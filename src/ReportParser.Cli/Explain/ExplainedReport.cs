using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Diagnostics;
using ReportParser.Metadata;
using ReportParser.Quantities;
using ReportParser.Reading;
using ReportParser.Text;

namespace ReportParser.Cli.Explain;

/// <summary>A parsed report whose observations can be looked up by id and by place.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Record">The same as the dataset holds it.</param>
internal sealed record ExplainedReport(ReportResult Result, ReportRecord Record)
{
    /// <summary>Reads and parses a file, with an <c>areas.json</c> beside it as <c>parse</c> reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lexicons">Folder of lexicon files, or null.</param>
    /// <param name="areaCode">Area given by the user, or null.</param>
    /// <param name="year">Year given by the user, or null.</param>
    /// <exception cref="UsageException">The file cannot be read, or is no text.</exception>
    public static ExplainedReport Read(string path, string? lexicons, string? areaCode, int? year)
    {
        SourceDocument document = ReadDocument(path);
        string areas = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, PipelineBuilder.AreasFile);
        ReportPipeline pipeline = new PipelineBuilder(lexicons, File.Exists(areas) ? [areas] : []).Build();
        ReportResult result = pipeline.Parse(document, new MetadataHints(document.Name, areaCode, year, document.Title));
        return new ExplainedReport(result, ReportRecordMaker.Make(result, ReportIds.Of(result.Metadata, document)));
    }

    private static SourceDocument ReadDocument(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new UsageException($"{path}: it is a folder; expected one report. To read a folder use: reportparser parse {path} -o DIR");
            SourceDocument document = new DocumentReader().Read(File.ReadAllBytes(path), Path.GetFileName(path)) with { Path = path };
            return document.Diagnostics.FirstOrDefault(found => found.Severity is Severity.Error) is { } problem
                ? throw new UsageException($"{path}: {problem.Message}")
                : document;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the file cannot be read: {error.Message} Check the path.", error);
        }
    }

    /// <summary>The index of the observation with an id: the whole one of the dataset, or its number alone.</summary>
    /// <exception cref="UsageException">There is no such observation.</exception>
    public int IndexOf(string id)
    {
        string number = id.StartsWith(Record.ReportId + ":", StringComparison.Ordinal) ? id[(Record.ReportId.Length + 1)..] : id;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index >= 1 && index <= Record.Observations.Length
            ? index - 1
            : throw new UsageException($"--id {id}: the report has no such observation; its ids are {IdRange}. Without --id all are listed.");
    }

    private string IdRange => Record.Observations is [] ? "none, for it has no observations" : $"{Record.Observations[0].ObservationId} to {Record.Observations[^1].ObservationId}";

    /// <summary>The indexes of the observations whose quote holds an offset of the text; several where one value holds for several names.</summary>
    /// <exception cref="UsageException">The offset is outside of the text.</exception>
    public int[] IndexesAt(int offset) => offset >= 0 && offset < Record.Text.Length
        ? [.. Enumerable.Range(0, Record.Observations.Length).Where(i => Result.Observations[i].Quote.Contains(offset))]
        : throw new UsageException($"--at {offset}: the text has {Record.Text.Length} characters; give an offset from 0 to {Math.Max(0, Record.Text.Length - 1)}, such as start of an observation.");

    /// <summary>Why no observation stands at an offset.</summary>
    /// <param name="offset">An offset inside the text.</param>
    public string Absence(int offset)
    {
        QuantityMention? mention = Result.Mentions.FirstOrDefault(found => Result.Text.ToSource(found.Span).Contains(offset));
        if (mention is null)
            return $"there is no number at {offset}. {Nearest(offset)}";
        TextSpan quote = Result.Text.ToSource(mention.Span);
        string what = mention.Kind is MentionKind.Quantity
            ? "is a quantity, but no rule of the grammar made an observation of it, or it stands outside of the sentences that are read."
            : $"is a {DatasetNames.Of(mention.Kind)}, and so no value of an indicator.";
        return $"“{quote.Of(Record.Text)}” at {quote.Start} {what} It was read by {mention.Rule}. {Nearest(offset)}";
    }

    private string Nearest(int offset) => Record.Observations.MinBy(found => Math.Abs(found.Start - offset)) is { } nearest
        ? $"The nearest observation is {nearest.ObservationId} at {nearest.Start}."
        : "The report has no observations.";
}
