namespace ReportParser.Tests.Observations;

/// <summary>Which verbs open the words before a number, on sentences written for it.</summary>
public class VerbWordsTests
{
    [Theory]
    [InlineData("新施划车位320个。", "车位/新施划=320个")]
    [InlineData("新打造书屋26家。", "书屋/新打造=26家")]
    [InlineData("新缔结6对友好城市。", "友好城市/新缔结=6对")]
    [InlineData("新造林90万亩。", "造林=90万亩")]
    [InlineData("新（改、扩）建乡村书屋26家。", "乡村书屋/新（改、扩）建=26家")]
    [InlineData("新招商项目投资6亿元。", "新招商项目投资=6亿元")]
    public void A_verb_behind_new_joins_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("振兴120个特色集群。", "特色集群/振兴=120个")]
    [InlineData("抢占量子、氢能等8条产业赛道。", "产业赛道/抢占=8条")]
    [InlineData("解决问题65个。", "问题/解决=65个")]
    [InlineData("累计引育新品种、新技术210项。", "新品种、新技术/引育=210项")]
    [InlineData("全县共申列省以上重点项目26个。", "省以上重点项目/申列=26个")]
    [InlineData("锁定“老旧散”3类隐患。", "“老旧散”隐患/锁定=3类")]
    [InlineData("交出6份优异答卷。", "优异答卷/交出=6份")]
    [InlineData("统筹实施260公里干线公路升级改造。", "干线公路升级改造/统筹实施=260公里")]
    [InlineData("留守儿童260名。", "留守儿童=260名")]
    [InlineData("组织起志愿者900人。", "志愿者/组织起=900人")]
    [InlineData("第一时间转移群众900人。", "群众/转移=900人")]
    [InlineData("获取赔付600万元。", "赔付/获取=600万元")]
    public void A_verb_that_only_the_dictionary_has_is_one_before_a_count(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("提质建设湿地公园12处。", "湿地公园/提质建设=12处")]
    [InlineData("推广使用环保炉具600台。", "环保炉具/推广使用=600台")]
    [InlineData("取消或停征涉企收费8项。", "涉企收费/取消或停征=8项")]
    [InlineData("淘汰、停建、缓建煤电产能60万千瓦。", "煤电产能/淘汰、停建、缓建=60万千瓦")]
    [InlineData("供应建设用地900亩。", "建设用地/供应=900亩")]
    [InlineData("完成治理任务36项。", "治理任务/完成=36项")]
    public void Verbs_that_are_done_to_the_same_thing_make_one_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("达成签约意向26项。", "签约意向/达成=26项")]
    [InlineData("发放直补资金320万元。", "直补资金/发放=320万元")]
    [InlineData("争取新增国债资金6亿元。", "新增国债资金/争取=6亿元")]
    [InlineData("争取新增就业2600人。", "就业/新增=2600人")]
    [InlineData("淘汰落后设备60台。", "落后设备/淘汰=60台")]
    [InlineData("新增上云企业320家。", "上云企业/新增=320家")]
    [InlineData("清理打通疏散通道26处。", "疏散通道/清理打通=26处")]
    [InlineData("增加深松土地6万亩。", "深松土地/增加=6万亩")]
    public void A_verb_that_describes_the_thing_behind_it_stays_with_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("科技团攻克关键技术36项。", "关键技术/攻克=36项")]
    [InlineData("县直各部门取消和调整审批项目36项。", "审批项目/取消和调整=36项")]
    [InlineData("职业学校为企业培养技能人才2600名。", "技能人才/培养=2600名")]
    [InlineData("特困供养人员共保障260人。", "特困供养人员/保障=260人")]
    [InlineData("违法占地整改完成26宗。", "违法占地整改/完成=26宗")]
    [InlineData("拉动投资超6亿元。", "投资/拉动=6亿元")]
    [InlineData("客商返乡新注册企业260家。", "企业/新注册=260家")]
    [InlineData("青岭产业园新投产重大项目26个。", "重大项目/新投产=26个")]
    [InlineData("县级层面统筹推进重大项目26个。", "重大项目/统筹推进=26个")]
    [InlineData("清单化项目化改造燃气管网26公里。", "燃气管网/改造=26公里")]
    [InlineData("科技攻坚行动突破关键技术36项。", "关键技术/突破=36项")]
    [InlineData("海东合作项目新签署合作协议26份。", "合作协议/新签署=26份")]
    [InlineData("协调解决问题360个。", "问题/协调解决=360个")]
    [InlineData("市政府向乡镇下放权限26项。", "权限/下放=26项")]
    [InlineData("“青川好物”促销活动参与商家260家。", "“青川好物”促销活动参与商家=260家")]
    [InlineData("集中供养孤儿26人。", "集中供养孤儿=26人")]
    [InlineData("设立产业引导基金，支持项目26个。", "产业引导基金项目/支持=26个")]
    [InlineData("出台企业贷款贴息政策，支持项目26个。", "企业贷款贴息项目/支持=26个")]
    [InlineData("惠及群众2600人。", "群众/惠及=2600人")]
    [InlineData("法院系统审结案件60件。", "案件/审结=60件")]
    [InlineData("驻村工作队走访农户900户。", "农户/走访=900户")]
    [InlineData("县委、县政府敲定了16件惠民实事。", "惠民实事/敲定=16件")]
    [InlineData("研究院所和高校、企业承接18个中试课题。", "中试课题/承接=18个")]
    [InlineData("线下联动260个驿站。", "驿站/联动=260个")]
    [InlineData("青川公司下属6家工厂。", "工厂=6家")]
    [InlineData("围绕做强优势产业建设16个概念验证中心。", "概念验证中心/建设=16个")]
    [InlineData("帮助青年农民实现再就业260人。", "再就业=260人")]
    public void A_verb_behind_its_actor_is_the_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("出台支持企业数字转型18条措施。", "支持企业数字转型措施/出台=18条")]
    [InlineData("金融开放试点16项任务全部落地。", "金融开放试点任务/落地=16项")]
    [InlineData("东湖和西湖两个问题得到解决。", "问题/得到解决=2个")]
    [InlineData("系统部署260项改革举措。", "改革举措/系统部署=260项")]
    public void Words_before_the_number_join_a_noun_that_names_only_a_kind_of_work(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("拥有孵化器12家，专利800件。", "孵化器=12家; 专利=800件")]
    [InlineData("全国有900多万人受益。", "受益=900万人")]
    [InlineData("民生实事完成18项。", "民生实事/完成=18项")]
    [InlineData("全年接待游客超过60万人次。", "游客/接待=60万人次")]
    [InlineData("累计获取赔付900万元。", "赔付/获取=900万元")]
    [InlineData("服务业增加值完成18亿元。", "服务业增加值=18亿元")]
    public void What_is_there_is_no_act_and_what_is_done_is_one(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("牵头或参与制修订团体标准26项。", "团体标准/牵头或参与制修订=26项")]
    [InlineData("建设、改造通村公路36公里。", "通村公路/建设、改造=36公里")]
    [InlineData("新增建设和改造提升高产农田9万亩。", "高产农田/新增建设和改造提升=9万亩")]
    [InlineData("新增建设用地900亩。", "建设用地/新增=900亩")]
    [InlineData("新增投入运营日间照料站16个。", "日间照料站/新增投入运营=16个")]
    [InlineData("退耕还草、植树造林26万亩。", "退耕还草、植树造林=26万亩")]
    public void Joined_verbs_are_one_act_or_one_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成整治病险山塘26座。", "病险山塘/完成整治=26座")]
    [InlineData("完成改造棚户区260户。", "棚户区/完成改造=260户")]
    [InlineData("完成培训农民2600人次。", "农民/完成培训=2600人次")]
    [InlineData("完成建设用地报批360亩。", "建设用地报批/完成=360亩")]
    [InlineData("完成绿化造林9万亩。", "绿化造林/完成=9万亩")]
    public void A_verb_behind_completion_is_done_to_the_things_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("提请市人大常委会审议条例草案6件。", "条例草案/提请市人大常委会审议=6件")]
    [InlineData("提请县人大制定修改条例6件。", "条例/提请县人大制定修改=6件")]
    [InlineData("通过荒地复垦新增耕地260亩。", "耕地/新增=260亩")]
    [InlineData("青川产业园落地科研机构16家。", "科研机构/落地=16家")]
    [InlineData("市财政投入专项资金6亿元。", "专项资金/投入=6亿元")]
    [InlineData("开工水库3座，市财政投入资金6亿元。", "水库/开工=3座; 资金/投入=6亿元")]
    [InlineData("社会各界捐赠款物600万元。", "款物/捐赠=600万元")]
    [InlineData("再添省级平台6个。", "省级平台/再添=6个")]
    [InlineData("市财政增加支出6亿元。", "市财政支出/增加=6亿元")]
    [InlineData("重点项目安排160项。", "重点项目/安排=160项")]
    [InlineData("棚户区改造新安排2600套。", "棚户区改造/新安排=2600套")]
    [InlineData("每个乡镇重点培育壮大2个主导产业。", "主导产业/培育壮大=2个")]
    [InlineData("重点研发项目26项。", "重点研发项目=26项")]
    [InlineData("重点建设学校6所。", "学校/建设=6所")]
    public void A_verb_behind_those_who_act_is_the_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("推动参保率达到96%。", "参保率=96%")]
    [InlineData("参与滑雪运动人数超过60万。", "参与滑雪运动人数=60万")]
    [InlineData("职工医疗保险实现市级统筹、参保率达到96%。", "职工医疗保险参保率=96%")]
    [InlineData("山区乡镇实现自来水全覆盖、生活垃圾无害化处理率达到96%。", "生活垃圾无害化处理率=96%")]
    [InlineData("光伏装机在全省率先突破60万千瓦。", "光伏装机=60万千瓦")]
    [InlineData("打响“好客青川”品牌、力争游客人数达60万人次。", "游客人数=60万人次")]
    [InlineData("今年再进城落户260人。", "进城落户=260人")]
    [InlineData("治沙、造林、种草分别增长13%、22%和14%。", "治沙=13%; 造林=22%; 种草=14%")]
    public void Words_that_only_say_how_a_value_came_about_are_no_part_of_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
