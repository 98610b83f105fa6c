using System.Globalization;
using System.Text;

namespace Jieba.Compiler;

/// <summary>
/// Reads the literals that jieba's tables are written in: <c>P={…}</c> with dictionaries, tuples, strings and numbers.
/// A dictionary becomes a list of pairs in source order, a tuple a list, a string a string, a number a double.
/// </summary>
internal sealed class PythonLiteral
{
    private readonly string _source;
    private int _at;

    private PythonLiteral(string source, int start) => (_source, _at) = (source, start);

    /// <summary>Reads the dictionary that is assigned to <c>P</c> in a Python module.</summary>
    /// <param name="source">Text of the module.</param>
    /// <exception cref="InvalidDataException">The text is no such module.</exception>
    public static List<KeyValuePair<object, object>> ReadTable(string source)
    {
        int start = source.IndexOf("P={", StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidDataException("expected 'P={', found a module without it.");
        return (List<KeyValuePair<object, object>>)new PythonLiteral(source, start + 2).ReadValue();
    }

    private object ReadValue()
    {
        SkipBlanks();
        return _source[_at] switch
        {
            '{' => ReadDictionary(),
            '(' => ReadTuple(),
            '\'' => ReadString(),
            _ => ReadNumber(),
        };
    }

    private List<KeyValuePair<object, object>> ReadDictionary()
    {
        var pairs = new List<KeyValuePair<object, object>>();
        _at++;
        while (!TryTake('}'))
        {
            object key = ReadValue();
            Take(':');
            pairs.Add(new(key, ReadValue()));
            TryTake(',');
        }
        return pairs;
    }

    private List<object> ReadTuple()
    {
        var items = new List<object>();
        _at++;
        while (!TryTake(')'))
        {
            items.Add(ReadValue());
            TryTake(',');
        }
        return items;
    }

    private string ReadString()
    {
        var text = new StringBuilder();
        for (_at++; _source[_at] != '\''; _at++)
            text.Append(_source[_at] == '\\' ? ReadEscape() : _source[_at]);
        _at++;
        return text.ToString();
    }

    private char ReadEscape()
    {
        if (_source[_at + 1] != 'u')
            throw Unexpected("a \\u escape");
        char value = (char)int.Parse(_source.AsSpan(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _at += 5;
        return value;
    }

    private double ReadNumber()
    {
        int start = _at;
        while (char.IsAsciiLetterOrDigit(_source[_at]) || _source[_at] is '.' or '+' or '-')
            _at++;
        return double.TryParse(_source.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw Unexpected("a number");
    }

    private void Take(char expected)
    {
        if (!TryTake(expected))
            throw Unexpected($"'{expected}'");
    }

    private bool TryTake(char expected)
    {
        SkipBlanks();
        if (_source[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(_source[_at]))
            _at++;
    }

    private InvalidDataException Unexpected(string expected) =>
        new($"expected {expected} at offset {_at}, found '{_source[_at]}'.");
}
