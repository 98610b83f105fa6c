namespace ReportParser.Tests.Observations;

/// <summary>Names that a clause takes from the words around it, and those that it must not take.</summary>
public class CarriedNameTests
{
    [Theory]
    [InlineData("聚焦企业需求，上线两批24件便民事项。", "便民事项/上线=2批; 便民事项/上线=24件")]
    [InlineData("今年继续实施八大类36项惠民实事。", "惠民实事/实施=8大类; 惠民实事/实施=36项")]
    [InlineData("落实青山行动，出台21条、9条惠企措施。", "惠企措施/出台=21条; 惠企措施/出台=9条")]
    [InlineData("推进老街更新，完成260户、3万平方米危房改造。", "危房改造/完成=260户; 危房改造/完成=3万平方米")]
    [InlineData("培育龙头企业12家、合作社40家。", "龙头企业/培育=12家; 合作社/培育=40家")]
    public void A_count_before_another_one_counts_the_same_things(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完善水利设施，完成8.4公里的渠道改造。", "渠道改造/完成=8.4公里")]
    [InlineData("拆除老旧平房，努力完成900户的搬迁任务。", "搬迁任务/完成=900户")]
    [InlineData("粮食产量稳定，达到60万吨的水平。", "粮食产量=60万吨")]
    public void A_size_before_the_object_of_a_verb_measures_the_object(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("火灾起数、死亡人数分别下降8%、6%，连续5年未发生重大火灾。", "火灾起数=-8%; 死亡人数=-6%; 未发生重大火灾=5年")]
    [InlineData("矿山治理成效明显，连续7年无重大透水事故。", "无重大透水事故=7年")]
    [InlineData("水质优良率达95%，连续3年提高。", "水质优良率=95%; 水质优良率提高=3年")]
    public void A_streak_without_an_event_needs_no_subject(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("推进廉政建设，做到有腐必反，立案120件，处分96人。", "立案=120件; 处分=96人")]
    [InlineData("压减地下水开采量3亿立方米，生态补水9亿立方米。", "地下水开采量/压减=3亿立方米; 生态补水=9亿立方米")]
    [InlineData("完善救助制度，加大对困难家庭的帮扶力度，救助3200人次。", "救助=3200人次")]
    [InlineData("全县经营主体6.2万户，净增4100户。", "经营主体=6.2万户; 经营主体/净增=4100户")]
    [InlineData("优化养老服务，培训护理人员，新增600人。", "护理人员/新增=600人")]
    public void A_verb_of_people_does_not_take_a_thing_for_its_object(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("发放助学贷款3亿元，惠及8000人。", "助学贷款/发放=3亿元; 助学贷款惠及=8000人")]
    [InlineData("发放助学贷款3亿元，惠及学生8000人。", "助学贷款/发放=3亿元; 学生/惠及=8000人")]
    public void What_reaches_people_goes_before_the_verb(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("引进留用900名人才，其中：教师500名、医师300名、技师100名。", "人才/引进留用=900名; 教师/引进留用=500名; 医师/引进留用=300名; 技师/引进留用=100名")]
    [InlineData("36个村、9万人用上了“放心电”。", "村/用上“放心电”=36个; 用上“放心电”=9万人")]
    [InlineData("全市1.9万名医生走访农户700户。", "医生/走访农户=1.9万名; 农户/走访=700户")]
    [InlineData("“一网办”累计发布三批次120项便民事项。", "便民事项/发布=3批次; 便民事项/发布=120项")]
    public void A_list_and_those_before_it_share_an_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
