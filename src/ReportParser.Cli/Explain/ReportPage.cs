using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ReportParser.Datasets;

namespace ReportParser.Cli.Explain;

/// <summary>Writes a report as one self-contained web page: its text with every observation marked in place. Whatever the report holds is inert in it.</summary>
internal static class ReportPage
{
    /// <summary>The page of a report, as UTF-8 text that works from the file system.</summary>
    public static string Of(ExplainedReport report)
    {
        string style = Resource("page.css"), script = Resource("page.js");
        var text = new PageText(report);
        return Fill(Resource("page.html"), new Dictionary<string, string>
        {
            ["style"] = style,
            ["style-hash"] = Hash(style),
            ["script"] = script,
            ["script-hash"] = Hash(script),
            ["title"] = Escape(Title(report.Record)),
            ["facts"] = Escape(Facts(report.Record)),
            ["count"] = report.Record.Observations.Length.ToString(CultureInfo.InvariantCulture),
            ["diagnostic-count"] = report.Record.Diagnostics.Length.ToString(CultureInfo.InvariantCulture),
            ["diagnostics"] = Diagnostics(report.Record.Diagnostics, text),
            ["contents"] = text.Contents(),
            ["text"] = text.Article(),
            ["data"] = PageData.Of(report),
        });
    }

    /// <summary>Text as HTML shows it, also inside an attribute.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Title(ReportRecord record) => record.Title ?? record.Source.Path ?? record.ReportId;

    private static string Facts(ReportRecord record) => string.Join(" · ", new[]
    {
        record.AreaName, record.Year?.ToString(CultureInfo.InvariantCulture), record.Meeting, record.Date, record.ReportId,
        string.Create(CultureInfo.InvariantCulture, $"{record.Observations.Length} figures, {record.Footnotes.Length} footnotes, {record.Text.Length} characters"),
    }.Where(fact => !string.IsNullOrEmpty(fact)));

    private static string Diagnostics(ImmutableArray<DiagnosticRecord> found, PageText text) => string.Concat(found.Select(each =>
        $"<li><b>{Escape(each.Code)}</b> {Escape(each.Severity)}: {Escape(each.Message)}{(each.Start is { } start ? $" <a href=\"#{text.AnchorOf(start)}\">show</a>" : "")}</li>"));

    /// <summary>Replaces the template's marks in one pass, so that what is filled in is never taken for a mark.</summary>
    private static string Fill(string template, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        int from = 0;
        for (int open; (open = template.IndexOf("{{", from, StringComparison.Ordinal)) >= 0;)
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, from, open - from).Append(values[template[(open + 2)..close]]);
            from = close + 2;
        }
        return page.Append(template, from, template.Length - from).ToString();
    }

    /// <summary>The hash by which the page's content security policy knows its own style and script, and refuses any other.</summary>
    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream("explain/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
