using System.Buffers;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>
/// Joins the owner or route before the size of a plant or of its works to their noun, which the size parts from it:
/// 海风能源[300兆瓦]光伏项目, 宏达化工年产[6万吨]树脂项目, 东环线[7公里]改建工程.
/// </summary>
internal sealed class SizedOwner(ClauseLexicon lexicon, NameCleaner cleaner, ZoneNames zones, NamingLexicon naming)
{
    private const int Shortest = 2, Longest = 14;

    /// <summary>From this many things on a number is a plant's capacity: 30万台发动机项目.</summary>
    private const decimal LeastCapacity = 1000;

    /// <summary>What a phrase holds that names no single owner: a list, a relative clause, words of place and time, a preposition.</summary>
    private static readonly SearchValues<char> NoOwner = SearchValues.Create("和及的等，在从以把将为内对向与再共每“");

    /// <summary>The owner, null where the words before the number are none.</summary>
    /// <param name="segment">The number with its words.</param>
    /// <param name="noun">The noun behind it.</param>
    public string? Of(SegmentContext segment, string noun)
    {
        if (segment.Lead is not { Predicate: null, Growth: null, Cumulative: false } || !IsSize(segment, noun) || segment.Window[segment.Tail.Noun].Contains('、', StringComparison.Ordinal))
            return null;
        string words = segment.Subject[(segment.Subject.LastIndexOf('、') + 1)..];
        while (lexicon.Ending(words, words.Length, ClauseRole.Attribute) is { } attribute)
            words = words[..^attribute.Surface.Length];
        bool named = words.Length is >= Shortest and <= Longest && words.AsSpan().IndexOfAny(NoOwner) < 0;
        return named && !IsPlace(words) && IsNoun(segment, words) ? cleaner.Clean(words) : null;
    }

    /// <summary>Whether a number is the size of a plant, or of a work that its noun names.</summary>
    private bool IsSize(SegmentContext segment, string noun) => segment.Dimension switch
    {
        "power" or "mass" or "volume" => !noun.EndsWith("目标", StringComparison.Ordinal),
        "area" or "length" => naming.Ending(noun, NamingKind.SizedWork) is not null,
        "count" => segment.Mention.Value >= LeastCapacity && naming.Ending(noun, NamingKind.SizedWork) is not null,
        _ => false,
    };

    private bool IsPlace(string words) =>
        zones.Names(words) || words[^1] is '省' or '市' or '县' or '区' or '镇' or '乡' or '村' || lexicon.Ending(words, words.Length, ClauseRole.Place | ClauseRole.OwnArea) is not null;

    /// <summary>Whether the words are nothing but nouns and names.</summary>
    private static bool IsNoun(SegmentContext segment, string words)
    {
        int from = segment.Lead.Subject.Start + segment.Subject.LastIndexOf('、') + 1;
        for (int at = from; at < from + words.Length; at++)
            if (segment.Window.IsWordOf(at, "v", "d", "p", "c", "r", "t", "m", "mq", "q", "ad", "f"))
                return false;
        return segment.Window.IsWordStart(from);
    }
}
