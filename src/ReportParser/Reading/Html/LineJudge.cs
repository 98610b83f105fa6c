using System.Buffers;

namespace ReportParser.Reading.Html;

/// <summary>Judges the lines of a page: prose, link, furniture.</summary>
internal sealed class LineJudge
{
    private const int MinProse = 10;
    private const double LinkListShare = 0.5;
    private const double MaxRegionShare = 0.7;

    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("，。；：！？、,;!?");

    private readonly FurnitureLexicon _lexicon;

    /// <summary>A judge.</summary>
    /// <param name="lexicon">The furniture that it knows.</param>
    public LineJudge(FurnitureLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Judges every line.</summary>
    /// <param name="page">The page.</param>
    /// <param name="trust">How far the names of blocks are believed.</param>
    public LineJudgement[] Judge(PageLines page, NameTrust trust)
    {
        var judgements = new LineJudgement[page.Lines.Count];
        for (int i = 0; i < judgements.Length; i++)
            judgements[i] = Judge(page.Lines[i]);
        double[] prose = RunningProse(page, judgements);
        foreach (PageBlock block in page.Blocks)
        {
            if (IsNoise(page, block, prose, trust))
                Drop(page, judgements, block);
        }
        return judgements;
    }

    private LineJudgement Judge(PageLine line)
    {
        int plain = line.Text.Length - line.LinkChars;
        FurnitureKind kind = _lexicon.KindOf(line.Text);
        if (kind != FurnitureKind.None)
            return new LineJudgement(-Math.Max(20, line.Text.Length), kind, IsProse: false, IsDropped: kind != FurnitureKind.Publication);
        bool isProse = plain >= MinProse && line.Text.AsSpan().ContainsAny(SentencePunctuation);
        double score = (isProse ? plain : -0.3 * Math.Min(plain, 30)) - line.LinkChars;
        return new LineJudgement(score, kind, isProse, IsDropped: false);
    }

    private static double[] RunningProse(PageLines page, LineJudgement[] judgements)
    {
        double[] sums = new double[judgements.Length + 1];
        for (int i = 0; i < judgements.Length; i++)
            sums[i + 1] = sums[i] + (judgements[i].IsProse ? page.Lines[i].Text.Length - page.Lines[i].LinkChars : 0);
        return sums;
    }

    private bool IsNoise(PageLines page, PageBlock block, double[] prose, NameTrust trust)
    {
        double inside = prose[block.EndLine] - prose[block.FirstLine];
        bool holdsText = inside > prose[^1] * MaxRegionShare;
        if (!holdsText && trust != NameTrust.None && IsLinkList(page, block))
            return true;
        return _lexicon.RegionOf(block.Element) switch
        {
            null => false,
            PageRegion.Comments => trust != NameTrust.None && inside < prose[^1] && (!holdsText || !HasTitle(block)),
            _ => trust == NameTrust.All && !holdsText,
        };
    }

    private static bool HasTitle(PageBlock block) => block.Element.QuerySelector("h1") is not null;

    private static bool IsLinkList(PageLines page, PageBlock block)
    {
        if (block.EndLine == block.FirstLine || block.Element.LocalName is "body" or "tr" || IsReference(page, block))
            return false;
        int all = 0, links = 0;
        for (int i = block.FirstLine; i < block.EndLine; i++)
        {
            all += page.Lines[i].Text.Length;
            links += page.Lines[i].LinkChars;
        }
        return links > all * LinkListShare;
    }

    // 此前报道：… is a paragraph that its author wrote, whatever of it links to another page; a word or two behind a label are no headline.
    private static bool IsReference(PageLines page, PageBlock block)
    {
        PageLine line = page.Lines[block.FirstLine];
        return block.Element.LocalName == "p" && block.EndLine == block.FirstLine + 1 && line.LinkChars >= MinProse
            && line.Text.AsSpan(0, line.Text.Length - line.LinkChars).ContainsAny(':', '：');
    }

    private static void Drop(PageLines page, LineJudgement[] judgements, PageBlock block)
    {
        for (int i = block.FirstLine; i < block.EndLine; i++)
        {
            if (!judgements[i].IsDropped)
                judgements[i] = judgements[i] with { Score = -page.Lines[i].Text.Length, IsProse = false, IsDropped = true };
        }
    }
}
