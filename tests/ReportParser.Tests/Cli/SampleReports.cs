namespace ReportParser.Tests.Cli;

/// <summary>Short reports written for the tests: real place names, invented figures.</summary>
internal static class SampleReports
{
    public static string Of(string area = "章贡区", int year = 2024, string revenue = "18.5") => $"""
        {year}年政府工作报告
        ——{year}年1月9日在{area}第六届人民代表大会第四次会议上
        {area}人民政府区长  林一

        各位代表：
        现在，我代表区人民政府，向大会报告工作，请予审议。
        一、{year - 1}年工作回顾
        过去一年，全区地区生产总值增长5.6%，一般公共预算收入{revenue}亿元、增长4%，新增城镇就业3200人。“双提升”【1】行动有序推进。
        二、{year}年工作安排
        主要预期目标是：地区生产总值增长6%左右，规模以上工业增加值增长7.5%，居民消费价格涨幅控制在3%以内。
        各位代表，让我们携手前行，谱写新篇章！

        名词解释：
        【1】双提升：指提升服务能力，提升群众满意度。

        """;
}
