using System.CommandLine;
using Jieba;

namespace ReportParser.Cli.Verbs;

/// <summary><c>segment</c>: the words of each input line.</summary>
internal static class SegmentVerb
{
    private const string Accurate = "accurate", Full = "full", Search = "search", PartOfSpeech = "pos";

    private static readonly Argument<string> File = LineInput.CreateArgument();

    private static readonly Option<string> Mode = new Option<string>("--mode")
    {
        Description = "accurate: the likeliest words; full: every word of the dictionary; search: short words before the long ones they are in; pos: with parts of speech.",
        DefaultValueFactory = _ => Accurate,
        HelpName = string.Join('|', Accurate, Full, Search, PartOfSpeech),
    }.AcceptOnlyFromAmong(Accurate, Full, Search, PartOfSpeech);

    private static readonly Option<bool> NoHmm = new("--no-hmm") { Description = "Do not look for words that the dictionary lacks." };

    private static readonly Option<string?> UserDict = new("--user-dict")
    {
        Description = "Words to add: one line a word, 'word [frequency] [tag]', UTF-8. The frequency 0 takes a word away.",
        HelpName = "FILE",
    };

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "segment",
            "Cuts a text into words as jieba does: one JSON line for each input line.",
            "reportparser segment report.txt                     # the words of a file",
            "echo 民生支出增长 | reportparser segment --mode pos    # words with tags, of standard input")
        { File, Mode, NoHmm, UserDict };
        verb.SetAction(parsed => LineInput.Answer(parsed.GetValue(File)!, Describer(parsed)));
        return verb;
    }

    private static Func<string, object> Describer(ParseResult parsed)
    {
        Segmenter segmenter = Load(parsed.GetValue(UserDict));
        bool hmm = !parsed.GetValue(NoHmm);
        return parsed.GetValue(Mode) switch
        {
            Full => line => new LineRecord<string>(line, segmenter.CutAll(line)),
            Search => line => new LineRecord<string>(line, segmenter.CutForSearch(line, hmm)),
            PartOfSpeech => line => new LineRecord<string[]>(line, segmenter.PosCut(line, hmm).Select(word => (string[])[word.Word, word.Tag])),
            _ => line => new LineRecord<string>(line, segmenter.Cut(line, hmm)),
        };
    }

    private static Segmenter Load(string? userDictionary)
    {
        var segmenter = new Segmenter();
        try
        {
            if (userDictionary is not null)
                segmenter.LoadUserDict(userDictionary);
            return segmenter;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"{userDictionary}: {error.Message}", error);
        }
    }

    private sealed record LineRecord<T>(string Text, IEnumerable<T> Tokens);
}
