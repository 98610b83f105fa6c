namespace ReportParser.Tests.Observations;

/// <summary>What was done to the things that a number counts, on sentences written for it.</summary>
public class CountedActTests
{
    [Theory]
    [InlineData("今年采取四项措施。", "措施/采取=4项")]
    [InlineData("增强“法治、服务”两种意识。", "意识/增强=2种")]
    [InlineData("实行合同备案、决策审查等6项管理制度。", "管理制度/实行=6项")]
    [InlineData("重点提高三种能力。", "能力/提高=3种")]
    [InlineData("全力加快7个省级重点项目建设进度。", "省级重点项目建设进度/加快=7个")]
    [InlineData("积极争取5个省级试点、8个市级试点。", "省级试点/争取=5个; 市级试点/争取=8个")]
    [InlineData("力争新增5个省级试点。", "省级试点/新增=5个")]
    public void A_verb_that_mostly_is_a_predicate_is_the_act_before_a_count(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("每个县（市、区）每年至少培育6家龙头企业。", "龙头企业/培育=6家")]
    [InlineData("各县（市、区）每年重点培育至少8个示范村。", "示范村/培育=8个")]
    [InlineData("每个园区做大2个主导产业。", "主导产业/做大=2个")]
    [InlineData("三地互认36项资质。", "资质/互认=36项")]
    [InlineData("将全县划分成26个片区。", "片区/划分成=26个")]
    [InlineData("报告共分解为320项具体任务。", "具体任务/分解为=320项")]
    [InlineData("发放房租补贴惠及2.6万个困难家庭。", "困难家庭/惠及=2.6万个")]
    [InlineData("开展厂区改造提升三项行动。", "厂区改造提升行动/开展=3项")]
    [InlineData("使每户一人掌握2门种植技术。", "种植技术/掌握=2门")]
    public void The_verb_directly_before_a_count_is_its_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("完成了对86家矿山企业的整治。", "矿山企业的整治/完成=86家")]
    [InlineData("加强对30家拟上市企业的指导。", "拟上市企业的指导/加强=30家")]
    [InlineData("完成投资1600万元的7万平米供热改造项目。", "供热改造项目/完成=7万平米")]
    [InlineData("抓好总投资60亿元的12个水利项目建设。", "水利项目建设/抓好=12个")]
    [InlineData("加快建设哈让、同塔、南口6座变电站。", "变电站/建设=6座")]
    [InlineData("3、完成电网改造和60个村的亮化。", "村的亮化/完成=60个")]
    [InlineData("建设16个滑冰场，28个户外健身中心。", "滑冰场/建设=16个; 户外健身中心/建设=28个")]
    public void A_verb_governs_what_stands_behind_a_preposition_an_investment_or_a_comma(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("带动3000户、9000名脱贫群众稳定增收。", "脱贫群众/带动=3000户; 脱贫群众/带动=9000名")]
    [InlineData("支持15个基地和18个园区建设。", "基地/支持=15个; 园区建设/支持=18个")]
    [InlineData("遴选260名大学生到山区支教。", "大学生/遴选=260名")]
    [InlineData("选择4个乡镇开展土地整治试点。", "乡镇/选择=4个")]
    public void The_verb_that_makes_others_act_is_the_act(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("为3600户老年人家庭实施适老化改造。", "老年人家庭/适老化改造=3600户")]
    [InlineData("80个县实施居民养老保险试点。", "县/实施居民养老保险试点=80个")]
    [InlineData("与32家央企签署70项合作协议。", "央企/签署合作协议=32家; 合作协议/签署=70项")]
    [InlineData("向26家企业发放贷款3.5亿元。", "企业=26家; 贷款/发放=3.5亿元")]
    [InlineData("将60项审批事项下放由乡镇办理。", "审批事项/下放由乡镇办理=60项")]
    [InlineData("除6个村采取型煤取暖以外，全部通气。", "村/采取型煤取暖=6个")]
    public void A_predicate_is_whole_and_holds_no_more_than_what_was_done(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("确保水厂、电站等36个重点项目，建成投产。", "重点项目/建成投产=36个")]
    [InlineData("投入60亿元办好的28件民生实事，全部高标准完成。", "投入=60亿元; 民生实事/完成=28件")]
    [InlineData("建设36个重点项目，建成投产。", "重点项目/建设=36个")]
    [InlineData("36个重点项目前期，力争早日开工。", "重点项目前期=36个")]
    public void A_predicate_behind_a_comma_is_said_of_the_things_counted(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
