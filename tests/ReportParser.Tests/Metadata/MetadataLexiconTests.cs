using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Metadata;

public class MetadataLexiconTests
{
    private static readonly MetadataLexicon Lexicon = new(LexiconSource.Embedded);
    private static readonly Gazetteer Areas = Gazetteer.Load(LexiconSource.Embedded);

    [Fact]
    public void Examples_of_kinds_hold()
    {
        var titles = new TitleReader(Lexicon);
        Assert.All(Lexicon.Kinds, mark =>
        {
            Assert.NotEmpty(mark.Examples);
            Assert.All(mark.Examples, example => Assert.Equal(mark.Kind, titles.KindOf(example)));
            Assert.All(mark.CounterExamples, example => Assert.NotEqual(mark.Kind, titles.KindOf(example)));
        });
    }

    [Fact]
    public void Examples_of_news_hold() => Assert.All(Lexicon.News, mark =>
    {
        Assert.NotEmpty(mark.Examples);
        Assert.All(mark.Examples, example => Assert.Contains(mark.Mark, example, StringComparison.Ordinal));
        Assert.All(mark.CounterExamples, example => Assert.False(new KindReader(Lexicon).IsNews(example)));
    });

    [Fact]
    public void Examples_of_year_marks_hold() => Assert.All(Lexicon.Years, mark =>
    {
        Assert.NotEmpty(mark.Examples);
        foreach (string example in mark.Examples)
        {
            string[] parts = example.Split('=');
            var found = new YearReader(Lexicon, Areas).Read(parts[0], Opening.Find(parts[0], Lexicon), [], null);
            Assert.Equal(parts[1], found.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        Assert.All(mark.CounterExamples, example => Assert.DoesNotContain(mark.Mark, example, StringComparison.Ordinal));
    });

    [Fact]
    public void Examples_of_name_parts_hold()
    {
        var naming = new AreaNaming(LexiconSource.Embedded);
        Assert.All(LexiconSource.Embedded.Read<AreaNamePart>("area_name_parts.json").SelectMany(part => part.Examples), example =>
        {
            string[] parts = example.Split('=');
            Assert.Equal(parts[1], naming.Stem(parts[0]));
        });
    }

    [Fact]
    public void Special_short_names_belong_to_areas() =>
        Assert.All(LexiconSource.Embedded.Read<AreaShortNames>("area_short_names.json"), special => Assert.Contains(Areas.Areas, area => area.Name == special.Name));

    [Fact]
    public void Examples_of_offices_name_a_speaker() => Assert.All(LexiconSource.Embedded.Read<Office>("offices.json").SelectMany(office => office.Examples), example =>
    {
        var metadata = new MetadataReader(LexiconSource.Embedded, Areas).Read(FoldedText.Identity(example + "\n各位代表："), new Outline([], false), new MetadataHints("a.txt"));
        Assert.Equal(Opening.Compact(example.Split(' ', 2)[1]), metadata.Speaker);
    });

    [Fact]
    public void The_plans_follow_each_other() =>
        Assert.All(Lexicon.Plans.Zip(Lexicon.Plans.Skip(1)), pair => Assert.Equal((pair.First.Number + 1, pair.First.To + 1), (pair.Second.Number, pair.Second.From)));
}
