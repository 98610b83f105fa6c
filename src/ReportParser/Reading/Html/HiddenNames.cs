using System.Buffers;
using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>Classes and ids that the style elements of a page hide. Only simple selectors are understood: <c>.name</c>, <c>#name</c>, <c>tag.name</c>.</summary>
internal sealed class HiddenNames
{
    private const int MaxStyle = 512 * 1024;

    private static readonly SearchValues<char> Combinators = SearchValues.Create(" .#:[>+~*/");

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads the style sheets of a page.</summary>
    /// <param name="styles">What stands in its style elements, in their order.</param>
    /// <returns>The names, null where there are none.</returns>
    public static HiddenNames? Of(IEnumerable<ReadOnlyMemory<char>> styles)
    {
        var names = new HiddenNames();
        foreach (ReadOnlyMemory<char> style in styles)
            names.Read(style.Span);
        return names._classes.Count + names._ids.Count > 0 ? names : null;
    }

    /// <summary>Whether an element bears a hidden name.</summary>
    /// <param name="element">The element.</param>
    public bool Hides(IElement element)
    {
        if (_ids.Count > 0 && element.Id is string id && _ids.Contains(id))
            return true;
        if (_classes.Count == 0 || element.ClassName is not string classes)
            return false;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range part in classes.AsSpan().Split(' '))
        {
            if (known.Contains(classes.AsSpan()[part]))
                return true;
        }
        return false;
    }

    /// <summary>Reads a style sheet; a later rule undoes an earlier one. Rules inside @media and the like are left out, since they may not hold.</summary>
    /// <param name="css">The style sheet.</param>
    private void Read(ReadOnlySpan<char> css)
    {
        css = css[..Math.Min(css.Length, MaxStyle)];
        int at = 0, depth = 0;
        ReadOnlySpan<char> selectors = [];
        while (css[at..].IndexOfAny('{', '}') is >= 0 and var next)
        {
            ReadOnlySpan<char> piece = css.Slice(at, next);
            at += next + 1;
            if (css[at - 1] == '{')
            {
                if (depth++ == 0)
                    selectors = piece;
            }
            else if (depth > 0 && --depth == 0 && !selectors.Contains('@'))
            {
                Note(selectors, piece);
            }
        }
    }

    private void Note(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        bool hides = Visibility.HidesContent(declarations);
        if (!hides && _classes.Count + _ids.Count == 0)
            return;
        foreach (Range part in selectors.Split(','))
        {
            ReadOnlySpan<char> name = selectors[part].Trim();
            int mark = name.IndexOfAny('.', '#');
            if (mark < 0 || name[(mark + 1)..].ContainsAny(Combinators) || !name[..mark].ContainsOnlyLetters())
                continue;
            HashSet<string> names = name[mark] == '.' ? _classes : _ids;
            if (hides)
                names.Add(name[(mark + 1)..].ToString());
            else
                names.GetAlternateLookup<ReadOnlySpan<char>>().Remove(name[(mark + 1)..]);
        }
    }
}

file static class Letters
{
    /// <summary>Whether a text has nothing but ASCII letters.</summary>
    public static bool ContainsOnlyLetters(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        return true;
    }
}
