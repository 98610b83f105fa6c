using System.Text;
using ReportParser.Lexicons;
using ReportParser.Reading;
using ReportParser.Reading.Html.Metadata;

namespace ReportParser.Tests.Reading.Html.Metadata;

public class PageMetadataTests
{
    private const string Body = "<p>一年来，全县上下攻坚克难，生产总值增长6%，一般公共预算收入增长7.5%，各项工作取得新成效，主要指标好于预期。</p><p>新开工亿元以上项目35个，完成投资62亿元，带动就业三千多人，发展后劲明显增强，群众得到更多实惠。</p>";
    private static readonly DocumentReader Reader = new();

    [Fact]
    public void Meta_elements_of_government_sites_are_believed_first()
    {
        SourceDocument page = Read(
            "<meta name='SiteName' content='临川县人民政府'><meta name='ArticleTitle' content='2024年政府工作报告'><meta name='PubDate' content='2024-01-12 09:30'><meta name='ContentSource' content='临川日报'><meta property='og:title' content='别的题目'><title>政府信息公开</title>",
            $"<p>发布时间：2023-05-06</p>{Body}");
        Assert.Equal(("2024年政府工作报告", "2024-01-12", "临川日报"), (page.Title, page.Date.ToString(), page.Publisher));
        Assert.Equal(["临川县人民政府", "临川日报"], page.RegionHints);
    }

    [Fact]
    public void The_lines_below_the_headline_speak_where_the_head_is_silent()
    {
        SourceDocument page = Read(
            "<title>2024年政府工作报告_临川县人民政府</title>",
            $"<p>今天是2025年3月4日 星期二</p><h1>2024年政府工作报告</h1><p>发布时间：2024-01-12 09:30 来源：县政府办 作者：李某某 【字体：大 中 小】</p>{Body}");
        Assert.Equal(("2024年政府工作报告", "2024-01-12", "县政府办", "李某某"), (page.Title, page.Date.ToString(), page.Publisher, page.Author));
    }

    [Fact]
    public void Linked_data_is_read_from_the_script()
    {
        SourceDocument page = Read(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"工作报告\",\"datePublished\":\"2024-01-12T20:30:00Z\",\"author\":[{\"name\":\"李某某\"}],\"publisher\":{\"name\":\"临川日报\"}}]}</script><script type='application/ld+json'>{broken</script>",
            Body);
        Assert.Equal(("工作报告", "2024-01-13", "李某某", "临川日报"), (page.Title, page.Date.ToString(), page.Author, page.Publisher));
    }

    [Theory]
    [InlineData("（2024年1月12日在临川县第十六届人民代表大会第三次会议上）")]
    [InlineData("到2025年12月31日前完成。")]
    public void The_day_of_a_speech_is_not_the_day_of_publication(string line) => Assert.Null(Read("", $"<h1>政府工作报告</h1><p>{line}</p>{Body}").Date);

    [Fact]
    public void A_page_that_says_nothing_gives_nothing()
    {
        SourceDocument page = Read("", Body);
        Assert.Equal((null, null, null, null), (page.Title, page.Date, page.Publisher, page.Author));
        Assert.Empty(page.RegionHints);
    }

    [Fact]
    public void Every_meta_name_reads_its_example() => Assert.All(
        new MetaTags(LexiconSource.Embedded).Records,
        record => Assert.Equal(record.Reads, Value(Read($"<meta name='{record.Name}' content='{record.Example}'>", Body), record.Field)));

    [Fact]
    public void Every_label_reads_its_example() => Assert.All(
        new PageLabels(LexiconSource.Embedded).Records,
        record => Assert.Equal(record.Reads, Field(record, record.Example)));

    [Fact]
    public void No_label_reads_its_counter_examples() => Assert.All(
        new PageLabels(LexiconSource.Embedded).Records.Where(record => !record.CounterExamples.IsDefault),
        record => Assert.All(record.CounterExamples, line => Assert.Null(Field(record, line))));

    private static string? Field(LabelRecord record, string line)
    {
        var fields = new StatedFields();
        new PageLabels(LexiconSource.Embedded).Read(line, string.Empty, fields);
        string? value = fields[record.Field];
        return record.Field == MetadataField.Date && value is not null ? PageDate.Find(value)?.Date.ToString() : value;
    }

    private static string? Value(SourceDocument page, MetadataField field) => field switch
    {
        MetadataField.Title => page.Title,
        MetadataField.Date => page.Date?.ToString(),
        MetadataField.Author => page.Author,
        MetadataField.Site => Assert.Single(page.RegionHints),
        MetadataField.Address => page.Date is null ? null : "https://example.invalid/zwgk/2024-01/12/content_7.html",
        _ => page.Publisher,
    };

    private static SourceDocument Read(string head, string body) =>
        Reader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body><div class=top><a href=/>首页</a></div><div>{body}</div></body></html>"), "page.html");
}
