using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading;

/// <summary>Measures how much of a text is found in another, by runs of eight characters without white space.</summary>
internal static class Grams
{
    private const int Length = 8;

    /// <summary>The share of the gold text's runs that the other text has, each as often as it occurs.</summary>
    public static double Recall(string gold, string text)
    {
        Dictionary<string, int> found = Count(text), expected = Count(gold);
        return expected.Sum(pair => Math.Min(pair.Value, found.GetValueOrDefault(pair.Key))) / (double)expected.Values.Sum();
    }

    /// <summary>A document's text without the marks of the notes that its format declares.</summary>
    public static string WithoutMarks(SourceDocument document)
    {
        var text = new StringBuilder(document.Text);
        foreach (SourceNote note in document.Notes.Reverse())
            text.Remove(note.Mark.Start, note.Mark.Length);
        return text.ToString();
    }

    private static Dictionary<string, int> Count(string text)
    {
        string bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Enumerable.Range(0, Math.Max(0, bare.Length - Length + 1)).CountBy(i => bare.Substring(i, Length)).ToDictionary();
    }
}
