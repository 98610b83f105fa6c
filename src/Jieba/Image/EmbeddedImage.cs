namespace Jieba.Image;

/// <summary>The images that the assembly carries.</summary>
internal static class EmbeddedImage
{
    /// <summary>An image where the system has mapped it into memory; it stays there as long as the assembly. Nothing is copied.</summary>
    /// <param name="name">Name of the resource.</param>
    public static ReadOnlyMemory<byte> Find(string name)
    {
        using Stream? resource = typeof(EmbeddedImage).Assembly.GetManifestResourceStream(name);
        return resource is UnmanagedMemoryStream mapped
            ? new MappedResource(mapped).Memory
            : throw new InvalidOperationException($"the assembly lacks its resource {name}.");
    }
}
