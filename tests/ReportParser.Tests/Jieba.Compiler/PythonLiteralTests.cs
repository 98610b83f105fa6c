using Jieba.Compiler;

namespace ReportParser.Tests.JiebaCompiler;

public class PythonLiteralTests
{
    [Fact]
    public void A_table_of_tuples_strings_and_numbers_is_read()
    {
        var table = PythonLiteral.ReadTable("from __future__ import x\n\nP={('B', 'a'): -4.5e+2,\n '\\u4e00': (('S', 'm'),),\n 'E': {}}\n");
        Assert.Equal(3, table.Count);
        Assert.Equal(["B", "a"], Assert.IsType<List<object>>(table[0].Key));
        Assert.Equal(-450.0, table[0].Value);
        Assert.Equal("一", table[1].Key);
        Assert.Single(Assert.IsType<List<object>>(table[1].Value));
        Assert.Empty(Assert.IsType<List<KeyValuePair<object, object>>>(table[2].Value));
    }

    [Theory]
    [InlineData("x = 1", "expected 'P={', found a module without it.")]
    [InlineData("P={'a' 1}", "expected ':' at offset 7, found '1'.")]
    [InlineData("P={'\\n': 1}", "expected a \\u escape at offset 4, found '\\'.")]
    [InlineData("P={'a': x}", "expected a number at offset 9, found '}'.")]
    public void Other_text_is_an_error_with_its_place(string source, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => PythonLiteral.ReadTable(source)).Message);
}
