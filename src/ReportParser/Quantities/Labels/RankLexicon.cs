using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Quantities.Labels;

/// <summary>A word that makes an ordinal a rank: 居, 全省. A record of the lexicon <c>ranks.json</c>.</summary>
public sealed record RankWord
{
    /// <summary>The word, which stands right before the ordinal.</summary>
    public required string Text { get; init; }

    /// <summary>Texts in which it makes a rank.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which the ordinal is none.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}

/// <summary>Tells ranks (全省第一, 居第3位) from other ordinals. Immutable, safe to share between threads.</summary>
public sealed class RankLexicon
{
    private readonly Dictionary<char, string[]> _words;

    private RankLexicon(IReadOnlyList<RankWord> words)
    {
        Words = words;
        _words = words.GroupBy(w => w.Text[^1]).ToDictionary(g => g.Key, g => g.Select(w => w.Text).ToArray());
    }

    /// <summary>All words, in the order of the lexicon.</summary>
    public IReadOnlyList<RankWord> Words { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed.</exception>
    public static RankLexicon Load(LexiconSource source) => new(source.Read<RankWord>("ranks.json"));

    /// <summary>Whether a classifier counts places: 位, 名, 位次.</summary>
    internal static bool IsRankUnit(Unit unit) => unit.Id is "person_wei" or "person_name" || unit.Dimension == "rank";

    /// <summary>Whether a rank word ends right before an ordinal.</summary>
    internal bool Follows(Glyphs text, int start)
    {
        if (!_words.TryGetValue(text[start - 1], out string[]? words))
            return false;
        foreach (string word in words)
        {
            if (text.EndsWith(start, word))
                return true;
        }
        return false;
    }

    /// <summary>Whether nothing follows that the ordinal could belong to.</summary>
    internal static bool Ends(Glyphs text, int at) => text[at] is '\0' or ' ' or '\n' or '\r' or '，' or '。' or '；' or '、' or ',' or ';' or ')' or '(' or '和' or '”' or '的' or '!' or '！' or '与' or '及';
}
