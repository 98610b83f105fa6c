using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Observations.Consistency;
using ReportParser.Text;

namespace ReportParser.Tests.Observations.Consistency;

/// <summary>Figures that cannot all be right are reported with code, place and both values; those that can be are not.</summary>
public class ConsistencyReaderTests
{
    private static readonly CueLexicon Cues = CueLexicon.Load(LexiconSource.Embedded);

    [Theory]
    [InlineData("粮食产量32万吨。全县经济平稳。粮食产量35万吨。", "RP402", "35万吨")]
    [InlineData("粮食产量32万吨。全县经济平稳。粮食产量3.2万吨。", "RP402", "3.2万吨")]
    [InlineData("固定资产投资增长6%。全县经济平稳。固定资产投资增长8%。", "RP402", "8%")]
    [InlineData("民生支出占财政支出的181%。", "RP403", "181%")]
    [InlineData("社会消费品零售总额66亿元，增加6亿元，增长25%。", "RP404", "6亿元")]
    [InlineData("森林覆盖率由30%提高到36%，提高16个百分点。", "RP404", "16个百分点")]
    [InlineData("新增贷款20亿元，其中中长期贷款31亿元。", "RP405", "31亿元")]
    [InlineData("粮食产量32.5.1万吨。", "RP406", "32.5.1")]
    [InlineData("粮食产量，据统计，为32,51万吨。", "RP406", "32,51")]
    [InlineData("2023年粮食产量32万吨，2021年粮食产量30吨。", "RP407", "30吨")]
    [InlineData("三次产业结构调整为18.1:45.2:46.7。", "RP408", "18.1:45.2:46.7")]
    public void A_contradiction_is_reported_at_its_place(string text, string code, string place)
    {
        Diagnostic found = Assert.Single(Read(text), found => found.Code == code);

        Assert.Equal((code, Severity.Warning), (found.Code, found.Severity));
        Assert.Contains(place, found.Span!.Value.Of(text), StringComparison.Ordinal);
        Assert.Contains("expected", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("粮食产量32万吨。全县经济平稳。粮食产量32.3万吨。")]
    [InlineData("粮食产量32万吨。全县经济平稳。粮食产量35万吨左右。")]
    [InlineData("2021年粮食产量32万吨。2022年粮食产量35万吨。")]
    [InlineData("固定资产投资增长6%。按可比口径计算，固定资产投资增长8%。")]
    [InlineData("确定的20项民生实事，已完成16项。")]
    [InlineData("投资完成年度计划的118%。")]
    [InlineData("社会消费品零售总额66亿元，增加6亿元，增长10%。")]
    [InlineData("森林覆盖率由30%提高到36%，提高6个百分点。")]
    [InlineData("新增贷款40亿元，其中中长期贷款31亿元。")]
    [InlineData("粮食产量325,100吨。")]
    [InlineData("粮食产量，据统计，为1,325,100.5吨。")]
    [InlineData("2023.12.5，粮食产量32万吨。")]
    [InlineData("2023年粮食产量32万吨，2021年粮食产量30万吨。")]
    [InlineData("三次产业结构调整为8.1:45.2:46.7。")]
    [InlineData("三次产业结构调整为8:45:46。")]
    public void Figures_that_can_all_be_right_are_left_alone(string text)
    {
        Assert.NotEmpty(ExtractionCase.Review(text));
        Assert.Empty(Read(text));
    }

    [Fact]
    public void A_message_names_both_values_their_places_and_what_to_do()
    {
        Diagnostic found = Assert.Single(Read("粮食产量32万吨。全县经济平稳。粮食产量3.2万吨。"));

        Assert.Equal("“粮食产量” (level, 2023) is 3.2万吨 at 20, but 32万吨 at 4; expected one value; the digits are the same, the decimal point or the unit is not. "
            + "Read both sentences: a figure may be mistyped, or be about something that its name, period or scope does not tell.", found.Message);
    }

    [Fact]
    public void The_change_that_level_and_growth_give_is_told() =>
        Assert.Contains("expected about 13.2亿元 from the level 66亿元", Assert.Single(Read("社会消费品零售总额66亿元，增加6亿元，增长25%。")).Message, StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Read(string text) => ConsistencyReader.Read(TextFolder.Fold(text), ExtractionCase.Review(text), Cues);
}
