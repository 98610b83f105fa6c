namespace Jieba.Image;

/// <summary>The embedded image: a dictionary and the two models, compressed.</summary>
/// <param name="Trie">The dictionary.</param>
/// <param name="Words">The model for words among unknown characters.</param>
/// <param name="Tags">The model for words and tags among unknown characters.</param>
internal sealed record DictionaryImage(TrieSections Trie, WordModelSections Words, TagModelSections Tags)
{
    private const string ResourceName = "jieba.image";

    /// <summary>"JBI" and the version of the layout.</summary>
    private static ReadOnlySpan<byte> Signature => "JBI1"u8;

    /// <summary>Writes the image.</summary>
    /// <param name="target">Where to write.</param>
    public void Write(Stream target)
    {
        target.Write(Signature);
        var writer = new SectionWriter(target);
        Trie.Write(writer);
        Words.Write(writer);
        Tags.Write(writer);
    }

    /// <summary>Reads an image.</summary>
    /// <param name="source">Where to read.</param>
    /// <exception cref="InvalidDataException">It is no image of this layout.</exception>
    public static DictionaryImage Read(Stream source)
    {
        Span<byte> signature = stackalloc byte[4];
        source.ReadExactly(signature);
        if (!signature.SequenceEqual(Signature))
            throw new InvalidDataException("expected a dictionary image of version 1, found something else.");
        var reader = new SectionReader(source);
        return new(TrieSections.Read(reader), WordModelSections.Read(reader), TagModelSections.Read(reader));
    }

    /// <summary>Reads the image that the assembly carries.</summary>
    public static DictionaryImage ReadEmbedded()
    {
        using Stream source = typeof(DictionaryImage).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the assembly lacks its resource {ResourceName}.");
        return Read(source);
    }
}
