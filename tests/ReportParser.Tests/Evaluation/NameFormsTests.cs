using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

public class NameFormsTests
{
    [Theory]
    [InlineData("全市地区生产总值", "地区生产总值")]
    [InlineData("“双创” 基地【12】[3]", "双创基地")]
    [InlineData("Ｐ Ｍ２．５", "PM2.5")]
    [InlineData("社会消费品零售总额增速", "社会消费品零售总额")]
    [InlineData("市", "市")]
    [InlineData("全市", "全市")]
    [InlineData("涨幅", "涨幅")]
    [InlineData(null, "")]
    public void Plain_folds_what_annotators_may_write_differently(string? name, string expected) => Assert.Equal(expected, NameForms.Plain(name));

    [Theory]
    [InlineData("城镇居民人均可支配收入", "农村居民人均可支配收入", false)]
    [InlineData("规模以上工业增加值", "工业增加值", true)]
    [InlineData("进出口总额", "出口总额", false)]
    [InlineData("产值", "工业总产值", false)]
    [InlineData("城乡居民基本医疗保险参保率", "城乡居民医疗保险参保率", true)]
    public void Close_names_mean_the_same_indicator(string one, string other, bool expected) =>
        Assert.Equal(expected, NameForms.AreClose(new GoldRecord { Name = one }, new ObservationFields { Name = other }));

    [Fact]
    public void An_action_may_stand_inside_the_name() =>
        Assert.True(NameForms.AreEqual(new GoldRecord { Name = "城镇就业", Action = "新增" }, new ObservationFields { Name = "新增城镇就业" }));

    [Fact]
    public void Half_a_surrogate_pair_is_compared_as_it_is() => Assert.Equal("\uD842", NameForms.Plain("\uD842"));
}
