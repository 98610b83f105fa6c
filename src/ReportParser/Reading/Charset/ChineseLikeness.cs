using System.Collections;
using System.Text;

namespace ReportParser.Reading.Charset;

/// <summary>
/// Tells a right decoding of Chinese from a wrong one: of the characters that a right one gives nearly all are among the 3,755
/// of GB 2312 level 1 or the 5,401 of Big5 level 1, or are Chinese punctuation; a wrong one gives characters from everywhere.
/// </summary>
internal static class ChineseLikeness
{
    // The commonest characters of running Chinese, simplified and traditional: they alone are a quarter of any text.
    private const string Commonest = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府支持改革開發這個國為時來們對於會產發學經進動";

    private static readonly BitArray Common = CommonCharacters();
    private static readonly BitArray Frequent = Mark(new BitArray(0x10000), Commonest);

    /// <summary>Scores a decoding.</summary>
    /// <param name="text">The decoded text, or a part of it.</param>
    /// <returns>0 (not Chinese) to 1 for the share of common characters, plus up to 0.5 for the share of the very commonest; 0 when nothing is outside ASCII.</returns>
    public static double Score(ReadOnlySpan<char> text)
    {
        int outside = 0, common = 0, frequent = 0;
        foreach (char c in text)
        {
            if (c < 0x80)
                continue;
            outside++;
            if (Common[c])
                common++;
            if (Frequent[c])
                frequent++;
        }
        return outside == 0 ? 0 : (common + (0.5 * frequent)) / outside;
    }

    private static BitArray CommonCharacters()
    {
        var set = new BitArray(0x10000);
        Add(set, TextEncodings.Gb18030, 0xB0, 0xD7, 0xA1);
        Add(set, TextEncodings.Big5, 0xA4, 0xC6, 0x40);
        return Mark(set, "　、。·—…‘’“”〈〉《》「」『』【】〔〕（），．：；？！％～￥０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩");
    }

    private static void Add(BitArray set, string charset, int firstLead, int lastLead, int firstTrail)
    {
        Encoding encoding = TextEncodings.Get(charset, DecoderFallback.ReplacementFallback);
        Span<byte> pair = stackalloc byte[2];
        for (int lead = firstLead; lead <= lastLead; lead++)
        {
            for (int trail = firstTrail; trail <= 0xFE; trail++)
            {
                if (trail is > 0x7E and < 0xA1)
                    continue;
                (pair[0], pair[1]) = ((byte)lead, (byte)trail);
                string character = encoding.GetString(pair);
                if (character.Length == 1 && character[0] is >= '\u4E00' and <= '\u9FFF')
                    set[character[0]] = true;
            }
        }
    }

    private static BitArray Mark(BitArray set, string characters)
    {
        foreach (char c in characters)
            set[c] = true;
        return set;
    }
}
