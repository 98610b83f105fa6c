namespace ReportParser.Tests.Observations;

/// <summary>Words that are left at a name's end when a clause holds more than the lexicons know.</summary>
public class DanglingWordsTests
{
    [Theory]
    [InlineData("财政赤字率一直控制在3%以内。", "财政赤字率=3%")]
    [InlineData("7家镇卫生院分别组建了医联体。", "镇卫生院/组建医联体=7家")]
    [InlineData("两座体育馆正式启用。", "体育馆/启用=2座")]
    [InlineData("取消或停征行政事业性收费35项。", "行政事业性收费/取消或停征=35项")]
    [InlineData("65个重点项目建成通车或竣工投产。", "重点项目/建成通车或竣工投产=65个")]
    [InlineData("代表建议按时办结率达100%。", "代表建议按时办结率=100%")]
    [InlineData("安排民生实事58项，有8项没有完成。", "民生实事/安排=58项; 民生实事/没有完成=8项")]
    [InlineData("3条道路尚未开工。", "道路/尚未开工=3条")]
    [InlineData("打造和美乡村示范带2个。", "和美乡村示范带/打造=2个")]
    [InlineData("新增并网容量40万千瓦。", "并网容量/新增=40万千瓦")]
    [InlineData("6段河堤汛期前改造完工。", "河堤/改造完工=6段")]
    [InlineData("在全省营商环境评价中名列第一。", "营商环境评价=1")]
    [InlineData("新建普通高中2所。", "普通高中/新建=2所")]
    [InlineData("产业集群产值在2022年基础上翻一番。", "产业集群产值=2倍")]
    [InlineData("8万人实现了稳定脱贫。", "稳定脱贫=8万人")]
    [InlineData("2万人喝上了净化水。", "喝上净化水=2万人")]
    [InlineData("行政复议案结事了率达90%。", "行政复议案结事了率=90%")]
    [InlineData("现在牛肉产量达6万吨。", "牛肉产量=6万吨")]
    [InlineData("农民合作社共有260家。", "农民合作社=260家")]
    [InlineData("牛肉产量总是徘徊在6万吨。", "牛肉产量=6万吨")]
    [InlineData("抓好以下六项工作。", "工作/抓好=6项")]
    public void They_leave_the_name(string text, string expected) =>
        Assert.Equal(expected, ExtractionCase.Print(ExtractionCase.Review(text)));
}
