namespace ReportParser.Reading.Html;

/// <summary>
/// Finds the sheet of facts about a text that some sites set above it: the number, the office and the kind of a document, the format and the
/// size of a file, each on a line of its own behind the same sign (【索引号】…, ◎格式 …).
/// </summary>
internal static class FactSheet
{
    private const int MinFacts = 5;
    private const string Signs = "【[〖◎●○◆◇■□★☆▲△※·•*";

    /// <summary>Finds the end of a sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first line of a text.</param>
    /// <param name="sentence">Its first line that holds a sentence.</param>
    /// <returns>Behind the sheet's last fact; <paramref name="first"/> without a sheet.</returns>
    public static int End(PageLines page, int first, int sentence)
    {
        foreach (char sign in Signs)
        {
            int facts = 0, end = first;
            for (int i = first; i < sentence; i++)
            {
                if (page.Lines[i].Text[0] == sign)
                    (facts, end) = (facts + 1, i + 1);
            }
            if (facts >= MinFacts)
                return end;
        }
        return first;
    }
}
