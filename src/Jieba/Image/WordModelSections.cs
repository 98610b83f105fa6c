namespace Jieba.Image;

/// <summary>The model that finds words among unknown characters (jieba's finalseg), as the image holds it. States are in the order B E M S.</summary>
internal sealed record WordModelSections
{
    /// <summary>Log probability of each state at the start: 4 values.</summary>
    public required double[] Start { get; init; }

    /// <summary>Log probability of the step from one state (row) to another: 16 values.</summary>
    public required double[] Steps { get; init; }

    /// <summary>The distinct emission values; the first is the value of a missing emission.</summary>
    public required double[] Values { get; init; }

    /// <summary>Index into <see cref="Values"/> for each Han character and state: four in a row for a character.</summary>
    public required ushort[] Emissions { get; init; }

    /// <summary>Writes the sections.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(SectionWriter writer)
    {
        writer.Write(Start);
        writer.Write(Steps);
        writer.Write(Values);
        writer.Write(Emissions);
    }

    /// <summary>Reads the sections.</summary>
    /// <param name="reader">Where to read.</param>
    public static WordModelSections Read(ref SectionReader reader) => new()
    {
        Start = reader.ReadArray<double>(),
        Steps = reader.ReadArray<double>(),
        Values = reader.ReadArray<double>(),
        Emissions = reader.ReadArray<ushort>(),
    };
}
