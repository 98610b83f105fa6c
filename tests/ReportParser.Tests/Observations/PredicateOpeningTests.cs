namespace ReportParser.Tests.Observations;

/// <summary>Where the noun behind a number ends and what is said of it begins, on sentences written for it.</summary>
public class PredicateOpeningTests
{
    [Theory]
    [InlineData("18万困难群众圆了安居梦。", "困难群众/圆安居梦=18万")]
    [InlineData("向36个重点企业派出了监事会。", "重点企业/派出监事会=36个")]
    [InlineData("为2300名寄宿学生提供生活补助。", "寄宿学生/提供生活补助=2300名")]
    [InlineData("为420家企业发放稳岗返还资金。", "企业/发放稳岗返还资金=420家")]
    [InlineData("35家光电企业签订框架协议。", "光电企业/签订框架协议=35家")]
    [InlineData("支持12所县属高中改善办学条件。", "县属高中/支持=12所")]
    [InlineData("9个重点项目正在加快建设。", "重点项目/建设=9个")]
    [InlineData("22个重点产业集群中，企业利润增长6%。", "重点产业集群=22个; 企业利润=6%")]
    public void A_predicate_is_told_by_the_class_of_its_first_word(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成12项审批事项划转承接工作。", "审批事项划转承接工作/完成=12项")]
    [InlineData("8个河道综合治理项目开工。", "河道综合治理项目/开工=8个")]
    [InlineData("安置有劳动能力、符合就业条件的残疾人50名。", "有劳动能力、符合就业条件的残疾人/安置=50名")]
    public void A_verb_inside_the_noun_stays_in_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("全面完成12个乡镇卫生院建设任务。", "乡镇卫生院建设任务/完成=12个")]
    [InlineData("带动420户稳定增收。", "稳定增收/带动=420户")]
    public void An_action_drops_its_adverbs(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("两国关系继续改善。")]
    [InlineData("形成以三大园区为支柱的布局。")]
    public void A_count_that_only_sums_up_what_was_named_is_left_out(string text) =>
        Assert.Empty(ExtractionCase.Review(text));
}
