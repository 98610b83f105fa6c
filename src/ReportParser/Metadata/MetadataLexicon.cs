using System.Buffers;
using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Metadata;

/// <summary>What tells the kind of a document.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Titles">What its titles contain.</param>
/// <param name="Subjects">What its opening sentence says that it reports on.</param>
/// <param name="Examples">Titles of this kind.</param>
/// <param name="CounterExamples">Titles that are not.</param>
public sealed record ReportKindMark(
    ReportKind Kind, ImmutableArray<string> Titles, ImmutableArray<string> Subjects, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>Words that stand in news about a report, never in one.</summary>
/// <param name="Mark">The words.</param>
/// <param name="Examples">Text with the mark.</param>
/// <param name="CounterExamples">Text like it without.</param>
public sealed record NewsMark(string Mark, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>Words behind a year in a heading that tell which year the report is of.</summary>
/// <param name="Mark">The words: 工作回顾.</param>
/// <param name="Offset">What to add to the year: 1 for a review, 0 for a plan.</param>
/// <param name="Examples">Heading and report year with an equals sign between.</param>
/// <param name="CounterExamples">Headings that this mark does not read.</param>
public sealed record YearMark(string Mark, int Offset, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>How a government speaks of its own area.</summary>
/// <param name="Type">The kind of area: 省, 自治区, 市, 州, 盟, 县, 区, 旗, 国.</param>
/// <param name="Words">全县, 我县.</param>
/// <param name="Organs">县委, 县政府.</param>
public sealed record SelfDesignator(string Type, ImmutableArray<string> Words, ImmutableArray<string> Organs);

/// <summary>The stem of an area name that is also a common word, so that it tells nothing by itself.</summary>
/// <param name="Stem">The stem: 新建, 振兴.</param>
public sealed record AmbiguousStem(string Stem);

/// <summary>The years of a National People's Congress, one for each session in order. Source: the congress's own records.</summary>
/// <param name="Congress">Its number.</param>
/// <param name="Years">The years of its sessions; the third congress and the fourth had one.</param>
public sealed record NationalCongress(int Congress, ImmutableArray<int> Years);

/// <summary>A national five-year plan.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Ordinal">第十三个五年.</param>
/// <param name="ShortName">十三五.</param>
/// <param name="From">Its first year, in which the congresses adopt it.</param>
/// <param name="To">Its last year.</param>
public sealed record FiveYearPlan(int Number, string Ordinal, string ShortName, int From, int To);

/// <summary>Words that play one part in reading the metadata.</summary>
/// <param name="Group">The part that they play.</param>
/// <param name="Meaning">The same for people.</param>
/// <param name="Words">The words.</param>
public sealed record MetadataWords(string Group, string Meaning, ImmutableArray<string> Words);

/// <summary>The office of one who delivers a report.</summary>
/// <param name="Name">The office: 县长.</param>
/// <param name="Examples">Lines with office and name.</param>
public sealed record Office(string Name, ImmutableArray<string> Examples);

/// <summary>The phrases by which the metadata are read.</summary>
internal sealed class MetadataLexicon
{
    public MetadataLexicon(LexiconSource source)
    {
        Kinds = [.. source.Read<ReportKindMark>("report_kinds.json")];
        News = [.. source.Read<NewsMark>("news_marks.json")];
        Years = [.. source.Read<YearMark>("year_marks.json").OrderByDescending(mark => mark.Mark.Length)];
        Designators = [.. source.Read<SelfDesignator>("self_designators.json")];
        AmbiguousStems = source.Read<AmbiguousStem>("ambiguous_stems.json").Select(stem => stem.Stem).ToHashSet(StringComparer.Ordinal);
        Congresses = [.. source.Read<NationalCongress>("national_congress.json")];
        Plans = [.. source.Read<FiveYearPlan>("five_year_plans.json")];
        IReadOnlyList<MetadataWords> words = source.Read<MetadataWords>("metadata_words.json");
        Salutations = Group(words, "salutation");
        TitleLabels = Group(words, "title_label");
        NotInTitles = Group(words, "no_title");
        PageDates = Group(words, "page_date");
        SpeakerLabels = Group(words, "speaker_label");
        SpeakerFollowers = Group(words, "speaker_follower");
        Presiding = Group(words, "presiding");
        NotInNames = Group(words, "no_name");
        NationWords = Group(words, "nation_word");
        NationalMandates = Group(words, "national_mandate");
        Governments = Group(words, "government");
        StrongGovernments = Group(words, "government_strong");
        OwnFollowers = Group(words, "own_follower");
        OwnLeaders = Group(words, "own_leader");
        MandateSearch = SearchValues.Create([.. Group(words, "mandate")], StringComparison.Ordinal);
        ReportingSearch = SearchValues.Create([.. Group(words, "reporting")], StringComparison.Ordinal);
        Offices = [.. source.Read<Office>("offices.json").Select(office => office.Name)];
        NewsSearch = SearchValues.Create([.. News.Select(mark => mark.Mark)], StringComparison.Ordinal);
    }

    public ImmutableArray<ReportKindMark> Kinds { get; }

    public ImmutableArray<NewsMark> News { get; }

    public SearchValues<string> NewsSearch { get; }

    public ImmutableArray<YearMark> Years { get; }

    public ImmutableArray<SelfDesignator> Designators { get; }

    public HashSet<string> AmbiguousStems { get; }

    public ImmutableArray<NationalCongress> Congresses { get; }

    public ImmutableArray<FiveYearPlan> Plans { get; }

    public ImmutableArray<string> Offices { get; }

    public ImmutableArray<string> Salutations { get; }

    public ImmutableArray<string> TitleLabels { get; }

    public ImmutableArray<string> NotInTitles { get; }

    public ImmutableArray<string> PageDates { get; }

    public ImmutableArray<string> SpeakerLabels { get; }

    public ImmutableArray<string> SpeakerFollowers { get; }

    public ImmutableArray<string> Presiding { get; }

    public ImmutableArray<string> NotInNames { get; }

    public ImmutableArray<string> NationWords { get; }

    public ImmutableArray<string> NationalMandates { get; }

    public ImmutableArray<string> Governments { get; }

    public ImmutableArray<string> StrongGovernments { get; }

    public ImmutableArray<string> OwnFollowers { get; }

    public ImmutableArray<string> OwnLeaders { get; }

    public SearchValues<string> MandateSearch { get; }

    public SearchValues<string> ReportingSearch { get; }

    private static ImmutableArray<string> Group(IReadOnlyList<MetadataWords> all, string group) =>
        all.FirstOrDefault(words => words.Group == group)?.Words ?? throw new LexiconException("metadata_words.json", 0, $"the group {group} is missing.");
}
