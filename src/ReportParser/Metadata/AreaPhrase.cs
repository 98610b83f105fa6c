using System.Collections.Immutable;

namespace ReportParser.Metadata;

/// <summary>A chain of area names as it stands in a text: 保定市 and 徐水区 in 保定市徐水区人民政府.</summary>
/// <param name="Start">Offset of the first name; the end of the search where there is none.</param>
/// <param name="Names">The names, the outermost first; empty where there is none.</param>
internal readonly record struct AreaPhrase(int Start, ImmutableArray<string> Names)
{
    /// <summary>Whether no name was found.</summary>
    public bool IsEmpty => Names.IsEmpty;

    /// <summary>Reads the chain of names that ends before an offset.</summary>
    /// <param name="text">A text without white space.</param>
    /// <param name="end">The offset.</param>
    /// <param name="gazetteer">The names.</param>
    public static AreaPhrase Before(string text, int end, Gazetteer gazetteer)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        int at = end;
        for (int length = gazetteer.LongestBefore(text, at); length > 0; length = gazetteer.LongestBefore(text, at))
        {
            at -= length;
            names.Insert(0, text.Substring(at, length));
        }
        return new AreaPhrase(at, names.ToImmutable());
    }

    /// <summary>Reads the chains of names that begin in a short text such as a file name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gazetteer">The names.</param>
    public static ImmutableArray<string> Within(string text, Gazetteer gazetteer)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (int at = 0; at < text.Length;)
        {
            int length = gazetteer.LongestAt(text, at);
            if (length > 0)
                names.Add(text.Substring(at, length));
            at += Math.Max(length, 1);
        }
        return names.ToImmutable();
    }
}
