using ReportParser.Observations;
using ReportParser.Quantities;

namespace ReportParser.Tests.Observations;

/// <summary>Each rule of the clause grammar on sentences written for it: what is read, and what must not be.</summary>
public class ClauseRuleTests
{
    [Theory]
    [InlineData("粮食产量达到45.2万吨。", "粮食产量=45.2万吨")]
    [InlineData("全年新增城镇就业5200人。", "城镇就业/新增=5200人")]
    [InlineData("城镇新增就业5200人。", "城镇就业/新增=5200人")]
    [InlineData("金融机构为农户发放贷款2.6亿元。", "贷款/发放=2.6亿元")]
    [InlineData("青禾集团实现产值18亿元、利税1.2亿元。", "青禾集团产值=18亿元; 青禾集团利税=1.2亿元")]
    [InlineData("建成社区食堂12家、助餐点30个。", "社区食堂/建成=12家; 助餐点/建成=30个")]
    public void A_number_behind_its_noun_is_a_level(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("二氧化硫累计削减320吨。", "二氧化硫/削减=320吨")]
    [InlineData("注册市场主体五年新增4万户、达到9万户。", "市场主体/新增=4万户; 市场主体=9万户")]
    [InlineData("仅用12天时间依法拆除违建85处、房屋16间。", "违建/拆除=85处; 房屋/拆除=16间")]
    [InlineData("审批平均耗时提速至3.8天。", "审批平均耗时=3.8天")]
    [InlineData("贯彻市委九届十一次、十二次和县委八届九次、十次全会精神，新建学校5所。", "学校/新建=5所")]
    [InlineData("新、改建农村道路60公里。", "农村道路/新、改建=60公里")]
    [InlineData("县财政将为此投入2亿元。", "县财政投入=2亿元")]
    [InlineData("实现新增光伏装机20万千瓦。", "光伏装机/新增=20万千瓦")]
    [InlineData("完成新增就业2600人。", "就业/新增=2600人")]
    [InlineData("完成送戏下乡演出260场。", "送戏下乡演出/完成=260场")]
    [InlineData("完成造林面积6万亩。", "造林面积/完成=6万亩")]
    [InlineData("2019年县里提出用三年时间解决拖欠问题，已偿还工程款3亿元。", "工程款/偿还=3亿元")]
    public void The_time_and_the_act_around_an_amount_are_no_part_of_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("技改投资90亿元，其中食品业技改投资30亿元，均增长12%。", "技改投资=90亿元; 食品业技改投资=30亿元; 技改投资=12%; 食品业技改投资=12%")]
    [InlineData("茶叶产量9万吨、水果产量6万吨，均居全省第2位。", "茶叶产量=9万吨; 水果产量=6万吨; 茶叶产量=2位; 水果产量=2位")]
    public void Values_behind_one_another_move_together_with_a_word_for_each(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建成6个省级美丽乡村。", "省级美丽乡村/建成=6个")]
    [InlineData("320户安置房竣工交付。", "安置房/竣工交付=320户")]
    [InlineData("8个镇列入全国重点镇。", "镇/列入全国重点镇=8个")]
    [InlineData("完成5个老旧小区改造。", "老旧小区改造/完成=5个")]
    [InlineData("开工建设10亿元以上重大项目9个。", "10亿元以上重大项目/开工建设=9个")]
    public void A_number_before_its_noun_counts_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("地区生产总值完成82亿元，增长6.1%。", "地区生产总值=82亿元; 地区生产总值=6.1%")]
    [InlineData("刑事案件下降12%。", "刑事案件=-12%")]
    [InlineData("空气优良率92%，同比提高3.5个百分点。", "空气优良率=92%; 空气优良率=3.5个百分点")]
    [InlineData("粮食总产达60万吨，比2020年增加4万吨。", "粮食总产=60万吨; 粮食总产=4万吨")]
    [InlineData("税收实现10%的增长。", "税收=10%")]
    [InlineData("压减行政经费15%，削减涉企收费项目60%以上。", "行政经费=-15%; 涉企收费项目=-60%")]
    [InlineData("集采药品平均降价52%。", "集采药品价格=-52%")]
    [InlineData("农民负担平均减轻30%。", "农民负担=-30%")]
    [InlineData("养老金、低保标准再次提高，月人均分别提高20元、9元。", "养老金标准=20元; 低保标准=9元")]
    public void A_predicate_of_change_makes_a_growth_or_change(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("城乡居民人均可支配收入分别增长5%和7.5%。", "城镇居民人均可支配收入=5%; 农村居民人均可支配收入=7.5%")]
    [InlineData("城镇、农村居民人均可支配收入分别增长4%和6%。", "城镇居民人均可支配收入=4%; 农村居民人均可支配收入=6%")]
    [InlineData("装备制造业和食品加工业增加值分别增长8%、6%。", "装备制造业增加值=8%; 食品加工业增加值=6%")]
    [InlineData("存款余额达90亿元，贷款余额达70亿元，同比分别增长9%、11%。", "存款余额=90亿元; 贷款余额=70亿元; 存款余额=9%; 贷款余额=11%")]
    [InlineData("水质优良率、水质达标率均达100%。", "水质优良率=100%; 水质达标率=100%")]
    public void Names_and_values_pair_in_order(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("税收达12亿元，比2018年翻了一番。", "税收=12亿元; 税收=2倍")]
    [InlineData("外贸企业达360家，较3年前增长44%。", "外贸企业=360家; 外贸企业=44%")]
    [InlineData("教育支出比前五年增长1.3倍。", "教育支出=1.3倍")]
    [InlineData("努力把物价涨幅控制在3%以内。", "物价=3%")]
    [InlineData("在工业生产方面，产值增长8%。", "工业生产产值=8%")]
    [InlineData("争取用地指标是省下达计划的2倍多。", "用地指标=2倍")]
    [InlineData("授权专利82件、制定标准16项，分别是“十二五”的3倍和1.5倍。", "专利/授权=82件; 标准/制定=16项; 专利=3倍; 标准=1.5倍")]
    [InlineData("固定资产投资实现翻番。", "固定资产投资=2倍")]
    [InlineData("生产总值达到80亿元，五年平均增长9%。", "生产总值=80亿元; 生产总值=9%")]
    public void What_a_value_is_compared_with_or_handled_by_leaves_its_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("60个空置率40%以上的空心村完成搬迁。", "空置率40%以上的空心村/完成搬迁=60个")]
    [InlineData("高新技术企业、科技型中小企业均突破800家。", "高新技术企业=800家; 科技型中小企业=800家")]
    [InlineData("实施帮扶项目320个。", "帮扶项目/实施=320个")]
    public void A_class_stays_in_the_name_and_each_name_has_its_value(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("工业投资、民间投资分别增长11%、8%。", "工业投资=11%; 民间投资=8%")]
    [InlineData("脱贫县农民收入增长7%。", "脱贫县农民收入=7%")]
    [InlineData("其中，更新改造投资增长11%。", "更新改造投资=11%")]
    [InlineData("生铁增产了12万吨。", "生铁产量=12万吨")]
    [InlineData("制止违反管控政策行为40起。", "违反管控政策行为/制止=40起")]
    [InlineData("积极争取超长期国债等中央资金20亿元。", "中央资金/争取=20亿元")]
    public void A_modifier_of_an_amount_is_no_action_and_a_verb_of_a_thing_is(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资900万元，完成了景观街改造。", "景观街改造投资=900万元")]
    [InlineData("长达40公里的输气管道贯通。", "输气管道长=40公里")]
    [InlineData("解决9个村2.3万人的饮水问题。", "村/解决=9个; 饮水问题/解决=2.3万人")]
    [InlineData("投资690万元，完成青禾中学等12所学校设施购置。", "学校设施购置投资=690万元; 学校设施购置/完成=12所")]
    [InlineData("出台优化营商环境措施36条。", "优化营商环境措施/出台=36条")]
    [InlineData("农民的生产补贴资金达到12亿元。", "农民的生产补贴资金=12亿元")]
    [InlineData("通过在线审批平台吸引民间投资项目45个。", "民间投资项目/吸引=45个")]
    [InlineData("确保省市重点项目完成投资30亿元。", "省市重点项目投资/完成=30亿元")]
    [InlineData("保证公办幼儿园入园率达到60%。", "公办幼儿园入园率=60%")]
    [InlineData("港口货物吞吐量、集装箱吞吐量分别增长5%、6%。", "港口货物吞吐量=5%; 港口集装箱吞吐量=6%")]
    [InlineData("城镇居民人均可支配收入、农民人均纯收入分别增长5%、6%。", "城镇居民人均可支配收入=5%; 农民人均纯收入=6%")]
    public void The_verb_that_governs_a_name_is_told_from_those_inside_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("6座水库、30处水闸完成加固。", "水库/完成加固=6座; 水闸/完成加固=30处")]
    [InlineData("对20家商户和5个市场开展检查。", "商户/开展检查=20家; 市场/开展检查=5个")]
    [InlineData("新建6座水库、30处水闸完成加固。", "水库/新建=6座; 水闸/完成加固=30处")]
    [InlineData("4家医院、2所学校建设。", "医院=4家; 学校/建设=2所")]
    [InlineData("代表建议120件、政协提案85件全部办复。", "代表建议/办复=120件; 政协提案/办复=85件")]
    [InlineData("建成省级园区1个（东关）、市级园区2个（西溪、云桥）。", "省级园区/建成=1个; 市级园区/建成=2个")]
    [InlineData("对4个乡镇18个村实施管网改造。", "乡镇/管网改造=4个; 村/管网改造=18个")]
    public void The_predicate_behind_a_list_governs_its_members_without_a_verb(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void A_part_of_one_is_a_growth_where_it_says_how_much_a_value_fell()
    {
        Observation fall = ExtractionCase.Review("审批事项减少三分之一。").Single();

        Assert.Equal((Measure.Growth, "审批事项"), (fall.Measure, fall.Name));
    }

    [Fact]
    public void A_move_of_a_rank_is_named_like_the_rank()
    {
        Observation move = ExtractionCase.Review("固定资产投资增长10%，居全市第5位，比上年提高4个位次。")[^1];

        Assert.Equal((Measure.Change, "固定资产投资增速", 4m), (move.Measure, move.Name, move.Value));
    }

    [Fact]
    public void A_share_names_its_whole()
    {
        Observation share = ExtractionCase.Review("民生支出占一般公共预算支出的82%。").Single();

        Assert.Equal((Measure.Share, "民生支出", "一般公共预算支出"), (share.Measure, share.Name, share.Whole));
    }

    [Fact]
    public void A_gap_names_what_it_is_against()
    {
        Observation gap = ExtractionCase.Review("城镇化率达到52%，低于全国0.6个百分点。")[^1];

        Assert.Equal((Measure.Gap, "城镇化率", "全国", -0.6m), (gap.Measure, gap.Name, gap.Versus, gap.Value));
    }

    [Theory]
    [InlineData("生产总值增长8%，增速居全市第2位。", "生产总值增速", "全市", 2)]
    [InlineData("棉花单产跃居全国第一。", "棉花单产", "全国", 1)]
    public void A_rank_names_its_order(string text, string name, string versus, int place)
    {
        Observation rank = ExtractionCase.Review(text)[^1];

        Assert.Equal((Measure.Rank, name, versus, place), (rank.Measure, rank.Name, rank.Versus, rank.Value));
    }

    [Fact]
    public void A_ratio_keeps_its_parts() =>
        Assert.Equal("三次产业结构=8.1:45.2:46.7", ExtractionCase.Print(ExtractionCase.Review("三次产业结构调整为8.1：45.2：46.7。")));

    [Fact]
    public void A_multiple_has_a_baseline()
    {
        Observation multiple = ExtractionCase.Review("市场主体达12万户，是2018年的2.3倍。")[^1];

        Assert.Equal((Measure.Multiple, "市场主体", 2.3m, "2018"), (multiple.Measure, multiple.Name, multiple.Value, multiple.Baseline));
    }

    [Fact]
    public void A_streak_spans_its_years()
    {
        Observation streak = ExtractionCase.Review("林长制考核连续5年全市优秀。").Single();

        Assert.Equal((Measure.Duration, "林长制考核全市优秀", "2019/2023"), (streak.Measure, streak.Name, streak.Period));
    }

    [Fact]
    public void A_movement_from_one_value_to_another_gives_both()
    {
        var levels = ExtractionCase.Review("财政收入由2018年的8亿元增加到2023年的12亿元。");

        Assert.Equal("财政收入=8亿元; 财政收入=12亿元", ExtractionCase.Print(levels));
        Assert.Equal(["2018", "2023"], levels.Select(o => o.Period));
    }

    [Fact]
    public void A_bound_on_a_decline_holds_for_the_signed_value()
    {
        Observation decline = ExtractionCase.Targets("主要预期目标是：单位生产总值能耗下降3%以上。").Observations.Single();

        Assert.Equal((-3m, Comparator.Le), (decline.Value, decline.Comparator));
    }

    [Fact]
    public void An_estimate_cue_holds_to_the_end_of_its_sentence()
    {
        var read = ExtractionCase.Review("预计生产总值增长6%，投资增长8%。出口增长3%。");

        Assert.Equal([ObservationStatus.Estimated, ObservationStatus.Estimated, ObservationStatus.Actual], read.Select(o => o.Status));
    }

    [Fact]
    public void A_goal_in_a_bracket_measures_what_stands_before_it()
    {
        Observation goal = ExtractionCase.Review("投资增长9%（年度目标6%以上）。")[^1];

        Assert.Equal((Measure.Growth, ObservationStatus.Target, "投资"), (goal.Measure, goal.Status, goal.Name));
    }

    [Fact]
    public void A_target_list_gives_targets_of_the_report_year_and_those_without_a_number()
    {
        ExtractionResult read = ExtractionCase.Targets("主要预期目标是：生产总值增长6%左右，出口总额促稳提质，节能减排完成市下达任务。");

        Assert.Equal((ObservationStatus.Target, "2024", "gdp"), (read.Observations[0].Status, read.Observations[0].Period, read.Observations[0].Indicator?.Code));
        Assert.Equal(["出口总额", "节能减排"], read.QualitativeTargets.Select(t => t.Name));
    }

    [Theory]
    [InlineData("站在一个新的历史起点上。")]
    [InlineData("这是承上启下的一年。")]
    [InlineData("深入实施“三大战略、八大行动”。")]
    public void Rhetoric_and_labels_are_no_observations(string text) => Assert.Empty(ExtractionCase.Review(text));

    [Fact]
    public void Every_observation_can_be_clicked_back_to_its_sentence()
    {
        const string Text = "粮食产量达45.2\n万吨，增长２％。";
        var read = ExtractionCase.Review(Text);
        Assert.Equal(2, read.Length);
        foreach (Observation o in read)
        {
            Assert.True(o.Sentence.Contains(o.Quote));
            Assert.True(char.IsDigit(o.Quote.Of(Text)[0]));
        }
    }
}
