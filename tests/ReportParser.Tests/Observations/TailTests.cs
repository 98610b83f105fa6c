namespace ReportParser.Tests.Observations;

/// <summary>What of the words behind a number is its noun.</summary>
public class TailTests
{
    [Theory]
    [InlineData("新建8公里供水管网、12公里污水管道等工程。", "供水管网/新建=8公里; 污水管道/新建=12公里")]
    [InlineData("青川石化20万吨甲醇、北港码头等一批项目投产。", "青川石化甲醇/投产=20万吨")]
    [InlineData("实施灌区改造、河道整治等6个项目。", "项目/实施=6个")]
    [InlineData("新建20万平方米的学校、医院。", "学校、医院/新建=20万平方米")]
    public void A_size_is_that_of_one_member_of_a_list_of_projects(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("9个小区6月竣工。", "小区/竣工=9个")]
    [InlineData("9个小区在6月竣工。", "小区/竣工=9个")]
    [InlineData("9个小区9月底前全部竣工。", "小区/竣工=9个")]
    [InlineData("9个小区竣工。", "小区/竣工=9个")]
    [InlineData("重点项目6月底前开工50个。", "重点项目开工=50个")]
    [InlineData("温泉小镇全年接待人数5万人。", "温泉小镇接待人数=5万人")]
    [InlineData("9个行业淘汰落后产能任务如期完成。", "行业淘汰落后产能任务/完成=9个")]
    public void A_time_before_the_predicate_leaves_the_noun(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
