using ReportParser.Observations;
using ReportParser.Quantities;

namespace ReportParser.Tests.Observations;

/// <summary>Families of names that were cut too short or took in what is no part of them.</summary>
public class NameFamilyTests
{
    [Theory]
    [InlineData("全市地区生产总值连跨3个百亿台阶，2023年达到480亿元、增长6%，增速居全省第4位。", "百亿台阶/连跨=3个; 地区生产总值=480亿元; 地区生产总值=6%; 地区生产总值增速=4位")]
    [InlineData("经济总量跻身800亿元行列。", "经济总量=800亿元")]
    [InlineData("生产总值迈上90亿元台阶，增速连续两年居全市第一。", "生产总值=90亿元; 生产总值增速全市第一=2年; 生产总值增速=1")]
    public void A_milestone_is_never_a_subject(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("经济总量迈上800亿元台阶。", Comparator.Gt)]
    [InlineData("经济总量跻身800亿元行列。", Comparator.Gt)]
    [InlineData("经济总量达到800亿元台阶。", Comparator.Eq)]
    public void A_milestone_that_was_passed_is_exceeded(string text, Comparator expected) =>
        Assert.Equal(expected, Assert.Single(ExtractionCase.Review(text)).Comparator);

    [Fact]
    public void Points_that_were_gained_are_a_change() =>
        Assert.Equal([Measure.Change, Measure.Level], ExtractionCase.Review("湿地保护率净增1.2个百分点，达到31%。").Select(o => o.Measure));

