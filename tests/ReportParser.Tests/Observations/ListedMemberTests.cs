namespace ReportParser.Tests.Observations;

/// <summary>What the members of a list and the clauses behind them share, and what each has of its own.</summary>
public class ListedMemberTests
{
    [Theory]
    [InlineData("新增上市企业3家，专精特新企业8家，科技型企业20家。", "上市企业/新增=3家; 专精特新企业/新增=8家; 科技型企业/新增=20家")]
    [InlineData("建成6个示范园区，20个示范片区。", "示范园区/建成=6个; 示范片区/建成=20个")]
    [InlineData("搬迁人口2600名，其中建档立卡贫困人口900名。", "人口/搬迁=2600名; 建档立卡贫困人口/搬迁=900名")]
    [InlineData("新增农村公路60公里，其中县道9公里。", "农村公路/新增=60公里; 县道/新增=9公里")]
    [InlineData("新建绿道60公里、累计220公里。", "绿道/新建=60公里; 绿道=220公里")]
    [InlineData("服务业完成增加值12亿元、投资5亿元，分别增长6%和9%。", "服务业增加值=12亿元; 服务业投资/完成=5亿元; 服务业增加值=6%; 服务业投资/完成=9%")]
    [InlineData("新建成温室大棚20个。", "温室大棚/新建成=20个")]
    [InlineData("完成了9个村的道路硬化。", "村的道路硬化/完成=9个")]
    [InlineData("海东铁路累计发送旅客超300万人次、货物超50万吨。", "旅客/发送=300万人次; 货物/发送=50万吨")]
    [InlineData("盘活旧厂房60处、仓库不少于20座。", "旧厂房/盘活=60处; 仓库/盘活=20座")]
    [InlineData("改造提升6条道路26公里。", "道路/改造提升=6条; 道路/改造提升=26公里")]
    [InlineData("引进光电项目12个、资金6亿元。", "光电项目/引进=12个; 光电项目资金/引进=6亿元")]
    public void A_verb_governs_the_members_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("铺设供水管网20公里、供气管网9公里、热力管道8公里。", "供水管网/铺设=20公里; 供气管网/铺设=9公里; 热力管道/铺设=8公里")]
    [InlineData("新建公园3座，粮食产量12万吨。", "公园/新建=3座; 粮食产量=12万吨")]
    [InlineData("新建公园3座，推动12家企业上市。", "公园/新建=3座; 企业/推动=12家")]
    [InlineData("城镇新增就业5200人，登记失业率3%。", "城镇就业/新增=5200人; 登记失业率=3%")]
    [InlineData("实施水利项目12个、总投资6亿元。", "水利项目/实施=12个; 水利项目总投资=6亿元")]
    [InlineData("设立产业基金3只、总规模20亿元。", "产业基金/设立=3只; 产业基金总规模=20亿元")]
    [InlineData("安排县级项目60个、年度计划投资30亿元。", "县级项目/安排=60个; 县级项目年度计划投资=30亿元")]
    [InlineData("城镇新增就业2600人、农村劳动力转移就业900人。", "城镇就业/新增=2600人; 农村劳动力转移就业=900人")]
    [InlineData("新增并网风机20台、发电量超3亿度。", "并网风机/新增=20台; 发电量=3亿度")]
    [InlineData("18项成果荣获省科技奖，其中一等奖2项。", "成果/荣获省科技奖=18项; 一等奖=2项")]
    public void A_clause_that_stands_for_itself_takes_no_verb(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资亿元以上项目90个，5亿元以上31个。", "投资亿元以上项目=90个; 投资5亿元以上项目=31个")]
    [InlineData("年产值超千万元的企业达30家，其中超亿元的9家。", "年产值超千万元的企业=30家; 年产值超亿元的企业=9家")]
    [InlineData("纳税超千万元企业20家，超亿元企业4家。", "纳税超千万元企业=20家; 纳税超亿元企业=4家")]
    [InlineData("技改项目60个，其中500万元以上的23个。", "技改项目=60个; 500万元以上技改项目=23个")]
    [InlineData("开工建设10亿元以上项目9个。", "10亿元以上项目/开工建设=9个")]
    public void A_threshold_makes_a_class_of_what_was_counted(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成12座加油站、30座油罐防渗改造。", "加油站防渗改造/完成=12座; 油罐防渗改造/完成=30座")]
    [InlineData("推进80家便利店和18个便民市场建设。", "便利店建设/推进=80家; 便民市场建设/推进=18个")]
    [InlineData("完成8个小区供热管网改造、6座热力站建设。", "小区供热管网改造/完成=8个; 热力站建设/完成=6座")]
    [InlineData("建成8个小区公园、6座热力站。", "小区公园/建成=8个; 热力站/建成=6座")]
    [InlineData("完成农村危房改造120户、改厕3500户。", "农村危房改造/完成=120户; 改厕/完成=3500户")]
    public void Work_behind_the_last_thing_is_done_to_each(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建成铁路新线20公里、复线9公里。", "铁路新线/建成=20公里; 铁路复线/建成=9公里")]
    [InlineData("建成2个生态宜居示范区、20个示范村。", "生态宜居示范区/建成=2个; 生态宜居示范村/建成=20个")]
    [InlineData("推进省级40个、市级300个重点项目。", "省级重点项目/推进=40个; 市级重点项目/推进=300个")]
    [InlineData("全国30家企业获奖。", "企业/获奖=30家")]
    [InlineData("市级储备项目保持在100个，县级达到50个。", "市级储备项目=100个; 县级储备项目=50个")]
    [InlineData("城市居民建档率达40%，农村达15%。", "城市居民建档率=40%; 农村居民建档率=15%")]
    [InlineData("建成2个生态公园、20个示范村。", "生态公园/建成=2个; 示范村/建成=20个")]
    [InlineData("国家级开发区和高新区达到6个。", "国家级开发区和高新区=6个")]
    public void A_counterpart_takes_the_modifier_of_the_first(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("改造农村危房90户、厕所600座。", "农村危房/改造=90户; 农村厕所/改造=600座")]
    [InlineData("新建农村公路60公里、桥梁5座。", "农村公路/新建=60公里; 农村桥梁/新建=5座")]
    [InlineData("新建农村公路60公里、公办幼儿园3所。", "农村公路/新建=60公里; 公办幼儿园/新建=3所")]
    [InlineData("新建农村公路60公里，桥梁5座。", "农村公路/新建=60公里; 桥梁=5座")]
    public void Rural_works_share_the_countryside(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资900万元，改造农村危房90户、厕所600座。", "农村危房、厕所改造投资=900万元; 农村危房/改造=90户; 农村厕所/改造=600座")]
    [InlineData("投资2亿元，新建学校3所、卫生院5所。", "学校、卫生院投资=2亿元; 学校/新建=3所; 卫生院/新建=5所")]
    [InlineData("投资2亿元，新建学校3所、卫生院5所、公园6座、道路7公里。", "投资=2亿元; 学校/新建=3所; 卫生院/新建=5所; 公园/新建=6座; 道路/新建=7公里")]
    [InlineData("投资300万元，新建公园3座，绿化道路5公里。", "公园投资=300万元; 公园/新建=3座; 道路/绿化=5公里")]
    public void Money_before_a_list_is_for_all_of_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("我省健儿在全国运动会上勇夺3金5银7铜。", "全国运动会金牌/勇夺=3金; 全国运动会银牌/勇夺=5银; 全国运动会铜牌/勇夺=7铜")]
    [InlineData("在第六届青年技能大赛上，我县选手获得2金、4银的好成绩。", "青年技能大赛金牌/获得=2金; 青年技能大赛银牌/获得=4银")]
    [InlineData("运动员在奥运会、残奥会上斩获3金、9金。", "奥运会金牌/斩获=3金; 残奥会金牌/斩获=9金")]
    [InlineData("运动员在集训中获得3金。", "金牌/获得=3金")]
    [InlineData("获得世界青年学生技能大赛5项金牌。", "世界青年学生技能大赛金牌/获得=5项")]
    [InlineData("选手勇夺6枚金牌。", "金牌/勇夺=6枚")]
    public void Medals_are_named_by_contest_and_metal(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新能源、新材料产业增速分别达到15%、33%。", "新能源产业=15%; 新材料产业=33%")]
    [InlineData("PM10、二氧化硫、臭氧平均浓度分别下降8%、9%和4%。", "PM10平均浓度=-8%; 二氧化硫平均浓度=-9%; 臭氧平均浓度=-4%")]
    [InlineData("城镇职工、居民住院报销比例分别提高到80%和70%。", "城镇职工住院报销比例=80%; 城镇居民住院报销比例=70%")]
    [InlineData("城镇职工养老保险、医疗保险参保人数分别增加90人和80人。", "城镇职工养老保险参保人数=90人; 城镇职工医疗保险参保人数=80人")]
    [InlineData("服务贸易、数字贸易规模分别突破13亿元、7亿元。", "服务贸易规模=13亿元; 数字贸易规模=7亿元")]
    [InlineData("机电产品、新技术产品出口分别增长5%、6%。", "机电产品出口=5%; 新技术产品出口=6%")]
    [InlineData("对外直接投资和工程承包营业额分别达4亿元和7亿元。", "对外直接投资=4亿元; 工程承包营业额=7亿元")]
    [InlineData("索具、石油装备两大主导产业分别实现产值9亿元、8亿元。", "索具主导产业产值=9亿元; 石油装备主导产业产值=8亿元")]
    [InlineData("小微企业、“三农”贷款增速比各项贷款增速分别高4个和2个百分点。", "小微企业贷款=4个百分点; “三农”贷款=2个百分点")]
    [InlineData("旅游人数和收入均增长20%。", "旅游人数=20%; 旅游收入=20%")]
    [InlineData("地区生产总值、财政收入比2012年翻一番。", "地区生产总值=2倍; 财政收入=2倍")]
    public void A_list_shares_the_whole_head(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("零售额、住宿额分别增长5%、9%，均列全市前五。", "零售额=5%; 住宿额=9%; 零售额增速=5; 住宿额增速=5")]
    [InlineData("粮油、果蔬、水产品加工能力均居全国首位。", "粮油加工能力=1位; 果蔬加工能力=1位; 水产品加工能力=1位")]
    [InlineData("食品业增加值和利税均占规模以上工业的60%。", "食品业增加值=60%; 食品业利税=60%")]
    public void Each_name_has_its_rank_and_its_share(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void A_change_behind_two_shares_keeps_the_whole_of_each() => Assert.Equal(
        ["外贸", "出口", "外贸", "出口"],
        ExtractionCase.Review("制造业进出口占外贸比重70%，机电出口占出口比重62%，分别提高11、12个百分点。").Select(o => o.Whole));

    [Fact]
    public void Names_and_wholes_pair_in_order() => Assert.Equal(
        ["民营经济增加值/生产总值", "民营经济税金/财政收入"],
        ExtractionCase.Review("民营经济增加值和税金约为80亿元和10亿元，占生产总值和财政收入的52%和56%。").Where(o => o.Measure == ReportParser.Observations.Measure.Share).Select(o => $"{o.Name}/{o.Whole}"));

    [Theory]
    [InlineData("实施重点项目120个，总投资500亿元，年内完成投资97亿元。", "重点项目/实施=120个; 重点项目总投资=500亿元; 重点项目投资/完成=97亿元")]
    [InlineData("连续7年提高养老金水平，年均增长10%。", "提高养老金水平=7年; 养老金水平=10%")]
    [InlineData("生产总值增长9%，接近10%左右的预期目标，高于全省2个百分点。", "生产总值=9%; 生产总值=10%; 生产总值=2个百分点")]
    [InlineData("40项成果获奖，获奖总数全省第2。", "成果/获奖=40项; 获奖总数=2")]
    [InlineData("城镇人口翻一番；累计投资达到85亿元。", "城镇人口=2倍; 投资=85亿元")]
    [InlineData("退出煤炭产能8万吨，安置职工900人。", "煤炭产能/退出=8万吨; 职工/安置=900人")]
    [InlineData("降低物流、融资等成本12亿元。", "物流、融资等成本/降低=12亿元")]
    [InlineData("清理垃圾6万立方米、生产生活垃圾16万吨。", "垃圾/清理=6万立方米; 生产生活垃圾/清理=16万吨")]
    public void A_clause_goes_on_about_what_it_can_be_about(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成3名干部和12名退役军人阳光安置。", "干部阳光安置/完成=3名; 退役军人阳光安置/完成=12名")]
    [InlineData("完成8条公路和6座桥梁的加固改造。", "公路的加固改造/完成=8条; 桥梁的加固改造/完成=6座")]
    [InlineData("实施9个路段、7公里供水管网建设。", "路段供水管网建设/实施=9个; 供水管网建设/实施=7公里")]
    [InlineData("实施6公里供水、9公里燃气管网铺设工程。", "供水管网铺设工程/实施=6公里; 燃气管网铺设工程/实施=9公里")]
    [InlineData("推进20个重大项目、30个招商项目。", "重大项目/推进=20个; 招商项目/推进=30个")]
    public void The_work_behind_the_last_member_is_done_to_all(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("打造3个千亿级、8个百亿级开发区。", "千亿级开发区/打造=3个; 百亿级开发区/打造=8个")]
    [InlineData("建设20个乡镇级、60个村级饮水点。", "乡镇级饮水点/建设=20个; 村级饮水点/建设=60个")]
    public void A_rank_alone_has_the_noun_of_the_next_member(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建设驿站22个，其中省级11个。", "驿站/建设=22个; 省级驿站/建设=11个")]
    [InlineData("培育6个世界级、7个国家级、9个区域级产业集群。", "世界级产业集群/培育=6个; 国家级产业集群/培育=7个; 区域级产业集群/培育=9个")]
    [InlineData("城乡低保标准分别达到每月577元、每年4428元。", "城镇低保标准=577元; 农村低保标准=4428元")]
    [InlineData("光伏产业、风电设备从无到有，分别达2个、3个。", "光伏产业=2个; 风电设备=3个")]
    public void A_grade_or_a_side_stands_for_the_thing_that_its_sentence_names(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成8座水库、12处水闸除险加固。", "水库除险加固/完成=8座; 水闸除险加固/完成=12处")]
    [InlineData("培育80个年产值超过5亿元的联合社。", "年产值超过5亿元的联合社/培育=80个")]
    [InlineData("改造供热面积60万平方米，清洁供热率达到90%。", "供热面积/改造=60万平方米; 清洁供热率=90%")]
    [InlineData("完成12个学校、900户居民煤改气。", "学校煤改气/完成=12个; 居民煤改气/完成=900户")]
    [InlineData("对非洲、中东出口分别增长9%、10%。", "对非洲出口=9%; 对中东出口=10%")]
    [InlineData("投产及在建项目总投资90亿元。", "投产及在建项目总投资=90亿元")]
    [InlineData("县财政拟安排教育投入8亿元。", "教育投入/安排=8亿元")]
    [InlineData("县财政拟投入8亿元。", "县财政投入=8亿元")]
    [InlineData("税收返还大幅增加、专项补助项目减少三分之二。", "专项补助项目=-0.6667")]
    public void A_work_a_class_and_a_rate_of_lists(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新建李庄中心小学和5所乡镇中学。", "乡镇中学/新建=5所")]
    [InlineData("建成柳河生态镇和12个生态村。", "生态村/建成=12个")]
    [InlineData("发放补贴惠及12个困难家庭。", "困难家庭/惠及=12个")]
    [InlineData("恒达、宏远等产值超五亿元的企业达到4家。", "产值超五亿元的企业=4家")]
    [InlineData("光伏、生物等产值增长20%。", "光伏、生物等产值=20%")]
    public void Members_without_a_number_are_no_part_of_what_is_counted(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建设24个球场，26个健身中心。", "球场/建设=24个; 健身中心/建设=26个")]
    [InlineData("谋划甲类项目不少于30个，过3亿元项目不少于12个。", "甲类项目/谋划=30个; 过3亿元项目/谋划=12个")]
    [InlineData("培育上市企业16家，产值超百亿元企业8家。", "上市企业/培育=16家; 产值超百亿元企业/培育=8家")]
    [InlineData("完成危房改造36户，抗震改造12户。", "危房改造/完成=36户; 抗震改造/完成=12户")]
    [InlineData("新建住房90套，危房改造40户。", "住房/新建=90套; 危房改造=40户")]
    [InlineData("为900名困难群众提供就业帮扶，其中残疾人60人。", "困难群众/提供就业帮扶=900名; 残疾人/提供就业帮扶=60人")]
    [InlineData("引进院士2名，博士36名。", "院士/引进=2名; 博士/引进=36名")]
    [InlineData("争取国债资金5亿元，中央预算内资金3亿元。", "国债资金/争取=5亿元; 中央预算内资金/争取=3亿元")]
    [InlineData("完成投资5亿元，财政支出3亿元。", "投资/完成=5亿元; 财政支出=3亿元")]
    [InlineData("新设企业由50户增加到90户。", "企业/新设=50户; 企业/新设=90户")]
    [InlineData("新增贷款26亿元，是上年的2.2倍。", "贷款/新增=26亿元; 贷款/新增=2.2倍")]
    [InlineData("固定资产投资增长9%，累计完成26亿元。", "固定资产投资=9%; 固定资产投资=26亿元")]
    public void A_further_value_keeps_the_act_that_it_came_about_by(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
