using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>Ranks, streaks, gaps and shares: their names, what they are against, and the wholes that shares name.</summary>
public class ComparisonRuleTests
{
    [Theory]
    [InlineData("生产总值增长7%，居全省第3位。", "生产总值增速", "全省")]
    [InlineData("细颗粒物浓度下降7%，居全省第3位。", "细颗粒物浓度", "全省")]
    [InlineData("优良天数在全市山区县排名第二。", "优良天数", "全市山区县")]
    [InlineData("争取用地指标65亩，居全市第一。", "用地指标", "全市")]
    [InlineData("争取用地指标65亩居全市第一。", "用地指标", "全市")]
    [InlineData("成功举办运动会，金牌数居全市第一、全省第七。", "金牌数", "全省")]
    [InlineData("在全省营商环境评价中位列第一。", "营商环境评价", "全省")]
    [InlineData("综合评价全市第三，县城建设全市第二。", "县城建设", "全市")]
    [InlineData("秸秆禁烧工作在全市考核中排名第一。", "秸秆禁烧工作", "全市考核")]
    [InlineData("生产总值增长6%，在全市考核中居第二位。", "生产总值增速", "全市考核")]
    [InlineData("乡村建设评价居全省山区农业县第5位。", "乡村建设评价", "全省山区农业县")]
    [InlineData("茶叶出口连续10年全省第一。", "茶叶出口", "全省")]
    [InlineData("秸秆禁烧和绿化管理工作全省名列第五、全市第一。", "秸秆禁烧和绿化管理工作", "全市")]
    [InlineData("茶叶出口由上年居世界第四位上升为第三位。", "茶叶出口", "世界")]
    public void A_rank_is_named_by_what_stands_in_the_order(string text, string name, string versus)
    {
        Observation rank = ExtractionCase.Review(text)[^1];

        Assert.Equal((Measure.Rank, name, versus), (rank.Measure, rank.Name, rank.Versus));
    }

    [Fact]
    public void A_rank_of_each_of_several_growths_is_named_like_them() =>
        Assert.Equal("茶叶出口=6%; 水果出口=7%; 茶叶出口增速=2位; 水果出口增速=2位",
            ExtractionCase.Print(ExtractionCase.Review("茶叶出口、水果出口分别增长6%、7%，均居全市第2位。")));

    [Theory]
    [InlineData("生产总值达90亿元、增量居全市第2位。", "生产总值=90亿元; 生产总值增量=2位")]
    [InlineData("新增示范农场9家、累计达30家，均居全省第2位。", "示范农场/新增=9家; 示范农场=30家; 示范农场/新增=2位; 示范农场=2位")]
    [InlineData("新建公园3个，新增示范农场9家、累计达30家、均居全省第2位。", "公园/新建=3个; 示范农场/新增=9家; 示范农场=30家; 示范农场/新增=2位; 示范农场=2位")]
    [InlineData("新增示范农场9家、示范村6个，数量均居全省第2位。", "示范农场/新增=9家; 示范村/新增=6个; 示范农场数量=2位; 示范村数量=2位")]
    [InlineData("新增示范农场数量居全省第2位。", "示范农场数量/新增=2位")]
    [InlineData("茶叶产量、水果产量居全省第二和第五。", "茶叶产量=2; 水果产量=5")]
    [InlineData("茶叶、水果产量分别增长4%、7%，居全省第二和第五。", "茶叶产量=4%; 水果产量=7%; 茶叶产量增速=2; 水果产量增速=5")]
    [InlineData("空气质量退出全省后10位。", "空气质量排名=10位")]
    [InlineData("7家园区进入全省综合评价前30强。", "园区/进入全省综合评价前30强=7家")]
    [InlineData("3项指标增速居全省前10位。", "指标=3项; 指标增速=10位")]
    public void A_rank_is_that_of_each_value_before_it_and_keeps_its_action(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("粮食产量增长9%，高于全省增幅2个百分点。", "全省")]
    [InlineData("粮食产量增长9%，高于全省平均增速2个百分点。", "全省平均")]
    [InlineData("粮食产量增长9%，高于全省平均水平2个百分点。", "全省平均水平")]
    [InlineData("农民收入增长9%，高于城镇居民收入增速2个百分点。", "城镇居民收入增速")]
    public void A_gap_is_against_an_area_not_its_growth(string text, string versus) =>
        Assert.Equal(versus, ExtractionCase.Review(text)[^1].Versus);

