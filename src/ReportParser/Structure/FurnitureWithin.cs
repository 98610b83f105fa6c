using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Marks the furniture that stands inside the report: single lines, and words that a site put into the running text.</summary>
internal static class FurnitureWithin
{
    public static void Add(List<SectionDraft> tops, TextLines lines, PageZone[] zones, StructureLexicon lexicon)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (zones[i] == PageZone.Furniture)
                AddChild(tops, new TextSpan(lines.Spans[i].Start, lines.EndOf(i)));
        }
        foreach (FurnitureRule rule in lexicon.Furniture.Where(rule => rule.IsPhrase))
        {
            foreach (string phrase in rule.Record.Patterns)
                AddPhrase(tops, lines.Text, phrase);
        }
    }

    private static void AddPhrase(List<SectionDraft> tops, string text, string phrase)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal))
            AddChild(tops, TextSpan.At(at, phrase.Length));
    }

    /// <summary>Puts a furniture section into the innermost section that holds it whole.</summary>
    private static void AddChild(List<SectionDraft> sections, TextSpan span)
    {
        SectionDraft? holder = HolderOf(sections, span);
        while (holder is not null && HolderOf(holder.Children, span) is { } inner)
            holder = inner;
        if (holder is null or { Kind: SectionKind.Boilerplate })
            return;
        var furniture = new SectionDraft(null, span.Start) { End = span.End, Kind = SectionKind.Boilerplate };
        holder.Children.Insert(Behind(holder.Children, span.Start), furniture);
    }

    private static SectionDraft? HolderOf(List<SectionDraft> sections, TextSpan span)
    {
        int last = Behind(sections, span.Start) - 1;
        return last >= 0 && span.End <= sections[last].End ? sections[last] : null;
    }

    /// <summary>Index behind the last section that starts at an offset or before it; sections stand in text order.</summary>
    private static int Behind(List<SectionDraft> sections, int start)
    {
        int low = 0, high = sections.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sections[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
