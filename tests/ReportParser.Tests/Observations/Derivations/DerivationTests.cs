using System.Text;
using ReportParser.Observations;
using ReportParser.Observations.Derivations;

namespace ReportParser.Tests.Observations.Derivations;

/// <summary>What <c>explain</c> says of an observation: what really decided, step by step.</summary>
public class DerivationTests
{
    private const string Paragraph =
        "初步核算，全县地区生产总值完成92.4亿元，增长6.2%，高于全市0.5个百分点；财政收入8.1亿元，占全市的12%。" +
        "城乡居民人均可支配收入分别增长5%和7%以上。2021年，建成社区食堂12家，其中镇办4家。320户安置房竣工交付。";

    [Fact]
    public void A_paragraph_is_explained_as_it_was_accepted()
    {
        var text = new StringBuilder();
        foreach (Observation found in ExtractionCase.Review(Paragraph))
        {
            text.Append(found.Quote.Of(Paragraph)).Append('\n');
            foreach (DerivationStep step in found.Explain())
                text.Append("  " + step.Topic + ": " + step.Statement + (step.Evidence is { } at ? " «" + at.Of(Paragraph) + "»" : "") + "\n");
        }

        GoldenFile.Check("paragraph.txt", text.ToString());
    }

    [Theory]
    [InlineData("粮食产量32万吨，增长3%。", 1, "name", "carried from the value before it in the sentence (“32万吨” at 4)")]
    [InlineData("2021年底，粮食产量32万吨。", 0, "period", "the sentence names “2021年底”")]
    [InlineData("预计粮食产量32万吨。", 0, "status", "estimated: an estimate cue")]
    [InlineData("刑事案件下降20%以上。", 0, "comparator", "le: the bound words at “20%以上”, turned round because a decline is negative.")]
    [InlineData("完成财政收入32亿元。", 0, "indicator", "the catalogue has “财政收入” among its spellings")]
    [InlineData("新增城区停车位320个。", 0, "scope", "“城区”, named beside the value")]
    public void A_step_names_what_decided(string text, int index, string topic, string expected)
    {
        DerivationStep step = Assert.Single(ExtractionCase.Review(text)[index].Explain(), step => step.Topic == topic);

        Assert.Contains(expected, step.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_list_is_what_makes_a_target()
    {
        DerivationStep status = ExtractionCase.Targets("粮食产量32万吨以上。").Observations[0].Explain().Single(step => step.Topic == "status");

        Assert.Equal("target: the part “一、标题” is read as targets, so it tells what lies ahead.", status.Statement);
    }
}
