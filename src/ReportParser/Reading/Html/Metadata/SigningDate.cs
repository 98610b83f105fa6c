using System.Buffers;
using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Metadata;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>
/// Finds the day on which a document was signed: notices, opinions and announcements end with the name of who issues them and, below it or
/// behind it, the day. Such a document is known by that day, whenever a site puts it up.
/// </summary>
internal sealed class SigningDate
{
    private const int LastLines = 4;
    private const int MaxIssuer = 40;
    private const int MaxDaysToPublication = 366;

    private static readonly SearchValues<char> NoName = SearchValues.Create("，。；：！？、,;:!?《》“”0123456789");

    /// <summary>A finder.</summary>
    /// <param name="lexicons">Where the lexicon is.</param>
    /// <exception cref="LexiconException">It is malformed.</exception>
    public SigningDate(LexiconSource lexicons) => Records = [.. lexicons.Read<IssuerRecord>("reading_issuers.json")];

    /// <summary>The endings, for tests of their examples.</summary>
    public ImmutableArray<IssuerRecord> Records { get; }

    /// <summary>Finds the day.</summary>
    /// <param name="text">The main text.</param>
    /// <param name="published">When the page was published, null where nothing says it.</param>
    /// <returns>The day; null without one, and for one behind the publication or long before it, which is that of something else.</returns>
    public StatedDate? Find(MainLines text, StatedDate? published)
    {
        for (int i = text.Lines.Count - 1; i >= Math.Max(1, text.Lines.Count - LastLines); i--)
        {
            if (Signed(text.Lines[i - 1].Text, text.Lines[i].Text) is DateOnly day)
                return IsSoonPublished(day, published) ? day : null;
        }
        return null;
    }

    /// <summary>Whether a line is the name of a body that issues documents.</summary>
    /// <param name="line">The line.</param>
    public bool IsIssuer(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 3 or > MaxIssuer || line.ContainsAny(NoName))
            return false;
        foreach (IssuerRecord record in Records)
        {
            if (line.EndsWith(record.Ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private DateOnly? Signed(string above, string line)
    {
        if (DateScanner.Scan(line).Select(date => (DateMention?)date).FirstOrDefault() is not { Date: DateOnly day } date || date.End < line.TrimEnd().Length)
            return null;
        ReadOnlySpan<char> before = line.AsSpan(0, date.Start).Trim();
        return IsIssuer(before.IsEmpty ? above : before) ? day : null;
    }

    private static bool IsSoonPublished(DateOnly day, StatedDate? published)
    {
        if (published is not { Month: int month, Day: int dayOfMonth })
            return published is null || published.Value.Year == day.Year;
        int days = new DateOnly(published.Value.Year, month, dayOfMonth).DayNumber - day.DayNumber;
        return days is >= 0 and <= MaxDaysToPublication;
    }
}
