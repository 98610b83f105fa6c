using System.CommandLine;
using ReportParser.Datasets;
using ReportParser.Lexicons;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Cli.Verbs;

/// <summary><c>quantities</c>: every number of each input line, and what it is.</summary>
internal static class QuantitiesVerb
{
    private static readonly Argument<string> File = LineInput.CreateArgument();

    private static readonly Option<string?> Lexicons = SharedOptions.Lexicons();

    private static readonly Option<int?> Year = SharedOptions.Year(
        "The report's year. With it each record also has the period of a date: 去年, 前三季度, “十四五”期间.");

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "quantities",
            "Finds every number of a text and says what it is: one JSON line for each input line.",
            "reportparser quantities report.txt             # the numbers of a file",
            "echo 增长6.2%左右 | reportparser quantities    # the numbers of standard input",
            "echo 去年新增20家 | reportparser quantities --year 2025    # 去年 is the period 2024")
        { File, Lexicons, Year };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var scanner = new QuantityScanner(parsed.GetValue(Lexicons) is { } folder ? LexiconSource.FromFolder(folder) : LexiconSource.Embedded);
        int? year = parsed.GetValue(Year);
        return LineInput.Answer(parsed.GetValue(File)!, line => Describe(line, scanner, year));
    }

    private static LineRecord Describe(string line, QuantityScanner scanner, int? year)
    {
        FoldedText view = TextFolder.Fold(line);
        return new LineRecord(line, [.. scanner.Scan(view.Text).Select(mention => Describe(view, mention, year))]);
    }

    private static QuantityRecord Describe(FoldedText view, QuantityMention mention, int? year)
    {
        TextSpan span = view.ToSource(mention.Span);
        var record = new QuantityRecord(
            span.Of(view.Source), span.Start, span.End, mention.Value, mention.Upper, mention.Unit,
            mention.BaseValue, mention.BaseUpper, mention.BaseUnit, DatasetNames.Of(mention.Comparator), DatasetNames.Of(mention.Kind));
        return year is null ? record : new DatedRecord(record, mention.Time?.Resolve(year, year - 1));
    }

    private sealed record LineRecord(string Text, QuantityRecord[] Quantities);

    private record QuantityRecord(
        string Quote, int Start, int End, decimal? Value, decimal? Upper, string Unit,
        decimal? BaseValue, decimal? BaseUpper, string BaseUnit, string Comparator, string Kind);

    // With the report's year given: what a date or period denotes, in the format of the dataset.
    private sealed record DatedRecord : QuantityRecord
    {
        public DatedRecord(QuantityRecord record, string? period)
            : base(record) => Period = period;

        public string? Period { get; }
    }
}
