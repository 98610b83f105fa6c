using System.Collections.Concurrent;
using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Units;

/// <summary>A unit found behind a number.</summary>
/// <param name="Unit">Its record; of a compound (元/平方米) the derived one.</param>
/// <param name="Start">Where the spelling starts.</param>
/// <param name="End">Behind the spelling.</param>
internal readonly record struct UnitMatch(Unit Unit, int Start, int End)
{
    /// <summary>Length of the number's rest at the end (3年半, 七成五), which the unit as written leaves out.</summary>
    public int TailLength { get; init; }

    /// <summary>What 多 inside of the spelling says of the number: 3个多月.</summary>
    public Comparator? Bound { get; init; }
}

/// <summary>Reads the unit behind a number: a spelling of the lexicon, a compound of two, an alternative in brackets.</summary>
internal sealed class UnitReader(UnitLexicon units)
{
    // 元/人·年: not more are in use, and a text cannot fill the memory with others.
    private const int MaxDivisors = 2;

    // Farther from the range of a decimal than any factor of the lexicon.
    private const double LargestDivisor = 1e15;
    private readonly Unit _month = units.Units.First(u => u.Id == "month");
    private readonly ConcurrentDictionary<(string, string, decimal), Unit> _compounds = new();

    /// <summary>Reads the unit at an offset.</summary>
    public bool TryRead(Glyphs text, int at, out UnitMatch match)
    {
        int length = units.Match(text, at, out Unit unit);
        if (length == 0 && text[at] is ' ' or '\u00a0')
        {
            int skipped = text.SkipSpaces(at);
            (length, at) = (units.Match(text, skipped, out unit), skipped);
        }
        match = new UnitMatch(unit, at, at + length);
        if (length == 0)
            return false;
        if (length > 2 && text[at + 1] == '多')
            match = match with { Bound = Comparator.Gt };
        for (int i = 0; i < MaxDivisors; i++)
            match = ReadPer(text, match, i > 0);
        match = match with { End = ReadBracket(text, match.End) };
        return true;
    }

    // 元/平方米, 吨/万元, 人/百户, 元/人·年
    private UnitMatch ReadPer(Glyphs text, UnitMatch match, bool again)
    {
        char sign = text[match.End];
        if (!(sign is '/' or '∕' || (sign == '每' && match.Unit.Dimension != "time") || (again && match.Unit.Dimension == "ratio" && sign is '·' or '•' or '・')))
            return match;
        int at = match.End + 1;
        decimal scale = 1;
        while (at < match.End + 3 && NumeralChars.Scale(text[at]) is var factor and > 0 && !units.StartsLongerUnit(text, at))
            (scale, at) = (scale * factor, at + 1);
        int length = units.Match(text, at, out Unit per);
        if (length == 0 && sign is not '每' && text[at] == '月')
            (length, per) = (1, _month);
        if (length == 0 || (double)match.Unit.FactorDivisor * (double)per.Factor * (double)scale > LargestDivisor)
            return match;
        Unit compound = _compounds.GetOrAdd((match.Unit.Id, per.Id, scale), static (_, arg) => Divide(arg.Unit, arg.per, arg.scale), (match.Unit, per, scale));
        return match with { Unit = compound, End = at + length };
    }

    private static Unit Divide(Unit upper, Unit lower, decimal scale) => new()
    {
        Id = upper.Id + "_per_" + lower.Id,
        Spellings = [],
        Dimension = "ratio",
        BaseUnit = upper.BaseUnit + "/" + lower.BaseUnit,
        Factor = upper.Factor * lower.FactorDivisor,
        FactorDivisor = upper.FactorDivisor * lower.Factor * scale,
    };

    // 7.2万套（间）
    private int ReadBracket(Glyphs text, int at)
    {
        if (text[at] != '(')
            return at;
        int length = units.Match(text, at + 1, out Unit alternative);
        return length > 0 && text[at + 1 + length] == ')' && alternative.Dimension is "count" or "person" or "household" ? at + length + 2 : at;
    }
}
