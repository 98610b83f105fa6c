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

    private static readonly Option<string?> Lexicons = new("--lexicons")
    {
        Description = "A folder of lexicon files that replace the built-in ones by name.",
        HelpName = "DIR",
    };

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "quantities",
            "Finds every number of a text and says what it is: one JSON line for each input line.",
            "reportparser quantities report.txt             # the numbers of a file",
            "echo 增长6.2%左右 | reportparser quantities    # the numbers of standard input")
        { File, Lexicons };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        var scanner = new QuantityScanner(parsed.GetValue(Lexicons) is { } folder ? LexiconSource.FromFolder(folder) : LexiconSource.Embedded);
        return LineInput.Answer(parsed.GetValue(File)!, line => Describe(line, scanner));
    }

    private static LineRecord Describe(string line, QuantityScanner scanner)
    {
        FoldedText view = TextFolder.Fold(line);
        return new LineRecord(line, [.. scanner.Scan(view.Text).Select(mention => Describe(view, mention))]);
    }

    private static QuantityRecord Describe(FoldedText view, QuantityMention mention)
    {
        TextSpan span = view.ToSource(mention.Span);
        return new QuantityRecord(
            span.Of(view.Source), span.Start, span.End, mention.Value, mention.Upper, mention.Unit,
            mention.BaseValue, mention.BaseUpper, mention.BaseUnit, DatasetNames.Of(mention.Comparator), DatasetNames.Of(mention.Kind));
    }

    private sealed record LineRecord(string Text, QuantityRecord[] Quantities);

    private sealed record QuantityRecord(
        string Quote, int Start, int End, decimal? Value, decimal? Upper, string Unit,
        decimal? BaseValue, decimal? BaseUpper, string BaseUnit, string Comparator, string Kind);
}
