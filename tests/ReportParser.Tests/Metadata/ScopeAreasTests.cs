using ReportParser.Lexicons;
using ReportParser.Metadata;

namespace ReportParser.Tests.Metadata;

public class ScopeAreasTests
{
    private static readonly Gazetteer Embedded = Gazetteer.Load(LexiconSource.Embedded);
    private static readonly ScopeAreas Areas = new(LexiconSource.Embedded, Embedded);

    [Theory]
    [InlineData("全国", "360702", "100000")]
    [InlineData("全省", "360702", "360000")]
    [InlineData("全市", "360702", "360700")]
    [InlineData("全区", "360702", "360702")]
    [InlineData("全区", "450100", "450000")]
    [InlineData("章贡区", "360700", "360702")]
    [InlineData("鼓楼区", "320100", "320106")]
    [InlineData("广东省", "360702", "440000")]
    public void A_scope_that_is_an_area_has_its_code(string scope, string own, string code) =>
        Assert.Equal(code, Areas.Find(scope, Embedded.ByCode(own), 2024)?.Code);

    [Theory]
    [InlineData("城区")]
    [InlineData("经济开发区")]
    [InlineData("全球")]
    [InlineData("鼓楼区")]
    public void A_place_without_a_code_and_a_name_of_several_areas_have_none(string scope) =>
        Assert.Null(Areas.Find(scope, Embedded.ByCode("360702"), 2024));

    [Fact]
    public void A_report_of_an_unknown_area_still_speaks_of_the_nation()
    {
        Assert.Equal(Gazetteer.NationCode, Areas.Find("全国", null, null)?.Code);
        Assert.Null(Areas.Find("全省", null, null));
    }
}
