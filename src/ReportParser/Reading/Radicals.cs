using ReportParser.Lexicons;
using ReportParser.Text;

namespace ReportParser.Reading;

/// <summary>Reads radicals (U+2E80 to U+2EFF, U+2F00 to U+2FD5) as the ideographs that they look like: fonts of PDF files confuse them.</summary>
internal static class Radicals
{
    private const char First = '\u2E80', Last = '\u2FD5';

    private static readonly Lazy<Dictionary<char, char>> Ideographs = new(Load);

    /// <summary>A text without radicals that have an ideograph.</summary>
    public static string Fold(string text) => text.AsSpan().ContainsAnyInRange(First, Last)
        ? string.Create(text.Length, text, (folded, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                folded[i] = Ideographs.Value.GetValueOrDefault(source[i], source[i]);
        })
        : text;

    private static Dictionary<char, char> Load()
    {
        var ideographs = new Dictionary<char, char>();
        foreach (CharacterGroup group in LexiconSource.Embedded.Read<CharacterGroup>(CharacterTable.RadicalsFile))
            foreach (string pairs in group.Pairs)
                for (int i = 0; i + 1 < pairs.Length; i += 2)
                    ideographs[pairs[i]] = pairs[i + 1];
        return ideographs;
    }
}
