using ReportParser.Observations;

namespace ReportParser.Tests.Observations;

/// <summary>Goals without a number in target lists.</summary>
public class QualitativeTargetTests
{
    [Theory]
    [InlineData("进出口回稳向好", "进出口", "回稳向好")]
    [InlineData("居民收入增长与经济增长基本同步", "居民收入", "与经济增长基本同步")]
    [InlineData("努力实现居民收入增长和经济发展同步", "居民收入", "和经济发展同步")]
    [InlineData("约束性指标确保完成市定任务", "约束性指标", "确保完成市定任务")]
    [InlineData("单位生产总值能耗确保不高于上年", "单位生产总值能耗", "不高于上年")]
    [InlineData("全面完成能耗强度下降目标", "能耗强度下降", "全面完成目标")]
    [InlineData("力争工业投资增速进入全市前列", "工业投资", "进入全市前列")]
    public void A_goal_is_divided_into_name_and_statement(string clause, string name, string statement)
    {
        QualitativeTarget goal = ExtractionCase.Targets($"主要预期目标是：生产总值增长6%左右，{clause}。").QualitativeTargets.Single();

        Assert.Equal((name, statement, "2024"), (goal.Name, goal.Statement, goal.Period));
    }

    [Theory]
    [InlineData("确定7%的目标，是为了使预期目标符合实际。")]
    [InlineData("再加上4条公路建成，发展基础持续夯实。")]
    public void An_argument_for_the_goals_is_none(string text) => Assert.Empty(ExtractionCase.Targets(text).QualitativeTargets);
}
