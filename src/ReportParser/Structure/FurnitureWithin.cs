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
        SectionDraft? holder = sections.Find(section => section.Start <= span.Start && span.End <= section.End);
        if (holder is null or { Kind: SectionKind.Boilerplate })
            return;
        if (holder.Children.Exists(child => child.Start <= span.Start && span.End <= child.End))
        {
            AddChild(holder.Children, span);
            return;
        }
        int at = holder.Children.FindIndex(child => child.Start >= span.Start);
        var furniture = new SectionDraft(null, span.Start) { End = span.End, Kind = SectionKind.Boilerplate };
        holder.Children.Insert(at < 0 ? holder.Children.Count : at, furniture);
    }
}
