namespace ReportParser.Tests.Observations;

/// <summary>How coordinated names, verbs and values pair.</summary>
public class CoordinationTests
{
    [Theory]
    [InlineData("第一、第二、第三产业增加值分别增长2%、3%、4%。", "第一产业增加值=2%; 第二产业增加值=3%; 第三产业增加值=4%")]
    [InlineData("一、二、三产分别完成26亿元、50亿元、27亿元。", "一产增加值=26亿元; 二产增加值=50亿元; 三产增加值=27亿元")]
    [InlineData("软件和信息服务业收入达120亿元、增长20%。", "软件和信息服务业收入=120亿元; 软件和信息服务业收入=20%")]
    [InlineData("基本养老、基本医疗保险参保率分别为97%和96%。", "基本养老保险参保率=97%; 基本医疗保险参保率=96%")]
    [InlineData("规模以上工业增加值、全社会用电量分别增长5%、6%。", "规模以上工业增加值=5%; 全社会用电量=6%")]
    public void Members_share_what_stands_behind_the_last_modifier(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("土豆、青稞种植面积和产量居全省第1位。", "土豆、青稞种植面积=1位; 土豆、青稞产量=1位")]
    [InlineData("全社会用电量和工业用电量均增长5%。", "全社会用电量=5%; 工业用电量=5%")]
    [InlineData("代表建议和委员提案办结率、满意率均达100%。", "代表建议和委员提案办结率=100%; 代表建议和委员提案满意率=100%")]
    [InlineData("研发经费支出与生产总值之比达2.1%。", "研发经费支出与生产总值之比=2.1%")]
    public void One_value_for_several_amounts_is_given_to_each(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("公路、水路货运量均增长6%。", "公路货运量=6%; 水路货运量=6%")]
    [InlineData("食品、纺织产业链产值均超百亿元。", "食品产业链产值=100亿元; 纺织产业链产值=100亿元")]
    [InlineData("化学需氧量、二氧化硫和氨氮排放量均削减1.2%。", "化学需氧量排放量=-1.2%; 二氧化硫排放量=-1.2%; 氨氮排放量=-1.2%")]
    [InlineData("港口通过能力和货物吞吐量双双突破2亿吨。", "港口通过能力=2亿吨; 货物吞吐量=2亿吨")]
    [InlineData("人大代表、政协委员满意率均达98%。", "人大代表、政协委员满意率=98%")]
    public void Each_member_takes_the_amount_of_a_list_but_not_its_rate(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建成总长9公里的北一路、北三路等8条道路。", "道路/建成=8条")]
    [InlineData("全力推进总投资30亿元的12个重点项目。", "重点项目/推进=12个")]
    [InlineData("完成总投资30亿元的重点项目12个。", "重点项目=12个")]
    [InlineData("86个重大项目已开工74个。", "重大项目=86个; 重大项目/开工=74个")]
    public void A_verb_before_a_size_governs_the_thing_and_one_behind_it_the_part(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void At_least_bounds_every_value_of_its_clause() => Assert.Equal(
        ["2 Ge", "20 Ge", "-30 Le"],
        ExtractionCase.Review("每县至少建成2个示范区、20个示范村，流量资费至少降低30%。").Select(o => $"{o.Value} {o.Comparator}"));

    [Theory]
    [InlineData("新建和改造排水管网210公里。", "排水管网/新建和改造=210公里")]
    [InlineData("取缔、搬迁养殖场35家。", "养殖场/取缔、搬迁=35家")]
    [InlineData("取消和下放了46项行政许可事项。", "行政许可事项/取消和下放=46项")]
    [InlineData("新增上市企业3家。", "上市企业/新增=3家")]
    [InlineData("城区竣工项目27个。", "竣工项目=27个")]
    public void Verbs_join_one_action_unless_they_modify_the_noun(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新增13家省级龙头企业、总数达81家。", "省级龙头企业/新增=13家; 省级龙头企业总数=81家")]
    [InlineData("新增2个传统村落示范县、数量居全省第3位。", "传统村落示范县/新增=2个; 传统村落示范县数量=3位")]
    [InlineData("创建省级和美乡村8个、示范村1个。", "省级和美乡村/创建=8个; 省级示范村/创建=1个")]
    [InlineData("培训国家级骨干教师10名、省级60名。", "国家级骨干教师/培训=10名; 省级骨干教师/培训=60名")]
    [InlineData("城镇新增就业47万人、城镇调查失业率5.5%。", "城镇就业/新增=47万人; 城镇调查失业率=5.5%")]
    [InlineData("实施项目17个，开工率100%，完成投资18.1亿元。", "项目/实施=17个; 开工率=100%; 项目投资/完成=18.1亿元")]
    public void A_list_goes_on_with_an_amount_or_a_member(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("城镇居民人均可支配收入、农民人均纯收入分别增长12%。", "城镇居民人均可支配收入=12%; 农民人均纯收入=12%")]
    [InlineData("化学需氧量、氨氮、氮氧化物排放量分别下降2%。", "化学需氧量排放量=-2%; 氨氮排放量=-2%; 氮氧化物排放量=-2%")]
    [InlineData("综合能耗和碳排放量分别下降3%。", "综合能耗=-3%; 碳排放量=-3%")]
    public void One_value_behind_fenbie_holds_for_each_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("城镇居民和农村居民人均可支配收入均增长8%。", "城镇居民人均可支配收入=8%; 农村居民人均可支配收入=8%")]
    [InlineData("新增城乡低保户120户、300人。", "城乡低保户/新增=120户; 城乡低保户/新增=300人")]
    [InlineData("基本养老、基本医疗保险参保率分别达98%和95%。", "基本养老保险参保率=98%; 基本医疗保险参保率=95%")]
    [InlineData("新发展农民合作社、农业托管服务组织30家、20家。", "农民合作社/新发展=30家; 农业托管服务组织/新发展=20家")]
    [InlineData("20户及以上自然村光纤通达率、电力通达率分别达98%和95%。", "20户及以上自然村光纤通达率=98%; 电力通达率=95%")]
    public void A_list_takes_what_its_last_name_repeats_and_no_more(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("农村自来水普及率、规模化供水覆盖率分别达98%和92%。", "农村自来水普及率=98%; 农村规模化供水覆盖率=92%")]
    [InlineData("产值过亿元企业、高新技术企业分别达35家、17家。", "产值过亿元企业=35家; 高新技术企业=17家")]
    [InlineData("培训县级骨干教师50名、市级6名。", "县级骨干教师/培训=50名; 市级骨干教师/培训=6名")]
    [InlineData("新建县级医院3家、乡镇卫生院20家。", "县级医院/新建=3家; 乡镇卫生院/新建=20家")]
    public void Modifiers_are_shared_by_what_they_can_modify(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("城镇、乡村居民收入分别增长5%、7%。", "城镇居民收入=5%; 乡村居民收入=7%")]
    [InlineData("城镇建成区、村庄绿化率分别为30%、20%。", "城镇建成区绿化率=30%; 村庄绿化率=20%")]
    [InlineData("纺织服装、食品产业增加值分别增长9%、12%。", "纺织服装产业增加值=9%; 食品产业增加值=12%")]
    [InlineData("生产安全事故起数、死亡人数、直接经济损失分别下降9%、8%、7%。", "生产安全事故起数=-9%; 生产安全事故死亡人数=-8%; 生产安全事故直接经济损失=-7%")]
    [InlineData("专利申请量、授权量分别为3万件、2万件。", "专利申请量=3万件; 专利授权量=2万件")]
    public void A_list_shares_only_what_its_other_members_lack(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("中、高等职业院校在校生分别达到3万人、2万人。", "中等职业院校在校生=3万人; 高等职业院校在校生=2万人")]
    [InlineData("存、贷款余额分别达143亿元、68亿元。", "存款余额=143亿元; 贷款余额=68亿元")]
    [InlineData("市、县污水处理率分别达96%、90%。", "市污水处理率=96%; 县污水处理率=90%")]
    [InlineData("第一、二、三产业增加值分别增长3%、6%、8%。", "第一产业增加值=3%; 第二产业增加值=6%; 第三产业增加值=8%")]
    [InlineData("一、二、三产业增加值分别增长3%、6%、8%。", "第一产业增加值=3%; 第二产业增加值=6%; 第三产业增加值=8%")]
    public void A_member_of_one_character_takes_what_makes_it_a_word(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("肉蛋奶产量分别达到7万吨、5万吨、3万吨。", "肉产量=7万吨; 蛋产量=5万吨; 奶产量=3万吨")]
    [InlineData("粮油产量分别达到40万吨、3万吨。", "粮产量=40万吨; 油产量=3万吨")]
    [InlineData("东风汽车产销量分别增长8%和9%。", "东风汽车产量=8%; 东风汽车销量=9%")]
    [InlineData("“问题楼”“烂尾楼”化解率分别达90%和80%。", "“问题楼”化解率=90%; “烂尾楼”化解率=80%")]
    [InlineData("肉蛋奶产量达到7万吨。", "肉蛋奶产量=7万吨")]
    public void Joined_words_part_where_each_has_a_value(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("大中型企业、小微企业贷款分别增长9%、21%。", "大中型企业贷款=9%; 小微企业贷款=21%")]
    [InlineData("二氧化硫、化学需氧量排放分别削减3%和2%。", "二氧化硫排放=-3%; 化学需氧量排放=-2%")]
    [InlineData("化学需氧量、氨氮排放总量分别下降6%和7%。", "化学需氧量排放总量=-6%; 氨氮排放总量=-7%")]
    [InlineData("陶瓷、有色金属行业增加值分别增长8%、6%。", "陶瓷行业增加值=8%; 有色金属行业增加值=6%")]
    [InlineData("水务集团、公交公司利润分别增长8%、6%。", "水务集团利润=8%; 公交公司利润=6%")]
    public void Members_take_the_last_ones_noun_and_no_part_of_its_modifier(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("东江港货物和集装箱吞吐量分别增长5%、12%。", "东江港货物吞吐量=5%; 东江港集装箱吞吐量=12%")]
    [InlineData("宁远机场航空货邮和旅客吞吐量分别增长5%、12%。", "宁远机场航空货邮吞吐量=5%; 宁远机场航空旅客吞吐量=12%")]
    [InlineData("东江港、西江港货物吞吐量分别增长5%、12%。", "东江港货物吞吐量=5%; 西江港货物吞吐量=12%")]
    [InlineData("城镇职工养老保险、失业保险参保人数分别增加3万人、2万人。", "城镇职工养老保险参保人数=3万人; 城镇职工失业保险参保人数=2万人")]
    [InlineData("城镇职工、居民医保参保率分别为97%和96%。", "城镇职工医保参保率=97%; 城镇居民医保参保率=96%")]
    public void A_harbour_and_the_insured_own_every_member(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("金融机构本外币存、贷款余额分别增长6%、8%。", "金融机构本外币存款余额=6%; 金融机构本外币贷款余额=8%")]
    [InlineData("水路客、货运量分别增长6%、8%。", "水路客运量=6%; 水路货运量=8%")]
    [InlineData("基本养老、医疗保险参保人数分别增加3万人、2万人。", "基本养老保险参保人数=3万人; 基本医疗保险参保人数=2万人")]
    [InlineData("城乡居民养老、医疗保险参保率分别达95%、98%。", "城乡居民养老保险参保率=95%; 城乡居民医疗保险参保率=98%")]
    [InlineData("区均城市、农村低保标准分别达800元、600元。", "区均城市低保标准=800元; 区均农村低保标准=600元")]
    [InlineData("各项存款、贷款余额分别增长6%、8%。", "各项存款余额=6%; 各项贷款余额=8%")]
    public void A_member_ends_parallel_to_the_opening_of_the_last_one(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("城镇污水、垃圾处理率分别达到91%、96%。", "城镇污水处理率=91%; 城镇垃圾处理率=96%")]
    [InlineData("制造业、战略性新兴产业贷款分别增长12%、27%。", "制造业贷款=12%; 战略性新兴产业贷款=27%")]
    [InlineData("合同外资、实到外资、省外资金分别达5亿元、2亿元、60亿元。", "合同外资=5亿元; 实到外资=2亿元; 省外资金=60亿元")]
    [InlineData("市属国企资产总额、净资产、利润总额分别增长6%、8%、9%。", "市属国企资产总额=6%; 市属国企净资产=8%; 市属国企利润总额=9%")]
    [InlineData("12家国有企业资产总额、利润总额分别增长6%、8%。", "国有企业=12家; 国有企业资产总额=6%; 国有企业利润总额=8%")]
    [InlineData("新增企业20家、总投资3亿元。", "企业/新增=20家; 企业总投资=3亿元")]
    public void Amounts_of_a_list_keep_their_own_words(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("新建省级以上苗木基地5家、育种中心10家。", "省级以上苗木基地/新建=5家; 省级以上育种中心/新建=10家")]
    [InlineData("县级以上文明村和文明乡镇占比分别达61%、80%。", "县级以上文明村=61%; 县级以上文明乡镇=80%")]
    [InlineData("市级及以上博物馆、非遗工坊分别达到9个和20个。", "市级及以上博物馆=9个; 市级及以上非遗工坊=20个")]
    [InlineData("省级以上孵化器、育种中心均达到12家。", "省级以上孵化器=12家; 省级以上育种中心=12家")]
    [InlineData("县级医院、乡镇卫生院分别达到3家、20家。", "县级医院=3家; 乡镇卫生院=20家")]
    public void A_grade_and_those_above_it_hold_for_all_counted_members(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("重点排污单位和工业企业污染治理达标率分别达93%和91%。", "重点排污单位污染治理达标率=93%; 工业企业污染治理达标率=91%")]
    [InlineData("城镇建成区、村庄绿化覆盖率分别达35%和25%。", "城镇建成区绿化覆盖率=35%; 村庄绿化覆盖率=25%")]
    [InlineData("建成区绿化覆盖率、绿地率分别达41%、36%。", "建成区绿化覆盖率=41%; 建成区绿地率=36%")]
    [InlineData("规上工业、服务业企业分别达到60家、80家。", "规上工业企业=60家; 服务业企业=80家")]
    [InlineData("规上工业、服务业企业营业收入分别增长6%、8%。", "规上工业企业营业收入=6%; 规上服务业企业营业收入=8%")]
    [InlineData("道德模范、“身边好人”数量均居全省第2位。", "道德模范数量=2位; “身边好人”数量=2位")]
    public void Members_take_a_rate_with_its_deeds_and_firms_with_what_is_said_of_them(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("生产总值、工业投资分别增长6%、8%，增速分别居全市第五、第四。", "生产总值=6%; 工业投资=8%; 生产总值增速=5; 工业投资增速=4")]
    [InlineData("工业增加值增长6%，工业投资增长8%，分别居全市第1位、第2位。", "工业增加值=6%; 工业投资=8%; 工业增加值增速=1位; 工业投资增速=2位")]
    [InlineData("茶叶产量增长6%、水果产量增长8%，均居全省第2位。", "茶叶产量=6%; 水果产量=8%; 茶叶产量增速=2位; 水果产量增速=2位")]
    [InlineData("生产总值增长6%，工业投资增长8%，居全市第2位。", "生产总值=6%; 工业投资=8%; 工业投资增速=2位")]
    public void Ranks_of_several_growths_are_those_of_each(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("银行本外币存、贷款余额双双突破90亿元。", "银行本外币存款余额=90亿元; 银行本外币贷款余额=90亿元")]
    [InlineData("税收收入增长6%，总量及增速分别居全市第2位、第4位。", "税收收入=6%; 税收收入总量=2位; 税收收入增速=4位")]
    public void Each_of_two_joined_amounts_has_its_value(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
