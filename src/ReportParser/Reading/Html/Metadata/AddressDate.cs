namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads the day that publication systems put into an address: <c>/2024-01/12/</c>, <c>/20240112/</c>, <c>t20240112_123.html</c>.</summary>
internal static class AddressDate
{
    /// <summary>Finds the day.</summary>
    /// <param name="address">The address, null without one.</param>
    /// <returns>The day, null without one.</returns>
    public static StatedDate? Find(string? address)
    {
        if (address is null)
            return null;
        foreach (string part in address.Split('?')[0].Replace("-", "/", StringComparison.Ordinal).Split("//"))
        {
            if (PageDate.Find(part) is PageDate found)
                return found.Date;
        }
        return null;
    }
}
