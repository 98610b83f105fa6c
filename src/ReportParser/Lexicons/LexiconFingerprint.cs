using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ReportParser.Lexicons;

/// <summary>Identifies the lexicons in effect, so that a dataset says what made it.</summary>
/// <param name="Version">Version of the lexicons that the library ships with.</param>
/// <param name="Sha256">SHA-256 over names and bytes of all lexicon files in effect, 64 lower-case hexadecimal digits.</param>
/// <param name="Replaced">Names of the files that a folder replaced, ascending.</param>
public sealed record LexiconFingerprint(string Version, string Sha256, ImmutableArray<string> Replaced)
{
    /// <summary>Takes the fingerprint of a source.</summary>
    /// <param name="source">Where the lexicons come from.</param>
    public static LexiconFingerprint Of(LexiconSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var replaced = ImmutableArray.CreateBuilder<string>();
        foreach (string name in LexiconSource.Names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            hash.AppendData(Bytes(source.Open(name)));
            if (source.IsReplaced(name))
                replaced.Add(name);
        }
        string version = typeof(LexiconFingerprint).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        return new LexiconFingerprint(version, Convert.ToHexStringLower(hash.GetHashAndReset()), replaced.ToImmutable());
    }

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        using (var copy = new MemoryStream())
        {
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }
}
