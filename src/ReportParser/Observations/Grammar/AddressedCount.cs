namespace ReportParser.Observations.Grammar;

/// <summary>Tells whether a preposition before a number says that something is done for, to or at what it counts: [为]260户家庭安装扶手.</summary>
internal sealed class AddressedCount(ClauseLexicon lexicon)
{
    private const string Prepositions = "为向对给将把在";
    private const int LongestList = 40;

    /// <summary>Whether such a preposition stands directly before a number or before the members of a list: 对低保户等600名群众发放补贴.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="number">Where the number starts.</param>
    public bool Is(SentenceWindow window, int number)
    {
        for (int i = number - 1; i >= window.Sentence.Span.Start && i > number - LongestList; i--)
        {
            if (Prepositions.Contains(window.Text[i], StringComparison.Ordinal) && window.IsWordStart(i) && window.WordAt(i).Length == 1)
            {
                bool place = window.Text[i] == '在';
                return i == number - 1 ? !place || IsClassified(window, number) : !place && (window.Text[number - 1] == '等' || ReachesBehindArea(window, i + 1, number));
            }
            if (window.Text[i] is '，' or '；' or '。' or '：' || lexicon.Starting(window.Text, i, ClauseRole.Verbal | ClauseRole.Performs | ClauseRole.Level | ClauseRole.Growth) is { Surface.Length: > 1 })
                return false;
        }
        return false;
    }

    /// <summary>Whether a number counts things with a classifier: 在[3个园区]推广.</summary>
    private static bool IsClassified(SentenceWindow window, int number) =>
        window.Mentions.Any(m => m.Span.Start == number && SegmentReader.IsCount(m) && m.UnitRecord is not null);

    /// <summary>Whether nothing but the own area, or another number, stands between a preposition and a number: 为[全县]3万名老人, 对[5家]20个项目.</summary>
    private bool ReachesBehindArea(SentenceWindow window, int at, int number)
    {
        int start = BehindArea(window.Text, at);
        return start == number && start > at || window.Mentions.Any(m => m.Span.Start == start && m.Span.End == number);
    }

    private int BehindArea(string text, int at) => lexicon.Starting(text, at, ClauseRole.OwnArea) is { Surface.Length: > 1 } area ? at + area.Surface.Length : at;
}