    [Theory]
    [InlineData("审批时限比法定时限压缩3天。", "审批时限", "法定时限", -3)]
    [InlineData("审批时间比承诺时限缩短60%。", "审批时间", "承诺时限", -60)]
    [InlineData("生产成本比年度计划多降低3%。", "生产成本", "年度计划", -3)]
    public void A_movement_from_what_was_planned_or_allowed_is_a_gap(string text, string name, string versus, double value)
    {
        Observation gap = ExtractionCase.Review(text)[^1];

        Assert.Equal((Measure.Gap, name, versus, (decimal?)(decimal)value), (gap.Measure, gap.Name, gap.Versus, gap.Value));
    }

    [Theory]
    [InlineData("审批时间比上年缩短60%。")]
    [InlineData("产量比第十个五年计划期间增长20%。")]
    public void A_movement_from_another_time_is_none(string text) =>
        Assert.NotEqual(Measure.Gap, ExtractionCase.Review(text)[^1].Measure);

    [Theory]
    [InlineData("城乡居民收入仅为全省平均水平的八成。", "城乡居民收入", "全省平均水平", 8, "eq")]
    [InlineData("人均生产总值只有全省平均水平的七成左右。", "人均生产总值", "全省平均水平", 7, "approx")]
    [InlineData("人均财力不足全省平均水平的一半。", "人均财力", "全省平均水平", 0.5, "lt")]
    [InlineData("地方税收为年初预算的103%。", "地方税收", "年初预算", 103, "eq")]
    public void A_part_of_a_standard_names_the_standard_as_its_whole(string text, string name, string whole, double value, string comparator)
    {
        Observation share = Assert.Single(ExtractionCase.Review(text));

        Assert.Equal((Measure.Share, name, whole, (decimal?)(decimal)value, comparator), (share.Measure, share.Name, share.Whole, share.Value, share.Comparator.ToString().ToLowerInvariant()));
    }

    [Theory]
    [InlineData("技术合同成交额是年度目标的1.2倍。", "技术合同成交额")]
    [InlineData("低保标准不低于全省平均水平的1.1倍。", "低保标准")]
    public void A_multiple_of_a_standard_keeps_the_name_apart_from_it(string text, string name)
    {
        Observation multiple = Assert.Single(ExtractionCase.Review(text));

        Assert.Equal((Measure.Multiple, name), (multiple.Measure, multiple.Name));
    }

