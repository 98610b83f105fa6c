using System.Collections.Immutable;

namespace ReportParser.Evaluation;

/// <summary>An attribute of an observation that an evaluation judges on its own.</summary>
public enum JudgedField
{
    /// <summary>The name means the same indicator.</summary>
    Name,

    /// <summary>The name is the same to the letter.</summary>
    NameExact,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The measure.</summary>
    Measure,

    /// <summary>The comparator.</summary>
    Comparator,

    /// <summary>The status.</summary>
    Status,

    /// <summary>The period.</summary>
    Period,
}

/// <summary>An extracted observation beside the annotated one, and what of it is right.</summary>
/// <param name="Gold">The annotated observation.</param>
/// <param name="System">The extracted one.</param>
/// <param name="Right">The attributes that are right.</param>
public sealed record Judgement(GoldRecord Gold, ObservationFields System, ImmutableHashSet<JudgedField> Right)
{
    /// <summary>All attributes, in the order in which they are printed.</summary>
    public static ImmutableArray<JudgedField> Fields { get; } = [.. Enum.GetValues<JudgedField>()];

    /// <summary>The attributes that make an observation right in the main: name, unit, measure.</summary>
    public static ImmutableArray<JudgedField> CoreFields { get; } = [JudgedField.Name, JudgedField.Unit, JudgedField.Measure];

    /// <summary>Whether it is right in the main.</summary>
    public bool IsCore => CoreFields.All(Right.Contains);

    /// <summary>Whether every attribute is right.</summary>
    public bool IsExact => Right.Count == Fields.Length;

    /// <summary>Judges an extracted observation by the annotated one.</summary>
    /// <param name="gold">The annotated observation.</param>
    /// <param name="system">The extracted one.</param>
    public static Judgement Of(GoldRecord gold, ObservationFields system) =>
        new(gold, system, [.. Fields.Where(attribute => IsRight(attribute, gold, system))]);

    private static bool IsRight(JudgedField attribute, GoldRecord gold, ObservationFields system) => attribute switch
    {
        JudgedField.Name => NameForms.AreClose(gold, system),
        JudgedField.NameExact => NameForms.AreEqual(gold, system),
        JudgedField.Unit => NameForms.Plain(gold.Unit) == NameForms.Plain(system.Unit),
        JudgedField.Measure => gold.Measure == system.Measure,
        JudgedField.Comparator => ComparatorWord(gold.Comparator) == ComparatorWord(system.Comparator),
        JudgedField.Status => gold.Status == system.Status,
        _ => (gold.Period ?? "") == (system.Period ?? ""),
    };

    private static string? ComparatorWord(string? comparator) => comparator switch
    {
        "=" => "eq",
        "≈" => "approx",
        ">" => "gt",
        "≥" => "ge",
        "<" => "lt",
        "≤" => "le",
        _ => comparator,
    };
}
