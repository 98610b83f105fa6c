using ReportParser.GazetteerCompiler;

namespace ReportParser.Tests.GazetteerCompiler;

public class TimelineTests
{
    private static readonly string[] NoChanges = [];

    private static Snapshot Table(int year, int month, params (string Code, string Name)[] rows) =>
        new(year, month, rows.ToDictionary(row => row.Code, row => row.Name));

    [Fact]
    public void A_change_between_two_tables_lies_in_the_years_from_one_to_the_other()
    {
        var built = Timeline.Build([Table(1999, 12), Table(2014, 10, ("130625", "徐水县")), Table(2015, 9, ("130609", "徐水区"))], ChangeTable.Parse(NoChanges));

        Assert.Equal([new Division("130609", "徐水区", 2014, null), new Division("130625", "徐水县", null, 2015)], built);
    }

    [Fact]
    public void A_known_year_replaces_the_bounds()
    {
        var changes = ChangeTable.Parse(["# known", "ends\t130223\t2018", "begins\t130284\t2018", "drop\t139001", "add\t100000\t中华人民共和国\t-\t-"]);
        var built = Timeline.Build([Table(1999, 12), Table(2016, 7, ("130223", "滦县"), ("139001", "定州市")), Table(2020, 12, ("130284", "滦州市"))], changes);

        Assert.Equal([new Division("100000", "中华人民共和国", null, null), new Division("130223", "滦县", null, 2018), new Division("130284", "滦州市", 2018, null)], built);
    }

    [Fact]
    public void A_code_that_one_table_lacks_goes_on()
    {
        var row = ("130682", "定州市");
        var built = Timeline.Build([Table(1999, 12), Table(2012, 10, row), Table(2013, 8), Table(2020, 12, row)], ChangeTable.Parse(NoChanges));

        Assert.Equal([new Division("130682", "定州市", null, null)], built);
    }

    [Fact]
    public void A_malformed_line_is_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => ChangeTable.Parse(["drop\t139001", "move\t139001"]));

        Assert.Equal("changes.tsv, line 2: found move\t139001, expected drop, ends, begins or add with their fields.", error.Message);
    }
}
