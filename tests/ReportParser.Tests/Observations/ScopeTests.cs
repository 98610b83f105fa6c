namespace ReportParser.Tests.Observations;

/// <summary>Which place a value is about, and how far a place holds.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("东关片区90栋安置房交付。", "东关片区")]
    [InlineData("主城区21家企业搬迁。", "主城区")]
    [InlineData("京津冀53个事项跨省通办。", "京津冀")]
    [InlineData("东关园区实现营业收入80亿元、税收4亿元。", "东关园区; 东关园区")]
    [InlineData("园区主营业务收入完成80亿元，增长9%。", "园区; 园区")]
    [InlineData("前三季度，园区主营业务收入完成80亿元，固定资产投资增长9%。", "园区; 园区")]
    [InlineData("临江新区望海新材料科技园30家企业入驻。", "临江新区望海新材料科技园")]
    [InlineData("清江流域12个县水土保持试点启动实施。", "清江流域")]
    [InlineData("小流域治理12个。", "")]
    [InlineData("开发柳庄镇、王坪镇300亩荒滩。", "柳庄镇、王坪镇")]
    [InlineData("各园区90栋厂房交付。", "")]
    [InlineData("国家级园区和产业基地达到11个，村庄达到132个。", "; ")]
    [InlineData("全球“灯塔工厂”3家、绿色工厂10家。", "; ")]
    public void A_zone_before_its_figures_is_their_scope(string text, string expected) => Assert.Equal(expected, Scopes(text));

    [Theory]
    [InlineData("新建城区公园3座，修复农村公路40公里。", "城区; ")]
    [InlineData("高起点、高水平改造提升主城区管网6公里，打通支路3条。", "主城区; ")]
    [InlineData("新建城区学校15所，总投资1亿元。", "城区; 城区")]
    [InlineData("安置房竣工，园区90栋厂房交付，修复公路40公里。", "园区; ")]
    [InlineData("新增城区用户500户、农村用户300户。", "城区; ")]
    [InlineData("城区新建停车场3个、乡镇污水处理厂6座，城镇新增就业300人。", "城区; ; ")]
    [InlineData("开发区工业产值增长9%，新增国家级开发区3家。", "开发区; ")]
    [InlineData("园区产值80亿元，入驻企业36家。", "园区; 园区")]
    public void A_place_inside_an_object_holds_for_that_object_only(string text, string expected) => Assert.Equal(expected, Scopes(text));

    [Theory]
    [InlineData("县城工业园区产值达60亿元。", "产值=60亿元", "县城工业园区")]
    [InlineData("推进34个园区建设。", "园区建设/推进=34个", "")]
    [InlineData("建设世界一流学科6个、国内一流学科9个。", "世界一流学科/建设=6个; 国内一流学科/建设=9个", "; ")]
    [InlineData("全国首创改革案例新增9个。", "全国首创改革案例/新增=9个", "")]
    [InlineData("改造12条园区道路。", "道路/改造=12条", "园区")]
    public void A_place_that_is_part_of_what_is_counted_stays_in_its_name(string text, string expected, string scopes)
    {
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
        Assert.Equal(scopes, Scopes(text));
    }

    [Theory]
    [InlineData("全国财政收入达到3万亿元。", "财政收入=3万亿元", "全国")]
    [InlineData("章贡区财政收入增长8%。", "财政收入=8%", "章贡区")]
    [InlineData("章贡区、南康区财政收入增长8%。", "财政收入=8%", "章贡区、南康区")]
    [InlineData("章贡区县域创新能力居全省第一。", "县域创新能力=1", "章贡区")]
    [InlineData("章贡区、南康区亿元以上项目32个。", "亿元以上项目=32个", "章贡区、南康区")]
    [InlineData("石城县、兴国县固定资产投资分别增长8%和9%。", "固定资产投资=8%; 固定资产投资=9%", "石城县; 兴国县")]
    [InlineData("空港新区固定资产投资增长9%。", "固定资产投资=9%", "空港新区")]
    [InlineData("合肥财政收入增长8%。", "财政收入=8%", "合肥")]
    [InlineData("在赣高校达90所。", "高校=90所", "")]
    [InlineData("在校学生达9万人。", "在校学生=9万人", "")]
    [InlineData("宁波港货物吞吐量增长9%。", "宁波港货物吞吐量=9%", "")]
    [InlineData("全国重点实验室达到5家。", "全国重点实验室=5家", "")]
    [InlineData("建成区绿地率、绿化覆盖率和人均公园绿地面积分别达到36%、41%和12平方米。", "建成区绿地率=36%; 绿化覆盖率=41%; 人均公园绿地面积=12平方米", "; ; ")]
    public void An_area_before_an_indicator_is_its_scope(string text, string expected, string scopes)
    {
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
        Assert.Equal(scopes, Scopes(text));
    }

    [Theory]
    [InlineData("完成东柳村2000亩、南洼1500亩土地整理项目。", "土地整理项目/完成=2000亩; 土地整理项目/完成=1500亩", "东柳村; 南洼")]
    [InlineData("新建西岗镇3公里、东坝镇5公里农村公路。", "农村公路/新建=3公里; 农村公路/新建=5公里", "西岗镇; 东坝镇")]
    [InlineData("启动了马庄3600亩水源地保护工程。", "水源地保护工程/启动=3600亩", "马庄")]
    [InlineData("完成林网5公里、道路8公里。", "林网/完成=5公里; 道路/完成=8公里", "; ")]
    [InlineData("完成荒山500亩绿化工程。", "荒山绿化工程/完成=500亩", "")]
    public void A_place_before_the_size_of_a_work_is_no_part_of_its_name(string text, string expected, string scopes)
    {
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
        Assert.Equal(scopes, Scopes(text));
    }

    private static string Scopes(string text) => string.Join("; ", ExtractionCase.Review(text).Select(o => o.Scope));

    [Theory]
    [InlineData("临江高新区产值突破60亿元。", "产值=60亿元", "临江高新区")]
    [InlineData("望海山（临江）科技园营收超60亿元。", "营收=60亿元", "望海山（临江）科技园")]
    [InlineData("赣州国家级稀土产业园营业收入达60亿元。", "营业收入=60亿元", "赣州国家级稀土产业园")]
    [InlineData("港城建设提速，临江经济区完成投资60亿元。", "投资/完成=60亿元", "临江经济区")]
    [InlineData("临江高新区完成投资60亿元。", "投资/完成=60亿元", "临江高新区")]
    [InlineData("临江高新区在国家营商环境评价中从第9名提升至第2名。", "国家营商环境评价=9名; 国家营商环境评价=2名", "临江高新区; 临江高新区")]
    [InlineData("投资60亿元建设4个绿电园区。", "绿电园区投资=60亿元; 绿电园区/建设=4个", "; ")]
    [InlineData("整合资源，开发区主营业务收入增长12%。", "主营业务收入=12%", "开发区")]
    [InlineData("开发区厂房改造竣工，入驻企业9家。", "入驻企业=9家", "开发区")]
    [InlineData("城市更新二期工程改造提升城区道路13条。", "道路/改造提升=13条", "城区")]
    public void A_zone_leaves_the_name_of_its_amount(string text, string expected, string scopes)
    {
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
        Assert.Equal(scopes, Scopes(text));
    }
}
