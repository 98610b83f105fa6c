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

    [Theory]
    [InlineData("治沙、造林、种草分别完成年度任务的110%、120%和130%。", "治沙=110%; 造林=120%; 种草=130%")]
    [InlineData("整治废水、废气，处理率分别达75%、95%。", "废水处理率=75%; 废气处理率=95%")]
    [InlineData("单位能耗下降3%，二氧化硫、烟尘排放总量近年来首次双下降，比上年分别下降3.1%和4.6%。", "单位能耗=-3%; 二氧化硫排放总量=-3.1%; 烟尘排放总量=-4.6%")]
    public void A_list_gives_each_value_its_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("确保90个村、2万人实现脱贫。", "村=90个; 脱贫=2万人")]
    [InlineData("发放补贴4.3亿元，带动家电消费增长24.8%，惠及16万人。", "补贴/发放=4.3亿元; 家电消费/带动=24.8%; 补贴惠及=16万人")]
    [InlineData("帮助7万名群众解决问题5万件。", "群众/帮助=7万名; 问题/解决=5万件")]
    [InlineData("帮助7万群众解决问题5万件。", "群众/帮助=7万; 问题/解决=5万件")]
    public void People_are_none_of_the_things_before_them(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("推动银行选派超60名专员到企业开展服务。", "专员/选派=60名")]
    [InlineData("推动医院选派60名医师到乡镇开展帮扶。", "医师/选派=60名")]
    [InlineData("推动60家企业上市。", "企业/推动=60家")]
    public void The_verb_of_those_who_are_made_to_act_governs_the_number(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("实施重点项目35项、总投资96亿元，其中省级项目6项。", "重点项目/实施=35项; 重点项目总投资=96亿元; 省级项目/实施=6项")]
    [InlineData("新开工项目60个，增长10%，其中5000万元以上的23个。", "项目/新开工=60个; 项目/新开工=10%; 5000万元以上项目/新开工=23个")]
    [InlineData("引进项目35个、总投资96亿元，其中税收6亿元。", "项目/引进=35个; 项目总投资=96亿元; 税收=6亿元")]
    public void A_part_of_what_was_counted_keeps_its_act_behind_an_amount(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("市财政筹措资金4.5亿元提高补贴。", "资金/筹措=4.5亿元")]
    [InlineData("转移支付42亿元，87%用于支持山区。", "转移支付=42亿元; 转移支付用于支持山区=87%")]
    [InlineData("税收保持了年均8.4%的高增速。", "税收=8.4%")]
    [InlineData("建成3座水库、5座泵站和排涝渠等水利工程。", "水库/建成=3座; 泵站/建成=5座")]
    public void Words_behind_a_number_are_not_taken_for_its_noun(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
