using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>Tells elements that a reader of the page does not see.</summary>
internal static class Visibility
{
    /// <summary>Whether an element is hidden by its own attributes.</summary>
    /// <param name="element">The element.</param>
    public static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0)
            return false;
        return element.HasAttribute("hidden") || (element.GetAttribute("style") is string style && style.Length > 5 && HidesContent(style));
    }

    /// <summary>Whether the declarations of a style hide what they are for.</summary>
    /// <param name="style">Declarations with semicolons between them.</param>
    public static bool HidesContent(ReadOnlySpan<char> style)
    {
        var size = (Width: false, Height: false);
        foreach (Range part in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[part];
            int colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            ReadOnlySpan<char> property = declaration[..colon].Trim(), value = declaration[(colon + 1)..].Trim();
            if (Hides(property, value))
                return true;
            size.Width |= Is(property, "width") && IsZero(value);
            size.Height |= (Is(property, "height") || Is(property, "max-height")) && IsZero(value);
        }
        return size.Height || (size.Width && style.Contains("overflow", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Hides(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        if (Is(property, "display"))
            return value.StartsWith("none", StringComparison.OrdinalIgnoreCase);
        if (Is(property, "visibility"))
            return value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
        if (Is(property, "font-size") || Is(property, "opacity"))
            return IsZero(value);
        if (Is(property, "left") || Is(property, "top") || Is(property, "text-indent") || Is(property, "margin-left"))
            return IsFarOff(value);
        return Is(property, "clip") && value.StartsWith("rect(0", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(ReadOnlySpan<char> property, string name) => property.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsZero(ReadOnlySpan<char> value)
    {
        if (!value.StartsWith("0", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> rest = value.TrimStart("0.");
        return rest.IsEmpty || !char.IsAsciiDigit(rest[0]);
    }

    private static bool IsFarOff(ReadOnlySpan<char> value)
    {
        if (!value.StartsWith("-", StringComparison.Ordinal))
            return false;
        int digits = 0;
        while (digits + 1 < value.Length && char.IsAsciiDigit(value[digits + 1]))
            digits++;
        return digits >= 3 && !value.Contains('%');
    }
}
