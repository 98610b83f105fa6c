using ReportParser.Observations.Confidence;

namespace ReportParser.Tests.Observations.Confidence;

/// <summary>The traits of observations, read from sentences.</summary>
public class TraitReaderTests
{
    [Theory]
    [InlineData("粮食产量32万吨，增长3%。", 1, nameof(Trait.NameCarried) + ", " + nameof(Trait.InCatalogue))]
    [InlineData("粮食产量32万吨，增长3%。", 0, nameof(Trait.InCatalogue))]
    [InlineData("新增停车位三百个。", 0, nameof(Trait.ChineseDigits) + ", " + nameof(Trait.CountUnit) + ", " + nameof(Trait.HasAction))]
    [InlineData("新增停车位300个以上。", 0, nameof(Trait.Bounded) + ", " + nameof(Trait.CountUnit) + ", " + nameof(Trait.HasAction))]
    [InlineData("城镇、农村居民人均可支配收入分别增长5%和7%。", 1, nameof(Trait.Paired) + ", " + nameof(Trait.ListMember))]
    [InlineData("建成社区食堂12家（镇办4家）。", 1, nameof(Trait.InBracket))]
    public void A_sentence_shows_its_traits(string text, int index, string expected)
    {
        Trait traits = ExtractionCase.Review(text)[index].Traits;

        Trait wanted = Enum.Parse<Trait>(expected);
        Assert.True((traits & wanted) == wanted, $"expected {wanted}, found {traits}");
    }

    [Theory]
    [InlineData("粮食产量32万吨。", nameof(Trait.NameCarried) + ", " + nameof(Trait.ChineseDigits) + ", " + nameof(Trait.Bounded) + ", " + nameof(Trait.Paired) + ", " + nameof(Trait.BareNumber))]
    [InlineData("新增停车位300个。", nameof(Trait.InBracket) + ", " + nameof(Trait.BareNumber) + ", " + nameof(Trait.LongName))]
    public void A_plain_sentence_has_no_others(string text, string unwanted) =>
        Assert.Equal(Trait.None, Assert.Single(ExtractionCase.Review(text)).Traits & Enum.Parse<Trait>(unwanted));
}
