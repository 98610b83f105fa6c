namespace Jieba.Image;

/// <summary>
/// The model that finds words and their tags among unknown characters (jieba's posseg), as the image holds it. States are in the order
/// of their letter, then of their tag, which is the order in which Python breaks ties.
/// </summary>
internal sealed record TagModelSections
{
    /// <summary>Letter and tag of each state, such as <c>Bnr</c>.</summary>
    public required string[] States { get; init; }

    /// <summary>Log probability of each state at the start.</summary>
    public required double[] Start { get; init; }

    /// <summary>How many states can follow each state.</summary>
    public required byte[] StepCounts { get; init; }

    /// <summary>The states that can follow, state after state, ascending.</summary>
    public required byte[] StepTargets { get; init; }

    /// <summary>Log probability of each of those steps.</summary>
    public required double[] StepValues { get; init; }

    /// <summary>The distinct emission values; the first is the value of a missing emission.</summary>
    public required double[] Values { get; init; }

    /// <summary>How many states each Han character may have.</summary>
    public required byte[] AllowedCounts { get; init; }

    /// <summary>How many states emit each Han character that it may not have; they matter where none of the allowed can follow.</summary>
    public required byte[] OtherCounts { get; init; }

    /// <summary>For each Han character its allowed states, ascending, then the others.</summary>
    public required byte[] EmissionStates { get; init; }

    /// <summary>Index into <see cref="Values"/> for each of those.</summary>
    public required ushort[] EmissionValues { get; init; }

    /// <summary>Writes the sections.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(SectionWriter writer)
    {
        writer.Write(States);
        writer.Write(Start);
        writer.Write(StepCounts);
        writer.Write(StepTargets);
        writer.Write(StepValues);
        writer.Write(Values);
        writer.Write(AllowedCounts);
        writer.Write(OtherCounts);
        writer.Write(EmissionStates);
        writer.Write(EmissionValues);
    }

    /// <summary>Reads the sections.</summary>
    /// <param name="reader">Where to read.</param>
    public static TagModelSections Read(ref SectionReader reader) => new()
    {
        States = reader.ReadNames(),
        Start = reader.ReadArray<double>(),
        StepCounts = reader.ReadArray<byte>(),
        StepTargets = reader.ReadArray<byte>(),
        StepValues = reader.ReadArray<double>(),
        Values = reader.ReadArray<double>(),
        AllowedCounts = reader.ReadArray<byte>(),
        OtherCounts = reader.ReadArray<byte>(),
        EmissionStates = reader.ReadArray<byte>(),
        EmissionValues = reader.ReadArray<ushort>(),
    };
}
