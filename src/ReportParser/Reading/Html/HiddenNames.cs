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

    /// <summary>Whether nothing is hidden.</summary>
    public bool IsEmpty => _classes.Count + _ids.Count == 0;

    /// <summary>Whether an element bears a hidden name.</summary>
    /// <param name="element">The element.</param>
    public bool Hides(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        return (_ids.Count > 0 && element.Id is string id && HasId(id)) || (_classes.Count > 0 && element.ClassName is string classes && HasClass(classes));
    }

    /// <summary>Whether an id is hidden.</summary>
    /// <param name="id">The id.</param>
    public bool HasId(ReadOnlySpan<char> id) => _ids.Count > 0 && _ids.GetAlternateLookup<ReadOnlySpan<char>>().Contains(id);

    /// <summary>Whether one of some classes is hidden.</summary>
    /// <param name="classes">The classes, with spaces between them.</param>
    public bool HasClass(ReadOnlySpan<char> classes)
    {
        if (_classes.Count == 0)
            return false;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range part in classes.Split(' '))
        {
            if (known.Contains(classes[part]))
                return true;
        }
        return false;
    }

    /// <summary>Reads a style sheet; a later rule undoes an earlier one. Rules inside @media and the like are left out, since they may not hold.</summary>
    /// <param name="css">The style sheet.</param>
    /// <returns>Whether it hides names that were not hidden before.</returns>
    public bool Read(ReadOnlySpan<char> css)
    {
        bool found = false;
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
                found |= Note(selectors, piece);
            }
        }
        return found;
    }

    private bool Note(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        bool hides = Visibility.HidesContent(declarations);
        if (!hides && _classes.Count + _ids.Count == 0)
            return false;
        bool found = false;
        foreach (Range part in selectors.Split(','))
        {
            ReadOnlySpan<char> name = selectors[part].Trim();
            int mark = name.IndexOfAny('.', '#');
            if (mark < 0 || name[(mark + 1)..].ContainsAny(Combinators) || !name[..mark].ContainsOnlyLetters())
                continue;
            HashSet<string> names = name[mark] == '.' ? _classes : _ids;
            if (hides)
                found |= names.Add(name[(mark + 1)..].ToString());
            else
                names.GetAlternateLookup<ReadOnlySpan<char>>().Remove(name[(mark + 1)..]);
        }
        return found;
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
