using System.Globalization;
using System.Text;
using ReportParser.Lexicons;
using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>Holds docs/indicators.md to the catalogue. UPDATE_GOLDEN=1 rewrites it.</summary>
public class IndicatorDocumentTests
{
    private const string Head = """
        # Indicator catalogue

        The codes of the column `indicator`, by the divisions of the China Statistical Yearbook. Written from
        `src/ReportParser/Lexicons/data/indicators.json` by a test; change the lexicon, not this page.

        A name resolves to an indicator only when it is one of the spellings, after a folding that never changes the meaning:
        quotation marks, white space and a bracketed abbreviation, such as （GDP）, go; full-width letters become half-width; a scope
        word before the name (全市, 我县, 全年) and a growth word behind it (增速, 涨幅) go. A similar name does not resolve:
        民营经济增加值 is not 地区生产总值, 城乡居民人均可支配收入 is neither that of towns nor that of villages. A count together
        with its action may be an indicator of its own: 城镇就业 with 新增 is `urban_new_employment`.

        To add an indicator, add a record with its `code`, `name`, `english`, `division`, `dimension` (of `units.json`; `index` and
        `ratio` for bare numbers), `usualMeasure` where it is not `level`, `synonyms`, `flows` (spellings that contain the act, such as
        新增就业), `notToConfuse` (codes), `examples` and `counterExamples`. The tests run them all.

        """;

    [Fact]
    public void The_document_lists_the_catalogue()
    {
        string path = Path.Combine(SharedMaterial.Repository, "docs", "indicators.md");
        string expected = Render(IndicatorCatalogue.Load(LexiconSource.Embedded));
        if (Environment.GetEnvironmentVariable(GoldenFile.Flag) == "1")
            File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Render(IndicatorCatalogue catalogue)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (IndicatorDivision division in catalogue.Divisions)
        {
            page.Append('\n').Append(CultureInfo.InvariantCulture, $"## {division.English} ({division.Name}, `{division.Code}`)\n\n");
            page.Append("| code | name | English | dimension | spellings |\n| --- | --- | --- | --- | --- |\n");
            foreach (Indicator indicator in catalogue.Indicators.Where(indicator => indicator.Division == division.Code))
                page.Append(CultureInfo.InvariantCulture, $"| `{indicator.Code}` | {indicator.Name} | {indicator.English} | {indicator.Dimension} | {indicator.Spellings.Count()} |\n");
        }
        return page.ToString();
    }
}
