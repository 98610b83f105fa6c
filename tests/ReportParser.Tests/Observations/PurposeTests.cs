namespace ReportParser.Tests.Observations;

/// <summary>Money and what it is for.</summary>
public class PurposeTests
{
    [Theory]
    [InlineData("投资690万元，完成青川中学等12所学校设备购置。", "学校设备购置投资=690万元; 学校设备购置/完成=12所")]
    [InlineData("投资8300万元实施了20个教育项目。", "教育项目投资=8300万元; 教育项目/实施=20个")]
    [InlineData("投入1.2亿元建成3座水厂。", "水厂投入=1.2亿元; 水厂/建成=3座")]
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
}
