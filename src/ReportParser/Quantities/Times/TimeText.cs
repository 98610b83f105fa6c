using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>The pieces that dates are written with.</summary>
internal static class TimeText
{
    /// <summary>Reads at most <paramref name="limit"/> digits.</summary>
    /// <returns>The offset behind them.</returns>
    public static int Digits(Glyphs text, int at, int limit, out int number)
    {
        number = 0;
        int end = at;
        while (end < at + limit && NumeralChars.IsArabic(text[end]))
            number = number * 10 + (text[end++] - '0');
        return end;
    }

    /// <summary>Length of the sign or word that joins the ends of a span, 0 when there is none.</summary>
    public static int Connector(Glyphs text, int at) => text[at] switch
    {
        '—' or '–' or '-' or '～' or '~' or '─' or '―' or '－' or '﹣' or '‐' or '‑' => text[at + 1] == text[at] ? 2 : 1,
        '至' or '到' => 1,
        _ => 0,
    };
}
