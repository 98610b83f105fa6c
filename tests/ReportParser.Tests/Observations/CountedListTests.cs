namespace ReportParser.Tests.Observations;

/// <summary>Which members of a list a number counts, and what stands before one member and belongs to others.</summary>
public class CountedListTests
{
    [Theory]
    [InlineData("3所疏解高校和北京友谊医院新院区开工建设。", "疏解高校/开工建设=3所")]
    [InlineData("深入实施四个“强基工程”和“八项民心工程”。", "“强基工程”/实施=4个")]
    [InlineData("引进5家科研院所和我市首个国家实验室。", "科研院所/引进=5家")]
    [InlineData("新建6所乡镇学校和社区医院。", "乡镇学校和社区医院/新建=6所")]
    [InlineData("引进12家上海、江苏企业。", "上海、江苏企业/引进=12家")]
    public void A_member_with_a_name_of_its_own_is_not_counted(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("重点帮扶20个县和欠发达的15个县。", "县/帮扶=20个; 县/帮扶=15个")]
    [InlineData("成为全省8个生态农业示范县之一。", "生态农业示范县=8个")]
    [InlineData("安排3亿元技改专项资金支持85个技改项目。", "技改专项资金/安排=3亿元; 技改项目/支持=85个")]
    public void A_count_ends_where_the_next_verb_or_owner_begins(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("纳入试点范围的36家企业完成改造。", "纳入试点范围的企业/完成改造=36家")]
    [InlineData("坚持“一国两制”的基本方针和联合公报提出的四项主张。", "联合公报提出的主张=4项")]
    [InlineData("重点走访了财力较弱的12个县。", "财力较弱的县/走访=12个")]
    [InlineData("与高校合作的36个项目竣工。", "项目/竣工=36个")]
    [InlineData("群众集中反映的36个问题整改到位。", "群众集中反映的问题/整改到位=36个")]
    [InlineData("出台促进民间投资、激发市场活力的12项措施。", "促进民间投资、激发市场活力的措施/出台=12项")]
    [InlineData("新开工的9个项目进展顺利。", "项目=9个")]
    [InlineData("专家提出的关于发展夜间经济的9条建议得到采纳。", "关于发展夜间经济的建议/得到采纳=9条")]
    [InlineData("年初确定的36项任务全部完成。", "任务/完成=36项")]
    [InlineData("总投资30亿元的12个项目开工建设。", "项目/开工建设=12个")]
    public void A_noun_that_says_nothing_keeps_the_clause_before_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("落实海洋经济开发45项任务和19项措施。", "海洋经济开发任务/落实=45项; 海洋经济开发措施/落实=19项")]
    [InlineData("打造国家级电商示范企业4家、示范园区6个。", "国家级电商示范企业/打造=4家; 国家级电商示范园区/打造=6个")]
    [InlineData("新认定国家级制造业单项冠军企业3户、绿色工厂25户。", "国家级制造业单项冠军企业/新认定=3户; 国家级绿色工厂/新认定=25户")]
    [InlineData("新增省级龙头企业3家、高新技术企业25家。", "省级龙头企业/新增=3家; 高新技术企业/新增=25家")]
    [InlineData("重点监测企业用电量增长6%。", "重点监测企业用电量=6%")]
    public void What_stands_before_the_first_member_describes_its_counterparts(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Fact]
    public void Land_shares_the_rate_of_the_land_behind_it() => Assert.Equal(
        "建设用地安全利用率=100%; 农用地安全利用率=100%", ExtractionCase.Print(ExtractionCase.Review("建设用地和农用地安全利用率均达100%。")));

    [Fact]
    public void The_word_that_says_what_use_of_land_is_safe_is_shared_with_its_rate() =>
        Assert.Equal("农用地安全利用率=98%; 建设用地安全利用率=98%", ExtractionCase.Print(ExtractionCase.Review("农用地和建设用地安全利用率达98%。")));

    [Theory]
    [InlineData("解决60个村、9万人饮水困难问题。", "村饮水困难问题/解决=60个; 饮水困难问题/解决=9万人")]
    [InlineData("解决60个村、9000户群众用电问题。", "村/解决=60个; 群众用电问题/解决=9000户")]
    [InlineData("强化8支队伍、7套平台建设。", "队伍建设/强化=8支; 平台建设/强化=7套")]
    [InlineData("完成50个小区、15条道路太阳能改造。", "小区太阳能改造/完成=50个; 道路太阳能改造/完成=15条")]
    public void What_is_done_to_the_last_is_done_to_all(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("接待游客、旅游总花费分别增长12%、15%。", "接待游客=12%; 旅游总花费=15%")]
    [InlineData("实际利用外资和外贸出口分别增长5%和7%。", "实际利用外资=5%; 外贸出口=7%")]
    [InlineData("民营企业、外资企业出口分别增长5%和7%。", "民营企业出口=5%; 外资企业出口=7%")]
    [InlineData("集采药品、耗材平均降价58%和80%。", "集采药品价格=-58%; 耗材价格=-80%")]
    public void Complete_names_take_nothing_from_each_other(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
