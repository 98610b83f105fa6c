using System.Globalization;
using System.Text;

namespace ReportParser.Benchmarks.Measuring;

/// <summary>The results of a suite as Markdown, which is also printed as it grows.</summary>
internal sealed class ResultPage
{
    private readonly string _name;
    private readonly StringBuilder _text = new();

    /// <summary>Starts a page with what was measured, when and where.</summary>
    /// <param name="name">The suite's name.</param>
    /// <param name="description">What it compares.</param>
    public ResultPage(string name, string description)
    {
        _name = name;
        Write($"# {name}: {description}\n");
        Write($"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC · {Machine.Description}\n");
    }

    /// <summary>Whether any figure is worse than what is asked.</summary>
    public bool HasMissedFloor { get; private set; }

    /// <summary>Adds a comparison as a table.</summary>
    /// <param name="result">The comparison.</param>
    public void Add(ComparisonResult result)
    {
        Write($"## {result.Title}\n");
        Write("| contender | seconds | MB/s | times slower than the first | by processor time | floor | result |");
        Write("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (ComparisonRow row in result.Rows)
            Write($"| {row.Name} | {row.Seconds:G4} | {row.Speed:G4} | {row.Times:F2} | {row.ProcessorTimes:F2} | {Judge(row.Floor, row.Times >= row.Floor)} | {row.Result} |");
        Write("");
    }

    /// <summary>Adds a single figure.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="value">The figure.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="ceiling">What it may be at most; null when nothing is asked.</param>
    public void Add(string what, double value, string unit, double? ceiling = null) =>
        Write($"- {what}: {value:G4} {unit}{(ceiling is null ? "" : $" (at most {Judge(ceiling, value <= ceiling)})")}");

    /// <summary>Adds a line of text.</summary>
    public void Write(FormattableString line) => Write(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Keeps the page.</summary>
    /// <param name="folder">Where.</param>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, _name + ".md"), _text.ToString());
    }

    private string Judge(double? bound, bool isKept)
    {
        if (bound is null)
            return "";
        HasMissedFloor |= !isKept;
        return bound.Value.ToString(CultureInfo.InvariantCulture) + (isKept ? "" : ", MISSED");
    }

    private void Write(string line)
    {
        Console.WriteLine(line);
        _text.Append(line).Append('\n');
    }
}
