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
    [InlineData("92个城市启动社区食堂试点。", "城市/启动社区食堂试点=92个")]
    [InlineData("1.6万家企业启动智能改造。", "企业/启动智能改造=1.6万家")]
    [InlineData("36万林农发展林下经济。", "林农/发展林下经济=36万")]
    [InlineData("8个城中村改造试点城市开工建设安置房。", "城中村改造试点城市/开工建设安置房=8个")]
    [InlineData("36名政协委员提案全部办复。", "政协委员提案/办复=36名")]
    [InlineData("6个城中村改造项目开工。", "城中村改造项目/开工=6个")]
    [InlineData("2600户居民入住。", "居民/入住=2600户")]
    public void A_verb_behind_those_who_act_opens_what_they_do(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("260亿元特色农产品进省城。", "特色农产品/进省城=260亿元")]
    [InlineData("600场演出进社区。", "演出/进社区=600场")]
    [InlineData("6.2万名外地老人来青川休养。", "外地老人/来青川休养=6.2万名")]
    [InlineData("260公里步道以新场景激活新消费。", "步道/以新场景激活新消费=260公里")]
    public void A_journey_or_a_preposition_opens_the_predicate_of_a_subject(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新增3家民企进入中国民企500强。", "民企/进入中国民企500强=3家")]
    [InlineData("新增6个园区实现管道供暖。", "园区/实现管道供暖=6个")]
    [InlineData("新增26个以上乡镇通三级公路。", "乡镇/通三级公路=26个")]
    [InlineData("新增80个自然村（组）通硬化路。", "自然村（组）/通硬化路=80个")]
    [InlineData("36个县财政增速快于全省。", "县/财政增速快于全省=36个")]
    [InlineData("6项主要经济指标增速高于全市平均水平。", "主要经济指标/增速高于全市平均水平=6项")]
    public void A_predicate_behind_things_that_were_gained_is_the_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("力促36个项目早开工、早建成。", "项目/早开工、早建成=36个")]
    [InlineData("对26家食堂进行再检查再提升。", "食堂/再检查再提升=26家")]
    [InlineData("6万平方米厂房陆续完工、企业相继入驻。", "厂房/完工=6万平方米")]
    [InlineData("将6亿元资金纳入直达机制、规模大于去年。", "资金/纳入直达机制=6亿元")]
    public void A_predicate_keeps_what_is_said_twice_and_drops_what_is_said_of_another(string text, string expected) =>
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
