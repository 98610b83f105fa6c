using System.Collections.Immutable;
using System.Globalization;

namespace ReportParser.Metadata;

/// <summary>What a file name tells: 保定博野_2021.txt, 2024年章贡区政府工作报告.txt, 360702-2024.txt.</summary>
/// <param name="Area">The area, null when the name tells none.</param>
/// <param name="Year">The year, null when the name tells none.</param>
internal sealed record FileNameFinding(Area? Area, int? Year)
{
    /// <summary>Reads a file name.</summary>
    /// <param name="name">The file name, with or without extension.</param>
    /// <param name="gazetteer">The names and codes.</param>
    /// <param name="year">The year known from the text, null if it is not.</param>
    public static FileNameFinding Read(string name, Gazetteer gazetteer, int? year)
    {
        List<string> numbers = [.. Numbers(name)];
        int? named = numbers.Where(number => number.Length == 4).Select(Number).Where(number => number is >= 1949 and <= 2099).Select(number => (int?)number).FirstOrDefault();
        int? known = year ?? named;
        Area? area = numbers.Where(number => number.Length == 6).Select(number => gazetteer.ByCode(number, known)).FirstOrDefault(found => found is not null);
        return new FileNameFinding(area ?? OfChain(AreaPhrase.Within(name, gazetteer), gazetteer, known), named);
    }

    private static Area? OfChain(ImmutableArray<string> chain, Gazetteer gazetteer, int? year)
    {
        Area? area = null;
        foreach (string name in chain)
            if (gazetteer.Find(name, year, area) is { } inner)
                area = inner;
        return area;
    }

    private static IEnumerable<string> Numbers(string name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            int start = at;
            while (at < name.Length && char.IsAsciiDigit(name[at]))
                at++;
            if (at > start)
                yield return name[start..at];
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
