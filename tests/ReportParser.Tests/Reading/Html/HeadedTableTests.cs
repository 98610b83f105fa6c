using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Html;

public class HeadedTableTests
{
    private const string Before = "主要指标完成情况如下，数据均为快报数，正式数据以年鉴为准：";

    [Theory]
    [InlineData(
        "<tr><th>指标<th>2023年<th>2024年目标<tr><td>粮食产量<td>32万吨<td>33万吨<tr><td>公路里程<td>210公里<td>—",
        "粮食产量：2023年32万吨；2024年目标33万吨\n公路里程：2023年210公里")]
    [InlineData(
        "<tr><td>序号<td>指标（单位）<td>完成数<td>比上年增长（％）<tr><td>1<td>粮食产量（万吨）<td>32.5<td>4.1",
        "粮食产量：完成数32.5万吨；比上年增长4.1％")]
    [InlineData(
        "<tr><td colspan=3>主要指标表<tr><td rowspan=2>指标<td colspan=2>产量<tr><td>去年<td>今年<tr><td>粮食<td>30万吨<td>32万吨",
        "粮食：产量去年30万吨；产量今年32万吨")]
    [InlineData(
        "<tr><td>部门<td>去年<td>今年<tr><td rowspan=2>工业<td>12家<td>13家<tr><td>8个<td>9个",
        "工业：去年12家；今年13家\n工业：去年8个；今年9个")]
    public void Every_figure_stands_with_the_heads_of_its_row_and_column(string rows, string expected) =>
        Assert.EndsWith($"{Before}\n{expected}", WithoutHeads(MainText(rows)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<tr><td>粮食产量<td>32万吨<tr><td>公路里程<td>210公里", "粮食产量\t32万吨\n公路里程\t210公里")]
    [InlineData("<tr><td>姓名<td>单位<td>职务<tr><td>张某<td>县政府办<td>主任", "姓名\t单位\t职务\n张某\t县政府办\t主任")]
    [InlineData("<tr><td>32<td>33<td>34<tr><td>35<td>36<td>37", "32\t33\t34\n35\t36\t37")]
    public void Tables_without_heads_or_figures_stay_rows_of_cells(string rows, string expected) => Assert.EndsWith(expected, MainText(rows).TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public void A_table_of_a_million_columns_costs_nothing() =>
        Assert.Contains("粮食\t1\t2", MainText("<tr><td colspan=1000000>指标<td>一<td>二<tr><td>粮食<td>1<td>2"), StringComparison.Ordinal);

    // The heads themselves stand above the rows as they are.
    private static string WithoutHeads(string text) => string.Join('\n', text.Split('\n').Where(line => line.StartsWith(Before, StringComparison.Ordinal) || line.Contains('：', StringComparison.Ordinal)));

    private static string MainText(string rows) => new DocumentReader().Read(
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><div><p>{Before}</p><p>{Before}</p><table>{rows}</table></div></body></html>"), "page.html").Text;
}
