using CsCheck;
using ReportParser.Lexicons;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Structure;

public class OutlineReaderTests
{
    private static readonly OutlineReader Reader = new(LexiconSource.Embedded);

    [Theory]
    [InlineData("首页", SectionKind.Boilerplate)]
    [InlineData("时间：2024-02-03", SectionKind.Boilerplate)]
    [InlineData("内容摘要", SectionKind.Boilerplate)]
    [InlineData("云溪县2024年政府工作报告\n时间", SectionKind.Opening)]
    [InlineData("云溪县人民政府县长", SectionKind.Opening)]
    [InlineData("现在，我代表", SectionKind.Opening)]
    [InlineData("80.5亿元", SectionKind.Review)]
    [InlineData("12家", SectionKind.Review)]
    [InlineData("在肯定成绩的同时", SectionKind.Problems)]
    [InlineData("总体要求是", SectionKind.Requirements)]
    [InlineData("增长6%左右", SectionKind.Targets)]
    [InlineData("围绕上述目标", SectionKind.Plan)]
    [InlineData("力争新增", SectionKind.Plan)]
    [InlineData("坚持依法行政", SectionKind.GovernmentBuilding)]
    [InlineData("各位代表！让我们", SectionKind.Closing)]
    [InlineData("指由领导牵头", SectionKind.Glossary)]
    [InlineData("免责声明", SectionKind.Boilerplate)]
    [InlineData("邻县2024年", SectionKind.Boilerplate)]
    public void Knows_what_each_part_is_for(string words, SectionKind expected)
    {
        Outline outline = Reader.Read(TextFolder.Fold(SampleText.Report));

        Assert.Equal(expected, outline.At(SampleText.Report.IndexOf(words, StringComparison.Ordinal))!.Kind);
    }

    [Fact]
    public void Gives_the_path_of_headings()
    {
        Outline outline = Reader.Read(TextFolder.Fold(SampleText.Report));

        Assert.Equal("二、2024年工作安排 / （一）做强实体经济", outline.At(SampleText.Report.IndexOf("力争新增", StringComparison.Ordinal))!.Path);
        Assert.False(outline.IsTruncated);
    }

