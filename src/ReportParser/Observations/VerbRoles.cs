namespace ReportParser.Observations;

/// <summary>What a verb or cue of the reports does in a clause. A word may do several things: 保持 states a level or a rank.</summary>
[Flags]
public enum VerbRoles
{
    /// <summary>Nothing; matches no entry.</summary>
    None = 0,

    /// <summary>Joins an indicator and its own value: 达到, 为, 突破, 控制在. In the lexicon <c>predicate_level</c>.</summary>
    PredicateLevel = 1,

    /// <summary>Joins an indicator and its change: 增长, 下降, 提高. In the lexicon <c>predicate_growth</c>.</summary>
    PredicateGrowth = 2,

    /// <summary>Makes the counted thing a flow: 新增, 建成, 投产. In the lexicon <c>action</c>.</summary>
    Action = 4,

    /// <summary>Joins an indicator and its place in an order: 位居, 跃居. In the lexicon <c>rank</c>.</summary>
    Rank = 8,

    /// <summary>Goes from actions and names: 全部, 顺利, 同比. In the lexicon <c>adverb</c>.</summary>
    Adverb = 16,

    /// <summary>Says that the value is an estimate: 预计, 初步核算. In the lexicon <c>estimate</c>.</summary>
    Estimate = 32,

    /// <summary>Says that the value is aimed at: 力争, 确保. In the lexicon <c>target</c>.</summary>
    Target = 64,

    /// <summary>Any predicate of a value, change or place.</summary>
    Predicate = PredicateLevel | PredicateGrowth | Rank,

    /// <summary>Any entry of the lexicon.</summary>
    Any = Predicate | Action | Adverb | Estimate | Target,
}

/// <summary>Where an action verb stands.</summary>
[Flags]
public enum VerbPosition
{
    /// <summary>Not an action.</summary>
    None = 0,

    /// <summary>Before what is counted: 新建农村公路120公里. In the lexicon <c>front</c>.</summary>
    Front = 1,

    /// <summary>Behind what is counted: 12个项目建成投产. In the lexicon <c>trailing</c>.</summary>
    Trailing = 2,

    /// <summary>In both places. In the lexicon <c>both</c>.</summary>
    Both = Front | Trailing,
}
