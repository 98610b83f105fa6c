using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>
/// Money before what it was spent on: 投资2.4亿元修建乡村道路, 投入500万元实施校舍改造, 投资3亿元的热电项目并网. The name is the object with the
/// word for the money.
/// </summary>
internal sealed class InvestmentRule(ClauseLexicon lexicon, LeadReader leads, TailReader tails, NameCleaner cleaner, NamingLexicon naming) : IClauseRule
{
    /// <summary>The part of a building that is reported done; the money is the whole building's.</summary>
    private const string MainPart = "主体";

    /// <summary>Join the things of a list, each with the money that it takes: 投资2亿元的水厂[和]投资3亿元的医院.</summary>
    private const string ListMarks = "、和及";

    /// <summary>The length from which 村 ends what is built rather than where: 省级美丽乡村, not 重点村.</summary>
    private const int ShortestVillages = 4;

    private const string ForPurpose = "用于";

    private const string Financing = "融资";

    private const string Investment = "投资", Planned = "计划";

    private readonly AddressedWork _addressed = new(lexicon, tails);

    private readonly JointSizes _sizes = new(lexicon);

    private readonly ListedObjects _objects = new(lexicon, leads);

    public Draft? Read(SegmentContext segment)
    {
        if (Attribute(segment) is { } attribute)
            return Named(segment, Attributed(segment, new TextSpan(segment.Mention.Span.End + 1, Purpose(segment).End)), attribute);
        if (_sizes.Described(segment) is { } described && SizeWord(segment) is { } size)
            return Named(segment, Attributed(segment, described), size);
        if (segment.Dimension != "money" || Word(segment) is not { } word)
            return null;
        TextSpan purpose = Purpose(segment), whole = purpose;
        if (purpose.Length > 1 && segment.Window.Text[purpose.Start] == '的')
            return Carrying(segment, Named(segment, Attributed(segment, purpose with { Start = purpose.Start + 1 }), word));
        if (_addressed.Read(segment.Window, purpose) is { } work)
            return Named(segment, work, word);
        if (Opened(segment, purpose) is not { } opened)
            return null;
        purpose = opened;
        string thing = segment.Window[leads.ReadOpening(segment.Window, purpose).Subject];
        if (lexicon.Whole(thing, ClauseRole.Attribute) is not null)
            thing = Sized(segment, purpose.End);
        if (thing.Length > 0 && _objects.Read(segment.Window, purpose, thing) is { } objects)
            return objects.Length == 0 ? null : Named(segment, objects, word);
        bool isPlace = lexicon.Whole(thing, ClauseRole.Place | ClauseRole.OwnArea) is not null;
        return Named(segment, thing.Length == 0 || isPlace || thing.EndsWith('等') ? Counted(segment, whole) : thing, word);
    }

