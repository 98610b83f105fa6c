using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Writes drafts as sections of the frozen text.</summary>
internal static class SectionWriter
{
    public static ImmutableArray<Section> Write(List<SectionDraft> tops, FoldedText text)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        for (int i = 0; i < tops.Count; i++)
        {
            int start = i == 0 ? 0 : text.ToSource(tops[i].Start);
            int end = i + 1 < tops.Count ? text.ToSource(tops[i + 1].Start) : text.Source.Length;
            Write(tops[i], new TextSpan(start, end), null, 1, text, sections);
        }
        return sections.ToImmutable();
    }

    private static void Write(
        SectionDraft draft, TextSpan span, Section? parent, int level, FoldedText text, ImmutableArray<Section>.Builder sections)
    {
        var section = new Section(draft.Kind!.Value, draft.Number, draft.Title, level, span, parent);
        sections.Add(section);
        foreach (SectionDraft child in draft.Children)
        {
            int start = Math.Max(span.Start, text.ToSource(child.Start)), end = Math.Min(span.End, text.ToSource(child.End));
            if (end > start)
                Write(child, new TextSpan(start, end), section, level + 1, text, sections);
        }
    }
}
