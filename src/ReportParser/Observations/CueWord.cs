using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>What a word tells of a value beside its name.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum CueKind
{
    /// <summary>Says before a verb that something has come about: [已]建成.</summary>
    Done,

    /// <summary>Opens a clause that says how things stand now: [目前]有学校30所.</summary>
    Now,

    /// <summary>Says before a verb that something is to come about: [即将]建成.</summary>
    Ahead,

    /// <summary>Follows a value that is only a goal: 增长6%[的目标].</summary>
    GoalNoun,

    /// <summary>Says in a clause that something is wanted or possible, and is not found so: [必须]达到.</summary>
    Modal,

    /// <summary>Heads what a report says of the years of the next term: [今后五年]的目标.</summary>
    NextTerm,

    /// <summary>Stands before a number of years in which nothing came about: [提前]两年.</summary>
    OtherYears,

    /// <summary>Stands before a number of years and says which they are: [过去]五年.</summary>
    WhichYears,

    /// <summary>Stands before a number of years that something takes: [用]三年时间.</summary>
    Taking,

    /// <summary>Stands behind a number of years that something takes: 通过五年[的努力].</summary>
    Effort,

    /// <summary>Stands behind a time that something happens before or within: 9月底[前]开工.</summary>
    TimeBound,

    /// <summary>Puts a value on another basis than that of its indicator: [扣除]退税.</summary>
    OtherBasis,

    /// <summary>Says that a share is one of a plan, which may be exceeded: 年度[计划]的120%.</summary>
    Plan,

    /// <summary>Says in a clause that names a plan of several years that it is done: 如期[完成]三年行动.</summary>
    PlanDone,

    /// <summary>Says that several things came about behind each other: [接连]突破.</summary>
    Successive,

    /// <summary>Stands behind a span of years that is only the measure of a record: 创2006年以来[新高].</summary>
    Record,

    /// <summary>Says that a value holds for every year: [每年]七成支出.</summary>
    EachYear,

    /// <summary>Says that a value was kept through the years: 年出口额[保持]在千亿元以上.</summary>
    Kept,

    /// <summary>Says how things stand, and tells no act of the years behind: [在建]8座.</summary>
    Standing,

    /// <summary>Ends the name of an amount whose growth is told at constant prices: 地区[生产总值].</summary>
    ConstantPrices,
}

/// <summary>A word that tells when a value holds, whether it has come about and on what basis. A record of the lexicon <c>cue_words.json</c>.</summary>
public sealed record CueWord : KindWord<CueKind>;
