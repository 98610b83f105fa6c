using Jieba.Compiler;
using Jieba.Image;

if (args is not [string source, string target])
{
    Console.Error.WriteLine("usage: Jieba.Compiler JIEBA_FOLDER TARGET_FOLDER  (the folder holds dict.txt, finalseg and posseg)");
    return 2;
}
DictionaryImage image = ImageCompiler.Compile(source);
using (FileStream stream = File.Create(Path.Combine(target, "jieba.image")))
    image.Write(stream);
return 0;
