using Jieba.Image;

namespace Jieba.Compiler;

/// <summary>Compiles the folder of jieba's Python package into the image that the library embeds.</summary>
internal static class ImageCompiler
{
    /// <summary>Compiles dictionary and models.</summary>
    /// <param name="folder">The package's folder, with <c>dict.txt</c>, <c>finalseg</c> and <c>posseg</c>.</param>
    public static DictionaryImage Compile(string folder) => new(
        TrieCompiler.Compile(DictionarySource.Read(Path.Combine(folder, "dict.txt"))),
        WordModelCompiler.Compile(Path.Combine(folder, "finalseg")),
        new TagModelCompiler(Path.Combine(folder, "posseg")).Compile());
}
