using System.Text;

namespace ReportParser.Reading.Docx;

/// <summary>Follows the fields of a document (page numbers, references, contents): their instructions are no text, their results are.</summary>
internal sealed class WordFields
{
    private readonly Stack<Field> _open = [];

    /// <summary>Whether what comes next is no text of the document.</summary>
    public bool IsSilent => _open.Any(open => !open.HasResult || open.IsFurniture);

    /// <summary>Takes a <c>fldChar</c>.</summary>
    /// <param name="type"><c>begin</c>, <c>separate</c> or <c>end</c>.</param>
    public void Take(string? type)
    {
        if (type == "begin")
            _open.Push(new Field());
        else if (type == "separate" && _open.TryPeek(out Field? top))
            top.HasResult = true;
        else if (type == "end")
            _open.TryPop(out _);
    }

    /// <summary>Takes a piece of an instruction.</summary>
    public void Instruct(string text)
    {
        if (_open.TryPeek(out Field? top))
            top.Instruction.Append(text);
    }

    /// <summary>Whether an instruction asks for numbers of pages, which stand in no report's text.</summary>
    public static bool IsFurnitureInstruction(string? instruction) =>
        instruction?.AsSpan().TrimStart().ToString().Split(' ', 2)[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES" or "PAGEREF";

    /// <summary>Ends a paragraph. Fields without result end with it, so that one that a damaged document never ends silences no more than its paragraph.</summary>
    public void EndParagraph()
    {
        if (!IsSilent)
            return;
        Field[] kept = [.. _open.Where(open => open.HasResult && !open.IsFurniture).Reverse()];
        _open.Clear();
        foreach (Field open in kept)
            _open.Push(open);
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; set; }

        public bool IsFurniture => IsFurnitureInstruction(Instruction.ToString());
    }
}
