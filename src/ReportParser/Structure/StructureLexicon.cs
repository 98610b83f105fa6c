using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Structure;

/// <summary>A record of <c>section_headings.json</c>: what a heading's words say of its section.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Kind">The section's kind.</param>
/// <param name="Weight">Decides between records that both match; the heavier one wins, among equals the one that matches first.</param>
/// <param name="Patterns">Phrases; one of them must occur.</param>
/// <param name="Examples">Headings that the record matches.</param>
/// <param name="CounterExamples">Headings that it does not match.</param>
internal sealed record HeadingWords(
    string Id, string Kind, int Weight, ImmutableArray<string> Patterns, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>A record of <c>section_cues.json</c>: words that open a passage of a kind without a heading.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Kind">The passage's kind.</param>
/// <param name="Inside">Kinds of the sections in which the cue counts.</param>
/// <param name="Place"><c>paragraph_start</c>, <c>sentence_start</c>, <c>future_sentence_start</c> (in a section that looks back only where the sentence speaks of the time to come), <c>last_paragraphs</c>.</param>
/// <param name="Extent"><c>paragraph</c>: to the end of the paragraph; <c>list</c>: and the list that follows; <c>onward</c>: to the end of the section.</param>
/// <param name="Patterns">Phrases; one of them must occur.</param>
/// <param name="Examples">Passages that the record matches.</param>
/// <param name="CounterExamples">Passages that it does not match.</param>
internal sealed record SectionCue(
    string Id, string Kind, ImmutableArray<string> Inside, string Place, string Extent,
    ImmutableArray<string> Patterns, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>A record of <c>furniture.json</c>: words of the page around a text.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Place"><c>start</c>: the line starts with it; <c>short_line</c>: a short line holds it; <c>line</c>: any line holds it; <c>inside</c>: it stands inside running text.</param>
/// <param name="Extent"><c>line</c>: the line; <c>tail</c>: the line and what follows it; <c>phrase</c>: only the words.</param>
/// <param name="Patterns">Phrases; one of them must occur.</param>
/// <param name="Examples">Lines that the record matches.</param>
/// <param name="CounterExamples">Lines that it does not match.</param>
internal sealed record FurnitureWords(
    string Id, string Place, string Extent, ImmutableArray<string> Patterns, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>The lexicons of the structure stage, ready for matching. Immutable.</summary>
internal sealed class StructureLexicon
{
    /// <summary>Loads the lexicons.</summary>
    /// <exception cref="LexiconException">A file is malformed or names an unknown kind.</exception>
    public StructureLexicon(LexiconSource source)
    {
        Headings = [.. source.Read<HeadingWords>("section_headings.json").Select(record => new HeadingRule(record, KindOf(record.Kind, "section_headings.json")))];
        Cues = [.. source.Read<SectionCue>("section_cues.json").Select(record => new CueRule(
            record, KindOf(record.Kind, "section_cues.json"), [.. record.Inside.Select(kind => KindOf(kind, "section_cues.json"))]))];
        Furniture = [.. source.Read<FurnitureWords>("furniture.json").Select(record => new FurnitureRule(record))];
    }

    public ImmutableArray<HeadingRule> Headings { get; }

    public ImmutableArray<CueRule> Cues { get; }

    public ImmutableArray<FurnitureRule> Furniture { get; }

    /// <summary>The kind that a heading's words tell, null where they tell none.</summary>
    public SectionKind? KindOfHeading(ReadOnlySpan<char> title)
    {
        HeadingRule? best = null;
        int bestAt = 0;
        foreach (HeadingRule rule in Headings)
        {
            int at = rule.In(title);
            bool wins = at >= 0 && (best is null || rule.Record.Weight > best.Record.Weight || (rule.Record.Weight == best.Record.Weight && at < bestAt));
            if (wins)
                (best, bestAt) = (rule, at);
        }
        return best?.Kind;
    }

    private static SectionKind KindOf(string name, string file) =>
        Enum.TryParse(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out SectionKind kind)
            ? kind
            : throw new LexiconException(file, 0, $"'{name}' is no section kind.");
}

/// <summary>Phrases of one record.</summary>
internal abstract class PhraseRule(ImmutableArray<string> patterns)
{
    private readonly ImmutableArray<Phrase> _phrases = [.. patterns.Select(pattern => new Phrase(pattern))];

    /// <summary>Where the first of the phrases starts, -1 where none occurs.</summary>
    public int In(ReadOnlySpan<char> text)
    {
        int first = -1;
        foreach (Phrase phrase in _phrases)
        {
            int at = phrase.In(text);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }
        return first;
    }

    /// <summary>Whether a text starts with one of the phrases.</summary>
    public bool Starts(ReadOnlySpan<char> text)
    {
        foreach (Phrase phrase in _phrases)
        {
            if (phrase.Starts(text))
                return true;
        }
        return false;
    }
}

/// <summary>A heading record, ready for matching.</summary>
internal sealed class HeadingRule(HeadingWords record, SectionKind kind) : PhraseRule(record.Patterns)
{
    public HeadingWords Record { get; } = record;

    public SectionKind Kind { get; } = kind;
}

/// <summary>A cue record, ready for matching.</summary>
internal sealed class CueRule(SectionCue record, SectionKind kind, ImmutableArray<SectionKind> inside) : PhraseRule(record.Patterns)
{
    public SectionCue Record { get; } = record;

    public SectionKind Kind { get; } = kind;

    public bool CountsIn(SectionKind section) => inside.Contains(section);
}

/// <summary>A furniture record, ready for matching.</summary>
internal sealed class FurnitureRule(FurnitureWords record) : PhraseRule(record.Patterns)
{
    /// <summary>Longest line that a phrase of the place <c>short_line</c> makes furniture.</summary>
    public const int ShortLine = 60;

    public FurnitureWords Record { get; } = record;

    public bool IsTail { get; } = record.Extent == "tail";

    public bool IsPhrase { get; } = record.Extent == "phrase";

    /// <summary>Whether a line is furniture by this record.</summary>
    public bool Matches(ReadOnlySpan<char> line) => Record.Place switch
    {
        "start" => Starts(line),
        "short_line" => line.Length <= ShortLine && In(line) >= 0,
        _ => In(line) >= 0,
    };
}
