using System.Collections.Immutable;
using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>What a word does in a clause. One surface may have several roles.</summary>
[Flags]
public enum ClauseRole
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Stands before a value and says that it is the indicator's own: 达到, 为, 完成, 增加到.</summary>
    Level = 1 << 0,

    /// <summary>Stands before a value and says that it is a change: 增长, 下降. Has a polarity.</summary>
    Growth = 1 << 1,

    /// <summary>Stands before a rank: 居, 位列, 跃居.</summary>
    Rank = 1 << 2,

    /// <summary>A verb that makes a count a flow: 新增, 建成, 竣工.</summary>
    Action = 1 << 3,

    /// <summary>Dropped before and behind verbs: 全部, 顺利, 累计, 同比.</summary>
    Adverb = 1 << 4,

    /// <summary>The value is an estimate to the end of the sentence: 预计.</summary>
    Estimate = 1 << 5,

    /// <summary>The value is a goal: 力争, 确保.</summary>
    Target = 1 << 6,

    /// <summary>Opens a clause and is no part of a name: 其中, 同时, 全年, 我们.</summary>
    Opener = 1 << 7,

    /// <summary>Names the report's own area: 全市, 我县. Leaves names.</summary>
    OwnArea = 1 << 8,

    /// <summary>Names another place: 全国, 城区, 园区.</summary>
    Place = 1 << 9,

    /// <summary>A noun that needs another one to be understood, and joins the carried name: 总量, 产值.</summary>
    Head = 1 << 10,

    /// <summary>Ends the name of a rate, whose percentage is a level: 率, 比例, 强度.</summary>
    Rate = 1 << 11,

    /// <summary>Names a growth and leaves the name: 增速, 涨幅.</summary>
    GrowthNoun = 1 << 12,

    /// <summary>Stands before what a value exceeds or falls short of: 高于, 低于. Has a polarity.</summary>
    Gap = 1 << 13,

    /// <summary>Says that values pair with names in order: 分别.</summary>
    Respectively = 1 << 14,

    /// <summary>Says that one value holds for each name: 均, 都.</summary>
    Each = 1 << 15,

    /// <summary>A yearly average: 年均.</summary>
    Annualized = 1 << 16,

    /// <summary>A running total: 累计, 共.</summary>
    Cumulative = 1 << 17,

    /// <summary>A preposition whose phrase is no part of a name: 为企业, 与央企.</summary>
    Preposition = 1 << 18,

    /// <summary>A modifier that a list shares: 人均, 亩均, 城镇.</summary>
    SharedModifier = 1 << 19,

    /// <summary>A verb before a counted noun whose object is the whole phrase behind the count: 完成, 实施, 推进.</summary>
    Performs = 1 << 20,

    /// <summary>A general noun before a value that leaves the name when a specific one is there: 各类, 一批.</summary>
    Quantifier = 1 << 21,

    /// <summary>What a gap is measured against when it is no place: 年度计划, 预期.</summary>
    Benchmark = 1 << 22,

    /// <summary>Opens an attribute of a project inside its name: 总投资, 占地.</summary>
    Attribute = 1 << 23,

    /// <summary>Ends a clause as the predicate of a counted noun, without an object: 竣工, 落地.</summary>
    Completes = 1 << 24,

    /// <summary>The predicate of a counted noun that takes an object: 列入, 获评.</summary>
    Transitive = 1 << 25,

    /// <summary>Is a verb wherever it stands, never part of a noun: 发放, 签订.</summary>
    Verbal = 1 << 26,

    /// <summary>Opens what a target without a number says of its name: 完成市下达任务, 与经济增长同步.</summary>
    Outcome = 1 << 27,

    /// <summary>A verb that is also the first part of nouns, and so ends a chain of verbs: 研发 in 享受研发费用.</summary>
    Nominal = 1 << 28,

    /// <summary>A verb whose object acts on its own; the action is this verb, not the object's: 选派1200名科技特派员开展服务.</summary>
    Pivot = 1 << 29,

    /// <summary>Stands behind an amount that was reached and is not what it counts: 大关, 台阶.</summary>
    Milestone = 1 << 30,

    /// <summary>Every role: asks for a word whatever it does.</summary>
    Any = ~None,
}

/// <summary>A word of the clause lexicon.</summary>
public sealed record ClauseWord
{
    /// <summary>The word as it stands in the text.</summary>
    public required string Surface { get; init; }

    /// <summary>What it does.</summary>
    public required ImmutableArray<ClauseRole> Roles { get; init; }

    /// <summary>1 for a rise, -1 for a decline, 0 where it makes no difference; never 0 for a word of growth or gap.</summary>
    public int Polarity { get; init; }

    /// <summary>What it adds to the name when it is peeled off: 产量 for 增产. Null for nothing.</summary>
    public string? Adds { get; init; }

    /// <summary>How it bounds a value that other words part it from: 不足 in 不足全省平均水平的一半, 至少 in 至少建成3个. Null for a word that does not.</summary>
    public Comparator? Bound { get; init; }

    /// <summary>Phrases in which the word is found with its roles; may be empty.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>All roles in one mask.</summary>
    [Newtonsoft.Json.JsonIgnore]
    public ClauseRole Mask { get; internal set; }

    /// <summary>Whether the word has any of these roles.</summary>
    /// <param name="roles">One or more roles.</param>
    public bool Is(ClauseRole roles) => (Mask & roles) != 0;
}
