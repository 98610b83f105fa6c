namespace ReportParser.Quantities;

/// <summary>A date or period as the text words it, to be resolved against the report's year.</summary>
public abstract record TimeExpression
{
    /// <summary>
    /// Resolves the expression into the period format of the dataset: <c>2023</c>, <c>2023-S1</c>, <c>2023-Q3</c>, <c>2023-11</c>,
    /// <c>2019/2023</c>, <c>2023-Q1/2023-Q3</c>; a day is an ISO 8601 date.
    /// </summary>
    /// <param name="reportYear">The year of the report, which 今年 and 本年 mean; null when it is not known.</param>
    /// <param name="defaultYear">The year that a bare 上半年, 前三季度 or 6月底 belongs to: the year under review in a review, else the report's; null when it is not known.</param>
    /// <returns>The period, null when it cannot be known.</returns>
    public abstract string? Resolve(int? reportYear, int? defaultYear);
}
