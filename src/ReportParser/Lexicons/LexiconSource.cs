using Newtonsoft.Json;

namespace ReportParser.Lexicons;

/// <summary>Where lexicon files come from: the assembly, or a folder whose files replace the embedded ones by name.</summary>
public sealed class LexiconSource
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        MissingMemberHandling = MissingMemberHandling.Error,
        FloatParseHandling = FloatParseHandling.Decimal,
        DateParseHandling = DateParseHandling.None,
    });

    private readonly string? _folder;

    private LexiconSource(string? folder) => _folder = folder;

    /// <summary>The lexicons that the library ships with.</summary>
    public static LexiconSource Embedded { get; } = new(null);

    /// <summary>The embedded lexicons, with those files replaced that <paramref name="folder"/> holds under the same name.</summary>
    /// <param name="folder">A folder of lexicon files.</param>
    /// <exception cref="LexiconException">The folder does not exist.</exception>
    public static LexiconSource FromFolder(string folder) => Directory.Exists(folder)
        ? new LexiconSource(folder)
        : throw new LexiconException(folder, 0, "the lexicon folder does not exist.");

    /// <summary>Names of all lexicon files, ascending in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(LexiconSource).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lexicons/", StringComparison.Ordinal))
            .Select(name => name["lexicons/".Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether the folder replaces a lexicon file.</summary>
    /// <param name="name">File name, such as <c>units.json</c>.</param>
    public bool IsReplaced(string name) => _folder is not null && System.IO.File.Exists(Path.Combine(_folder, name));

    /// <summary>Opens a lexicon file.</summary>
    /// <param name="name">File name, such as <c>units.json</c>.</param>
    /// <exception cref="LexiconException">No such lexicon.</exception>
    public Stream Open(string name)
    {
        if (_folder is not null && Path.Combine(_folder, name) is var path && System.IO.File.Exists(path))
            return System.IO.File.OpenRead(path);
        return typeof(LexiconSource).Assembly.GetManifestResourceStream("lexicons/" + name)
            ?? throw new LexiconException(name, 0, "there is no such lexicon.");
    }

    /// <summary>Reads a lexicon file whose root is one JSON array of records. An unknown key is an error with file and line.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="name">File name, such as <c>units.json</c>.</param>
    /// <exception cref="LexiconException">The file is missing or malformed.</exception>
    public IReadOnlyList<T> Read<T>(string name)
    {
        using var reader = new JsonTextReader(new StreamReader(Open(name)));
        try
        {
            return Serializer.Deserialize<List<T>>(reader) ?? throw new LexiconException(name, 0, "the file is empty; expected an array of records.");
        }
        catch (JsonException error)
        {
            int line = error is JsonReaderException or JsonSerializationException ? reader.LineNumber : 0;
            throw new LexiconException(name, line, error.Message, error);
        }
    }
}
