using System.Text;

namespace ReportParser.Reading.MediaTypes;

/// <summary>Tells what a file in Microsoft's compound format ([MS-CFB]) is by the names of the streams in it.</summary>
internal static class CompoundKind
{
    /// <summary>A document of the new formats that a password protects ([MS-OFFCRYPTO]).</summary>
    public const string Encrypted = "encrypted";

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] WordDocument = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>The kind of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns><see cref="Encrypted"/>, a media type, or null where it is neither.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(EncryptedPackage) >= 0 ? Encrypted : bytes.IndexOf(WordDocument) >= 0 ? MediaType.Doc : null;
}
