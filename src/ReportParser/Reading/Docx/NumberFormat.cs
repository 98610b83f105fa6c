using System.Globalization;
using System.Text;

namespace ReportParser.Reading.Docx;

/// <summary>Writes the numbers of automatic lists (ECMA-376, ST_NumberFormat).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalSimplified = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string IdeographsInCircles = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";

    private static readonly (int Value, string Roman)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <param name="format">The format's name; an unknown one is written in decimal digits.</param>
    public static string Write(int number, string? format) => format switch
    {
        "none" or "bullet" => "",
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Counting(number, Digits, "十百千", DropsOne.BeforeTen) : Positional(number, Digits),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Counting(number, Digits.Replace('〇', '零'), "十百千", DropsOne.BeforeTen),
        "japaneseCounting" => Counting(number, Digits, "十百千", DropsOne.Everywhere),
        "chineseLegalSimplified" => Counting(number, LegalSimplified, "拾佰仟", DropsOne.Nowhere),
        "ideographLegalTraditional" => Counting(number, LegalTraditional, "拾佰仟", DropsOne.Nowhere),
        "ideographDigital" or "taiwaneseDigital" or "japaneseDigitalTenThousand" => Positional(number, Digits),
        "ideographTraditional" => One(number, Stems),
        "ideographZodiac" => One(number, Branches),
        "ideographEnclosedCircle" => One(number, IdeographsInCircles),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is > 20 and <= 35 ? Enclosed(number - 20, '㉑', 15) : number is > 35 and <= 50 ? Enclosed(number - 35, '㊱', 15) : Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        _ => Decimal(number),
    };

    private enum DropsOne
    {
        Nowhere,

        /// <summary>十一 but 一百一十.</summary>
        BeforeTen,

        /// <summary>十一, 百十.</summary>
        Everywhere,
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Positional(int number, string digits) => string.Concat(Decimal(number).Select(c => digits[c - '0']));

    private static string One(int number, string characters) => number >= 1 && number <= characters.Length ? characters[number - 1].ToString() : Decimal(number);

    private static string Enclosed(int number, char first, int count) => number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Counting(int number, string digits, string powers, DropsOne drops)
    {
        if (number is <= 0 or > 9999)
            return Positional(Math.Max(0, number), digits);
        var text = new StringBuilder();
        string written = Decimal(number);
        for (int i = 0; i < written.Length; i++)
        {
            int digit = written[i] - '0', power = written.Length - 1 - i;
            bool isLonely = digit == 1 && power > 0 && (drops == DropsOne.Everywhere || (drops == DropsOne.BeforeTen && power == 1 && i == 0));
            if (digit == 0)
                continue;
            if (i > 0 && written[i - 1] == '0' && drops != DropsOne.Everywhere)
                text.Append(digits[0]);
            text.Append(isLonely ? "" : digits[digit].ToString()).Append(power > 0 ? powers[power - 1].ToString() : "");
        }
        return text.ToString();
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach ((int value, string roman) in RomanParts)
        {
            for (; number >= value; number -= value)
                text.Append(roman);
        }
        return text.ToString();
    }

    /// <summary>a … z, aa, bb, as word processors count.</summary>
    private static string Letter(int number, char first) =>
        number is <= 0 or > 780 ? Decimal(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);
}
