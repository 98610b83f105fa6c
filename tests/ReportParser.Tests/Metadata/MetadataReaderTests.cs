using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Tests.Metadata;

public class MetadataReaderTests
{
    private static readonly MetadataReader Reader = new(LexiconSource.Embedded);

    private static ReportMetadata Read(string text, MetadataHints? hints = null) =>
        Reader.Read(FoldedText.Identity(text), new Outline([], false), hints ?? new MetadataHints("input.txt"));

    [Fact]
    public void Title_lines_tell_all()
    {
        ReportMetadata read = Read("政 府 工 作 报 告\n——2022年1月27日在章贡区第六届人民代表大会第二次会议上\n章贡区人民政府区长 张 明\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、2021年工作回顾\n过去一年。");

        Assert.Equal(ReportKind.GovernmentWorkReport, read.Kind);
        Assert.Equal("政府工作报告", read.Title);
        Assert.Equal(("360702", 2022), (read.Area?.Code, read.Year));
        Assert.Equal(new DateOnly(2022, 1, 27), read.Date);
        Assert.Equal("章贡区第六届人民代表大会第二次会议", read.Meeting);
        Assert.Equal("张明", read.Speaker);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_text_without_title_speaks_for_its_area_and_its_plan_year()
    {
        ReportMetadata read = Read("（五）民生有新进步。全区新增就业12375人，我区建成驿站12个，在全市率先完成。新时代章贡发展势头好。\n二、2024年工作安排\n推进章贡人民满意的城市更新，章贡区交出高分答卷。全区上下奋力谱写章贡篇章，区委区政府决策。");

        Assert.Equal(("360702", "章贡区", 2024), (read.Area?.Code, read.Area?.Name, read.Year));
    }

    [Theory]
    [InlineData("现在，我代表市人民政府向大会报告工作，连同《邯郸市国民经济和社会发展第十三个五年规划纲要（草案）》一并审议。\n一、“十二五”时期发展回顾\n过去五年。", "130400", 2016)]
    [InlineData("现在，我代表国务院，向大会作政府工作报告。\n一、2013年工作回顾\n过去一年我国发展。", "100000", 2014)]
    [InlineData("现在，我代表国务院，向第十届全国人民代表大会第一次会议报告过去五年的工作。", "100000", 2003)]
    [InlineData("我代表恩施州人民政府报告工作。\n一、2017年工作回顾\n二、2018年目标任务", "422800", 2018)]
    [InlineData("现在，我代表容城县第十四届人民政府，报告2007年以来的工作，对今后五年和2012年的工作提出建议，请予审议。", "130629", 2012)]
    public void The_opening_sentence_tells(string statement, string code, int year)
    {
        ReportMetadata read = Read("各位代表：\n" + statement);

        Assert.Equal((code, year), (read.Area?.Code, read.Year));
    }

    [Theory]
    [InlineData("二〇一九年一月十四日在河北省第十三届人民代表大会第二次会议上", 2019)]
    [InlineData("——２０１９年１月１４日在河北省第十三届人民代表大会第二次会议上", 2019)]
    [InlineData("二0一九年一月十四日在河北省第十三届人民代表大会第二次会议上", 2019)]
    public void Dates_are_read_in_all_digits(string line, int year)
    {
        ReportMetadata read = Read(line + "\n各位代表：\n我代表省人民政府作报告。");

        Assert.Equal(new DateOnly(year, 1, 14), read.Date);
    }

    [Fact]
    public void The_date_of_delivery_outweighs_a_wrong_title_with_a_note()
    {
        ReportMetadata read = Read("标题：2018年河北省政府工作报告\n2019年1月14日在河北省第十三届人民代表大会第二次会议上\n各位代表：\n我代表省人民政府作政府工作报告。\n一、2018年工作回顾\n好。");

        Assert.Equal(2019, read.Year);
        Assert.Contains(read.Diagnostics, one => one.Code == DiagnosticCodes.YearContradicted);
    }

    [Theory]
    [InlineData("各位代表：\n我代表鼓楼区人民政府报告工作。南京市支持江宁区和秦淮区，南京建设提速。", "320106")]
    [InlineData("各位代表：\n我代表鼓楼区人民政府报告工作。开封市支持龙亭区、禹王台区，开封建设提速。", "410204")]
    [InlineData("各位代表：\n我代表徐州市鼓楼区人民政府报告工作。", "320302")]
    public void Areas_of_one_name_are_told_apart_by_their_neighbours(string text, string code) =>
        Assert.Equal(code, Read(text).Area?.Code);

    [Theory]
    [InlineData("2025年吉林政府工作报告\n各位代表：\n我代表省人民政府报告工作。全省经济向好，省委坚强领导。", "220000")]
    [InlineData("2025年吉林政府工作报告\n各位代表：\n我代表市人民政府报告工作。全市经济向好，市委坚强领导，全市上下努力。", "220200")]
    [InlineData("2024年大理政府工作报告\n各位代表：\n我代表州人民政府报告工作。全州经济向好，州委坚强领导。", "532900")]
    public void A_short_name_is_read_at_the_level_that_the_text_speaks_for(string text, string code) =>
        Assert.Equal(code, Read(text).Area?.Code);

    [Fact]
    public void A_name_that_cannot_be_told_apart_is_null_with_a_diagnostic()
    {
        ReportMetadata read = Read("各位代表：\n我代表鼓楼区人民政府报告2024年工作安排。");

        Assert.Null(read.Area);
        Assert.Contains(read.Diagnostics, one => one.Code == DiagnosticCodes.AreaAmbiguous);
    }

    [Fact]
    public void What_nothing_tells_is_null()
    {
        ReportMetadata read = Read("全年工作取得新成绩，各项任务全面完成。");

        Assert.Equal((ReportKind.Unknown, null, null, null), (read.Kind, read.Area, read.Year, read.Speaker));
        Assert.Equal([DiagnosticCodes.AreaUnknown, DiagnosticCodes.YearUnknown], read.Diagnostics.Select(one => one.Code));
    }

    [Theory]
    [InlineData("保定博野_2021.txt", "130637")]
    [InlineData("2021年博野县政府工作报告.txt", "130637")]
    [InlineData("130637-2021.txt", "130637")]
    [InlineData("保定徐水_2010.txt", "130625")]
    public void A_file_name_helps_where_the_text_is_silent(string name, string code)
    {
        ReportMetadata read = Read("全年工作取得新成绩，各项任务全面完成。", new MetadataHints(name));

        Assert.Equal(code, read.Area?.Code);
        Assert.NotNull(read.Year);
        Assert.All(read.Diagnostics, one => Assert.Equal(DiagnosticCodes.TakenFromFileName, one.Code));
    }

    [Fact]
    public void What_the_caller_gives_wins()
    {
        ReportMetadata read = Read("各位代表：\n我代表博野县人民政府报告2024年工作安排。", new MetadataHints("a.txt", "360702", 2023));

        Assert.Equal(("360702", 2023), (read.Area?.Code, read.Year));
        Assert.Equal([DiagnosticCodes.AreaContradicted, DiagnosticCodes.YearContradicted], read.Diagnostics.Select(one => one.Code));
    }

    [Theory]
    [InlineData("本报讯 1月12日上午，章贡区第六届人民代表大会第三次会议隆重开幕。\n大会应到代表181名，实到158名，符合法定人数。")]
    [InlineData("章贡区2024年政府工作报告（节选）\n2024年工作的总体要求是稳中求进。")]
    public void News_and_digests_are_of_no_kind(string text) => Assert.Equal(ReportKind.Unknown, Read(text).Kind);

    [Theory]
    [InlineData("章贡区2023年国民经济和社会发展统计公报\n2023年，全区生产总值增长。", ReportKind.StatisticalCommunique)]
    [InlineData("关于章贡区2023年预算执行情况和2024年预算草案的报告\n各位代表：\n受区人民政府委托，现将报告如下。", ReportKind.BudgetReport)]
    [InlineData("关于章贡区2023年国民经济和社会发展计划执行情况与2024年计划草案的报告\n各位代表：\n受区人民政府委托，现将报告如下。", ReportKind.PlanReport)]
    public void Other_reports_have_their_kind(string text, ReportKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("龚明市长在会议上的报告", null)]
    [InlineData("2025年1月15日龚明市长在上海市第十六届人民代表大会第三次会议的报告", "龚明")]
    [InlineData("省长叶小春作政府工作报告。", "叶小春")]
    [InlineData("自治区主席 艾山·吐尼亚孜", "艾山·吐尼亚孜")]
    [InlineData("(2011年1月12日 陈全明)", "陈全明")]
    [InlineData("报告人：高阳县人民政府代县长 闫向明", "闫向明")]
    public void Speakers_are_found(string line, string? speaker) => Assert.Equal(speaker, Read(line + "\n各位代表：\n我代表政府作报告。").Speaker);

    [Fact]
    public void Any_text_is_read() => CsCheck.Check.Sample(CsCheck.Gen.String, text => Read(text + "年届一1次人大月日市长") is not null);
}
