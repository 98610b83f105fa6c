namespace ReportParser.Observations;

/// <summary>What a value says about its indicator. The names in the dataset are these in lower case.</summary>
public enum Measure
{
    /// <summary>The indicator's own value: amount, count, stock, flow, rate, index.</summary>
    Level,

    /// <summary>Relative change against an earlier period.</summary>
    Growth,

    /// <summary>Absolute change, in the indicator's unit or in percentage points.</summary>
    Change,

    /// <summary>Difference from another area, a plan, a standard.</summary>
    Gap,

    /// <summary>Part of a whole.</summary>
    Share,

    /// <summary>n times another value.</summary>
    Multiple,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A streak, or a length of time that is the claim itself.</summary>
    Duration,

    /// <summary>A proportion of several parts.</summary>
    Ratio,
}

/// <summary>Whether a value has happened. The names in the dataset are these in lower case.</summary>
public enum ObservationStatus
{
    /// <summary>Has happened.</summary>
    Actual,

    /// <summary>Stated under 预计, 初步核算 and the like.</summary>
    Estimated,

    /// <summary>A goal, a plan, what the plan part announces.</summary>
    Target,
}