    [Fact]
    public void A_second_copy_of_the_text_on_the_page_is_furniture()
    {
        string report = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"（{"一二三四五六七八九十"[i % 10]}）第{i}项工作。" + new string((char)('甲' + i), 70) + "。"));
        Outline outline = Reader.Read(TextFolder.Fold($"各位代表：\n{report}\n政府工作报告\n{report}"));

        Assert.Equal(SectionKind.Boilerplate, outline.Sections[^1].Kind);
        Assert.NotEqual(SectionKind.Boilerplate, outline.At(report.Length)!.Kind);
    }

    [Theory]
    [InlineData("——各项事业全面进步。教育工作不断加强，新建学校3所。\n")]
    [InlineData("")]
    public void Parts_without_numbers_hold_although_a_numbered_task_has_a_word_of_theirs(string topic)
    {
        string text = $"各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n2023年工作回顾\n一年来，全县上下齐心协力，实现了生产总值90亿元，各项工作取得了新的成绩。\n{topic}"
            + "过去一年的工作，是在形势复杂、任务繁重的条件下开展的，取得了很好的成绩。\n"
            + "2024年主要任务\n今年是关键的一年，做好今年的工作，意义十分重要，必须抓住机遇，加快发展。\n主要预期目标是：\n全县生产总值达到96亿元。\n"
            + "五、促进农业增效\n粮食产量稳定。\n九、抓好十项民心工程\n新建公园2个。";
        Outline outline = Reader.Read(TextFolder.Fold(text));

        Section At(string words) => outline.At(text.IndexOf(words, StringComparison.Ordinal))!;
        Assert.Equal((SectionKind.Review, SectionKind.Review), (At("90亿元").Kind, At("过去一年的工作").Kind));
        Assert.Equal((SectionKind.Targets, "2024年主要任务"), (At("96亿元").Kind, At("96亿元").Path));
        Assert.Equal("2024年主要任务 / 九、抓好十项民心工程", At("公园2个").Path);
    }

    [Theory]
    [InlineData("2024年云溪县政府工作报告\n\n2023年工作回顾\n{0}\n2024年重点工作\n{1}")]
    [InlineData("2024年云溪县政府工作报告\n\n2023年工作回顾\n城乡面貌一新\n{0}\n2024年重点工作\n民生更有温度\n{1}")]
    [InlineData("2024年云溪县政府工作报告\n\n2023年工作回顾\n（一）城乡面貌一新。{0}\n再启新程\n今后几年，我们要稳住大盘，要守牢底线。我们要修通公路，将城镇提质。{1}")]
    public void Titles_of_parts_hold_without_numbers_directly_below_the_title_of_the_report_and_above_other_titles(string form)
    {
        const string Done = "全县经济平稳运行，建成学校12所，改造老旧小区30个，新增就业3200人，城乡面貌发生了新的变化。", ToDo = "新增规模以上工业企业10家，建设水库2座，修复渠道40公里，让群众的日子一年更比一年好。";
        string text = string.Format(null, form, Done, ToDo);

        Outline outline = Reader.Read(TextFolder.Fold(text));

        Assert.Equal(SectionKind.Review, outline.At(text.IndexOf("学校12所", StringComparison.Ordinal))!.Kind);
        Assert.Equal(SectionKind.Plan, outline.At(text.IndexOf("水库2座", StringComparison.Ordinal))!.Kind);
    }

    [Fact]
    public void Titles_of_parts_in_a_list_of_contents_open_nothing()
    {
        const string Text = "2024年云溪县政府工作报告\n2023年工作回顾\n2024年重点工作\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n建成学校12所，改造老旧小区30个，新增就业3200人，城乡面貌发生了新的变化。";

        Assert.Equal(SectionKind.Review, Reader.Read(TextFolder.Fold(Text)).At(Text.IndexOf("学校12所", StringComparison.Ordinal))!.Kind);
    }

    [Fact]
    public void A_list_that_counts_anew_inside_a_part_does_not_end_the_part()
    {
        Outline outline = Reader.Read(TextFolder.Fold("一、2023年工作回顾\n完成投资5亿元。\n二、2024年目标任务\n抓好工作。\n一、积极扩大内需\n扩大投资。\n二、优化结构\n调整产业。\n三、加强政府自身建设\n依法行政。"));

        Assert.Equal(["一", "二"], outline.Sections.Where(section => section.Parent is null).Select(section => section.Number));
        Assert.Equal(3, outline.Sections.Count(section => section.Parent is { Number: "二" }));
    }

    [Theory]
    [InlineData("一、凝心聚力，产业结构更优\n推动工业提质，加快服务业发展，大力整治环境，茶园达到9万亩。", SectionKind.Review)]
    [InlineData("一、凝心聚力，产业结构更优\n今年要推动工业提质，力争茶园达到9万亩，确保粮食丰收，要办好实事。", SectionKind.Plan)]
    public void A_first_part_that_names_no_time_looks_back_unless_it_intends(string text, SectionKind expected) =>
        Assert.Equal(expected, Reader.Read(TextFolder.Fold(text)).At(text.IndexOf("9万亩", StringComparison.Ordinal))!.Kind);

    [Fact]
    public void Any_text_has_an_outline_in_which_spans_nest()
    {
        string[] pieces = ["一、", "（一）", "1.", "——", "一是", "2023年工作回顾", "今年主要预期目标是：", "各位代表！", "让我们努力奋斗！", "名词解释", "[1]", "上一篇", "附件1", "\n", "。", "增长6%，", new string('好', 70)];
        Gen.Int[0, pieces.Length - 1].Array[0, 60].Sample(choice =>
        {
            string source = string.Concat(choice.Select(index => pieces[index]));
            Outline outline = Reader.Read(TextFolder.Fold(source));
            Assert.All(outline.Sections, section => Assert.True(section.Parent?.Span.Contains(section.Span) ?? true));
            Assert.Equal(outline.Sections.Sum(section => section.Parent is null ? section.Span.Length : 0), outline.Sections.IsEmpty ? 0 : source.Length);
        });
    }

    [Theory]
    [InlineData("2023年，全县实现地区生产总值90亿元，建成学校3所，完成投资12亿元，群众得到了实惠，取得了较好成绩。", SectionKind.Review)]
    [InlineData("今年要继续加快项目建设，力争完成投资20亿元，加强民生保障，进一步改善环境，努力办好实事，确保群众满意。", SectionKind.Plan)]
    public void Reads_an_excerpt_without_headings(string text, SectionKind expected)
    {
        Outline outline = Reader.Read(TextFolder.Fold(text));

        Assert.Equal(expected, outline.At(10)!.Kind);
        Assert.True(outline.IsTruncated);
    }

    [Theory]
    [InlineData("（一）坚持创新驱动。我们新建平台5个，培育企业20家，完成研发投入1.5亿元。", "（一）", "坚持创新驱动")]
    [InlineData("一、2023年工作回顾\n全年完成投资5亿元，增长8%，为历年最好水平，干部群众为之付出了艰辛努力。", "一", "2023年工作回顾")]
    [InlineData("1.壮大特色产业。新建基地3个，带动农户800户，产业规模进一步扩大。", "1", "壮大特色产业")]
    [InlineData("一、2023年工作回顾\n——经济运行平稳。全年完成投资5亿元，增长8%，为历年最好水平。", null, "经济运行平稳")]
    [InlineData("第一部分 过去五年工作回顾\n五年来，全县完成投资50亿元，年均增长8%，为历史最好时期。", "第一部分", "过去五年工作回顾")]
    public void Reads_headings(string text, string? number, string title)
    {
        Section section = Reader.Read(TextFolder.Fold(text)).Sections[^1];

        Assert.Equal((number, title), (section.Number, section.Title));
    }

    [Theory]
    [InlineData("(1)新建学校2所、改造医院1家、新增床位200张，预计投资3亿元左右。")]
    [InlineData("1.5亿元用于道路建设，2.3亿元用于学校建设，其余用于医院建设。")]
    public void Leaves_list_items_and_numbers_alone(string text) =>
        Assert.All(Reader.Read(TextFolder.Fold(text)).Sections, section => Assert.Equal("", section.Title));

    [Fact]
    public void Top_sections_cover_every_corpus_text_and_children_lie_within_their_parents()
    {
        foreach (string file in Directory.EnumerateFiles(SharedMaterial.Require("corpus/county"), "*.txt"))
        {
            string source = File.ReadAllText(file);
            Outline outline = Reader.Read(TextFolder.Fold(source));
            int end = 0;
            foreach (Section top in outline.Sections.Where(section => section.Parent is null))
            {
                Assert.Equal(end, top.Span.Start);
                end = top.Span.End;
            }
            Assert.Equal(source.Length, end);
            Assert.All(outline.Sections, section => Assert.True(section.Parent?.Span.Contains(section.Span) ?? true));
        }
    }
}
