using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportParser.Lexicons;
using ReportParser.Reading.Html;

namespace ReportParser.Tests.Reading.Html;

public class FurnitureLexiconTests
{
    private static readonly FurnitureLexicon Lexicon = new(LexiconSource.Embedded);

    [Fact]
    public void Every_example_is_recognised() => Assert.All(
        Lexicon.Records,
        record => Assert.All(record.Examples, example => Assert.NotEqual(FurnitureKind.None, Lexicon.KindOf(example))));

    [Fact]
    public void No_counter_example_is_recognised() => Assert.All(
        Lexicon.Records,
        record => Assert.All(record.CounterExamples, example => Assert.Equal(FurnitureKind.None, Lexicon.KindOf(example))));

    [Fact]
    public void Every_record_has_an_example() => Assert.All(Lexicon.Records, record => Assert.NotEmpty(record.Examples));

    [Theory]
    [InlineData("2024-01-12 09:30", FurnitureKind.Publication)]
    [InlineData("2024-01-12", FurnitureKind.Publication)]
    [InlineData("2024年1月12日", FurnitureKind.None)]
    [InlineData("（2024年1月12日在县第十六届人民代表大会第三次会议上）", FurnitureKind.None)]
    [InlineData("一、2023年工作回顾", FurnitureKind.None)]
    public void Time_stamps_are_furniture_and_the_day_of_delivery_is_not(string line, object expected) =>
        Assert.Equal(expected, Lexicon.KindOf(line));

    [Theory]
    [InlineData("<div class='hot-comment'>", PageRegion.Comments)]
    [InlineData("<div class='listComment'>", PageRegion.Comments)]
    [InlineData("<div id='page_footer'>", PageRegion.Site)]
    [InlineData("<nav>", PageRegion.Site)]
    [InlineData("<div class='download heading'>", null)]
    [InlineData("<div class='TRS_Editor'>", null)]
    public void Blocks_are_known_by_whole_words_of_their_names(string html, object? expected)
    {
        IElement block = new HtmlParser().ParseDocument(html).Body!.FirstElementChild!;
        Assert.Equal((PageRegion?)expected, Lexicon.RegionOf(block));
    }
}
