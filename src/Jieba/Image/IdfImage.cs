namespace Jieba.Image;

/// <summary>The embedded table of inverse document frequencies: jieba's <c>idf.txt</c>, aligned with the cells of the dictionary.</summary>
internal sealed record IdfImage
{
    private const string ResourceName = "idf.image";

    /// <summary>"JBF" and the version of the layout.</summary>
    private static ReadOnlySpan<byte> Signature => "JBF1"u8;

    /// <summary>The middle one of all values, for words that the table lacks.</summary>
    public required double Median { get; init; }

    /// <summary>The distinct values; the first stands for a word without one.</summary>
    public required double[] Values { get; init; }

    /// <summary>Index of the value for each cell that holds a word, by cell.</summary>
    public required ushort[] WordValues { get; init; }

    /// <summary>The words that the dictionary lacks.</summary>
    public required string[] OtherWords { get; init; }

    /// <summary>Index of the value for each of those.</summary>
    public required ushort[] OtherValues { get; init; }

    /// <summary>Writes the image.</summary>
    /// <param name="target">Where to write.</param>
    public void Write(Stream target)
    {
        target.Write(Signature);
        var writer = new SectionWriter(target);
        writer.Write([Median]);
        writer.Write(Values);
        writer.Write(WordValues);
        writer.Write(OtherWords);
        writer.Write(OtherValues);
    }

    /// <summary>Reads the image that the assembly carries.</summary>
    public static IdfImage ReadEmbedded()
    {
        var reader = new SectionReader(EmbeddedImage.Find(ResourceName), Signature);
        return new()
        {
            Median = reader.Read<double>()[0],
            Values = reader.ReadArray<double>(),
            WordValues = reader.ReadArray<ushort>(),
            OtherWords = reader.ReadNames(),
            OtherValues = reader.ReadArray<ushort>(),
        };
    }
}
