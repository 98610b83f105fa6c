using System.Text;
using System.Text.Json;
using ReportParser.Lexicons;
using ReportParser.Reading.Charset;

namespace ReportParser.Tests.Reading.Measures;

/// <summary>Real text, cut to 200 bytes and written in every charset that reports come in.</summary>
public class MadeCharsetTests(ITestOutputHelper output)
{
    private const int Bytes = 200;
    private const double Floor = 0.99;

    private static readonly Lazy<Dictionary<char, char>> Traditional = new(ReadTraditional);

    [Theory]
    [InlineData("gb18030", false)]
    [InlineData("gb18030", true)]
    [InlineData("big5", false)]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-16be", true)]
    public void Two_hundred_bytes_are_enough(string charset, bool withMark)
    {
        Encoding encoding = TextEncodings.Get(charset, DecoderFallback.ReplacementFallback);
        string[] pieces = [.. charset == "big5" ? Pieces().Select(piece => InTraditional(piece, encoding)) : Pieces()];
        int right = pieces.Count(piece => IsRight(piece, charset, encoding, withMark));
        output.WriteLine($"{charset}{(withMark ? " with mark" : "")}: {right} of {pieces.Length}");

        Assert.True(pieces.Length >= 100);
        Assert.True(right >= Floor * pieces.Length, $"{right} of {pieces.Length}");
    }

    private static bool IsRight(string piece, string charset, Encoding encoding, bool withMark)
    {
        byte[] mark = !withMark ? [] : charset == "gb18030" ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();
        byte[] bytes = encoding.GetBytes(piece);
        DecodedText decoded = TextDecoder.Decode([.. mark, .. bytes.AsSpan(0, Math.Min(bytes.Length, Bytes & ~1))]);
        return decoded.Charset == charset && decoded.Text.AsSpan(0, Bytes / 4).SequenceEqual(piece.AsSpan(0, Bytes / 4));
    }

    // Word by word it may not be what Taiwan writes; what Big5 does not hold is left out.
    private static string InTraditional(string piece, Encoding big5) =>
        string.Concat(piece.Select(c => Traditional.Value.GetValueOrDefault(c, c)).Where(c => big5.GetString(big5.GetBytes([c])) == c.ToString()));

    private static Dictionary<char, char> ReadTraditional()
    {
        JsonElement group = JsonDocument.Parse(LexiconSource.Embedded.Open("characters.json")).RootElement.EnumerateArray().Single(one => one.GetProperty("id").GetString() == "traditional");
        var pairs = group.GetProperty("pairs").EnumerateArray().SelectMany(line => line.GetString()!.Chunk(2)).Where(pair => pair.Length == 2 && pair[0] != pair[1]);
        return pairs.GroupBy(pair => pair[1]).ToDictionary(pair => pair.Key, pair => pair.First()[0]);
    }

    // The texts of a national report and of the pages, from every thousandth character on.
    private static IEnumerable<string> Pieces() =>
        SharedPage.All.Select(page => page.Gold).Append(File.ReadAllText(SharedMaterial.Require("content/docs/state_council_2025.txt")))
            .SelectMany(text => Enumerable.Range(0, text.Length / 1000).Select(i => text.Substring(i * 1000, Bytes)))
            .Where(piece => piece.Count(c => c is >= '\u4E00' and <= '\u9FFF') >= Bytes / 2);
}
