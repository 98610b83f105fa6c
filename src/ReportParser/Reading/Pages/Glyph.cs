namespace ReportParser.Reading.Pages;

/// <summary>A character, or a few, at a place of a page. Lengths are in the page's unit, the vertical axis points down.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">The line that it stands on.</param>
/// <param name="Size">Size of its font.</param>
/// <param name="IsRaised">Whether it stands as a superscript; found out when lines are made.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsRaised = false)
{
    /// <summary>Whether it is written without spaces around it: an ideograph or a full-width mark.</summary>
    public bool IsWide => Text[0] >= '\u2E80' || Text[0] is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}

/// <summary>A page before its lines are found.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Height">Its height.</param>
/// <param name="Glyphs">What stands on it, in any order.</param>
internal sealed record GlyphPage(int Number, double Height, IReadOnlyList<Glyph> Glyphs);
