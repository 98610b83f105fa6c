namespace ReportParser.Cli.Batch;

/// <summary>Paths as the dataset writes them: relative as given, <c>/</c> between the parts, the same on every system.</summary>
internal static class InputPath
{
    /// <summary>Cleans a path: <c>./corpus//a.txt</c> gives <c>corpus/a.txt</c>. What leads upwards stays.</summary>
    public static string Normalize(string path)
    {
        string slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        IEnumerable<string> parts = slashed.Split('/').Where(part => part is not ("" or "."));
        string joined = string.Join('/', parts);
        return slashed.StartsWith('/') ? "/" + joined : joined.Length == 0 ? "." : joined;
    }

    /// <summary>Joins a folder and a name.</summary>
    public static string Join(string folder, string name) => folder is "." ? name : folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    /// <summary>The folder that holds a path.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') switch
    {
        -1 => ".",
        0 => "/",
        int at => path[..at],
    };
}
