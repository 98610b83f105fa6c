using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>A page as lines and the blocks that hold them; every block is one range of lines.</summary>
/// <param name="Lines">In document order.</param>
/// <param name="Blocks">In document order, so that a block comes before those inside it.</param>
/// <param name="Metas">Meta and time elements that stand in the body.</param>
/// <param name="HiddenCharacters">How many characters, without white space, the style sheet's names hid; they are in no line.</param>
internal sealed record PageLines(IReadOnlyList<PageLine> Lines, IReadOnlyList<PageBlock> Blocks, IReadOnlyList<IElement> Metas, long HiddenCharacters);
