using System.Globalization;

namespace ReportParser.Reading.Ofd;

/// <summary>Reads the distances between characters: <c>5 5 g 3 4.5</c> is 5, 5, and three times 4.5.</summary>
internal static class OfdDeltas
{
    /// <summary>More characters than any text object has.</summary>
    private const int Most = 100_000;

    /// <summary>Reads distances.</summary>
    /// <param name="text">The attribute, null for none.</param>
    public static double[] Read(string? text)
    {
        if (text is null)
            return [];
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var deltas = new List<double>(parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is "g" or "G" && i + 2 < parts.Length)
            {
                deltas.AddRange(Enumerable.Repeat(Number(parts[i + 2]), Math.Clamp((int)Number(parts[i + 1]), 0, Most - Math.Min(Most, deltas.Count))));
                i += 2;
            }
            else
            {
                deltas.Add(Number(parts[i]));
            }
        }
        return [.. deltas];
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
}
