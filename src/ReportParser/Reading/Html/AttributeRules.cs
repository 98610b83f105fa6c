namespace ReportParser.Reading.Html;

/// <summary>Tells which attributes a stage behind the parser looks at.</summary>
/// <param name="lexicon">Knows the names of blocks.</param>
internal sealed class AttributeRules(FurnitureLexicon lexicon)
{
    /// <summary>The bits of attributes by which an element may be hidden.</summary>
    public const int Hiding = 1 | 16 | 32 | 64;

    /// <summary>What becomes of an attribute.</summary>
    public enum Fate
    {
        /// <summary>Nobody looks at it.</summary>
        Goes,

        /// <summary>It stays.</summary>
        Stays,

        /// <summary>Only that it is there counts.</summary>
        StaysWithoutValue,

        /// <summary>It goes unless a style sheet hides what bears the name.</summary>
        IsName,
    }

    /// <summary>The attributes that something looks at, for one that stands twice: only the first counts.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A bit for each, 0 for all others.</returns>
    public static int Bit(ReadOnlySpan<char> name) => name.Length switch
    {
        2 when Is(name, "id") => 1,
        3 when Is(name, "rel") => 2,
        4 when Is(name, "href") => 4,
        4 when Is(name, "name") => 8,
        4 when Is(name, "type") => 8192,
        5 when Is(name, "class") => 16,
        5 when Is(name, "style") => 32,
        6 when Is(name, "hidden") => 64,
        7 when Is(name, "content") => 128,
        7 when Is(name, "colspan") => 256,
        7 when Is(name, "rowspan") => 512,
        8 when Is(name, "datetime") => 1024,
        8 when Is(name, "itemprop") => 2048,
        8 when Is(name, "property") => 4096,
        _ => 0,
    };

    /// <summary>What becomes of an attribute.</summary>
    /// <param name="bit">Which it is.</param>
    /// <param name="value">Its value as written.</param>
    /// <param name="element">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    public Fate Of(int bit, ReadOnlySpan<char> value, ReadOnlySpan<char> element, ElementTraits traits) => bit switch
    {
        0 => Fate.Goes,
        1 or 16 => traits.HasFlag(ElementTraits.Block) && (value.Contains('&') || lexicon.RegionOf(value) is not null) ? Fate.Stays : Fate.IsName,
        32 => value.Contains('&') || Visibility.HidesContent(value) ? Fate.Stays : Fate.Goes,
        64 => Fate.StaysWithoutValue,
        4 when Is(element, "a") => Fate.StaysWithoutValue,
        256 or 512 => element.Length == 2 ? Fate.Stays : Fate.Goes,
        8192 => Is(element, "input") ? Fate.Stays : Fate.Goes,
        1024 => Is(element, "time") ? Fate.Stays : Fate.Goes,
        _ => element.Length == 4 && (Is(element, "meta") || Is(element, "link")) ? Fate.Stays : Fate.Goes,
    };

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
