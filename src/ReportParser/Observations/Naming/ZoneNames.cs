using System.Buffers;
using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations.Naming;

/// <summary>Tells the name of a zone, whose figures have it as their scope: 东关片区, 主城区.</summary>
internal sealed class ZoneNames(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const int Longest = 16;

    /// <summary>Stands in the name of a class of zones, not of one: 国家级开发区, 各园区, 3个片区.</summary>
    private static readonly SearchValues<char> OfClasses = SearchValues.Create("级各类等、和及的全");

    private const int LongestSite = 6;

    /// <summary>The length up to which a word tells what kind of zone one is, and is not the name of a region: 开发区.</summary>
    private const int LongestKind = 3;

    /// <summary>End the name of a place that is governed.</summary>
    private const string Divisions = "村镇乡";

    /// <summary>End the names of what is built in a line, which belong to the work: [容固路]改建工程.</summary>
    private const string Lines = "路街道线河渠堤桥";

    /// <summary>Open words for any places, which name none, and phrases: [全]镇, [各]村, [对]北山村.</summary>
    private const string Openers = "全各本我该每对为向给在将把";

    /// <summary>Open words of two characters for a kind of places: [农]村, [新]村.</summary>
    private const string Kinds = "农山城乡新老";

    /// <summary>Whether words are the proper name of a village or township: 北山村; not 贫困村, 各村.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words.</param>
    public static bool IsDivision(SentenceWindow window, TextSpan words) =>
        words.Length is > 1 and <= LongestSite && Divisions.Contains(window.Text[words.End - 1], StringComparison.Ordinal) && !(words.Length == 2 && Kinds.Contains(window.Text[words.Start], StringComparison.Ordinal))
        && IsProper(window, words.Length > 2 && window.IsWordStart(words.End - 1) ? words with { End = words.End - 1 } : words);

    /// <summary>Whether words are the proper name of a village or township, or a list of such: 北山村、柳湾镇.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words.</param>
    public static bool AreDivisions(SentenceWindow window, TextSpan words)
    {
        int mark = words.In(window.Text).IndexOf('、');
        return mark < 0 ? IsDivision(window, words) : IsDivision(window, words with { End = words.Start + mark }) && AreDivisions(window, words with { Start = words.Start + mark + 1 });
    }

    /// <summary>Whether words before the size of a work only say where it was done: 完成[北山村]300亩、[柳湾]400亩土地整理项目; not 完成[管网]5公里改造.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words.</param>
    /// <param name="work">What was done.</param>
    public bool IsSite(SentenceWindow window, TextSpan words, string work) =>
        words.Length is > 1 and <= LongestSite && naming.Ending(work, NamingKind.Work) is not null && !Lines.Contains(window.Text[words.End - 1], StringComparison.Ordinal) && IsProper(window, words);

    /// <summary>Whether words are a proper name as far as the dictionary knows: one of a place or person, or none of its words.</summary>
    private static bool IsProper(SentenceWindow window, TextSpan words)
    {
        int at = Openers.Contains(window.Text[words.Start], StringComparison.Ordinal) || window.IsWordOf(words.Start, "p", "c", "d", "m") ? words.End + 1 : words.Start;
        while (at < words.End && window.WordAt(at) is { IsEmpty: false } word && (word.Length == 1 || window.IsWordOf(at, "ns", "nr", "nrt", "")))
            at = word.End;
        return at == words.End;
    }

    /// <summary>Whether a place is a zone or the town itself: 开发区, 主城区; not 全国, 东北地区.</summary>
    /// <param name="place">The place.</param>
    public bool IsZone(string place) => naming.Ending(place, NamingKind.Zone) is { Length: <= LongestKind } zone && zone.EndsWith('区') || place.EndsWith("城区", StringComparison.Ordinal);

    /// <summary>The name of a zone without the place in brackets that tells where it is: 东关（临江）产业园.</summary>
    /// <param name="zone">The name.</param>
    public static string WithoutBracket(string zone) =>
        zone.IndexOf('（') is > 0 and int open && zone.IndexOf('）', open) is > 0 and int close && close + 1 < zone.Length ? zone.Remove(open, close + 1 - open) : zone;

    /// <summary>Whether words are the name of one zone and nothing else.</summary>
    /// <param name="words">The words.</param>
    public bool Names(string words)
    {
        if (words.Length is < 2 or > Longest || words.AsSpan().IndexOfAny(OfClasses) >= 0)
            return false;
        bool place = lexicon.Whole(words, ClauseRole.Place) is not null;
        return place || naming.Ending(words, NamingKind.Zone) is { } zone && (words.Length > zone.Length + 1 || words == zone)
            && lexicon.Starting(words, 0, ClauseRole.Action | ClauseRole.Performs | ClauseRole.Verbal | ClauseRole.Adverb) is null;
    }
}
