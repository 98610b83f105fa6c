using ReportParser.Reading.Docx;

namespace ReportParser.Tests.Reading.Docx;

public class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("decimalEnclosedFullstop", 3, "⒊")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 2, "b")]
    [InlineData("none", 2, "")]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 19, "十九")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 105, "一〇五")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 2003, "二千零三")]
    [InlineData("japaneseCounting", 11, "十一")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographEnclosedCircle", 3, "㊂")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographLegalTraditional", 2, "貳")]
    [InlineData("a format to come", 7, "7")]
    public void Numbers_are_written_as_word_processors_do(string format, int number, string expected) =>
        Assert.Equal(expected, NumberFormat.Write(number, format));
}
