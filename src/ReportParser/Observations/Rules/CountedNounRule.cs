using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A number before its noun: 建成6个国家级园林县城, 4422户商品住房竣工交付, 新引进4所大学在青设立分支机构.</summary>
internal sealed class CountedNounRule(ClauseLexicon lexicon, NameCleaner cleaner, Coordination coordination, SharedGrade grades, TailReader tails, NameResolver names, CarriedAct acts, ZoneNames zones, CountedPlace places, ActorsVerb actors, NamingLexicon naming) : IClauseRule
{
    /// <summary>A place that is part of the name of what is counted: 世界冠军.</summary>
    private const string World = "世界";

    /// <summary>Says what people were given, whose last word is no predicate of its own: 34万人[得到]生活保障.</summary>
    private const string Receives = "得到";

    private const string Treasury = "财政";

    /// <summary>Opens a predicate of things that were counted before, and is none of them: 60项[进入]实施阶段.</summary>
    private const string Enters = "进入";

    /// <summary>Belongs to the predicate behind it: 7万名困难人员[实现]就业.</summary>
    private const string Attains = "实现";

    /// <summary>The length of words in quotation marks, with what stands before them, that modify what is counted: 河湖“清四乱”[31个]问题.</summary>
    private const int LongestQuoted = 12;

    /// <summary>What the name of an amount that was passed is made of: 千亿, 百万.</summary>
    private const string Scales = "十百千万亿";

    /// <summary>How long a clause is that describes what is counted, with 对 and 的.</summary>
    private const int ShortestRelative = 5, LongestRelative = 20;

    /// <summary>The longest name of what those who are counted have: 殷切期盼.</summary>
    private const int LongestPossessed = 4;

    private readonly WorkModifier _work = new(lexicon, naming, cleaner, zones);

    private readonly CountedAct _acts = new(lexicon, naming, tails, actors);

    private readonly SizedOwner _owners = new(lexicon, cleaner, zones, naming);

    public Draft? Read(SegmentContext segment)
    {
        string noun = cleaner.Clean(MemberOf(segment) ?? WithoutRelative(segment));
        if (OwnerOf(segment, noun) is { } owner)
            return new Draft("counted-noun", Measure.Level, [owner]) { Scope = segment.Lead.Scope };
        if (Purchased(segment) is { } purchased)
            return new Draft("counted-noun", Measure.Level, [purchased]) { Action = GivingVerb(segment), Scope = segment.Lead.Scope };
        if (IsSteps(noun))
            return Steps(segment, noun);
        if (noun.Length == 0 || noun.Length == 1 && segment.Window.IsWordOf(segment.Tail.Noun.Start, "p") || segment.Dimension == "time" || segment.IsRelative || IsClass(segment) || IsMoneyForPurpose(segment) || segment.After.StartsWith('的') && !OfPeople(segment) && !OfSize(segment) || Continues(segment))
            return null;
        if (lexicon.Starting(noun, 0, ClauseRole.Milestone) is not null)
            return null;
        string predicate = segment.Window[segment.Tail.Predicate].TrimEnd('了');
        if (Reached(segment, noun, predicate) is { } reached)
            (noun, predicate) = (reached, "");
        else if (predicate.Length > 0 && noun == Enters)
            (noun, predicate) = segment.Carried.Thing is { } thing ? (thing, noun + predicate) : (noun + predicate, "");
        else if (segment is { Dimension: "money", Verb: "" } && segment.Tail.Noun.End == segment.Tail.Predicate.Start && lexicon.Whole(predicate, ClauseRole.Nominal) is not null)
            (noun, predicate) = (noun + predicate, "");
        else if (predicate.Length > 0 && noun.Length > Attains.Length + 1 && noun.EndsWith(Attains, StringComparison.Ordinal))
            (noun, predicate) = (noun[..^Attains.Length], segment.Verb.Length > 0 ? "" : Attains + predicate);
        (string prefix, string? scope) = IsPlace(segment, noun) ? ("", segment.Subject) : (actors.Result(segment) ?? actors.Inner(segment)) is not null ? ("", null) : (_work.Of(segment, noun) ?? _owners.Of(segment, noun)) is { } work ? (work, null) : Modifier(segment);
        if (lexicon.Starting(noun, 0, ClauseRole.Place) is { } place && place.Surface.Length + 1 < noun.Length && !place.Surface.StartsWith('全') && place.Surface != World && !places.IsPartOf(segment, noun, place.Surface))
            (noun, scope) = (noun[place.Surface.Length..], place.Surface);
        if (IsRhetorical(segment, noun))
            return new Draft("counted-noun", Measure.Level, []) { Carries = false };
        string? listed = noun is "产业" or "行业" && segment.Mention.Unit == "大" && segment.Lead.Verb.IsEmpty && segment.Subject.Contains('、', StringComparison.Ordinal) ? cleaner.Clean(segment.Subject) + noun : null;
        string name = Generic(segment, noun) ?? grades.Complete(segment, prefix + noun);
        return new Draft("counted-noun", Measure.Level, [name])
        {
            Members = Members(segment, name),
            Action = _acts.Of(segment, predicate) ?? acts.Of(segment, name),
            Scope = segment.Lead.Scope ?? scope,
            Acts = Acts(segment),
            Carries = listed is null,
            Subject = listed,
        };
    }

