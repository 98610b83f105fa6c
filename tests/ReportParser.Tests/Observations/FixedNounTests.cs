namespace ReportParser.Tests.Observations;

/// <summary>Nouns that hold a verb, and phrases that hide one, on sentences written for it.</summary>
public class FixedNounTests
{
    [Theory]
    [InlineData("实施15个人居环境改善项目。", "人居环境改善项目/实施=15个")]
    [InlineData("新增6家国家技术转移机构。", "国家技术转移机构/新增=6家")]
    [InlineData("争取增发国债项目9个。", "增发国债项目/争取=9个")]
    [InlineData("科学研究和技术服务业营业收入增长7%。", "科学研究和技术服务业营业收入=7%")]
    [InlineData("加强60家企业的日常监管。", "企业的日常监管/加强=60家")]
    [InlineData("建成配送中心6个。", "配送中心/建成=6个")]
    [InlineData("增设安置点6个。", "安置点/增设=6个")]
    [InlineData("聘请巡查员60名。", "巡查员/聘请=60名")]
    [InlineData("申请专利60件。", "申请专利=60件")]
    [InlineData("新增处置能力60万吨。", "处置能力/新增=60万吨")]
    [InlineData("新增收储面积900亩。", "收储面积/新增=900亩")]
    [InlineData("购置采访车6辆。", "采访车/购置=6辆")]
    [InlineData("全镇走访户达900户。", "走访户=900户")]
    public void A_fixed_noun_is_not_cut_at_its_verb(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("转移群众900人。", "群众/转移=900人")]
    [InlineData("9个自然村通硬化路。", "自然村/通硬化路=9个")]
    [InlineData("推广使用节能灶具500台。", "节能灶具/推广使用=500台")]
    [InlineData("发放贷款5亿元。", "贷款/发放=5亿元")]
    [InlineData("引进人才260名。", "人才/引进=260名")]
    [InlineData("举办讲座20场、义诊60场。", "讲座/举办=20场; 义诊/举办=60场")]
    public void A_verb_outside_of_one_leaves_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
