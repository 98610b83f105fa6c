using ReportParser.Lexicons;
using ReportParser.Metadata;

namespace ReportParser.Tests.Metadata;

public class GazetteerTests
{
    private static readonly Gazetteer Embedded = Gazetteer.Load(LexiconSource.Embedded);

    [Theory]
    [InlineData("徐水县", 2013, "130625")]
    [InlineData("徐水县", 2015, "130625")]
    [InlineData("徐水区", 2019, "130609")]
    [InlineData("清苑县", 2008, "130622")]
    [InlineData("清苑区", 2020, "130608")]
    [InlineData("满城县", 2010, "130621")]
    [InlineData("满城区", 2016, "130607")]
    [InlineData("定州市", 2014, "130682")]
    [InlineData("辛集市", 2016, "130181")]
    [InlineData("滦县", 2017, "130223")]
    [InlineData("滦州市", 2019, "130284")]
    [InlineData("即墨市", 2016, "370282")]
    [InlineData("莱芜市", 2018, "371200")]
    [InlineData("莱芜区", 2020, "370116")]
    [InlineData("临川市", 1999, "362502")]
    [InlineData("襄樊市", 2009, "420600")]
    [InlineData("襄阳市", 2012, "420600")]
    [InlineData("公主岭市", 2019, "220381")]
    [InlineData("公主岭市", 2022, "220184")]
    [InlineData("海拉尔区", 2014, "150702")]
    [InlineData("长安县", 2001, "610121")]
    public void An_area_has_the_code_of_its_time(string name, int year, string code) =>
        Assert.Equal(code, Embedded.Find(name, year)?.Code);

    [Theory]
    [InlineData("新疆", "650000", "新疆维吾尔自治区")]
    [InlineData("内蒙古", "150000", "内蒙古自治区")]
    [InlineData("恩施州", "422800", "恩施土家族苗族自治州")]
    [InlineData("博野", "130637", "博野县")]
    [InlineData("蠡县", "130635", "蠡县")]
    [InlineData("莫旗", "150722", "莫力达瓦达斡尔族自治旗")]
    [InlineData("中国", "100000", "中华人民共和国")]
    public void Short_names_count(string name, string code, string fullName)
    {
        Area? area = Embedded.Find(name, 2024);

        Assert.Equal((code, fullName), (area?.Code, area?.Name));
    }

    [Fact]
    public void A_name_that_several_areas_share_needs_the_area_around_it()
    {
        Area nanjing = Embedded.Find("南京市", 2024)!;

        Assert.Null(Embedded.Find("鼓楼区", 2024));
        Assert.Equal("320106", Embedded.Find("鼓楼区", 2024, nanjing)?.Code);
    }

    [Fact]
    public void Levels_and_parents_follow_the_code()
    {
        Area county = Embedded.Find("章贡区", 2024)!;
        Area city = Embedded.Parent(county, 2024)!;

        Assert.Equal((AreaLevel.County, "360700", AreaLevel.Prefecture), (county.Level, city.Code, city.Level));
        Assert.Equal("100000", Embedded.Parent(Embedded.Parent(city)!)?.Code);
        Assert.Equal("110000", Embedded.Find("海淀区", 2024)?.ParentCode);
    }

    [Fact]
    public void The_names_of_an_area_begin_with_the_full_one() =>
        Assert.Equal(["恩施土家族苗族自治州", "恩施州", "恩施"], Embedded.NamesOf(Embedded.ByCode("422800")!));

    [Fact]
    public void Records_of_one_code_do_not_overlap_but_in_the_year_of_a_change()
    {
        foreach (var group in Embedded.Areas.GroupBy(area => area.Code))
        {
            List<Area> inTime = [.. group.OrderBy(area => area.From ?? 0).ThenBy(area => area.To ?? int.MaxValue)];
            for (int i = 1; i < inTime.Count; i++)
                Assert.True(inTime[i - 1].To - 1 <= inTime[i].From, $"{inTime[i - 1]} and {inTime[i]}");
        }
    }

    [Fact]
    public void Users_add_areas()
    {
        Gazetteer extended = Embedded.With([new Area("990000", "云山省", AreaLevel.Province, "100000"), new Area("990100", "云澜市", AreaLevel.Prefecture, "990000")]);

        Assert.Equal("990100", extended.Find("云澜", 2024)?.Code);
        Assert.Null(Embedded.Find("云澜市", 2024));
    }

    [Fact]
    public void An_added_area_needs_its_parent_and_a_free_code()
    {
        var orphan = Assert.Throws<LexiconException>(() => Embedded.With([new Area("990100", "云澜市", AreaLevel.Prefecture, "990000")]));
        var taken = Assert.Throws<LexiconException>(() => Embedded.With([new Area("360702", "云澜区", AreaLevel.County, "360700")]));

        Assert.Equal("areas.json: the parent 990000 of 云澜市 (990100) is not in the gazetteer; add it too.", orphan.Message);
        Assert.Equal("areas.json: the code 360702 of 云澜区 is taken by 章贡区 in the same years; choose another or give the years.", taken.Message);
    }

    [Theory]
    [InlineData("""[{"code":"9901","name":"云澜市"}]""", "the code 9901 of 云澜市 has not six to twelve digits.")]
    [InlineData("""[{"code":"990100","name":"云澜市","level":"city"}]""", "the level city of 云澜市 is none; expected nation, province, prefecture, county or township.")]
    [InlineData("""[{"code":"990100","name":"云澜市","from":2020,"to":2010}]""", "云澜市 (990100) begins in 2020 and ends in 2010; the last year must not be before the first.")]
    [InlineData("""[{"code":"990100"}]""", "Required property 'name' not found in JSON")]
    [InlineData("""[{"code":"990100","name":"云澜市","colour":"red"}]""", "Could not find member 'colour'")]
    public void A_malformed_file_is_a_named_problem(string json, string problem)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, json);

        var error = Assert.Throws<LexiconException>(() => Gazetteer.ReadAreas(path));
        File.Delete(path);

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.File);
    }

    [Fact]
    public void A_file_of_areas_is_read()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, """[{"code":"990100","name":"云澜市","level":"prefecture","parentCode":"100000","from":2001}]""");

        Area area = Assert.Single(Gazetteer.ReadAreas(path));
        File.Delete(path);

        Assert.Equal(new Area("990100", "云澜市", AreaLevel.Prefecture, "100000", 2001), area);
    }
}
