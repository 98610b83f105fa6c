using System.CommandLine;
using ReportParser.Reading;

namespace ReportParser.Cli;

/// <summary>The options that say how much of a document is read.</summary>
internal sealed class LimitOptions
{
    private const int Megabyte = 1024 * 1024;
    private const int MostMegabytes = 2000;

    private readonly Option<int> _input = Limit("--max-input-mb", "Largest input, in MB.", (int)(ReadingLimits.Default.MaxInputBytes / Megabyte), MostMegabytes);
    private readonly Option<int> _expanded = Limit("--max-expanded-mb", "What an archive, a DOCX, an OFD or a PDF may expand to, in MB.", (int)(ReadingLimits.Default.MaxExpandedBytes / Megabyte), MostMegabytes);
    private readonly Option<int> _depth = Limit("--max-depth", "Deepest nesting of a page's elements.", ReadingLimits.Default.MaxHtmlDepth, 2000);
    private readonly Option<int> _characters = Limit("--max-characters", "Most characters of a document's text.", ReadingLimits.Default.MaxTextCharacters, 1 << 29);
    private readonly Option<int> _pages = Limit("--max-pages", "Most pages of a PDF or OFD.", ReadingLimits.Default.MaxPages, int.MaxValue);
    private readonly Option<int> _seconds = Limit("--max-seconds", "Longest time for the pages of a PDF or OFD, or the paragraphs of a DOCX, in seconds.", (int)ReadingLimits.Default.MaxTime.TotalSeconds, 86400);

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (Option<int> option in (Option<int>[])[_input, _expanded, _depth, _characters, _pages, _seconds])
            verb.Add(option);
    }

    /// <summary>What the user asked for.</summary>
    public ReadingLimits Of(ParseResult parsed) => new()
    {
        MaxInputBytes = (long)parsed.GetValue(_input) * Megabyte,
        MaxExpandedBytes = (long)parsed.GetValue(_expanded) * Megabyte,
        MaxHtmlDepth = parsed.GetValue(_depth),
        MaxTextCharacters = parsed.GetValue(_characters),
        MaxPages = parsed.GetValue(_pages),
        MaxTime = TimeSpan.FromSeconds(parsed.GetValue(_seconds)),
    };

    private static Option<int> Limit(string name, string description, int normal, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => normal };
        option.Validators.Add(found =>
        {
            if (found.GetValue(option) is var value && (value < 1 || value > most))
                found.AddError(FormattableString.Invariant($"{name} must be a number from 1 to {most}."));
        });
        return option;
    }
}
