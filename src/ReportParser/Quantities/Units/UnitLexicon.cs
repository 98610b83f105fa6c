using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Quantities.Units;

/// <summary>The units by their spellings. Immutable, safe to share between threads.</summary>
public sealed class UnitLexicon
{
    private readonly PhraseTrie<Unit> _spellings = new();

    private UnitLexicon(IReadOnlyList<Unit> units)
    {
        Units = units;
        foreach (Unit unit in units)
        {
            foreach (string spelling in unit.Spellings)
            {
                if (!_spellings.Add(spelling, unit))
                    throw new LexiconException("units.json", 0, $"the spelling {spelling} of unit {unit.Id} belongs to another unit already.");
            }
        }
    }

    /// <summary>All units, in the order of the lexicon.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed or two units claim one spelling.</exception>
    public static UnitLexicon Load(LexiconSource source) => new(source.Read<Unit>("units.json"));

    /// <summary>Finds the longest unit at an offset.</summary>
    /// <returns>The length of its spelling, 0 when there is none.</returns>
    internal int Match(Glyphs text, int at, out Unit unit)
    {
        int length = _spellings.Longest(text, at, out unit);
        return length > 0 && IsWhole(text, at + length, unit) ? length : 0;
    }

    /// <summary>Whether a unit starts at an offset.</summary>
    internal bool StartsUnit(Glyphs text, int at) => Match(text, at, out _) > 0;

    /// <summary>Whether a scale word at an offset is the beginning of a unit: 千 in 千瓦.</summary>
    internal bool StartsLongerUnit(Glyphs text, int at) => text[at] is '千' or '百' or '万' && Match(text, at, out _) > 1;

    private static bool IsWhole(Glyphs text, int end, Unit unit)
    {
        if (char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]))
            return false;
        foreach (string next in unit.NotBefore)
        {
            if (text.Has(end, next))
                return unit.ButBefore.Length > 0 && Starts(text, end, unit.ButBefore);
        }
        return true;
    }

    private static bool Starts(Glyphs text, int at, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.Has(at, word))
                return true;
        }
        return false;
    }
}
