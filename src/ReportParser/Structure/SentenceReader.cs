using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Cuts the sections of a report into sentences and clauses.</summary>
public sealed class SentenceReader
{
    /// <summary>Reads the sentences of all sections but boilerplate and glossaries.</summary>
    /// <param name="text">The reading view without footnote marks.</param>
    /// <param name="outline">The sections.</param>
    /// <returns>Sentences in text order, with spans in the view's text.</returns>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A stage is an object like its neighbours.")]
    public ImmutableArray<Sentence> Read(FoldedText text, Outline outline)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (SectionStretch stretch in SectionStretch.Of(text, outline))
        {
            if (stretch.Section.Kind is not (SectionKind.Boilerplate or SectionKind.Glossary))
                ReadStretch(text.Text, stretch, sentences);
        }
        return sentences.ToImmutable();
    }

    private static void ReadStretch(string text, SectionStretch stretch, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = stretch.Span.Start;
        while (start < stretch.Span.End)
        {
            int end = SentenceScanner.End(text, start, stretch.Span.End);
            if (stretch.HeadingEnd > start && stretch.HeadingEnd < end)
                end = stretch.HeadingEnd;
            Add(text, new TextSpan(start, end), stretch.Section, sentences);
            start = end;
        }
    }

    private static void Add(string text, TextSpan span, Section section, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = span.Start, end = span.End;
        while (start < end && text[start] is '\n' or ' ')
            start++;
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        if (start == end)
            return;
        var trimmed = new TextSpan(start, end);
        bool startsParagraph = start == 0 || text[start - 1] == '\n';
        sentences.Add(new Sentence(trimmed, ClauseScanner.Read(text, trimmed), section, startsParagraph));
    }
}
