using System.Text;
using ReportParser.Reading.Charset;

namespace ReportParser.Tests.Reading.Charset;

public class CharsetDetectorTests
{
    private const string Simplified = "2023年全县地区生产总值完成一百二十六亿元，同比增长6.5%，城镇居民人均可支配收入稳步提高。一是抓好产业项目，一批重点工程开工建设；一是办好民生实事，一一兑现承诺。";
    private const string Traditional = "去年全縣經濟發展取得顯著成績，財政收入增長，農業豐收，學校與醫院建設順利進行，人民生活水平繼續提高。";

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void Simplified_Chinese_without_a_mark_is_recognised(string charset) => AssertRoundTrip(Simplified, charset);

    [Theory]
    [InlineData("big5")]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    public void Traditional_Chinese_without_a_mark_is_recognised(string charset) => AssertRoundTrip(Traditional, charset);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string charset)
    {
        Encoding encoding = Encoding.GetEncoding(charset);
        DecodedText decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)]);
        Assert.Equal((Simplified, 0), (decoded.Text, decoded.Replaced));
    }

    [Fact]
    public void A_wrong_declaration_does_not_beat_utf8()
    {
        DecodedText decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes("<meta charset=gb2312><p>" + Simplified));
        Assert.Equal("utf-8", decoded.Charset);
    }

    [Fact]
    public void A_wrong_declaration_does_not_beat_the_gb_family()
    {
        byte[] bytes = TextEncodings.Get("gb18030", DecoderFallback.ReplacementFallback).GetBytes("<meta charset=utf-8><p>" + Simplified);
        Assert.Equal("gb18030", TextDecoder.Decode(bytes).Charset);
    }

    [Fact]
    public void A_cut_tail_is_still_utf8()
    {
        DecodedText decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(Simplified).AsSpan()[..^2]);
        Assert.Equal(("utf-8", 1), (decoded.Charset, decoded.Replaced));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void One_bad_byte_loses_one_place(string charset)
    {
        byte[] good = TextEncodings.Get(charset, DecoderFallback.ReplacementFallback).GetBytes(Simplified);
        DecodedText decoded = TextDecoder.Decode([.. good[..4], 0xFF, .. good[4..]]);
        Assert.Equal((charset, 1), (decoded.Charset, decoded.Replaced));
        Assert.Equal(Simplified[10..], decoded.Text[^(Simplified.Length - 10)..]);
    }

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GB2312\">", "gb18030")]
    [InlineData("<meta charset='x-gbk'>", "gb18030")]
    [InlineData("<?xml version=\"1.0\" encoding=\"Big5\"?>", "big5")]
    [InlineData("<meta charset=nonsense><meta charset = utf8>", "utf-8")]
    [InlineData("<p>charset</p>", null)]
    public void Declarations_are_found(string head, string? expected) => Assert.Equal(expected, CharsetDeclaration.Find(head));

    private static void AssertRoundTrip(string text, string charset)
    {
        byte[] bytes = TextEncodings.Get(charset, DecoderFallback.ReplacementFallback).GetBytes(text);
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal((charset, text, 0), (decoded.Charset, decoded.Text, decoded.Replaced));
    }
}
