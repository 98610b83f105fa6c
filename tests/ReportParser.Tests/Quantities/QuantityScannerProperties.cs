using System.Globalization;
using CsCheck;
using ReportParser.Lexicons;
using ReportParser.Quantities;
using ReportParser.Quantities.Units;

namespace ReportParser.Tests.Quantities;

public class QuantityScannerProperties
{
    private const string Alphabet = "0123456789.,:/-—+×%％〇零一二两三四五六七八九十百千万亿半几数多余第前近约超年月日季度个元人户亩吨位名强级期届分之点至到“”《》【】()（）、，。；\n \u3000GPM2ab左右以上以下的";

    private const string Magnitudes = "0019.,一九〇零点两十百千万亿万亿万亿几多余分之又又/:×—-至第元吨人年TEPB% ";

    // Every way a hostile text could make a reader look again at what another one looked at.
    public static TheoryData<string> Hostile => ["\u3000", " ", "九", "7", "亿", "万", "一", "1万", "1亿", "1:", "1,234", "1-", "1+", "1/", "年", "第", "前", "“", "“一", "《", "G1", "一点", "五分之", "百分之", "1 ", "1×", "近", "半", "十四五", "1、", "三创", "2021—", "1月", "1个、", "三、四", "1，234，", "百分之一到", "1元/", "三年“", "1年零", "万〇"];

