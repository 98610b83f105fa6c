namespace ReportParser.Reading.Html;

/// <summary>Finds the main text of a page: the block whose prose outweighs its noise by most, without the furniture inside it.</summary>
internal sealed class MainText
{
    private const int StrongProse = 30;
    private const int MinText = 150;

    private readonly LineJudge _judge;

    /// <summary>A finder.</summary>
    /// <param name="lexicon">The furniture that it knows.</param>
    public MainText(FurnitureLexicon lexicon) => _judge = new LineJudge(lexicon);

    /// <summary>Finds the main text.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its lines; none where the page has no text.</returns>
    public MainLines Find(PageLines page)
    {
        foreach (NameTrust trust in (ReadOnlySpan<NameTrust>)[NameTrust.All, NameTrust.Comments])
        {
            MainLines found = Find(page, trust);
            if (IsPlausible(page, found.Lines))
                return found;
        }
        return Find(page, NameTrust.None);
    }

    // A page whose names leave next to nothing of much text has names that mislead.
    private static bool IsPlausible(PageLines page, IReadOnlyList<PageLine> lines)
    {
        int length = lines.Sum(line => line.Text.Length);
        return length >= MinText || length * 4 >= page.Lines.Sum(line => line.Text.Length - line.LinkChars);
    }

    private MainLines Find(PageLines page, NameTrust trust)
    {
        LineJudgement[] judgements = _judge.Judge(page, trust);
        if (BestBlock(page, judgements) is not PageBlock best)
            return new MainLines([.. page.Lines.Where((_, i) => !judgements[i].IsDropped)], 0, page.Lines.Count);
        int sentence = SentenceLength(page, judgements, best);
        int first = FirstLine(page, judgements, best, sentence), end = Math.Max(first, EndLine(page, judgements, best, sentence));
        CutRegions(page, judgements, first, end);
        return new MainLines([.. Enumerable.Range(first, end - first).Where(i => !judgements[i].IsDropped).Select(i => page.Lines[i])], first, end);
    }

    private static PageBlock? BestBlock(PageLines page, LineJudgement[] judgements)
    {
        double[] sums = new double[judgements.Length + 1];
        for (int i = 0; i < judgements.Length; i++)
            sums[i + 1] = sums[i] + judgements[i].Score;
        PageBlock? best = null;
        double bestScore = 0;
        foreach (PageBlock block in page.Blocks)
        {
            double score = sums[block.EndLine] - sums[block.FirstLine];
            // The same lines: the inner block says it more exactly.
            if (score > 0 && score >= bestScore && IsContainer(block))
                (best, bestScore) = (block, score);
        }
        return best;
    }

    // A paragraph is part of a text; only where br elements part the lines does it hold all of it.
    private static bool IsContainer(PageBlock block) => block.Element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "tr" => false,
        "p" or "pre" => block.EndLine - block.FirstLine >= 3,
        _ => true,
    };

    // Lines above a line that says when and where the page was published are the page's, not the text's; so is a sheet of facts.
    private static int FirstLine(PageLines page, LineJudgement[] judgements, PageBlock block, int sentence)
    {
        int first = block.FirstLine, line = first;
        for (; line < block.EndLine && !IsSentence(page, judgements, line, sentence); line++)
        {
            if (judgements[line].Kind != FurnitureKind.None)
                first = line + 1;
        }
        return line < block.EndLine ? FactSheet.End(page, first, line) : first;
    }

    // Behind the last sentence the first furniture ends the text.
    private static int EndLine(PageLines page, LineJudgement[] judgements, PageBlock block, int sentence)
    {
        int last = block.EndLine - 1;
        while (last > block.FirstLine && !IsSentence(page, judgements, last, sentence))
            last--;
        int end = last + 1;
        while (end < block.EndLine && judgements[end].Kind == FurnitureKind.None)
            end++;
        return end;
    }

    // What length a sentence must have to be the text's for sure; a block of short ones has no better.
    private static int SentenceLength(PageLines page, LineJudgement[] judgements, PageBlock block) =>
        Enumerable.Range(block.FirstLine, block.EndLine - block.FirstLine).Any(i => IsSentence(page, judgements, i, StrongProse)) ? StrongProse : 0;

    private static bool IsSentence(PageLines page, LineJudgement[] judgements, int line, int length) =>
        judgements[line].IsProse && page.Lines[line].Text.Length >= length;

    // What stands under a heading such as related pages or comments belongs to it, to the end of its block.
    private static void CutRegions(PageLines page, LineJudgement[] judgements, int first, int end)
    {
        int before = 0;
        for (int i = first; i < end; i++)
        {
            if (judgements[i].IsProse && !judgements[i].IsDropped)
                before += page.Lines[i].Text.Length;
            if (judgements[i].Kind is not (FurnitureKind.Related or FurnitureKind.Comments or FurnitureKind.Disclaimer))
                continue;
            int regionEnd = RegionEnd(page, i, end);
            if (ProseIn(page, judgements, i, regionEnd) > before)
                continue;
            for (int j = i; j < regionEnd; j++)
                judgements[j] = judgements[j] with { IsDropped = true };
        }
    }

    private static int RegionEnd(PageLines page, int heading, int end)
    {
        int block = page.Lines[heading].Owner;
        while (block >= 0 && page.Blocks[block].EndLine <= heading + 1)
            block = page.Blocks[block].Parent;
        return block < 0 ? heading + 1 : Math.Min(end, page.Blocks[block].EndLine);
    }

    private static int ProseIn(PageLines page, LineJudgement[] judgements, int first, int end)
    {
        int prose = 0;
        for (int i = first; i < end; i++)
        {
            if (judgements[i].IsProse && !judgements[i].IsDropped)
                prose += page.Lines[i].Text.Length;
        }
        return prose;
    }
}
