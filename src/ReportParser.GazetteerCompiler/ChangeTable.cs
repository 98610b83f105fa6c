using System.Globalization;

namespace ReportParser.GazetteerCompiler;

/// <summary>
/// The hand-kept table <c>changes.tsv</c>. Each line is an action and its fields, separated by tabs:
/// <c>drop CODE</c> leaves a code out;
/// <c>ends CODES YEAR</c> and <c>begins CODES YEAR</c> give the year of a change that falls between two distant snapshots,
/// CODES being codes or beginnings of codes, separated by spaces;
/// <c>add CODE NAME FROM TO</c> adds a record or replaces what the snapshots say of it, <c>-</c> standing for an open end.
/// </summary>
internal sealed class ChangeTable
{
    private readonly List<string> _dropped = [];
    private readonly List<(string Prefix, int Year)> _ends = [];
    private readonly List<(string Prefix, int Year)> _begins = [];

    /// <summary>Records whose years the snapshots do not know.</summary>
    public List<Division> Added { get; } = [];

    /// <summary>Reads the table.</summary>
    /// <param name="lines">Its lines; those that begin with # are comments.</param>
    /// <exception cref="InvalidDataException">A line is malformed.</exception>
    public static ChangeTable Parse(IEnumerable<string> lines)
    {
        var table = new ChangeTable();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !table.Add(line.Split('\t')))
                throw new InvalidDataException($"changes.tsv, line {number}: found {line}, expected drop, ends, begins or add with their fields.");
        }
        return table;
    }

    /// <summary>Whether a row of a snapshot is taken. The first table counts only for codes that the later ones have no more.</summary>
    /// <param name="code">The row's code.</param>
    /// <param name="name">The row's name.</param>
    /// <param name="isFirst">Whether it is the first table.</param>
    /// <param name="snapshots">All snapshots.</param>
    public bool Accepts(string code, string name, bool isFirst, IReadOnlyList<Snapshot> snapshots) =>
        !_dropped.Contains(code) && (!isFirst || snapshots.Skip(1).All(later => !later.Names.TryGetValue(code, out string? known) || known == name));

    /// <summary>Gives a division the exact years where they are known. A year outside the snapshots' bounds is an error.</summary>
    /// <param name="division">A division with the snapshots' bounds.</param>
    public Division Date(Division division)
    {
        int? to = division.To is { } latest && Known(_ends, division.Code) is { } end && end >= (division.From ?? end) ? Math.Min(end, latest) : division.To;
        int? from = division.From is { } earliest && Known(_begins, division.Code) is { } begin && begin <= (to ?? begin) ? Math.Max(begin, earliest) : division.From;
        return division with { From = from, To = to };
    }

    private static int? Known(List<(string Prefix, int Year)> years, string code) =>
        years.Where(known => code.StartsWith(known.Prefix, StringComparison.Ordinal)).OrderByDescending(known => known.Prefix.Length).Select(known => (int?)known.Year).FirstOrDefault();

    private bool Add(string[] fields)
    {
        switch (fields)
        {
            case ["drop", var code]:
                _dropped.Add(code);
                return true;
            case ["ends", var codes, var year]:
                _ends.AddRange(codes.Split(' ').Select(code => (code, Number(year))));
                return true;
            case ["begins", var codes, var year]:
                _begins.AddRange(codes.Split(' ').Select(code => (code, Number(year))));
                return true;
            case ["add", var code, var name, var from, var to]:
                Added.Add(new Division(code, name, Open(from), Open(to)));
                return true;
            default:
                return false;
        }
    }

    private static int? Open(string year) => year == "-" ? null : Number(year);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
