namespace ReportParser.Tests.Observations;

/// <summary>Money and what it is for.</summary>
public class PurposeTests
{
    [Theory]
    [InlineData("投资690万元，完成青川中学等12所学校设备购置。", "学校设备购置投资=690万元; 学校设备购置/完成=12所")]
    [InlineData("投资8300万元实施了20个教育项目。", "教育项目投资=8300万元; 教育项目/实施=20个")]
    [InlineData("投入1.2亿元建成3座水厂。", "水厂投入=1.2亿元; 水厂/建成=3座")]
    [InlineData("投入900万元，对12所农村学校进行了维修加固。", "农村学校维修加固投入=900万元; 农村学校/维修加固=12所")]
    [InlineData("投资2亿元的白石水库二期工程全面完工。", "白石水库二期工程投资=2亿元")]
    public void An_investment_takes_the_name_of_the_things_counted_behind_it(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("投资1.5亿元的青川学校8月底建成投用。", "青川学校投资=1.5亿元")]
    [InlineData("教育设施不断完善，投资9600万元实施的青川幼儿园等6个项目全部完工。", "教育设施投资=9600万元; 项目/完工=6个")]
    public void A_date_and_a_count_of_nothing_in_particular_end_the_thing_that_it_is_for(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("安排2亿元专项资金用于水库除险。", "专项资金/安排=2亿元")]
    [InlineData("筹集1.2亿元用于资助困难学生。", "资助困难学生/筹集=1.2亿元")]
    public void What_stands_behind_yongyu_is_the_purpose(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("建成水窖300个；投资260万元，继续实施水源保护工程。", "水窖/建成=300个; 水源保护工程投资=260万元")]
    [InlineData("投资3500万元，完成46栋住宅楼、12万平方米外墙节能改造。", "住宅楼、外墙节能改造投资=3500万元; 住宅楼外墙节能改造/完成=46栋; 外墙节能改造/完成=12万平方米")]
    [InlineData("投资2.2亿元，实施了城区18公里供水、9公里排水管网铺设工程。", "供水、排水管网铺设工程投资=2.2亿元; 供水管网铺设工程/实施=18公里; 排水管网铺设工程/实施=9公里")]
    [InlineData("启动青山路征迁和投资6000万元的沿河路改建工程。", "沿河路改建工程投资=6000万元")]
    [InlineData("新增投资5亿元的青山铸造项目，当年完成投资2亿元。", "青山铸造项目投资=5亿元; 青山铸造项目投资/完成=2亿元")]
    [InlineData("投资2亿元的青山景区开发项目，已投资700万元，完成了道路修复。", "青山景区开发项目投资=2亿元; 青山景区开发项目投资=700万元")]
    [InlineData("全年计划投资9亿元，实施重点农业项目15个。", "重点农业项目计划投资=9亿元; 重点农业项目/实施=15个")]
    [InlineData("建设物流园区，全年计划投资3亿元，用于道路建设。", "物流园区计划投资=3亿元")]
    [InlineData("完成投资5亿元，建成保障房800套。", "投资/完成=5亿元; 保障房/建成=800套")]
    public void An_investment_is_that_of_the_project_which_is_meant(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));

    [Theory]
    [InlineData("财政投入2700万元用于流感防控。", "财政投入=2700万元")]
    [InlineData("省财政拿出3亿元用于技能培训。", "技能培训/拿出=3亿元")]
    public void Money_named_before_its_number_keeps_its_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
