namespace ReportParser.Tests.Observations;

/// <summary>Where the name of what is counted ends and the action begins, on sentences written for it.</summary>
public class NameBorderTests
{
    [Theory]
    [InlineData("施划车位320个，安放垃圾桶90个。", "车位/施划=320个; 垃圾桶/安放=90个")]
    [InlineData("新批对外直接投资项目26个。", "对外直接投资项目/新批=26个")]
    [InlineData("吸引集聚超60个科研项目和900名工程师。", "科研项目/吸引集聚=60个; 工程师/吸引集聚=900名")]
    [InlineData("市财政投入社会保障6亿元，增长9%。", "社会保障/投入=6亿元; 社会保障/投入=9%")]
    [InlineData("财政投入总额达6亿元。", "财政投入总额=6亿元")]
    [InlineData("茶农增收9%。", "茶农收入=9%")]
    [InlineData("茶农增收600元。", "茶农增收=600元")]
    [InlineData("集中力量完成青年路、柳巷等9处积水点改造。", "积水点改造/完成=9处")]
    [InlineData("动态监管化工企业18家，规范提升养殖场26家。", "化工企业/动态监管=18家; 养殖场/规范提升=26家")]
    [InlineData("面向社会公开招聘医生60名。", "医生/公开招聘=60名")]
    [InlineData("提请市人大常委会审议地方性法规6件。", "地方性法规/提请市人大常委会审议=6件")]
    [InlineData("全年再为企业减免租金2亿元。", "租金/减免=2亿元")]
    [InlineData("全年新增减税降费3亿元。", "减税降费/新增=3亿元")]
    [InlineData("淘汰落后的水泥产能60万吨。", "落后的水泥产能/淘汰=60万吨")]
    [InlineData("开工建设的水厂有6座。", "开工建设的水厂=6座")]
    [InlineData("完成30万人居住的棚户区改造。", "棚户区改造/完成=30万人")]
    [InlineData("在全省技能大赛评选中荣获奖项26个。", "奖项/荣获=26个")]
    [InlineData("在全省医疗救助工作绩效评价中名列第一。", "医疗救助工作绩效评价=1")]
    [InlineData("在全省污染防治成效考核中连续5年获评优秀等级。", "污染防治成效考核优秀等级/获评=5年")]
    [InlineData("配合制定《青谷条例》等地方性法规6部。", "地方性法规/配合制定=6部")]
    [InlineData("提出居民消费价格涨幅控制在3%左右。", "居民消费价格=3%")]
    [InlineData("稳定养老保险参保率在97%以上。", "养老保险参保率=97%")]
    [InlineData("稳定全年粮食播种面积超6万亩。", "粮食播种面积=6万亩")]
    [InlineData("守住耕地不少于80万亩。", "耕地=80万亩")]
    [InlineData("粮食产量继续保持30万吨以上。", "粮食产量=30万吨")]
    [InlineData("取消和拟取消审批事项36项。", "审批事项/取消和拟取消=36项")]
    [InlineData("推动乡镇幼儿园入园率达到80%。", "乡镇幼儿园入园率=80%")]
    [InlineData("加快总投资6亿元的产业园建设。", "产业园总投资=6亿元")]
    [InlineData("农民人均纯收入，考虑价格因素，比上年实际增长4%。", "农民人均纯收入=4%")]
    [InlineData("为企业减税降费及退税3亿元。", "减税降费及退税=3亿元")]
    public void A_verb_and_its_companions_leave_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("烟叶税率一步降低3个百分点。", "烟叶税率=-3个百分点")]
    [InlineData("用水人口虽只有3万人。", "用水人口=3万人")]
    [InlineData("失业人员还有3万人。", "失业人员=3万人")]
    [InlineData("茶叶产量几乎下降一半。", "茶叶产量=-0.5")]
    [InlineData("园区已有40家企业投产。", "企业/投产=40家")]
    [InlineData("第二产业因灾仅增1.6%。", "第二产业增加值=1.6%")]
    [InlineData("用电量因结构调整下降6%。", "用电量=-6%")]
    [InlineData("油菜面积4万亩，因旱总产6000吨。", "油菜面积=4万亩; 油菜总产=6000吨")]
    [InlineData("因灾倒塌房屋90间。", "因灾倒塌房屋=90间")]
    [InlineData("认定首批绿色工厂30家。", "绿色工厂/认定=30家")]
    [InlineData("6个产业园加快打造成示范园。", "产业园/打造成示范园=6个")]
    [InlineData("9所学校恢复重建后全部投用。", "学校/投用=9所")]
    [InlineData("6个地级以上市获评卫生城市。", "地级以上市/获评卫生城市=6个")]
    [InlineData("发行债券资金6亿元支持企业发展。", "债券资金/发行=6亿元")]
    [InlineData("推动农房风貌提升3万户。", "农房风貌提升/推动=3万户")]
    [InlineData("6所医院获评A级、数量全省第一。", "医院/获评A级=6所; 医院数量=1")]
    public void An_adverb_or_a_cause_before_a_predicate_leaves_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("安置房基本建成60套、新开工90套。", "安置房/建成=60套; 安置房/新开工=90套")]
    [InlineData("旧厂房改造开工60个、完工40个。", "旧厂房改造/开工=60个; 旧厂房改造/完工=40个")]
    [InlineData("旧厂房改造开工60个。", "旧厂房改造开工=60个")]
    [InlineData("蔬菜大棚已建设60座。", "蔬菜大棚/建设=60座")]
    [InlineData("每个行政村培养农技员不少于3名。", "农技员/培养=3名")]
    [InlineData("专项检查发现隐患90处。", "隐患/发现=90处")]
    [InlineData("聚焦主导产业引进项目60个。", "项目/引进=60个")]
    [InlineData("利用旧厂房建成车间60个。", "车间/建成=60个")]
    public void A_result_or_the_second_verb_is_the_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("对渔民进行驾驶技术培训600人次。", "驾驶技术培训=600人次")]
    [InlineData("安排6亿元设立青年创业基金。", "青年创业基金/安排=6亿元")]
    [InlineData("筹集6亿元用于解决饮水问题。", "饮水问题/筹集=6亿元")]
    [InlineData("出资60万元购买社会化服务。", "社会化服务/出资=60万元")]
    [InlineData("县财政安排6000万元支持企业发展。", "企业发展/安排=6000万元")]
    [InlineData("县财政投入6000万元支持企业发展。", "企业发展/投入=6000万元")]
    [InlineData("60项进入实施阶段。", "进入实施阶段=60项")]
    [InlineData("向社会开放60%停车位。", "停车位/开放=60%")]
    [InlineData("60%养老机构投入运营。", "养老机构投入运营=60%")]
    [InlineData("省级花园工厂、环保绩效A级企业数量均居全国第一。", "省级花园工厂数量=1; 省级环保绩效A级企业数量=1")]
    [InlineData("空气质量排名倒数6名。", "空气质量排名=6名")]
    [InlineData("3亿元以旧换新补贴拉动消费20亿元。", "以旧换新补贴=3亿元; 消费/拉动=20亿元")]
    [InlineData("6000人得到大病医疗保障。", "得到大病医疗保障=6000人")]
    [InlineData("帮扶6000名困难人员实现就业。", "困难人员/帮扶=6000名")]
    [InlineData("6场戏剧叫好又叫座。", "戏剧/叫好又叫座=6场")]
    public void A_verb_of_purpose_is_no_part_of_a_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("绿地面积由3平方公里扩到6平方公里。", "绿地面积=3平方公里; 绿地面积=6平方公里")]
    [InlineData("煤炭产量下跌至60万吨。", "煤炭产量=60万吨")]
    [InlineData("茶叶产量由建厂时的3万吨提高到5万吨。", "茶叶产量=3万吨; 茶叶产量=5万吨")]
    [InlineData("茶叶产量从原来不足3万吨增加到5万吨。", "茶叶产量=3万吨; 茶叶产量=5万吨")]
    public void What_a_move_starts_from_and_comes_to_is_no_part_of_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("报销比例由50%提高到60%。", "报销比例=50%; 报销比例=60%")]
    [InlineData("直属事业单位由90个调整归并为36个。", "直属事业单位=90个; 直属事业单位=36个")]
    [InlineData("行政村由260个撤并为180个。", "行政村=260个; 行政村=180个")]
    [InlineData("办结时限压缩60%。", "办结时限=-60%")]
    [InlineData("清理建筑垃圾9万吨、生产生活垃圾6万吨。", "建筑垃圾/清理=9万吨; 生产生活垃圾/清理=6万吨")]
    [InlineData("集中供养标准达到6000元。", "集中供养标准=6000元")]
    [InlineData("制定标准6项。", "标准/制定=6项")]
    [InlineData("入统企业总产值完成30亿元。", "入统企业总产值=30亿元")]
    [InlineData("退出水泥产能超过60万吨。", "水泥产能/退出=60万吨")]
    public void A_verb_that_modifies_a_noun_stays_with_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("36家电台报道我市经验。", "电台/报道我市经验=36家")]
    [InlineData("28万村民解决了饮水问题。", "村民/解决饮水问题=28万")]
    [InlineData("30个事项“跨省通办”。", "事项/“跨省通办”=30个")]
    [InlineData("实现6个场景“一卡通”。", "场景/实现“一卡通”=6个")]
    [InlineData("建成6所卫生院“国医堂”。", "卫生院“国医堂”/建成=6所")]
    [InlineData("12条黑臭水体动态清零。", "黑臭水体/动态清零=12条")]
    [InlineData("6条街道线缆全部入地。", "街道线缆/入地=6条")]
    [InlineData("9公里水系全线贯通。", "水系/贯通=9公里")]
    [InlineData("新增2万务工人员在城镇安家落户。", "务工人员/在城镇安家落户=2万")]
    [InlineData("300万务工人员成为市民。", "务工人员/成为市民=300万")]
    [InlineData("为2600人提供就业服务。", "提供就业服务=2600人")]
    [InlineData("12家企业累计捐赠物资9万件。", "企业=12家; 物资/捐赠=9万件")]
    [InlineData("300万居民的家庭普遍减轻负担。", "居民的家庭/减轻负担=300万")]
    [InlineData("20户60人稳定消除返贫风险。", "稳定消除返贫风险=20户; 稳定消除返贫风险=60人")]
    [InlineData("120万务工人员在城镇落户。", "务工人员/在城镇落户=120万")]
    [InlineData("260户630人实现饮水监测全覆盖。", "饮水监测全覆盖=260户; 饮水监测全覆盖=630人")]
    public void A_predicate_behind_the_counted_noun_is_the_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("支持1200家小微企业便捷融资。", "小微企业/支持=1200家")]
    [InlineData("推动3个产业集群提质增效。", "产业集群/推动=3个")]
    [InlineData("支持16个大县提升生产能力。", "大县/支持=16个")]
    [InlineData("支持6个战略支撑项目建设。", "战略支撑项目建设/支持=6个")]
    [InlineData("推动8个中心镇按照城市标准规划建设。", "中心镇/推动=8个")]
    [InlineData("组织3次重点项目集中开工。", "重点项目集中开工/组织=3次")]
    public void The_front_verb_of_a_pivotal_phrase_is_the_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成4个小区改造、3条道路改造。", "小区改造/完成=4个; 道路改造/完成=3条")]
    [InlineData("完成96块牌匾的规范设置。", "牌匾的规范设置/完成=96块")]
    [InlineData("重点抓好20家企业技术中心建设。", "企业技术中心建设/抓好=20家")]
    [InlineData("推进12项改革、8个项目开工建设。", "改革/推进=12项; 项目/开工建设=8个")]
    public void A_deverbal_noun_stays_in_the_name_under_the_verb_of_its_list(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("水利建设投入拟安排30亿元。", "水利建设投入/安排=30亿元")]
    [InlineData("教育经费投入30亿元。", "教育经费投入=30亿元")]
    [InlineData("整合各类资金2亿元用于助学。", "资金/整合=2亿元")]
    [InlineData("安排3亿元财政资金支持产业发展。", "财政资金/安排=3亿元")]
    [InlineData("投资600万元对乡镇卫生院进行了全面改造。", "乡镇卫生院改造投资=600万元")]
    [InlineData("投入90万元为全部学校购买校车。", "校车投入=90万元")]
    [InlineData("向社会承诺36件实事，根据情况变化取消4件。", "实事/承诺=36件; 实事/取消=4件")]
    public void Clause_words_are_no_part_of_a_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("河湖“清四乱”31个问题全部整改。", "河湖“清四乱”问题/整改=31个")]
    [InlineData("抓实“四个常态化”30项措施。", "“四个常态化”措施/抓实=30项")]
    [InlineData("低保标准逐年提高，累计发放2亿元。", "低保/发放=2亿元")]
    [InlineData("所有乡镇和90%的村通公交。", "村通公交=90%")]
    [InlineData("勘查行动新发现20处矿产地。", "矿产地/新发现=20处")]
    public void What_stands_before_the_number_is_read_with_the_noun_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("对与环路相接的6个路口进行了改造。", "与环路相接的路口/改造=6个")]
    [InlineData("对城区的6个路口进行了改造。", "路口/改造=6个")]
    [InlineData("春风行动组织招聘3000人次。", "春风行动招聘/组织=3000人次")]
    [InlineData("阳光工程发放救助金80万元。", "救助金/发放=80万元")]
    [InlineData("农商行争取到人民银行2亿元的支持。", "人民银行支持/争取=2亿元")]
    [InlineData("吸引外商3亿元的投资。", "外商投资/吸引=3亿元")]
    [InlineData("供养标准由年人均1200元提高到1500元。", "供养标准=1200元; 供养标准=1500元")]
    [InlineData("公用经费标准由生均300元提高到400元。", "公用经费标准=300元; 公用经费标准=400元")]
    public void What_describes_or_gives_what_is_counted_goes_into_its_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void What_one_unit_holds_is_no_part_of_the_name() =>
        Assert.Equal("负氧离子平均浓度=8600个", ExtractionCase.Print(ExtractionCase.Review("负氧离子平均浓度达每立方厘米8600个。")));
}
