namespace ReportParser.Quantities;

/// <summary>How a stated number bounds the true one. The names in the dataset are these in lower case.</summary>
public enum Comparator
{
    /// <summary>Equal: no bound word.</summary>
    Eq,

    /// <summary>左右, 约, 近.</summary>
    Approx,

    /// <summary>超过, 突破, 余, 多.</summary>
    Gt,

    /// <summary>以上, 不低于, 至少.</summary>
    Ge,

    /// <summary>低于, 不到, 不足.</summary>
    Lt,

    /// <summary>以内, 以下, 不超过.</summary>
    Le,

    /// <summary>Between two ends.</summary>
    Range,
}
