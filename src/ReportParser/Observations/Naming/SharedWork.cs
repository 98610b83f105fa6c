using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Completes the members of a list of counted things whose work a verb before the list performs: the work behind the last one is part of its
/// name, and of the names of those before it that name only a thing. 完成12座加油站、[30座]油罐防渗改造 gives 加油站防渗改造 and 油罐防渗改造.
/// </summary>
internal sealed class SharedWork(ClauseLexicon lexicon, NamingLexicon naming, Segmenter segmenter)
{
    /// <summary>The longest word in quotation marks that says what work is done, with its marks: “气代煤”改造.</summary>
    private const int LongestQuoted = 5;

    /// <summary>The length up to which what stands before a measured work only says of what kind it is: 7公里[供水]管网建设.</summary>
    private const int ShortestThing = 2;

    private const string Project = "项目";

    /// <summary>Completes the names of a sentence's values.</summary>
    /// <param name="findings">The values; names are put in place.</param>
    public void Fill(List<Finding> findings)
    {
        for (int first = 0; first < findings.Count; first++)
        {
            int end = first + 1;
            while (end < findings.Count && IsMember(findings[end], findings[first]))
                end++;
            if (end - first > 1 && Performs(findings[first]) is { } verb)
                Fill(findings, first, end, verb);
            else if (end - first > 1 && IsTrouble(findings[end - 1]))
                ShareTrouble(findings, first, end);
            first = end - 1;
        }
    }

    private void Fill(List<Finding> findings, int first, int end, string verb)
    {
        string work = "";
        for (int i = end - 1; i >= first; i--)
        {
            bool measured = i > first && IsMeasured(findings[i]) && !IsMeasured(findings[i - 1]);
            string own = WorkOf(findings[i].Name, measured);
            bool member = work.Length > 0 && i < end - 1 && findings[i].Draft.Action == verb;
            if (own.Length > 0 && !(member && IsUtility(findings[i].Name, work)))
                work = own.Length < findings[i].Name.Length || measured ? own : "";
            else if (member && (own.Length > 0 || IsThing(findings[i].Name)))
                findings[i] = findings[i] with { Name = Join(findings[i].Name, work) };
        }
    }

    /// <summary>Whether a list's last member, people without a noun, is named after the trouble that is ended for all: 60个村、[9万人饮水困难].</summary>
    private bool IsTrouble(Finding finding) =>
        finding.Segment.Dimension is "person" or "household" && finding.Draft.Action is not null && naming.Ending(finding.Name, NamingKind.Trouble) is { } trouble && trouble.Length < finding.Name.Length && naming.Opening(finding.Name, NamingKind.People) is null;

    private void ShareTrouble(List<Finding> findings, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
            if (findings[i].Draft.Action == findings[end - 1].Draft.Action && findings[i].Segment.Dimension is not ("person" or "household") && IsThing(findings[i].Name))
                findings[i] = findings[i] with { Name = findings[i].Name + findings[end - 1].Name };
    }

    /// <summary>A thing with the work done to it; a project is none of another project: 9个重大[项目]、6个亿元以上[项目建设], 9个改革[试点].</summary>
    private string Join(string thing, string work) =>
        naming.Opening(work, NamingKind.Project) is { } project && naming.Ending(thing, NamingKind.Work) is not null ? thing + work[project.Length..] : thing + work;

    /// <summary>The verb before a list's first member whose object the members are with the work done to them, null without one.</summary>
    private string? Performs(Finding finding)
    {
        SegmentContext segment = finding.Segment;
        ClauseWord? word = segment.Lead.Verb.IsEmpty ? segment.Lead.Predicate : lexicon.Ending(segment.Verb, segment.Verb.Length, ClauseRole.Any);
        return IsCounted(finding) && word?.Is(ClauseRole.Performs) == true && finding.Draft.Action is { } act && (segment.Lead.Verb.IsEmpty ? word.Surface : segment.Verb).TrimEnd('了').EndsWith(act, StringComparison.Ordinal) ? act : null;
    }

    private static bool IsCounted(Finding finding) => finding.Draft.Rule == "counted-noun";

    private static bool IsMember(Finding finding, Finding first) =>
        IsCounted(finding) && finding.Segment.Segment is { Joint: Joint.List } segment && segment.Clause == first.Segment.Segment.Clause
        && finding.Segment.Lead is { Verb.IsEmpty: true, Predicate: null, Subject.IsEmpty: true };

    /// <summary>The work that ends a name, with what it is part of: 防渗改造任务. Empty without one.</summary>
    private string WorkOf(string name, bool measured)
    {
        if (naming.Ending(name, NamingKind.HoldsObject) is { } deed && deed.Length + 1 < name.Length)
            return deed;
        List<Token> tokens = Cut(name);
        int at = tokens.Count - 1;
        if (name.EndsWith(Project, StringComparison.Ordinal) && (at == 0 || !naming.Is(tokens[at - 1].In(name), NamingKind.Completed)))
            return "";
        if (at > 0 && tokens[at].Length == 2 && naming.Is(name.AsSpan(tokens[at].Start), NamingKind.Assignment))
            at--;
        if (!IsWork(name[tokens[at].Start..tokens[at].End]))
            return "";
        if (name.LastIndexOf('的') is > 0 and int owner)
            return name[owner..];
        while (at > 1 && tokens[at - 1].Length > 1 && segmenter.Vocabulary.Tag(tokens[at - 1].In(name)) is "v" or "vn")
            at--;
        int start = Math.Min(tokens[at].Start, tokens[at].End - (lexicon.Ending(name, tokens[at].End, ClauseRole.Action)?.Surface.Length ?? 0));
        while ((naming.Ending(name.AsSpan(0, start), NamingKind.WorkObject) ?? naming.Ending(name.AsSpan(0, start), NamingKind.Project)) is { } aspect && aspect.Length < start)
            start -= aspect.Length;
        if (measured && start <= ShortestThing)
            return name;
        return start > 2 && name[start - 1] == '”' && name.LastIndexOf('“') is > 0 and int quoted && start - quoted <= LongestQuoted ? name[quoted..] : name[start..];
    }

    /// <summary>Whether a number is the length or area of the work behind it, which is done to the things before: 6条街道、[9公里]管网铺设.</summary>
    private static bool IsMeasured(Finding finding) => finding.Segment.Dimension is "length" or "area";

    /// <summary>Whether a word names work that is done to a thing: 改造, 铺设.</summary>
    private bool IsWork(string word)
    {
        string last = word[Cut(word)[^1].Start..];
        return last.Length > 1 && naming.Is(last, NamingKind.Completed) && !naming.Is(last, NamingKind.Assignment)
            || lexicon.Whole(last, ClauseRole.Action) is { Surface.Length: > 1 } act && !act.Is(ClauseRole.Head);
    }

    /// <summary>Whether a member names a supply whose network the work is done to: 18公里[供水]、20公里燃气管网铺设.</summary>
    private bool IsUtility(string name, string work) =>
        lexicon.Whole(name, ClauseRole.Nominal) is not null && naming.Opening(work, NamingKind.WorkObject) is not null;

    private bool IsThing(string name) =>
        name[Cut(name)[^1].Start..] is var last && segmenter.Vocabulary.Tag(last) is not ("v" or "vn" or "a" or "d") && lexicon.Whole(last, ClauseRole.Action | ClauseRole.Nominal) is null;

    private List<Token> Cut(string phrase) => WordClasses.Cut(segmenter, phrase);
}
