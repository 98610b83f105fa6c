using ReportParser.Evaluation;

namespace ReportParser.Tests.Evaluation;

/// <summary>How a wrong name differs from the annotated one.</summary>
public class NameDifferencesTests
{
    [Theory]
    [InlineData("城镇新建学校", "学校", NameDifference.TooShort)]
    [InlineData("学校", "城镇学校", NameDifference.TooLong)]
    [InlineData("城镇新建学校", "新建学校数量", NameDifference.Overlapping)]
    [InlineData("城镇学校", "公园", NameDifference.Other)]
    public void Names_differ_in_one_of_four_ways(string gold, string found, NameDifference expected) =>
        Assert.Equal(expected, NameDifferences.Of(new ObservationFields { Name = gold }, new ObservationFields { Name = found }));
}
