namespace ReportParser.Quantities;

/// <summary>Quotation marks and title marks, which set names apart.</summary>
internal static class QuoteMarks
{
    /// <summary>Whether a mark can open a quotation.</summary>
    public static bool IsOpening(char c) => c is '“' or '‘' or '「' or '『' or '"' or '《' or '〈';

    /// <summary>Whether a mark can close a quotation.</summary>
    public static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '"' or '》' or '〉';

    /// <summary>Whether a mark closes what <paramref name="opening"/> opened.</summary>
    public static bool Closes(char opening, char c) => opening switch
    {
        '“' => c is '”' or '"',
        '‘' => c == '’',
        '「' => c == '」',
        '『' => c == '』',
        '《' => c == '》',
        '〈' => c == '〉',
        _ => c is '"' or '”',
    };
}
