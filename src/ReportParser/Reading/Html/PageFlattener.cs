using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>Walks a page once and writes down its visible text as lines.</summary>
internal sealed class PageFlattener
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\r\f\u00A0\u3000\uFEFF\u200B");

    private readonly int _maxDepth;
    private readonly HiddenNames? _hidden;
    private readonly List<PageLine> _lines = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly List<IElement> _metas = [];
    private readonly StringBuilder _text = new();
    private int _linkChars;
    private int _linkDepth;
    private int _preDepth;
    private int _block = -1;
    private long _hiddenCharacters;
    private HeadedTable? _table;

    private PageFlattener(int maxDepth, HiddenNames? hidden) => (_maxDepth, _hidden) = (maxDepth, hidden);

    /// <summary>Whether the page is nested deeper than it was followed.</summary>
    public bool WasTooDeep { get; private set; }

    /// <summary>Flattens a page.</summary>
    /// <param name="root">The body.</param>
    /// <param name="maxDepth">How many levels of elements are followed.</param>
    /// <param name="hidden">What the page's style sheet hides, null for nothing.</param>
    /// <param name="wasTooDeep">Whether text below that was left out.</param>
    public static PageLines Flatten(IElement root, int maxDepth, HiddenNames? hidden, out bool wasTooDeep)
    {
        var flattener = new PageFlattener(maxDepth, hidden);
        flattener.Visit(root, 0);
        flattener.EndLine();
        wasTooDeep = flattener.WasTooDeep;
        return new PageLines(flattener._lines, flattener._blocks, flattener._metas, flattener._hiddenCharacters);
    }

    private void Visit(IElement element, int depth)
    {
        if (depth > _maxDepth)
        {
            WasTooDeep = true;
            return;
        }
        string name = element.LocalName;
        if (name == "br")
        {
            EndLine();
            return;
        }
        if (name is "meta" or "time")
            _metas.Add(element);
        if (HtmlElements.Skipped.Contains(name))
            return;
        bool isBlock = HtmlElements.Blocks.Contains(name);
        if (IsHidden(element))
        {
            // White space beside blocks does not count, whether they are seen or not.
            if (isBlock)
                AppendSpace();
            return;
        }
        if (isBlock)
            VisitBlock(element, name, depth);
        else if (name == "sup")
            VisitSuperscript(element, depth);
        else if (name == "a" && element.HasAttribute("href"))
            VisitLink(element, depth);
        else
            VisitChildren(element, depth);
    }

    private bool IsHidden(IElement element)
    {
        if (Visibility.IsHidden(element))
            return true;
        if (_hidden?.Hides(element) != true)
            return false;
        _hiddenCharacters += element.TextContent.Count(c => !char.IsWhiteSpace(c));
        return true;
    }

    private void VisitBlock(IElement element, string name, int depth)
    {
        EndLine();
        int outer = _block;
        var block = new PageBlock { Element = element, Parent = outer, FirstLine = _lines.Count };
        _block = _blocks.Count;
        _blocks.Add(block);
        if (name == "pre")
            _preDepth++;
        HeadedTable? outerTable = _table;
        if (name == "table")
            _table = HeadedTable.Of(element) is { } headed && (_hidden is null || !CellText.Holds(element, _hidden.Hides)) ? headed : null;
        if (name == "tr" && _table?.Line(element) is string line)
            AppendWord(line);
        else if (name == "tr" && DataTable.IsRow(element))
            VisitRow(element, depth);
        else
            VisitChildren(element, depth);
        if (name == "pre")
            _preDepth--;
        _table = outerTable;
        EndLine();
        block.EndLine = _lines.Count;
        _block = outer;
    }

    private void VisitRow(IElement row, int depth)
    {
        bool isFirst = true;
        foreach (IElement cell in row.Children)
        {
            if (!isFirst)
                EndCell();
            isFirst = false;
            if (IsHidden(cell))
                continue;
            foreach (INode child in cell.ChildNodes)
                VisitInline(child, depth + 2);
        }
    }

    private void EndCell()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        _text.Append('\t');
    }

    // Paragraphs inside a cell stay on the row's line.
    private void VisitInline(INode node, int depth)
    {
        if (node is IElement element && HtmlElements.Blocks.Contains(element.LocalName) && !IsHidden(element))
        {
            AppendSpace();
            foreach (INode child in element.ChildNodes)
                VisitInline(child, depth + 1);
            AppendSpace();
        }
        else if (node is IElement { LocalName: "br" })
        {
            AppendSpace();
        }
        else
        {
            VisitNode(node, depth);
        }
    }

    private void VisitLink(IElement element, int depth)
    {
        _linkDepth++;
        VisitChildren(element, depth);
        _linkDepth--;
    }

    private void VisitSuperscript(IElement element, int depth)
    {
        string content = element.TextContent.Trim();
        if (Superscript.Write(content, _text) is string written)
            Append(written);
        else
            VisitChildren(element, depth);
    }

    private void VisitChildren(IElement element, int depth)
    {
        // Not by NextSibling, for which AngleSharp looks through all children before.
        foreach (INode child in element.ChildNodes)
            VisitNode(child, depth + 1);
    }

    private void VisitNode(INode node, int depth)
    {
        if (node is IText text)
            Append(text.Data);
        else if (node is IElement element)
            Visit(element, depth);
    }

    private void Append(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int word = rest.IndexOfAny(Spaces) is >= 0 and var found ? found : rest.Length;
            AppendWord(rest[..word]);
            if (word == rest.Length)
                return;
            if (rest[word] == '\n' && _preDepth > 0)
                EndLine();
            else
                AppendSpace();
            rest = rest[(word + 1)..];
        }
    }

    private void AppendWord(ReadOnlySpan<char> word)
    {
        _text.Append(word);
        if (_linkDepth > 0)
            _linkChars += word.Length;
    }

    private void AppendSpace()
    {
        if (_text.Length > 0 && _text[^1] is not (' ' or '\t'))
            _text.Append(' ');
    }

    private void EndLine()
    {
        string line = _text.ToString().Trim(' ');
        if (!string.IsNullOrWhiteSpace(line) && _block >= 0)
            _lines.Add(new PageLine(line, _linkChars, _block));
        _text.Clear();
        _linkChars = 0;
    }
}