    [Theory]
    [InlineData("全县用于教育支出4亿元，占总支出的21%。", "教育支出=4亿元; 教育支出=21%")]
    [InlineData("全县用于教育的支出达到4亿元。", "用于教育的支出=4亿元")]
    [InlineData("(2)固定资产投资下降3%。", "固定资产投资=-3%")]
    [InlineData("共拆除各类棚架300处。", "棚架/拆除=300处")]
    [InlineData("力争年产值达到4亿元，实现利税6000万元。", "年产值=4亿元; 利税=6000万元")]
    [InlineData("装机和发电量占比均居全省第1位。", "装机占比=1位; 发电量占比=1位")]
    [InlineData("青川科创城集聚企业210家。", "企业/集聚=210家")]
    public void What_is_no_part_of_a_name_leaves_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("快递业务量和收入增速分别居全省第3位、第2位。", "快递业务量增速=3位; 快递业务收入增速=2位")]
    [InlineData("PM2.5、PM10平均浓度分别下降3%、4%。", "PM2.5平均浓度=-3%; PM10平均浓度=-4%")]
    [InlineData("省级层面文件、会议分别精简11%、8%。", "文件=-11%; 会议=-8%")]
    public void A_list_of_amounts_shares_what_they_have(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("亩均收入达到1万元；油料生产再获丰收，总产达到3万吨。", "亩均收入=1万元; 油料总产=3万吨")]
    [InlineData("卫生城市测评在全省排名前进4位，跻身全省前20强。", "卫生城市测评排名=4位; 卫生城市测评排名=20强")]
    [InlineData("新增3个园区污水处理设施。", "污水处理设施/新增=3个")]
    [InlineData("一般公共预算支出中民生支出占比78%。", "民生支出=78%")]
    public void A_value_finds_what_it_is_about(string text, string expected) => Check(text, expected);

    [Fact]
    public void What_can_be_reached_is_an_estimate() =>
        Assert.Equal(ObservationStatus.Estimated, Assert.Single(ExtractionCase.Review("全年油料总产量可达到12万吨。")).Status);

    [Theory]
    [InlineData("新建3个国家级、12个省级工业遗产馆。", "国家级工业遗产馆/新建=3个; 省级工业遗产馆/新建=12个")]
    [InlineData("今年安排民生工程40个，其中教育类9个、医疗类6个。", "民生工程/安排=40个; 教育类民生工程/安排=9个; 医疗类民生工程/安排=6个")]
    [InlineData("电器业产值达到90亿元，纺织业和食品业分别达到60亿元。", "电器业产值=90亿元; 纺织业产值=60亿元; 食品业产值=60亿元")]
    public void A_member_takes_what_its_list_shares(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("化学需氧量、二氧化硫和氨氮排放量均下降2%。", "化学需氧量排放量=-2%; 二氧化硫排放量=-2%; 氨氮排放量=-2%")]
    [InlineData("污水、垃圾处理率分别达到81%和92%。", "污水处理率=81%; 垃圾处理率=92%")]
    [InlineData("城镇养老保险和新型农村养老保险覆盖人数分别达到12万人、30万人。", "城镇养老保险覆盖人数=12万人; 新型农村养老保险覆盖人数=30万人")]
    public void A_list_shares_its_amount(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("陶瓷、灯具、玩具等产业年产值达到20亿元。", "陶瓷、灯具、玩具等产业年产值=20亿元")]
    [InlineData("陶瓷、灯具、玩具等产业蓬勃发展，完成产值20亿元。", "陶瓷、灯具、玩具等产业产值=20亿元")]
    [InlineData("白银、青川等农业县产量增加3万吨。", "农业县产量=3万吨")]
    public void A_general_noun_keeps_the_list_before_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("新农合筹资标准提高到200元、参合率达到95%。", "新农合筹资标准=200元; 新农合参合率=95%")]
    [InlineData("加大城镇养老保险征缴力度，确保参保率达95%以上。", "城镇养老保险参保率=95%")]
    [InlineData("村民参合率达到95%。", "村民参合率=95%")]
    public void A_rate_of_members_takes_its_programme(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("占地300亩的中药材市场投入使用。", "中药材市场占地=300亩")]
    [InlineData("一期投资6000万元的水厂开工建设。", "水厂一期投资=6000万元")]
    [InlineData("投资3亿元新建26公里供热管网。", "供热管网投资=3亿元; 供热管网/新建=26公里")]
    [InlineData("发放90万元的救灾款物。", "救灾款物/发放=90万元")]
    public void A_size_takes_the_thing_behind_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("市财政安排5亿元专项资金。", "专项资金/安排=5亿元")]
    [InlineData("慈善项目惠及3万老人。", "老人/惠及=3万")]
    [InlineData("获得6个世界冠军。", "世界冠军/获得=6个")]
    [InlineData("今年退耕还林还草5万亩。", "退耕还林还草=5万亩")]
    public void The_act_before_a_count_is_read_behind_its_actor(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("在420个村推进厕所改造。", "村/推进厕所改造=420个")]
    [InlineData("对特困户等600名群众发放生活补贴。", "群众/发放生活补贴=600名")]
    [InlineData("9万名随迁子女平等接受义务教育。", "随迁子女/接受义务教育=9万名")]
    [InlineData("加大对30所学校的支持力度。", "学校的支持力度=30所")]
    [InlineData("下达资金，确定对80家企业实施奖补。", "企业/实施奖补=80家")]
    public void What_is_done_is_told_from_whom_it_is_done_to(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("数字产业增长9%，对经济增长的贡献率达到30%。", "数字产业=9%; 数字产业对经济增长的贡献率=30%")]
    [InlineData("支持乡村振兴的贷款余额达30亿元。", "支持乡村振兴的贷款余额=30亿元")]
    [InlineData("参加合作医疗的人口30万人。", "参加合作医疗的人口=30万人")]
    public void A_clause_before_a_noun_stays_in_its_name(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("推进安置房建设，在确保质量的前提下，建成500套。", "安置房/建成=500套")]
    [InlineData("铁路建设加快推进，新增营运里程80公里。", "铁路营运里程/新增=80公里")]
    public void Circumstances_are_no_topic(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("淘汰落后炼铁90万吨、水泥30万吨。", "落后炼铁产能/淘汰=90万吨; 落后水泥产能/淘汰=30万吨")]
    [InlineData("压减炼钢产能60万吨、焦炭20万吨。", "炼钢产能/压减=60万吨; 焦炭产能/压减=20万吨")]
    [InlineData("新增造纸产能6万吨、污水处理厂3座。", "造纸产能/新增=6万吨; 污水处理厂/新增=3座")]
    public void Capacity_that_is_closed_is_named_in_full(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("光伏、医药等战略性新兴产业增加值分别增长50%和10%。", "光伏产业增加值=50%; 医药产业增加值=10%")]
    [InlineData("装备制造、石油化工业增加值分别增长5%和7%。", "装备制造业增加值=5%; 石油化工业增加值=7%")]
    [InlineData("新增铁路通车里程80公里、总里程达到900公里。", "铁路通车里程/新增=80公里; 铁路通车总里程=900公里")]
    public void Members_share_the_kind_of_their_amount(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("投资6亿元的东湖水厂、投资3亿元的城南医院等项目开工建设。", "东湖水厂投资=6亿元; 城南医院投资=3亿元")]
    [InlineData("投资1.2亿元完成了总长28公里的农村公路建设。", "农村公路投资=1.2亿元; 农村公路建设总长=28公里")]
    [InlineData("畜牧、蔬菜两大产业占农业产值的70%。", "畜牧、蔬菜产业=70%")]
    [InlineData("融资近亿元的集中供热工程加紧实施。", "集中供热工程融资=1亿元")]
    public void Money_takes_the_thing_that_it_is_for(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("省直各局取消和下放260项审批事项。", "审批事项/取消和下放=260项")]
    [InlineData("市商业银行设立两个县域支行。", "县域支行/设立=2个")]
    [InlineData("要把好土地审批和信贷投放两个闸门。", "闸门=2个")]
    [InlineData("55户省管企业已有31户完成改制。", "省管企业=55户; 省管企业/完成改制=31户")]
    [InlineData("超额完成省里下达的保障房目标任务，开工建设3万套。", "保障房/开工建设=3万套")]
    [InlineData("开展集中整治行动，累计拆违9万平方米。", "拆违=9万平方米")]
    [InlineData("打造独具特色的5个文化街区。", "独具特色的文化街区/打造=5个")]
    public void Acts_and_their_objects_are_told_apart(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) => Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
