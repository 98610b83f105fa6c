using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Quantities;

namespace ReportParser.Tests.Observations;

public class IndicatorCatalogueTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load(LexiconSource.Embedded);

    private static readonly HashSet<string> KnownMeasures = [.. Enum.GetNames<Measure>().Select(name => name.ToLowerInvariant())];

    [Fact]
    public void Every_example_resolves_to_its_record()
        => Assert.All(Catalogue.Indicators, indicator =>
        {
            Assert.NotEmpty(indicator.Examples);
            Assert.All(indicator.Examples, name => Assert.Equal(indicator.Code, Catalogue.Find(name, null)?.Code));
        });

    [Fact]
    public void No_counter_example_resolves_to_its_record()
        => Assert.All(Catalogue.Indicators, indicator =>
            Assert.All(indicator.CounterExamples, name => Assert.NotEqual(indicator.Code, Catalogue.Find(name, null)?.Code)));

    [Fact]
    public void Every_spelling_resolves_to_its_record_and_a_flow_only_as_a_flow()
        => Assert.All(Catalogue.Indicators, indicator => Assert.All(indicator.Spellings, name =>
        {
            Assert.Equal(indicator.Code, Catalogue.Find(name, null)?.Code);
            Assert.Equal(indicator.Flows.Contains(name) ? null : indicator.Code, Catalogue.Find(name)?.Code);
        }));

    [Fact]
    public void No_spelling_is_claimed_twice()
    {
        string[] spellings = [.. Catalogue.Indicators.SelectMany(indicator => indicator.Spellings).Select(IndicatorNames.Fold)];

        Assert.Equal(spellings.Length, spellings.Distinct().Count());
    }

    [Fact]
    public void Dimensions_are_those_of_the_units_or_of_bare_numbers()
    {
        HashSet<string> known = [.. LexiconSource.Embedded.Read<Unit>("units.json").Select(unit => unit.Dimension), "index", "ratio"];

        Assert.All(Catalogue.Indicators, indicator => Assert.Contains(indicator.Dimension, known));
    }

    [Fact]
    public void Codes_are_unique_snake_case_and_sorted_within_the_divisions()
    {
        string[] divisions = [.. Catalogue.Divisions.Select(division => division.Code)];
        (int Division, string Code)[] keys = [.. Catalogue.Indicators.Select(indicator => (Array.IndexOf(divisions, indicator.Division), indicator.Code))];

        Assert.Equal(keys.OrderBy(key => key.Division).ThenBy(key => key.Code, StringComparer.Ordinal), keys);
        Assert.Equal(keys.Length, keys.Select(key => key.Code).Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", key.Code));
    }

    [Fact]
    public void Measures_are_those_of_the_dataset()
        => Assert.All(Catalogue.Indicators, indicator => Assert.Contains(indicator.UsualMeasure, KnownMeasures));

    [Fact]
    public void Codes_not_to_confuse_exist_and_are_others()
        => Assert.All(Catalogue.Indicators, indicator => Assert.All(indicator.NotToConfuse, code =>
        {
            Assert.NotEqual(indicator.Code, code);
            Assert.NotNull(Catalogue.FindByCode(code));
        }));

    [Fact]
    public void Every_affix_is_dropped_and_is_needed()
    {
        HashSet<string> spellings = [.. Catalogue.Indicators.SelectMany(indicator => indicator.Spellings)];

        Assert.All(Catalogue.Affixes, affix =>
        {
            Assert.Contains(affix.Place, new[] { "prefix", "suffix" });
            Assert.All(affix.Examples, name =>
            {
                Assert.NotNull(Catalogue.Find(name));
                Assert.DoesNotContain(name, spellings);
                Assert.True(affix.IsPrefix ? name.StartsWith(affix.Surface, StringComparison.Ordinal) : name.EndsWith(affix.Surface, StringComparison.Ordinal));
            });
        });
    }

    [Theory]
    [InlineData("全市地区生产总值（GDP）", "gdp")]
    [InlineData("ＧＤＰ", "gdp")]
    [InlineData("全年全县生产总值增速", "gdp")]
    [InlineData("三公经费", "three_public_expenses")]
    [InlineData("全社会固定资产投资", "total_fixed_asset_investment")]
    public void Spelling_differences_without_meaning_are_folded(string name, string code)
        => Assert.Equal(code, Catalogue.Find(name)?.Code);

    [Theory]
    [InlineData("某园区生产总值")]
    [InlineData("园区主营业务收入")]
    [InlineData("生产总值目标")]
    [InlineData("高新区主营业务收入")]
    [InlineData("县级龙头企业")]
    [InlineData("规上企业")]
    [InlineData("龙头企业")]
    [InlineData("新区一般公共预算收入")]
    [InlineData("")]
    [InlineData("全市")]
    [InlineData("增速")]
    public void A_modifier_that_changes_the_meaning_does_not_resolve(string name) => Assert.Null(Catalogue.Find(name));

    [Theory]
    [InlineData("城镇就业", "新增", "urban_new_employment")]
    [InlineData("城镇就业", null, "urban_employed_persons")]
    [InlineData("就业", "新增", "new_employment")]
    [InlineData("规上工业企业", "净增", "new_above_scale_industrial_enterprises")]
    [InlineData("停车位", "新增", "parking_spaces")]
    [InlineData("重点项目", "实施", "key_projects")]
    public void An_action_selects_the_flow_where_the_catalogue_has_one(string name, string? action, string code)
        => Assert.Equal(code, Catalogue.Find(name, action)?.Code);

    [Theory]
    [InlineData("urban_roads", "length", true)]
    [InlineData("urban_roads", "count", false)]
    [InlineData("market_entities", "household", true)]
    [InlineData("life_expectancy", "time", true)]
    [InlineData("gdp", "percentage_point", false)]
    [InlineData("gdp", null, true)]
    public void A_level_is_in_a_unit_of_the_indicators_dimension(string code, string? dimension, bool admitted)
        => Assert.Equal(admitted, Catalogue.FindByCode(code)?.AdmitsLevelIn(dimension));
}
