using System.Buffers;

namespace ReportParser.Reading.Html;

/// <summary>Finds the main text of a page: the block whose prose outweighs its noise by most.</summary>
internal static class MainText
{
    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("，。；：！？、,;!?");

    /// <summary>Finds the main text.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its lines, with a line feed between them; empty where the page has none.</returns>
    public static string Find(PageLines page)
    {
        double[] sums = new double[page.Lines.Count + 1];
        for (int i = 0; i < page.Lines.Count; i++)
            sums[i + 1] = sums[i] + Score(page.Lines[i]);
        PageBlock? best = null;
        double bestScore = 0;
        foreach (PageBlock block in page.Blocks)
        {
            double score = sums[block.EndLine] - sums[block.FirstLine];
            // The same lines: the inner block says it more exactly.
            if (score > 0 && score >= bestScore && IsContainer(block))
                (best, bestScore) = (block, score);
        }
        return best is null
            ? string.Join('\n', page.Lines.Select(line => line.Text))
            : string.Join('\n', page.Lines.Skip(best.FirstLine).Take(best.EndLine - best.FirstLine).Select(line => line.Text));
    }

    // A paragraph is part of a text; only where br elements part the lines does it hold all of it.
    private static bool IsContainer(PageBlock block) => block.Element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "tr" => false,
        "p" or "pre" => block.EndLine - block.FirstLine >= 3,
        _ => true,
    };

    private static double Score(PageLine line)
    {
        int plain = line.Text.Length - line.LinkChars;
        bool isProse = plain >= 10 && line.Text.AsSpan().ContainsAny(SentencePunctuation);
        return (isProse ? plain : -0.3 * Math.Min(plain, 30)) - line.LinkChars;
    }
}
