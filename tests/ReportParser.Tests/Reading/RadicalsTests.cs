using System.Text;
using ReportParser.Reading;
using ReportParser.Text;

namespace ReportParser.Tests.Reading;

public class RadicalsTests
{
    [Fact]
    public void Every_kangxi_radical_becomes_an_ideograph()
    {
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++)
        {
            string folded = Radicals.Fold(radical.ToString());

            Assert.InRange(folded[0], '\u3400', '\u9FFF');
            if (radical != '⼾')
                Assert.Equal(radical.ToString().Normalize(NormalizationForm.FormKC), folded);
        }
    }

    [Theory]
    [InlineData("⺠⽣", "民生")]
    [InlineData("⻓期", "长期")]
    [InlineData("⼈均⽔平", "人均水平")]
    [InlineData("⼾籍", "户籍")]
    [InlineData("没有部首", "没有部首")]
    public void Radicals_are_read_as_what_they_look_like(string text, string expected)
    {
        Assert.Equal(expected, Radicals.Fold(text));
        Assert.Equal(expected, TextFolder.Fold(text).Text);
    }
}
