using Jieba.Compiler;
using Jieba.Image;

if (args is not [string source, string target])
{
    Console.Error.WriteLine("usage: Jieba.Compiler JIEBA_FOLDER TARGET_FOLDER");
    Console.Error.WriteLine("JIEBA_FOLDER is that of the Python package, with dict.txt, finalseg, posseg and analyse.");
    return 2;
}
DictionaryImage dictionary = ImageCompiler.Compile(source);
using (FileStream stream = File.Create(Path.Combine(target, "jieba.image")))
    dictionary.Write(stream);
using (FileStream stream = File.Create(Path.Combine(target, "idf.image")))
    IdfCompiler.Compile(Path.Combine(source, "analyse", "idf.txt"), dictionary.Trie).Write(stream);
return 0;
