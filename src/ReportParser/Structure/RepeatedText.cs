namespace ReportParser.Structure;

/// <summary>Finds the second copy of a report that a page holds twice (once for screen readers, once for the eye).</summary>
internal static class RepeatedText
{
    private const int LongLine = 60, FewestLines = 8;

    /// <summary>Finds where the text begins again.</summary>
    /// <param name="lines">The lines of the view.</param>
    /// <param name="body">The first line of the report.</param>
    /// <returns>The first line of the repetition with its title lines; the number of lines where there is none.</returns>
    public static int Find(TextLines lines, int body)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        int start = -1, repeated = 0, fresh = 0;
        for (int i = body; i < lines.Count; i++)
        {
            if (lines[i].Length < LongLine)
                continue;
            bool isNew = first.TryAdd(lines[i].ToString(), i);
            if (!isNew && start < 0)
                start = i;
            if (start >= 0)
                (repeated, fresh) = (repeated + (isNew ? 0 : 1), fresh + (isNew ? 1 : 0));
        }
        if (repeated < FewestLines || fresh > repeated)
            return lines.Count;
        return BeforeTitle(lines, start, first[lines[start].ToString()], body);
    }

    /// <summary>Goes up over the short lines that stand before the first copy too, and over the page between the copies.</summary>
    private static int BeforeTitle(TextLines lines, int copy, int original, int body)
    {
        while (original > body && copy > original + 1 && lines[copy - 1].SequenceEqual(lines[original - 1]))
            (copy, original) = (copy - 1, original - 1);
        return copy;
    }
}
