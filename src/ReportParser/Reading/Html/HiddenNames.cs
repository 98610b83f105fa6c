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

    /// <summary>Reads the style elements in the head of a page.</summary>
    /// <param name="document">The page.</param>
    /// <returns>The names, null where there are none.</returns>
    public static HiddenNames? Of(IDocument document)
    {
        var names = new HiddenNames();
        foreach (IElement child in document.Head?.Children.Where(child => child.LocalName == "style") ?? [])
            names.Read(child.TextContent);
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
    internal void Read(string css)
    {
        int at = 0, depth = 0;
        string selectors = string.Empty;
        for (int i = 0; i < Math.Min(css.Length, MaxStyle); i++)
        {
            if (css[i] == '{')
            {
                if (depth++ == 0)
                    selectors = css[at..i];
                at = i + 1;
            }
            else if (css[i] == '}' && depth > 0)
            {
                if (--depth == 0 && !selectors.Contains('@', StringComparison.Ordinal))
                    Note(selectors, css[at..i]);
                at = i + 1;
            }
        }
    }

    private void Note(string selectors, string declarations)
    {
        bool hides = Visibility.HidesContent(declarations);
        foreach (string selector in selectors.Split(','))
        {
            string name = selector.Trim();
            int mark = name.AsSpan().IndexOfAny('.', '#');
            if (mark < 0 || name.AsSpan(mark + 1).ContainsAny(Combinators) || !name.AsSpan(0, mark).ContainsOnlyLetters())
                continue;
            HashSet<string> names = name[mark] == '.' ? _classes : _ids;
            if (hides)
                names.Add(name[(mark + 1)..]);
            else
                names.Remove(name[(mark + 1)..]);
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
