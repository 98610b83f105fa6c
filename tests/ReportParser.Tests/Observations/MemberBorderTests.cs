namespace ReportParser.Tests.Observations;

/// <summary>Which words of a list a number counts, and which words the members of a list share.</summary>
public class MemberBorderTests
{
    [Theory]
    [InlineData("肩负着全县90万人民的重托。", "人民=90万")]
    [InlineData("满足了60万农民的殷切期盼。", "农民=60万")]
    [InlineData("发挥我县拥有90公里海岸线的区位优势，发展旅游业。", "海岸线=90公里")]
    [InlineData("完成9个村的道路硬化。", "村的道路硬化/完成=9个")]
    public void A_number_counts_those_who_have_something_and_not_what_they_have(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("围绕打造3个示范片区、建设60个示范村目标，推进乡村振兴。", "示范片区/打造=3个; 示范村/建设=60个")]
    [InlineData("通过培育家庭农场90家、招募社区助理600名等方式，促进就业。", "家庭农场/培育=90家; 社区助理/招募=600名")]
    [InlineData("出台30条措施。", "措施/出台=30条")]
    [InlineData("在90个县中找准定位。", "县=90个")]
    public void Words_that_close_a_phrase_are_none_of_what_is_counted(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("推进60个省级重大项目、900个亿元以上项目建设。", "省级重大项目建设/推进=60个; 亿元以上项目建设/推进=900个")]
    [InlineData("抓好9户国家重点企业和60户龙头企业。", "国家重点企业/抓好=9户; 龙头企业/抓好=60户")]
    [InlineData("新增6个省级特色产业镇、9个服务平台。", "省级特色产业镇/新增=6个; 省级服务平台/新增=9个")]
    public void A_grade_is_not_that_of_a_member_with_a_class_of_its_own(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("单位生产总值能耗和二氧化碳排放分别降低6%和9%。", "单位生产总值能耗=-6%; 单位生产总值二氧化碳排放=-9%")]
    [InlineData("万元工业增加值用水量、电耗分别下降6%、9%。", "万元工业增加值用水量=-6%; 万元工业增加值电耗=-9%")]
    [InlineData("单位生产总值能耗、煤炭消费量分别下降6%、9%。", "单位生产总值能耗=-6%; 煤炭消费量=-9%")]
    [InlineData("民营企业和普惠小微贷款余额分别增长6%、9%。", "民营企业贷款余额=6%; 普惠小微贷款余额=9%")]
    [InlineData("国有企业营业收入、利润分别增长6%、9%。", "国有企业营业收入=6%; 国有企业利润=9%")]
    public void Amounts_of_each_unit_share_it_and_owners_stand_alone(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("精简会议、文件、简报，数量分别下降60%、30%、20%。", "会议数量=-60%; 文件数量=-30%; 简报数量=-20%")]
    [InlineData("治沙、造林、种草分别完成年度任务的103%、109%和106%。", "治沙=103%; 造林=109%; 种草=106%")]
    public void Three_values_pair_with_three_members(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("圆满完成9个移民村、6个山区村搬迁任务。", "移民村搬迁任务/完成=9个; 山区村搬迁任务/完成=6个")]
    [InlineData("完成3000亩南山片林和900亩环湖景观带造林绿化任务。", "南山片林造林绿化任务/完成=3000亩; 环湖景观带造林绿化任务/完成=900亩")]
    [InlineData("加快推进6个地热、9个风电项目建设。", "地热项目建设/推进=6个; 风电项目建设/推进=9个")]
    [InlineData("推进30家改革试点和90个示范项目建设。", "改革试点建设/推进=30家; 示范项目建设/推进=90个")]
    public void The_work_behind_the_last_member_is_done_to_all(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资6亿元，实施了东湖公园、西山步道等一大批公益项目。", "公益项目投资=6亿元")]
    [InlineData("投资9亿元的人民医院新院区主体完工、二期加紧推进。", "人民医院新院区投资=9亿元")]
    [InlineData("900项政务服务事项网上可办率达到100%。", "政务服务事项=900项; 政务服务事项网上可办率=100%")]
    public void A_name_is_without_quantity_words_and_predicates(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("扶持一产带动的6个村、二产带动的9个村。", "一产带动的村/扶持=6个; 二产带动的村/扶持=9个")]
    [InlineData("帮扶9个县和欠发达的6个县。", "县/帮扶=9个; 县/帮扶=6个")]
    public void A_clause_before_a_member_describes_it_and_not_the_member_before(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
