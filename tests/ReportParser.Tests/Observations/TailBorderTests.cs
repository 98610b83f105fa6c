namespace ReportParser.Tests.Observations;

/// <summary>Where the noun behind a number ends: before sayings, joined clauses and those who act, but not before a noun of action. On sentences written for it.</summary>
public class TailBorderTests
{
    [Theory]
    [InlineData("18个口袋公园串珠成链。", "口袋公园/串珠成链=18个")]
    [InlineData("60所薄弱学校帮扶工作圆满收官。", "薄弱学校帮扶工作/收官=60所")]
    [InlineData("9户僵尸企业出清。", "僵尸企业/出清=9户")]
    [InlineData("26个烂尾楼盘基本清除停工风险。", "烂尾楼盘/清除停工风险=26个")]
    [InlineData("26个基本建设项目。", "基本建设项目=26个")]
    [InlineData("6户企业整体改制试点取得进展。", "企业整体改制试点/取得进展=6户")]
    [InlineData("新增260个自然村通硬化路。", "自然村/通硬化路=260个")]
    [InlineData("9所卫生院晋级二级医院。", "卫生院/晋级二级医院=9所")]
    [InlineData("340名医护人员驰援灾区。", "医护人员/驰援灾区=340名")]
    [InlineData("35个村基本完成改厕任务。", "村/完成改厕任务=35个")]
    [InlineData("600万燕赵人民众志成城、守望相助。", "燕赵人民/众志成城、守望相助=600万")]
    [InlineData("6所学校异地重建。", "学校/异地重建=6所")]
    [InlineData("26个项目提前一年完工。", "项目/完工=26个")]
    [InlineData("9个村配备健身器材。", "村/配备健身器材=9个")]
    public void A_saying_or_a_verb_that_modifies_no_noun_is_the_predicate(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("组织90艘渔船到内港避风。", "渔船/组织=90艘")]
    [InlineData("抽调260名干部深入一线。", "干部/抽调=260名")]
    [InlineData("帮助420家商户修复信用。", "商户/帮助=420家")]
    [InlineData("支持9个战略支撑产业项目。", "战略支撑产业项目/支持=9个")]
    public void Those_who_are_made_to_act_are_counted_and_not_what_they_do(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("7条老街改造全面完成。", "老街改造/完成=7条")]
    [InlineData("16个码头建设加紧实施。", "码头建设/实施=16个")]
    [InlineData("白沙河等6条明渠清淤疏浚全面完成。", "明渠清淤疏浚/完成=6条")]
    [InlineData("9座水库除险加固如期完成。", "水库除险加固/完成=9座")]
    [InlineData("26个项目签约开工。", "项目/签约开工=26个")]
    [InlineData("7条老街改造。", "老街/改造=7条")]
    [InlineData("举行3次文旅项目集中签约活动。", "文旅项目集中签约活动/举行=3次")]
    [InlineData("推进28个重点行业分类监管。", "重点行业分类监管/推进=28个")]
    [InlineData("增设6个校医配备点。", "校医配备点/增设=6个")]
    [InlineData("在12个旗县开展试点。", "旗县/开展试点=12个")]
    public void A_noun_of_action_ends_the_name_before_the_verb_that_says_how_far_it_has_come(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("吸引60万名外地游客、创历史新高。", "外地游客/吸引=60万名")]
    [InlineData("出台28条奖励措施和市教育局12条细则。", "奖励措施/出台=28条; 细则/出台=12条")]
    [InlineData("以15个重点领域为主攻方向。", "重点领域=15个")]
    [InlineData("可以建设15个重点领域为主的园区。", "重点领域为主的园区/建设=15个")]
    public void Words_of_another_clause_or_owner_are_no_part_of_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("12项行政许可落地。", "行政许可/落地=12项")]
    [InlineData("26项科技创新落地。", "科技创新/落地=26项")]
    [InlineData("18名高层次人才落户。", "高层次人才/落户=18名")]
    [InlineData("18个村均实现通水。", "村/实现通水=18个")]
    public void The_last_character_of_a_noun_is_no_word_of_its_own(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
