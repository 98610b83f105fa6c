namespace ReportParser.Quantities.Numerals;

/// <summary>
/// Adds up a Chinese numeral character by character, as one reads it: digits wait for their magnitude, sections for 万 and 亿.
/// Holds one numeral's state; a malformed one (百千万, 一九三十) has no value.
/// </summary>
internal struct ChineseNumeral
{
    private const int MaxLength = 48;

    // Times a scale word it is still a decimal.
    private const decimal MaxValue = 100_000_000_000_000_000_000m;
    private decimal _high;
    private decimal _middle;
    private decimal _low;
    private int _pending;
    private int _lastMagnitude;
    private decimal _tailUnit;
    private int _count;
    private bool _zero;
    private bool _broken;

    /// <summary>An empty numeral.</summary>
    public static ChineseNumeral Empty => new() { _pending = -1, _lastMagnitude = 10_000 };

    /// <summary>Takes the next character; false when it cannot continue the number.</summary>
    public bool Add(char c)
    {
        if (++_count > MaxLength)
            _broken = true;
        if (_broken)
            return false;
        int digit = NumeralChars.Digit(c);
        _broken = !(digit >= 0 ? AddDigit(digit)
            : NumeralChars.Magnitude(c) is var magnitude and > 0 ? AddMagnitude(magnitude)
            : c is '廿' or '卅' ? AddTens(c == '廿' ? 2 : 3)
            : AddScale(c));
        return !_broken;
    }

    /// <summary>The value, null when the characters form no number.</summary>
    public readonly decimal? Value => _broken ? null : _high + _middle + _low + Tail;

    // In 三万五 the last digit counts the next smaller magnitude: 35,000.
    private readonly decimal Tail => _pending < 0 ? 0 : !_zero && _tailUnit >= 100 ? _pending * _tailUnit / 10 : _pending;

    private bool AddDigit(int digit)
    {
        if (_pending >= 0 && !(_zero && _pending == 0))
            return false;
        _zero |= digit == 0;
        _pending = digit;
        return true;
    }

    private bool AddTens(int tens) => AddDigit(tens) && AddMagnitude(10);

    private bool AddMagnitude(int magnitude)
    {
        if (magnitude >= _lastMagnitude || (_pending <= 0 && magnitude > 10 && (_low > 0 || _middle > 0 || _high > 0)))
            return false;
        _low += (_pending > 0 ? _pending : 1) * magnitude;
        (_pending, _lastMagnitude, _tailUnit, _zero) = (-1, magnitude, magnitude, false);
        return true;
    }

    private bool AddScale(char c)
    {
        decimal section = _low + (_pending > 0 ? _pending : 0);
        decimal scale = NumeralChars.Scale(c);
        if (c == '万' && _middle > 0 && section > 0)
            return false;
        if (c == '万' && _middle > 0)
            _middle *= scale;
        else if (c == '万')
            _middle = (section > 0 ? section : 1) * scale;
        else
            _high += (section + _middle > 0 ? section + _middle : 1) * scale;
        _middle = c == '万' ? _middle : 0;
        (_low, _pending, _lastMagnitude, _tailUnit, _zero) = (0, -1, 10_000, scale, false);
        return _high <= MaxValue && _middle <= MaxValue;
    }
}