    /// <summary>Those who are counted before what they have or hope for: 20万[人民]的期盼. Null for other words.</summary>
    private string? OwnerOf(SegmentContext segment, string noun) =>
        segment.Dimension != "time" && noun.IndexOf('的') is > 1 and int at && noun.Length - at - 1 <= LongestPossessed && naming.Ending(noun.AsSpan(at + 1), NamingKind.Possessed) is not null ? noun[..at] : null;

    /// <summary>What money that a verb gives is given for, without the verb of its purpose: 安排5亿元[设立]产业基金. Null for other words.</summary>
    private string? Purchased(SegmentContext segment)
    {
        TextSpan words = segment.Tail.Noun with { End = Math.Max(segment.Tail.Noun.End, segment.Tail.Predicate.End) };
        if (segment.Dimension != "money" || GivingVerb(segment) is null || words.IsEmpty)
            return null;
        TextSpan behind = words;
        while (!behind.IsEmpty && segment.Window.IsWordOf(behind.Start, "v") && lexicon.Starting(segment.Window.Text, behind.Start, ClauseRole.Action | ClauseRole.Performs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Head | ClauseRole.Nominal))
            behind = behind with { Start = Math.Min(behind.Start + verb.Surface.Length, behind.End) };
        return behind.Start > words.Start && behind.Length > 2 && segment.Window.IsWordStart(behind.Start) && segment.Window.Text[behind.Start] != '的' ? cleaner.Clean(segment.Window[behind].TrimStart('了')) : null;
    }

    /// <summary>The verb that gives money, with or without the giver before it: [安排]5亿元, 市财政[投入]2亿元. Null without one.</summary>
    private string? GivingVerb(SegmentContext segment) =>
        segment.Verb.Length < 2 ? actors.Of(segment) ?? TreasurysVerb(segment.Subject) : segment.Lead.Subject.IsEmpty ? segment.Verb.TrimEnd('了') : null;

    /// <summary>The verb behind the treasury, which is an actor to no other verbs: 县财政[出资]. Null without one.</summary>
    private string? TreasurysVerb(string words) =>
        lexicon.Ending(words, words.Length, ClauseRole.Action) is { Surface.Length: > 1 } verb && words.AsSpan(0, words.Length - verb.Surface.Length).EndsWith(Treasury) ? verb.Surface : null;

    /// <summary>What came about for people whose noun the words lack: 120户300人实现[防贫监测全覆盖]. Null without it.</summary>
    private string? Reached(SegmentContext segment, string noun, string predicate) =>
        segment.Dimension is "person" or "household" && segment.Lead is { Verb.IsEmpty: true, Predicate: null } && (segment.Lead.Subject.IsEmpty || zones.Names(segment.Subject))
            ? Attainment.Of(noun + predicate) ?? (noun.StartsWith(Receives, StringComparison.Ordinal) && predicate.Length > 0 ? noun + predicate : null) : null;

    /// <summary>The last counted member of a list that 等 and a noun for all of them end: 3座水库、[2座泵站]等水利工程. Null for other words.</summary>
    private string? MemberOf(SegmentContext segment)
    {
        string words = segment.Window[segment.Tail.Noun];
        int end = segment.Segment.Joint == Joint.List && segment.Carried is { Thing: not null } carried && carried.ThingsClause == segment.Segment.Clause && naming.Ending(words, NamingKind.Undertaking) is not null ? words.IndexOf('等') : -1;
        if (end < 2 || naming.Covers(words, end, NamingKind.HoldsEtcetera))
            return null;
        int mark = words.AsSpan(0, end).IndexOfAny('、', '和');
        return words[..(mark > 1 ? mark : end)];
    }

    /// <summary>The words behind a number without what its people do in a relative clause: 30万人[居住的]棚户区.</summary>
    private static string WithoutRelative(SegmentContext segment)
    {
        TextSpan words = segment.Tail.Noun;
        bool people = segment.Mention.Unit.EndsWith('人') && !words.IsEmpty && segment.Window.IsWordOf(words.Start, "v");
        TextSpan verb = people ? segment.Window.WordAt(words.Start) : default;
        return people && verb.End + 2 < words.End && segment.Window.Text[verb.End] == '的' ? segment.Window[words with { Start = verb.End + 1 }] : segment.Window[words];
    }