    /// <summary>The words for a purpose from their verb on, which may only lead to another one: [继续]实施饮水工程, [用于]校舍改造. Null where no verb opens them.</summary>
    private TextSpan? Opened(SegmentContext segment, TextSpan purpose)
    {
        string text = segment.Window.Text;
        if (naming.Opening(purpose.In(segment.Window.Text), NamingKind.LightVerb) is { } light)
            return purpose.Start > segment.Mention.Span.End && light == ForPurpose && (segment.Carried.Topic ?? segment.Carried.Name) is not null ? null : purpose with { Start = purpose.Start + light.Length };
        while (lexicon.Starting(text, purpose.Start, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb && !adverb.Is(ClauseRole.Action) && adverb.Surface.Length < purpose.Length)
            purpose = purpose with { Start = purpose.Start + adverb.Surface.Length };
        return lexicon.Starting(text, purpose.Start, ClauseRole.Action) is { Surface.Length: > 1 } verb && text[Math.Min(purpose.Start + verb.Surface.Length, text.Length - 1)] != '的' ? purpose : null;
    }

    /// <summary>The thing whose size ends the words for the purpose: 完成了总长[20公里]的农村公路建设. Empty without one.</summary>
    private string Sized(SegmentContext segment, int at)
    {
        if (segment.Window.Mentions.FirstOrDefault(m => m.Span.Start == at) is not { } size || segment.Window.Text.AsSpan(size.Span.End).IndexOf('的') != 0)
            return "";
        int end = segment.Window.Sentence.Clauses.First(c => c.Span.End >= size.Span.End).Span.End;
        int start = segment.Window.Mentions.FirstOrDefault(m => m.Span.Start == size.Span.End + 1)?.Span.End ?? size.Span.End + 1;
        return start + 1 < end ? segment.Window[tails.Read(segment.Window, new TextSpan(start, end), segment.Lead).Noun] : "";
    }

    /// <summary>The things whose count ends the words for the purpose: 投资690万元，完成[12所]学校改扩建.</summary>
    private string Counted(SegmentContext segment, TextSpan purpose)
    {
        if (segment.Window.Mentions.FirstOrDefault(m => m.Span.Start == purpose.End) is not { Kind: MentionKind.Quantity } count || !SegmentReader.IsCount(count) && count.UnitRecord?.Dimension is not ("length" or "area"))
            return "";
        int end = segment.Window.Sentence.Clauses.First(c => c.Span.End > purpose.End || c.Span.End == count.Span.End).Span.End;
        if (segment.Window.Mentions.Any(next => next.Kind == MentionKind.Quantity && next.Span.Start >= count.Span.End && next.Span.Start < end))
            return Listed(segment.Window, count.Span.End, end);
        string thing = segment.Window[tails.Read(segment.Window, new TextSpan(count.Span.End, end), leads.ReadOpening(segment.Window, purpose)).Noun];
        return naming.Is(thing, NamingKind.Undertaking) ? "" : thing;
    }

    /// <summary>The members of a list of counted things, without their numbers: 30座[水库]、20公里[渠道加固] gives 水库、渠道加固. Empty where another thing than a member stands before a number.</summary>
    private static string Listed(SentenceWindow window, int start, int end)
    {
        string members = "";
        foreach (QuantityMention next in window.Mentions)
        {
            if (next.Kind != MentionKind.Quantity || next.Span.Start < start || next.Span.Start >= end)
                continue;
            members += window.Text[start..next.Span.Start];
            if (!ListMarks.Contains(members[^1], StringComparison.Ordinal))
                return "";
            start = next.Span.End;
        }
        return members + window.Text[start..end];
    }

    /// <summary>The thing whose attribute the money is, up to its predicate; behind a verb the whole phrase: 启动投资2亿元的[医院建设].</summary>
    private string Attributed(SegmentContext segment, TextSpan phrase)
    {
        Lead lead = segment.Lead.Subject.IsEmpty ? new Lead() : segment.Lead;
        int next = phrase.In(segment.Window.Text).LastIndexOfAny(ListMarks);
        if (next > 0 && Word(segment.Window.Text[(phrase.Start + next + 1)..phrase.End]) is not null)
            phrase = phrase with { End = phrase.Start + next };
        if (phrase.In(segment.Window.Text).IndexOf('等') is > 1 and int list && phrase.In(segment.Window.Text)[..list].IndexOf('、') < 0)
            return segment.Window[phrase with { End = phrase.Start + list }];
        if (phrase.In(segment.Window.Text).IndexOf(MainPart) is > 1 and int main && lexicon.Starting(segment.Window.Text, phrase.Start + main + MainPart.Length, ClauseRole.Completes) is { Surface.Length: > 1 })
            return segment.Window[phrase with { End = phrase.Start + main }];
        string thing = segment.Window[tails.Read(segment.Window, phrase, lead).Noun];
        return thing.EndsWith(MainPart, StringComparison.Ordinal) ? thing[..^MainPart.Length] : thing;
    }

    /// <summary>A project's money as a topic that the sentence goes on about: 投资3亿元的桥梁[项目]，已投资9000万元.</summary>
    private Draft? Carrying(SegmentContext segment, Draft? draft)
    {
        bool ends = segment.Segment.After.End == segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.End;
        if (draft is null || !ends || !GoesOnAboutMoney(segment) || naming.Ending(draft.Names[0], NamingKind.Invested) is not { } word)
            return draft;
        string thing = draft.Names[0][..^word.Length];
        return IsProject(thing) && segment.After.EndsWith(thing, StringComparison.Ordinal) ? draft with { Subject = thing } : draft;
    }

    /// <summary>Whether the next clause of the sentence speaks of money spent.</summary>
    private bool GoesOnAboutMoney(SegmentContext segment)
    {
        ImmutableArray<Clause> clauses = segment.Window.Sentence.Clauses;
        int next = segment.Segment.Clause + 1;
        return next < clauses.Length && naming.Holds(clauses[next].Span.In(segment.Window.Text), NamingKind.Invested);
    }

    private bool IsProject(string name) => naming.Ending(name, NamingKind.Project) is not null;

    private Draft? Named(SegmentContext segment, string purpose, string word)
    {
        string thing = cleaner.Clean(purpose);
        bool listed = purpose.EndsWith('等') || thing.Length > 2 && thing.StartsWith("项目", StringComparison.Ordinal) || purpose.EndsWith('村') && purpose.Length < ShortestVillages || naming.Is(thing, NamingKind.Invested) || thing.Contains('率', StringComparison.Ordinal);
        return listed || thing.Length is < 2 or > 24 ? null : new Draft("investment", Measure.Level, [thing + word])
        {
            Scope = segment.Lead.Scope, Carries = false,
        };
    }

    /// <summary>The word for the first of several sizes of one thing, of which nothing else stands before it; null where it is none.</summary>
    private string? SizeWord(SegmentContext segment) =>
        segment.Dimension == "money" ? Word(segment.Verb + segment.Subject) ?? Word(segment.Subject) : lexicon.Whole(segment.Subject, ClauseRole.Attribute) is { Surface.Length: > 1 } word ? word.Surface : null;

    /// <summary>The word for a size that the number gives the thing behind it, null where it is none: 占地200亩的医院.</summary>
    private string? Attribute(SegmentContext segment) =>
        segment.Dimension is not "money" and not "time" && !SegmentReader.IsCount(segment.Mention) && segment.After.Length > 2 && segment.After[0] == '的' && (segment.Lead.Predicate is null || Reaches(segment))
        && lexicon.Whole(segment.Subject, ClauseRole.Attribute) is not null && (segment.Subject.Length > 1 || Reaches(segment)) ? segment.Subject : null;

    /// <summary>Whether a size is said to be reached, so that even one character is surely a word for it: 长达20公里的管道.</summary>
    private bool Reaches(SegmentContext segment) => segment.Lead.Predicate is { } verb && naming.Is(verb.Surface, NamingKind.SizeReached);

    /// <summary>The word for the money when nothing but it, and a verb whose object the whole phrase is, stands before the number.</summary>
    private string? Word(SegmentContext segment)
    {
        if (!segment.After.StartsWith('的'))
            return Word(segment.Verb + segment.Subject);
        if (segment.Subject.Length == 0)
            return segment.Verb is Financing ? Financing : Word(segment.Verb);
        string last = segment.Subject[(segment.Subject.AsSpan().LastIndexOfAny(ListMarks) + 1)..];
        return Word(last) ?? (last.EndsWith("企业投资", StringComparison.Ordinal) && naming.Ending(segment.After, NamingKind.Thing) is not null ? Investment : null);
    }

    private string? Word(string words)
    {
        string? word = naming.Ending(words, NamingKind.Invested);
        return word is not null && words.Length - word.Length is 0 or 2 && (words == word || naming.Is(words.AsSpan(0, words.Length - word.Length), NamingKind.BeforeInvested)) ? word : word is not null && words == Planned + word ? words
            : word is not null && words.Length - word.Length == 2 && words.AsSpan(1).StartsWith("期") ? words : null;
    }

    /// <summary>Whether the clause before named the project that the money is spent on, of which a result follows: 投资3亿元的桥梁项目，已投资9000万元，完成了主墩施工.</summary>
    private bool FollowsProject(SegmentContext segment) =>
        segment.Carried is { Name: { } name, Origin: { } origin } && origin.Clause == segment.Segment.Clause - 1 && segment.Window.Sentence.Clauses[origin.Clause].Separator is '，' or ',' && IsProject(name);

    private static string WithoutPlan(string words) => words.StartsWith(Planned, StringComparison.Ordinal) ? words[Planned.Length..] : words;

    /// <summary>The words behind the money, to the next number or the clause's end; those of the next clause where the money ends its own: 投资900万元，实施了街景改造.</summary>
    private TextSpan Purpose(SegmentContext segment)
    {
        int clause = segment.Segment.Clause, start = segment.Mention.Span.End;
        ImmutableArray<Clause> clauses = segment.Window.Sentence.Clauses;
        bool ends = segment.Segment.Joint == Joint.Clause && start == clauses[clause].Span.End && clause + 1 < clauses.Length && clauses[clause].Separator is '，' or ','
            && WithoutPlan(segment.Verb + segment.Subject) is Investment or "投入" && !FollowsProject(segment);
        if (ends)
            start = clauses[++clause].Span.Start;
        int end = clauses[clause].Span.End;
        foreach (QuantityMention next in segment.Window.Mentions)
            if (next.Kind is MentionKind.Quantity or MentionKind.Date or MentionKind.Period && next.Span.Start >= start && next.Span.Start < end)
                return new TextSpan(start, next.Span.Start);
        return new TextSpan(start, end);
    }
}
