using ReportParser.Reading.Html;

namespace ReportParser.Tests.Reading.Html;

public class FactSheetTests
{
    [Theory]
    [InlineData(6, "题目", "【索引号】001", "【发布机构】县政府办", "【文号】1号", "【类别】通知", "【有效性】有效", "现将有关事项通知如下")]
    [InlineData(5, "◎格式 DOC", "◎大小 2 MB", "◎语言 中文", "◎来源 本站", "◎简介", "全年工作回顾如下")]
    [InlineData(0, "● 工业", "● 农业", "● 服务业", "● 就业", "四项工作进展如下")]
    [InlineData(0, "政府工作报告", "县长 李某某", "（2024年1月12日）", "各位代表", "一、过去一年", "现在我代表县人民政府报告工作")]
    public void Facts_above_a_text_share_a_sign(int end, params string[] lines) =>
        Assert.Equal(end, FactSheet.End(new PageLines([.. lines.Select(line => new PageLine(line, 0, 0))], [], [], 0), 0, lines.Length - 1));
}
