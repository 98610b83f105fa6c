using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>Names what money was spent on where it is a list with a number behind each member: 投资9000万元，改造[农村危房]90户、[厕所]300座 is 农村危房、厕所改造.</summary>
internal sealed class ListedObjects(ClauseLexicon lexicon, LeadReader leads)
{
    private const int Most = 3;

    /// <summary>A verb that says of a thing what was done to it, so that the work is what the money is for.</summary>
    private const string Rebuilding = "改造";

    /// <summary>The members with the work, empty where there are too many to name the money by them; null where what follows is no such list.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="purpose">The words before the first member's number.</param>
    /// <param name="first">The first member.</param>
    public string? Read(SentenceWindow window, TextSpan purpose, string first)
    {
        Clause own = window.Sentence.Clauses.First(c => c.Span.End > purpose.Start && c.Span.Start <= purpose.Start);
        List<string> members = [first];
        int end = -1;
        foreach (QuantityMention number in window.Mentions)
        {
            if (number.Span.Start < purpose.End || number.Span.End > own.Span.End)
                continue;
            if (end < 0 && number.Kind == MentionKind.Quantity && number.Span.Start == purpose.End)
                end = number.Span.End;
            else if (number.Kind == MentionKind.Quantity && end >= 0 && window.Text[end] is '、' or '和')
            {
                members.Add(Member(window[new TextSpan(end + 1, number.Span.Start)]));
                end = number.Span.End;
            }
            else
                return null;
        }
        if (members.Count < 2 || end != own.Span.End)
            return null;
        if (members.Count > Most)
            return "";
        string work = window[leads.ReadOpening(window, purpose).Verb] == Rebuilding ? Rebuilding : "";
        return members.Contains("") ? null : string.Join('、', members.Distinct()) + work;
    }

    /// <summary>The words before a member's number, empty where they are no bare noun.</summary>
    private string Member(string words) =>
        words.Length < 2 || words.Contains('、', StringComparison.Ordinal) || lexicon.Starting(words, 0, ClauseRole.Action | ClauseRole.Performs) is { Surface.Length: > 1 }
        || lexicon.Ending(words, words.Length, ClauseRole.Level | ClauseRole.Head | ClauseRole.Growth) is not null ? "" : words;
}