    [Fact]
    public void Generated_quantities_are_read_back()
    {
        var generated =
            from digits in Gen.Long[1, 999_999]
            from decimals in Gen.Int[0, 2]
            from scale in AnyOf("", "万", "亿")
            from unit in AnyOf("元", "吨", "户", "公里", "亩", "千瓦时", "台", "平方米")
            from before in AnyOf(("", Comparator.Eq), ("近", Comparator.Approx), ("突破", Comparator.Gt), ("不低于", Comparator.Ge))
            from after in AnyOf(("", Comparator.Eq), ("左右", Comparator.Approx), ("以上", Comparator.Ge), ("以内", Comparator.Le))
            select (Value: digits / (decimal)Math.Pow(10, decimals), Scale: scale, Unit: unit, Before: before, After: after);
        generated.Sample(q =>
        {
            string number = q.Value.ToString(CultureInfo.InvariantCulture);
            string text = $"总量达到{q.Before.Item1}{number}{q.Scale}{q.Unit}{q.After.Item1}，";
            QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities(text));
            Assert.Equal(q.Value, mention.Value);
            Assert.Equal(q.Scale + q.Unit, mention.Unit);
            Assert.Equal(q.After.Item1.Length > 0 ? q.After.Item2 : q.Before.Item2, mention.Comparator);
        });
    }

    [Fact]
    public void Generated_ranges_are_read_back()
    {
        var generated =
            from lower in Gen.Int[1, 9_999]
            from more in Gen.Int[1, 9_999]
            from scale in AnyOf("", "万", "亿")
            from unit in AnyOf("元", "吨", "户", "%", "个百分点", "公里", "家")
            from connector in AnyOf("—", "-", "至", "到", "～")
            from twice in Gen.Bool
            select (Lower: lower, Upper: lower + more, Unit: unit is "%" or "个百分点" ? unit : scale + unit, Connector: connector, Twice: twice);
        generated.Sample(q =>
        {
            string text = $"总量达到{q.Lower}{(q.Twice ? q.Unit : "")}{q.Connector}{q.Upper}{q.Unit}，";
            QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities(text));
            Assert.Equal((q.Lower, q.Upper, q.Unit, Comparator.Range), (mention.Value, mention.Upper, mention.Unit, mention.Comparator));
        });
    }

    [Fact]
    public void Numbers_in_falling_scales_are_read_back()
    {
        var generated =
            from yi in Gen.Int[1, 9_999]
            from wan in Gen.Int[1, 9_999]
            from chinese in Gen.Bool
            from more in AnyOf("", "多", "余")
            select (Yi: yi, Wan: wan, Chinese: chinese, More: more);
        generated.Sample(q =>
        {
            string yi = q.Chinese ? Chinese(q.Yi) : q.Yi.ToString(CultureInfo.InvariantCulture);
            string wan = q.Chinese ? (q.Wan < 1000 ? "零" : "") + Chinese(q.Wan) : q.Wan.ToString(CultureInfo.InvariantCulture);
            QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities($"共计{yi}亿{wan}{q.More}万吨，"));
            Assert.Equal(q.Yi * 100_000_000m + q.Wan * 10_000m, mention.BaseValue);
            Assert.Equal(q.More.Length > 0 ? Comparator.Gt : Comparator.Eq, mention.Comparator);
        });
    }

    [Fact]
    public void Every_spelling_of_every_unit_is_read_behind_a_number()
    {
        string[] missed = [.. UnitLexicon.Load(LexiconSource.Embedded).Units.Where(unit => unit.ArabicKind is null)
            .SelectMany(unit => unit.Spellings.Where(spelling => !IsRead(unit, $"达到36{spelling}，")))];

        Assert.Empty(missed);
    }

    [Fact]
    public void Chinese_numerals_are_read_back() => Gen.Int[2, 99_999_999].Sample(number =>
    {
        string text = $"共计{Chinese(number)}吨，";
        QuantityMention mention = Assert.Single(QuantityScannerTests.Quantities(text));
        Assert.Equal(number, mention.BaseValue);
    });

    // The last alphabet is for numbers that outgrow a decimal.
    [Fact]
    public void Any_text_scans_with_ascending_spans_inside_of_it() => Gen.OneOf(Gen.String, Gen.String[Gen.Char[Alphabet], 0, 200], Gen.String[Gen.Char[Magnitudes], 0, 80]).Sample(text =>
    {
        int floor = 0;
        foreach (QuantityMention mention in QuantityScannerTests.Scanner.Scan(text))
        {
            Assert.InRange(mention.Span.Start, floor, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            Assert.InRange(mention.NumberSpan.Start, mention.Span.Start, mention.Span.End);
            Assert.InRange(mention.NumberSpan.End, mention.NumberSpan.Start, mention.Span.End);
            floor = mention.Span.End;
        }
    }, iter: 20_000);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void The_work_grows_with_the_length_and_no_faster(string piece)
    {
        long small = Steps(piece, 4_000), large = Steps(piece, 16_000);

        Assert.True(large <= small * 4.5 + 1000, $"{small} looks at 4,000 characters, {large} at 16,000");
        Assert.True(large < 16_000L * 400, $"{large} looks at 16,000 characters");
    }

    [Fact]
    public void Any_piece_said_again_and_again_costs_no_more() => Gen.String[Gen.Char[Alphabet], 1, 8].Sample(piece =>
    {
        long small = Steps(piece, 1_000), large = Steps(piece, 8_000);
        Assert.True(large <= small * 9 + 2000, $"{small} looks at 1,000 characters, {large} at 8,000");
        Assert.True(large <= 8_000L * 400, $"{large} looks at 8,000 characters");
    }, iter: 1_000);

    private static bool IsRead(Unit unit, string text) =>
        QuantityScannerTests.Quantities(text) is [{ Value: 36, UnitRecord: { } record }] && record.Id == unit.Id;

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static long Steps(string piece, int length)
    {
        var steps = new StepCounter();
        QuantityScannerTests.Scanner.Scan(string.Concat(Enumerable.Repeat(piece, length / piece.Length)), steps);
        return steps.Count;
    }

    // As one writes it: 20,008 is 二万零八.
    private static string Chinese(int number)
    {
        if (number >= 10_000)
            return Chinese(number / 10_000) + "万" + (number % 10_000 == 0 ? "" : (number % 10_000 < 1000 ? "零" : "") + Chinese(number % 10_000));
        var written = new System.Text.StringBuilder();
        bool zero = false;
        foreach ((int magnitude, string name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            int digit = number / magnitude % 10;
            if (digit > 0)
                written.Append(zero && written.Length > 0 ? "零" : "").Append("零一二三四五六七八九"[digit]).Append(name);
            zero = digit == 0;
        }
        return written.ToString();
    }
}