    [Theory]
    [InlineData("工业所占的比重下降为36%。", "工业=36%")]
    [InlineData("这两项工作基础薄弱。", "")]
    [InlineData("上述12个项目总投资30亿元。", "项目总投资=30亿元")]
    [InlineData("生产60吨货车22辆。", "60吨货车/生产=22辆")]
    [InlineData("工地落实“六个百分之百”要求，粮食生产实现“十连增”。", "粮食生产=10")]
    [InlineData("打造“300米见绿”的城市。", "")]
    [InlineData("把握五个“必须统筹”的要求，建成5个“共享食堂”。", "“共享食堂”/建成=5个")]
    [InlineData("五大产业集群完成产值500亿元。", "产业集群产值=500亿元")]
    [InlineData("修建道路20公里、桥梁3座。", "道路/修建=20公里; 桥梁/修建=3座")]
    public void Counts_that_refer_back_and_sizes_of_things_are_no_observations(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void A_place_without_its_ordinal_word_is_a_rank_behind_its_noun()
    {
        Observation[] found = [.. ExtractionCase.Review("青川高新区、云桥经开区全国排名46位、82位，分别提升6位、9位。")];

        Assert.Equal([("青川高新区排名", 46m, Measure.Rank), ("云桥经开区排名", 82m, Measure.Rank), ("青川高新区排名", 6m, Measure.Change), ("云桥经开区排名", 9m, Measure.Change)], found.Select(o => (o.Name, o.Value!.Value, o.Measure)));
        Assert.Equal("全国", found[0].Versus);
    }

    [Theory]
    [InlineData("电子业、装备业增加值分别增长12%和10%，高于规模以上工业增速7个和5个百分点。", "电子业增加值=7个百分点; 装备业增加值=5个百分点", "规模以上工业增速")]
    [InlineData("民生支出年均增长12%，高于经济增长速度一倍。", "民生支出=1倍", "经济增长速度")]
    [InlineData("电子业增加值年均增长17%，高于“十二五”3.5个百分点。", "电子业增加值=3.5个百分点", "“十二五”")]
    public void A_gap_is_against_whatever_a_value_is_higher_than(string text, string expected, string versus)
    {
        Observation[] gaps = [.. ExtractionCase.Review(text).Where(o => o.Measure == Measure.Gap)];

        Assert.Equal(expected, ExtractionCase.Print(gaps));
        Assert.All(gaps, g => Assert.Equal(versus, g.Versus));
    }

    [Fact]
    public void A_rank_that_a_year_is_named_for_is_followed_by_where_it_went() =>
        Assert.Equal("综合实力排名=80位; 综合实力排名=63位; 综合实力排名=17个位次", ExtractionCase.Print(ExtractionCase.Review("综合实力在全省排名由2020年的第80位上升到第63位，前移17个位次。")));

    [Theory]
    [InlineData("达到或优于三类水质断面的比例提高6个百分点。")]
    public void A_gap_word_inside_a_name_makes_no_gap(string text) =>
        Assert.DoesNotContain(ExtractionCase.Review(text), o => o.Measure == Measure.Gap);

    [Theory]
    [InlineData("把政治建设摆在自身建设的首位。")]
    [InlineData("把发展放在经济工作首位，全面抓落实。")]
    [InlineData("提升中心城区首位度。")]
    public void What_is_put_first_is_no_rank(string text) => Assert.Empty(ExtractionCase.Review(text));

    [Theory]
    [InlineData("85%以上农户参与产业化经营。", "农户参与产业化经营=85%")]
    [InlineData("已有四分之一的合作社建成冷库。", "合作社建成冷库=0.25")]
    [InlineData("全市90%的园区达到一级标准、80%的矿山达到二级标准。", "园区达到一级标准=90%; 矿山达到二级标准=80%")]
    [InlineData("贡献了全省70%的税收。", "税收=70%")]
    public void A_part_of_a_counted_noun_is_a_share(string text, string expected)
    {
        var shares = ExtractionCase.Review(text);

        Assert.Equal(expected, ExtractionCase.Print(shares));
        Assert.All(shares, s => Assert.Equal(Measure.Share, s.Measure));
    }

    [Theory]
    [InlineData("服务业增加值增长7.4%，增速居全省第二，比上年前移3位。", "全省")]
    [InlineData("外贸出口额增速8.8%，全市第6，较上年提高2个位次。", "全市")]
    [InlineData("云桥高新区全国排名61位、提升4位。", "全国")]
    public void A_rank_that_moves_keeps_the_order_of_the_rank_before_it(string text, string versus) =>
        Assert.Equal([versus, versus], ExtractionCase.Review(text).Where(o => o.Measure is Measure.Rank or Measure.Change).Select(o => o.Versus));

    [Theory]
    [InlineData("养老保险实现全市统筹，连续5年提高养老金标准。", "提高养老金标准", "2019/2023")]
    [InlineData("出口总额连续5年增长10%以上。", "出口总额增长10%以上", "2019/2023")]
    [InlineData("茶叶产量连续5年稳定在9万吨以上。", "茶叶产量9万吨以上", "2019/2023")]
    [InlineData("生产总值增长6%，连续6个季度高于全省平均水平。", "生产总值高于全省平均水平", "2022-Q3/2023-Q4")]
    public void A_streak_is_named_by_subject_and_claim_or_by_the_act_alone(string text, string name, string period)
    {
        Observation streak = ExtractionCase.Review(text).Last(o => o.Measure == Measure.Duration);

        Assert.Equal((name, period), (streak.Name, streak.Period));
    }

    [Theory]
    [InlineData("服务业占生产总值比重由35%提高到40%。", "服务业", "生产总值")]
    [InlineData("地方工业在工业总产值中所占的比重达到40%。", "地方工业", "工业总产值")]
    [InlineData("在工业总产值中，地方工业所占的比重达到40%。", "地方工业", "工业总产值")]
    [InlineData("茶叶总产值完成了原定计划的104%。", "茶叶总产值", "原定计划")]
    public void A_share_has_its_part_and_its_whole(string text, string part, string whole)
    {
        Observation share = ExtractionCase.Review(text)[^1];

        Assert.Equal((Measure.Share, part, whole), (share.Measure, share.Name, share.Whole));
    }

    [Fact]
    public void A_new_district_is_no_gap() =>
        Assert.DoesNotContain(ExtractionCase.Review("清源高新区等3家园区投入运营。"), o => o.Measure == Measure.Gap);

    [Fact]
    public void A_yearly_increase_is_a_growth() =>
        Assert.Equal((Measure.Growth, true), ExtractionCase.Review("居民收入年均递增9%。").Select(o => (o.Measure, o.Annualized)).Single());

    [Fact]
    public void A_distance_of_several_names_is_one_of_each()
    {
        var found = ExtractionCase.Review("茶叶、棉纱产值占工业产值的比重分别达到45%、47%，高于全省22和28个百分点。");

        Assert.Equal(["茶叶产值 Gap 22个百分点", "棉纱产值 Gap 28个百分点"], found.Skip(2).Select(o => $"{o.Name} {o.Measure} {o.Value}{o.Unit}"));
    }

    [Theory]
    [InlineData("存款余额达到80亿元、净增12亿元。", Measure.Change, "存款余额")]
    [InlineData("存款余额80亿元，比上年净增9000万元。", Measure.Change, "存款余额")]
    [InlineData("肉牛出栏9万头，同比多出4100头。", Measure.Change, "肉牛出栏")]
    [InlineData("完成投资90亿元，同比多完成15亿元。", Measure.Change, "投资")]
    [InlineData("商户净增15家。", Measure.Level, "商户")]
    [InlineData("存款余额达到80亿元，净增商户15家。", Measure.Level, "商户")]
    public void What_an_amount_grew_by_behind_the_amount_is_a_change(string text, Measure measure, string name)
    {
        Observation last = ExtractionCase.Review(text)[^1];

        Assert.Equal((measure, name), (last.Measure, last.Name));
    }

    [Theory]
    [InlineData("税收扣除退税因素后增长6.7%。", "税收")]
    [InlineData("茶叶出口受需求不足影响下降2.8%。", "茶叶出口")]
    [InlineData("税收增长6%，按老口径下降3%。", "税收")]
    [InlineData("受益群众增长3%。", "受益群众")]
    public void What_a_growth_takes_into_account_is_no_part_of_its_name(string text, string name) =>
        Assert.Equal((Measure.Growth, name), ExtractionCase.Review(text).Select(o => (o.Measure, o.Name)).Last());

    [Theory]
    [InlineData("出口年均增速20%以上。")]
    [InlineData("出口增速保持在两位数以上。")]
    public void A_rate_of_growth_is_a_growth(string text) => Assert.Equal(Measure.Growth, Assert.Single(ExtractionCase.Review(text)).Measure);

    [Fact]
    public void A_streak_that_others_award_is_named_by_the_award() =>
        Assert.Equal("先进县/评为=2年", ExtractionCase.Print(ExtractionCase.Review("平安建设成效明显，连续2年被市委市政府评为先进县。")));

    [Fact]
    public void An_order_may_lie_in_a_whole_area() =>
        Assert.Equal(("生产总值总量", "全市城区"), ExtractionCase.Review("生产总值总量位居全市城区第二。").Select(o => (o.Name, o.Versus)).Single());
}
