using Jieba.Compiler;
using Jieba.Image;
using ReportParser.Tests.Jieba;

namespace ReportParser.Tests.JiebaCompiler;

/// <summary>The embedded images are what the compiler makes of Debian's files, byte for byte.</summary>
public class ImageTests
{
    [Fact]
    public void The_images_can_be_built_again()
    {
        string folder = PythonJieba.RequireFolder();
        DictionaryImage dictionary = ImageCompiler.Compile(folder);
        AssertSame("jieba.image", dictionary.Write);
        AssertSame("idf.image", IdfCompiler.Compile(Path.Combine(folder, "analyse", "idf.txt"), dictionary.Trie).Write);
    }

    private static void AssertSame(string name, Action<Stream> write)
    {
        using var built = new MemoryStream();
        write(built);
        byte[] embedded = File.ReadAllBytes(Path.Combine(SharedMaterial.Repository, "src", "Jieba", "Data", name));
        Assert.True(built.ToArray().AsSpan().SequenceEqual(embedded), $"{name} differs from what the compiler makes of this machine's python3-jieba.");
    }
}
