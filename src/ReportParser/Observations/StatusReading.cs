namespace ReportParser.Observations;

/// <summary>What decided a value's status.</summary>
internal enum StatusSource
{
    /// <summary>The part of the report.</summary>
    Part,

    /// <summary>A goal word at the value.</summary>
    GoalWord,

    /// <summary>An estimate cue before it in the sentence.</summary>
    EstimateCue,

    /// <summary>A remark before it in the report that the figures from there on are estimates: 预计（下同）.</summary>
    Remark,

    /// <summary>The time that the sentence names for it, which lies behind or ahead of the report.</summary>
    NamedTime,

    /// <summary>A word that says that it is done: 已.</summary>
    DoneWord,

    /// <summary>It is the value that an announced movement starts from: 由[20元]提高到30元.</summary>
    Start,
}

/// <summary>A value's status and what decided it.</summary>
internal readonly record struct StatusReading(ObservationStatus Status, StatusSource Source);
