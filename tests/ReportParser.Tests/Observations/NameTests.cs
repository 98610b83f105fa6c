using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>What belongs to a name and what only stands beside it.</summary>
public class NameTests
{
    [Theory]
    [InlineData("山区供水累计投入8.2亿元。", "山区供水投入=8.2亿元")]
    [InlineData("居民医保补助标准提高到每人每年240元。", "居民医保补助标准=240元")]
    [InlineData("大米最低收购价平均每50公斤提高7.4元。", "大米最低收购价=7.4元")]
    [InlineData("养老金标准稳步提高，全年人均增加1600元。", "养老金标准=1600元")]
    [InlineData("电信诈骗发案数再降16%。", "电信诈骗发案数=-16%")]
    [InlineData("国企实现利润增长3%。", "国企利润=3%")]
    [InlineData("到2030年底前新建泵站9座。", "泵站/新建=9座")]
    [InlineData("第一产业81亿元。", "第一产业增加值=81亿元")]
    [InlineData("粮食生产再获丰收，总产达到49万吨。", "粮食总产=49万吨")]
    [InlineData("单位能耗五年下降21%。", "单位能耗=-21%")]
    [InlineData("财政收入按可比口径增长6%。", "财政收入=6%")]
    [InlineData("一般公共预算收入可比增长6%。", "一般公共预算收入=6%")]
    [InlineData("绿色建筑占比超98%。", "绿色建筑=98%")]
    [InlineData("各类市场主体60.4万户。", "市场主体=60.4万户")]
    [InlineData("和美乡村覆盖率达51.7%。", "和美乡村覆盖率=51.7%")]
    public void Totals_units_and_adverbs_leave_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("生产总值265.6亿元（不含青川）、增长9%。", "生产总值=265.6亿元; 生产总值=9%")]
    [InlineData("生产总值265.6亿元、增长6%（不含青川增长7%）。", "生产总值=265.6亿元; 生产总值=6%; 生产总值=7%")]
    public void A_remark_in_brackets_is_no_noun(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("外贸企业新增22家、达到90家。", "外贸企业/新增=22家; 外贸企业=90家")]
    [InlineData("小微贷款新增投放20亿元。", "小微贷款/新增投放=20亿元")]
    [InlineData("服务贸易增长24.5%。", "服务贸易=24.5%")]
    [InlineData("改造农村公路超400公里。", "农村公路/改造=400公里")]
    [InlineData("完成营造林260万亩。", "营造林/完成=260万亩")]
    [InlineData("累计投资3.5亿元修建乡村道路658公里。", "乡村道路投资=3.5亿元; 乡村道路/修建=658公里")]
    [InlineData("投入500万元实施校舍改造。", "校舍改造投入=500万元")]
    [InlineData("63人获得保险赔付资金12.3万元。", "获得保险赔付资金=63人; 保险赔付资金/获得=12.3万元")]
    [InlineData("5家医院与青川大学签订协议。", "医院/与青川大学签订协议=5家")]
    [InlineData("5家银行向12家企业发放贷款4.6亿元。", "银行=5家; 企业=12家; 贷款/发放=4.6亿元")]
    [InlineData("28项改革成果全国推广。", "改革成果/全国推广=28项")]
    [InlineData("12家医院位列全省百强。", "医院/位列全省百强=12家")]
    [InlineData("省外客商签约金额90亿元。", "省外客商签约金额=90亿元")]
    [InlineData("新增节水灌溉面积20万亩。", "节水灌溉面积/新增=20万亩")]
    [InlineData("建成区域性养老中心37家。", "区域性养老中心/建成=37家")]
    [InlineData("新增境内外上市企业7家。", "境内外上市企业/新增=7家")]
    [InlineData("16个国家建立了友好关系。", "国家/建立友好关系=16个")]
    [InlineData("155家涂装企业全部安装治理设施。", "涂装企业/安装治理设施=155家")]
    public void Verb_and_noun_part(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("89个开发区规上工业总产值占全省比重达78%。", "开发区=89个; 规上工业总产值=78%")]
    [InlineData("优良天数305天。", "优良天数=305天")]
    [InlineData("全年优良空气305天。", "优良空气=305天")]
    [InlineData("在县域创新能力评价中排名全省第16。", "县域创新能力评价=16")]
    [InlineData("竞争力排名提升到全省第8位。", "竞争力排名=8位")]
    [InlineData("大米产量居全省首位。", "大米产量=1位")]
    [InlineData("坚持把民生放在首位。", "")]
    [InlineData("研发投入强度达2.7%、居中部第2位。", "研发投入强度=2.7%; 研发投入强度=2位")]
    [InlineData("金融业增加值占地区生产总值的比重为18.7%。", "金融业增加值=18.7%")]
    public void Counts_shares_days_and_ranks_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void A_rank_in_words_is_a_rank() =>
        Assert.Equal((Measure.Rank, "全省"), ExtractionCase.Review("大米产量居全省首位。").Select(o => (o.Measure, o.Versus)).Single());

    [Theory]
    [InlineData("26名医护人员驰援青川。", "医护人员/驰援青川=26名")]
    [InlineData("12家企业签约入驻，84项服务作为试点。", "企业/签约入驻=12家; 服务/作为试点=84项")]
    public void A_verb_that_the_lexicon_lacks_opens_the_predicate_behind_who_acts(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("203个断面达标率达100%。", "断面=203个; 断面达标率=100%")]
    [InlineData("加强5个村的管理和服务。", "村的管理和服务/加强=5个")]
    [InlineData("巩固36个薄弱村扶持成效。", "薄弱村扶持成效/巩固=36个")]
    [InlineData("培育2个优势产业集群、若干特色园区。", "优势产业集群/培育=2个")]
    [InlineData("养护好17万亩森林资源。", "森林资源/养护好=17万亩")]
    public void A_verb_inside_a_compound_or_a_list_is_no_predicate(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("接待国内游客人次、出游总花费均保持两位数增长。", "接待国内游客人次=10; 出游总花费=10")]
    [InlineData("年内棚户区改造开工11万套。", "棚户区改造开工=11万套")]
    [InlineData("安排市级项目9个，年计划投资21亿元。", "市级项目/安排=9个; 市级项目年计划投资=21亿元")]
    public void Amounts_of_visits_and_plans(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("全年共建立科技服务机构130家。", "科技服务机构/建立=130家")]
    [InlineData("各部门取消和调整审批事项62项。", "审批事项/取消和调整=62项")]
    [InlineData("新建和更新60处健身设施。", "健身设施/新建和更新=60处")]
    [InlineData("财政部门提请市人大审议法规草案3件。", "法规草案/审议=3件")]
    [InlineData("离校未就业毕业生600人。", "离校未就业毕业生=600人")]
    [InlineData("住房改造开工11万套、建成13万套。", "住房改造/开工=11万套; 住房改造/建成=13万套")]
    public void A_verb_behind_an_adverb_or_another_verb_is_the_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("数字政府质效居西北第1位。", "数字政府质效=1位")]
    [InlineData("新能源装机居中西部地级城市首位。", "新能源装机=1位")]
    public void A_rank_is_named_without_the_place_that_it_is_within(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("养老金从2004年人均每月700元提高到现在的1721元。", "养老金=700元; 养老金=1721元")]
    [InlineData("国民收入达到900亿元，按可比价格计算增长8%。", "国民收入=900亿元; 国民收入=8%")]
    public void Words_of_time_and_price_are_no_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("拆除违建24处，生态补水850万立方米。", "违建/拆除=24处; 生态补水=850万立方米")]
    [InlineData("接待游客36万人次，创收8.7亿元。", "游客/接待=36万人次; 创收=8.7亿元")]
    [InlineData("造林绿化3万亩。", "造林绿化=3万亩")]
    [InlineData("高速公路新建通车470公里。", "高速公路/新建通车=470公里")]
    [InlineData("新增沼气3万户，解决20万人的饮水安全问题。", "沼气/新增=3万户; 饮水安全问题/解决=20万人")]
    [InlineData("63个示范园区新改扩建厂房215万平方米。", "示范园区=63个; 厂房/新改扩建=215万平方米")]
    public void An_act_that_counts_something_else_takes_no_name_from_before(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("我局在服务质量测评中排名全省第2。", "服务质量测评=2")]
    [InlineData("投诉下降4%，下降率在京津冀及周边主要工业城市中排名第4。", "投诉=-4%; 投诉下降率=4")]
    public void A_test_names_the_rank_and_a_circle_only_bounds_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
