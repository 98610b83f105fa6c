using ReportParser.Text;

namespace ReportParser.Tests.Text;

public class FoldedTextTests
{
    [Fact]
    public void Without_drops_the_spans_and_keeps_the_map()
    {
        FoldedText view = FoldedText.Identity("减税降费[1]2.43亿元").Without([new TextSpan(4, 7)]);

        Assert.Equal("减税降费2.43亿元", view.Text);
        Assert.Equal(new TextSpan(7, 13), view.ToSource(new TextSpan(4, 10)));
        Assert.Equal(new TextSpan(2, 4), view.FromSource(new TextSpan(2, 7)));
    }
}