    /// <summary>Whether what is counted are amounts that were passed: 千亿台阶, 万亿元大关.</summary>
    private bool IsSteps(string noun) =>
        lexicon.Ending(noun, noun.Length, ClauseRole.Milestone) is { } step && step.Surface.Length < noun.Length && Scales.Contains(noun[0], StringComparison.Ordinal)
        && noun.AsSpan(0, noun.Length - step.Surface.Length).Trim(Scales).Length < 2;

    /// <summary>The amounts that an indicator passed; the sentence goes on about the indicator: 经济总量连跨[3个千亿台阶]，达到5000亿元.</summary>
    private Draft Steps(SegmentContext segment, string noun) => new("counted-noun", Measure.Level, [noun])
    {
        Action = segment.Lead.Predicate?.Surface ?? _acts.Of(segment, ""),
        Carries = false,
        Subject = names.Resolve(segment.Subject, segment.Carried),
    };

    /// <summary>Whether a verb follows the noun and governs the next number.</summary>
    private bool Acts(SegmentContext segment)
    {
        int at = segment.Segment.After.End;
        return segment.Lead.Verb.IsEmpty && at < segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.End
            && lexicon.Starting(segment.Window.Text, at, ClauseRole.Performs | ClauseRole.Action) is { Surface.Length: > 1 };
    }

    /// <summary>The members that one count sums up, where 分别 behind it gives each a value of its own: 新材料、环保[两个]集群产值分别达到7亿元、5亿元. Empty without them.</summary>
    private System.Collections.Immutable.ImmutableArray<string> Members(SegmentContext segment, string name)
    {
        if (segment.Mention.Value is not { } count || count is < 2 or > 6 || !segment.Lead.Verb.IsEmpty || !segment.Before.Contains('、', StringComparison.Ordinal) || ValuesOfEach(segment) != count)
            return [];
        var members = coordination.SplitCounted(segment.Subject, (int)count);
        return members.Length == (int)count ? [.. members.Select(m => cleaner.Clean(m) + name)] : [];
    }

    /// <summary>How many values the next 分别 of the sentence pairs.</summary>
    private static int ValuesOfEach(SegmentContext segment)
    {
        int from = segment.Mention.Span.End, at = segment.Window.Text.IndexOf("分别", from, segment.Window.Sentence.Span.End - from, StringComparison.Ordinal);
        if (at < 0)
            return 0;
        int end = segment.Window.Sentence.Clauses.First(c => c.Span.End > at).Span.End;
        return segment.Window.Mentions.Count(m => m.Kind == Quantities.MentionKind.Quantity && m.Span.Start > at && m.Span.End <= end);
    }

    /// <summary>Whether the number is a class of its noun, which no verb counts: 集体经济10万元以上村实现全覆盖.</summary>
    private static bool IsClass(SegmentContext segment) =>
        segment.Lead.Verb.IsEmpty && segment.Lead.Predicate is null && segment.Mention.Comparator is Quantities.Comparator.Ge or Quantities.Comparator.Le && !SegmentReader.IsCount(segment.Mention);

    /// <summary>Whether money that its word stands before is followed by what it is for: 县财政筹措[资金]2亿元提高补贴.</summary>
    private bool IsMoneyForPurpose(SegmentContext segment) =>
        segment is { Dimension: "money", Lead.Predicate: null } && naming.Ending(segment.Subject, NamingKind.Allotment) is { Length: > 1 } && segment.Window.IsWordOf(segment.Segment.After.Start, "v")
        && lexicon.Starting(segment.After, 0, ClauseRole.Action | ClauseRole.Growth) is not null;

    /// <summary>Whether the words behind a number of people name what is done for them, or behind money what it is: 解决50万人的饮水问题, 发放120万元的救济款.</summary>
    private bool OfPeople(SegmentContext segment) => (!segment.Lead.Verb.IsEmpty || segment is { Segment.IsWithin: true, Carried.Action: not null }) && segment.Lead.Subject.IsEmpty
        && (segment.Dimension is "person" or "household" || segment.Dimension == "money" && lexicon.Ending(segment.Verb, segment.Verb.Length, ClauseRole.Verbal) is not null);

    /// <summary>Whether a size stands between a verb and its object: 完成9公里的管网改造, 努力完成4000户的改造任务.</summary>
    private static bool OfSize(SegmentContext segment) =>
        segment.Lead is { Subject.IsEmpty: true, Growth: null } lead && segment.Dimension is "household" or "length" or "area" or "volume" or "mass" or "power"
        && (!lead.Verb.IsEmpty || lead.Predicate?.Is(ClauseRole.Action) == true);

