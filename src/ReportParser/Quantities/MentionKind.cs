namespace ReportParser.Quantities;

/// <summary>What a number in the text is. The names in the output are these in lower case.</summary>
public enum MentionKind
{
    /// <summary>An amount, count, rate, share, ratio, length of time: something measured.</summary>
    Quantity,

    /// <summary>A place in an order: 第3位, 第十四届, list numbers.</summary>
    Ordinal,

    /// <summary>A point in time: 2024年, 1月15日, 去年, 年底.</summary>
    Date,

    /// <summary>A stretch of time: “十四五”期间, 前三季度, 2021—2025年, 五年来.</summary>
    Period,

    /// <summary>A number inside a name: 5G, PM2.5, G105, 4A级, “三大战略”, document and telephone numbers.</summary>
    Label,
}
