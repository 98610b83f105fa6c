namespace Jieba.Image;

/// <summary>The embedded image: a dictionary and the two models.</summary>
/// <param name="Trie">The dictionary.</param>
/// <param name="Words">The model for words among unknown characters.</param>
/// <param name="Tags">The model for words and tags among unknown characters.</param>
internal sealed record DictionaryImage(TrieSections Trie, WordModelSections Words, TagModelSections Tags)
{
    private const string ResourceName = "jieba.image";

    /// <summary>"JBI" and the version of the layout.</summary>
    private static ReadOnlySpan<byte> Signature => "JBI3"u8;

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
    /// <param name="image">The image.</param>
    /// <exception cref="InvalidDataException">It is no image of this layout.</exception>
    public static DictionaryImage Read(ReadOnlyMemory<byte> image)
    {
        var reader = new SectionReader(image, Signature);
        return new(TrieSections.Read(ref reader), WordModelSections.Read(ref reader), TagModelSections.Read(ref reader));
    }

    /// <summary>Reads the image that the assembly carries.</summary>
    public static DictionaryImage ReadEmbedded() => Read(EmbeddedImage.Find(ResourceName));
}