    /// <summary>Whether a number only sums up what its sentence names, before words that are no noun of its own: 中越两国关系, 以三大园区为支柱.</summary>
    private static bool IsRhetorical(SegmentContext segment, string noun)
    {
        if (segment.Mention.Unit is not ("国" or "大"))
            return false;
        TextSpan words = segment.Tail.Noun;
        return segment.Mention.Unit == "国" || noun[0] == '的' || noun.Contains('为', StringComparison.Ordinal)
            || segment.Window.IsWordOf(words.Start, "f", "p", "d", "c", "uj");
    }

    /// <summary>The carried name in full where the noun repeats only its head: 其中14个项目.</summary>
    private static string? Generic(SegmentContext segment, string noun) =>
        segment.Carried.Name is { } carried && carried.Length > noun.Length && carried.EndsWith(noun, StringComparison.Ordinal)
        && (segment.IsAmong || segment.Before.EndsWith('等') || segment.Before.Contains("其余", StringComparison.Ordinal))
            ? carried
            : null;

    /// <summary>Whether the noun before the number is what it counts, and the words behind only go on.</summary>
    private bool Continues(SegmentContext segment) =>
        segment.Lead.Predicate is { } predicate && !segment.Lead.Subject.IsEmpty && predicate.Is(ClauseRole.Level) && actors.Of(segment) is null
        && !predicate.Is(ClauseRole.Action) && !naming.Is(predicate.Surface, NamingKind.BeforeCount) && !predicate.Surface.EndsWith('有');

    /// <summary>What the clause behind 对 or 为 says of the things that something is done to: 对[与环路相接的]6个路口进行改造. Null without one, and where it only says that they were chosen.</summary>
    private static string? RelativeOf(SegmentContext segment)
    {
        string words = segment.Before.Trim();
        bool relative = segment.Lead.Verb.IsEmpty && !segment.Tail.Predicate.IsEmpty && words.Length is > ShortestRelative and < LongestRelative && words[0] is '对' or '为' && words[^1] == '的' && words[1] != '已';
        return relative && Predicates(segment.Window, segment.Segment.Before) && !segment.Window.Mentions.Any(m => m.Time is not null && segment.Segment.Before.Contains(m.Span)) ? words[1..] : null;
    }

    /// <summary>Whether words hold one that says something: 家庭[困难]的; not 城区的.</summary>
    private static bool Predicates(SentenceWindow window, TextSpan words)
    {
        for (int at = words.Start + 1; at < words.End; at++)
            if (window.IsWordOf(at, "v", "vn", "a", "an", "ad"))
                return true;
        return false;
    }

    /// <summary>Whether the words before the number only name villages or townships, or where a work was done.</summary>
    private bool IsPlace(SegmentContext segment, string noun) =>
        segment.Lead.Predicate is null && (ZoneNames.AreDivisions(segment.Window, segment.Lead.Subject) || segment.Dimension is "area" or "length" && zones.IsSite(segment.Window, segment.Lead.Subject, noun));

    /// <summary>What the words between verb and number add: a modifier of the noun, also of a list's later member, or a place.</summary>
    private (string Prefix, string? Scope) Modifier(SegmentContext segment)
    {
        TextSpan subject = segment.Lead.Subject;
        if (!subject.IsEmpty && grades.IsGrade(segment.Subject))
            return (segment.Subject, null);
        if (subject.IsEmpty)
            return ("", null);
        string words = segment.Window[subject];
        if (segment.Lead is { Verb.IsEmpty: true, Predicate: null } && words.EndsWith('”') && words.Length <= LongestQuoted && (words[0] == '“' || segment.Window.IsWordOf(subject.Start, "n", "ns", "nt", "nz")))
            return (cleaner.Clean(words), null);
        if (RelativeOf(segment) is { } relative)
            return (relative, null);
        if (segment is { Segment.Joint: Joint.List, Lead: { Verb.IsEmpty: true, Predicate: null }, Carried.Action: not null } && words.Length >= ShortestRelative && words.EndsWith('的'))
            return (cleaner.Clean(words) + "的", null);
        if (segment.Lead.Verb.IsEmpty)
            return ("", segment.Lead.Predicate is null && zones.Names(segment.Before.TrimStart().StartsWith('各') ? segment.Before.Trim() : words) ? words : null);
        if (lexicon.Whole(words, ClauseRole.OwnArea) is not null || actors.Of(segment) is not null)
            return ("", null);
        if (words[^1] is '等' or '和' or '与' or '及' && !naming.Covers(words, words.Length - 1, NamingKind.HoldsConjunction) || words.Contains('、', StringComparison.Ordinal) || words.Length > 8 && naming.Ending(words, NamingKind.Contest) is null)
            return ("", null);
        return lexicon.Ending(words, words.Length, ClauseRole.Place) is not null ? ("", words) : (cleaner.Clean(words) + (words.EndsWith('的') ? "的" : ""), null);
    }
}
