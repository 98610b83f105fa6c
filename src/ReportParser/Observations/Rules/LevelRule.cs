using System.Buffers;
using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;

namespace ReportParser.Observations.Rules;

/// <summary>A number behind its noun: 粮食产量296.9万吨, 覆盖率达62%, 新增城镇就业12375人, 金融机构发放贷款3亿元.</summary>
internal sealed class LevelRule(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NameResolver names, NameCleaner cleaner, Coordination coordination, SharedGrade grades, ProgrammeReader programmes, NamingLexicon naming, CarriedAct acts, ZoneNames zones, UnnamedObject objects, GappedAmount gaps, CueLexicon cues) : IClauseRule
{
    /// <summary>Single adverbs behind which a word that may be a noun is the verb: 共建立机构130家. Not 未, 再 and 新, which belong to what they stand before.</summary>
    private const string ActAdverbs = "拟将已共可均也又";

    /// <summary>What ends words behind money that is no purpose of it: 财政投入[总额], 财政投入[增长].</summary>
    private const ClauseRole NoPurpose = ClauseRole.Head | ClauseRole.Rate | ClauseRole.Attribute | ClauseRole.Level | ClauseRole.Growth | ClauseRole.Cumulative | ClauseRole.Adverb;

    private const string Each = "每个", Completes = "完成", Achieves = "实现", Treasury = "财政", Allots = "安排";

    /// <summary>Stand before those for whom something is done.</summary>
    private static readonly SearchValues<char> Addressees = SearchValues.Create("为向给");

    /// <summary>The length of the words for a result between two numbers, with the mark before them: 、基本建成.</summary>
    private const int LongestResult = 9;

    /// <summary>The length of a rate that does not say of what it is: 参保率.</summary>
    private const int BareRate = 4;

    private readonly GrantedMoney _grants = new(lexicon);
    private readonly LevelAct _acts = new(lexicon, catalogue, naming, cleaner, names, acts);
    private readonly PercentMove _moves = new(lexicon);

    public Draft? Read(SegmentContext segment)
    {
        if (segment.Dimension == "time" && !IsNamedTime(segment))
            return null;
        bool reaches = segment.Verb is "实现" or "完成" && segment.Subject.Contains("新增", StringComparison.Ordinal);
        Inner inner = segment.Lead.Verb.IsEmpty || reaches || segment.Lead.Years is not null ? VerbInside(segment) : VerbalNoun(segment);
        bool people = segment.Dimension is "person" or "household" && (segment.Segment.Joint == Joint.Clause || IsBesideThings(segment));
        bool claimed = segment.Lead.Subject.IsEmpty && !segment.Tail.Predicate.IsEmpty && (people || !segment.Lead.Verb.IsEmpty);
        (string Name, string? Verb)? grant = _grants.Of(segment);
        string? name = claimed ? Claim(segment.Window[segment.Tail.Predicate])
            : grant is { Name: var granted } ? granted
            : inner.Noun.Length == 0 && inner.Verb.Length > 0 ? objects.Of(segment, inner.Verb)
            : ResolvedOf(segment, inner) is { } resolved ? programmes.Complete(segment, grades.Complete(segment, resolved)) : null;
        if (name is null || name.Length == 0)
            return null;
        string thing = name;
        name += gaps.Of(segment, name);
        bool own = cleaner.Clean(inner.Noun).Length > 0;
        if (!own && !segment.IsRelative && lexicon.Ending(name, name.Length, ClauseRole.GrowthNoun) is { } growth && growth.Surface.Length < name.Length)
            name = name[..^growth.Surface.Length];
        bool isRate = lexicon.Ending(name, name.Length, ClauseRole.Rate) is not null || catalogue.Find(name)?.Dimension == "percent";
        if (segment.IsPercent && !isRate && own && RateAmong.Complete(segment, name, lexicon) is { } part)
            (name, isRate) = (part, true);
        bool isShare = segment.IsPercent && !isRate;
        ImmutableArray<string> found = Distribute(segment, name, own, isRate);
        string? scope = segment.Lead.Scope ?? inner.Scope;
        if (_moves.Of(segment, name, found, isShare, own) is { } move)
            return move with { Scope = scope };
        if (segment.IsPoints && inner.Verb is "净增" or "新增")
            return new Draft("change", Measure.Change, found) { Action = inner.Verb, Scope = scope };
        return new Draft(isShare ? "share.of-noun" : own ? "level" : "level.carried", isShare ? Measure.Share : Measure.Level, found)
        {
            Action = grant is { Verb: var given } ? given
                : _acts.Of(segment, thing, inner.Verb, own) is { } action && action != name && !(naming.Is(action, NamingKind.Reaches) && found[0].EndsWith(action, StringComparison.Ordinal)) && !(claimed && Claim(action) == name) ? action
                : segment.Segment.Joint == Joint.List && naming.Is(name, NamingKind.HoldsObject) ? segment.Carried.Action : null,
            Base = inner.Base ?? (own ? null : segment.Carried.Base),
            Scope = scope,
            Comparator = Passes(segment) ? Comparator.Gt : null,
        };
    }

    /// <summary>Whether people stand in a list behind things that they are none of: 30个村、[2万人]脱贫.</summary>
    private static bool IsBesideThings(SegmentContext segment) =>
        segment.Segment.Joint == Joint.List && segment.Carried.Origin is { After.IsEmpty: false } origin && origin.Mention.UnitRecord?.Dimension == "count";

    /// <summary>What is said of people whose noun the words lack, without 实现: 实现了稳定脱贫.</summary>
    private static string Claim(string predicate) => Attainment.Of(predicate) ?? predicate;

    /// <summary>The name of a noun; people to whom a clause's own verb is done, and money that the treasury gives, are those of nothing named before: 压减产能8亿吨，安置[职工]9万人; 县财政投入[资金]3亿元.</summary>
    private string? ResolvedOf(SegmentContext segment, Inner inner) =>
        segment.Segment.Joint == Joint.Clause && inner.Verb.Length > 1 && (naming.Is(inner.Noun, NamingKind.People) || segment.Subject.Contains(Treasury + inner.Verb, StringComparison.Ordinal)) ? inner.Noun
        : objects.Supported(segment, inner.Verb, inner.Noun) ?? UnitNoun(segment, inner.Noun) ?? names.Resolve(inner.Noun, inner.Scope is null ? segment.Carried : segment.Carried with { Topic = null });

    /// <summary>A place that is its own unit, where nothing else names it: 由8[镇]9[乡]调整为10[镇]7[乡]; not 文明村12村、达到30村. Null for other numbers.</summary>
    private static string? UnitNoun(SegmentContext segment, string noun) =>
        noun.Length == 0 && segment.Mention is { UnitRecord.NamedWhenFew: true, Unit: { Length: > 0 } unit } && segment.Carried.Name?.EndsWith(unit, StringComparison.Ordinal) != true ? unit : null;

    /// <summary>Whether a value is a step that was passed on the way: 迈上[3000亿元]台阶, 跻身[500亿元]行列.</summary>
    private bool Passes(SegmentContext segment) =>
        segment.Mention.Comparator == Comparator.Eq && IsStep(segment) && (segment.Lead.Predicate is { } verb ? naming.Is(verb.Surface, NamingKind.Passing) : naming.Ending(segment.Subject, NamingKind.Passing) is not null);

    private bool IsStep(SegmentContext segment) => lexicon.Starting(segment.After, 0, ClauseRole.Milestone) is not null;

    /// <summary>Whether a length of time is an indicator's value: 优良天数305天, 审批时限压缩到3天; and not a circumstance: 历时3年.</summary>
    private bool IsNamedTime(SegmentContext segment) => segment.Lead.Predicate is null
        ? naming.Ending(segment.Subject, NamingKind.Time) is not null
        : !segment.Lead.Subject.IsEmpty || segment.Carried.Name is not null;

    private ImmutableArray<string> Distribute(SegmentContext segment, string name, bool own, bool isRate)
    {
        if (segment.Carried.Names.Length > 1 && (!own || segment.Lead.Respectively && names.IsBareHead(cleaner.Clean(segment.Subject))))
            return names.Inherit(segment.Subject, segment.Carried);
        if ((segment.Lead.Each || segment.Lead.Respectively) && names.ForEachThing(segment.Subject, segment.Carried) is { IsEmpty: false } each)
            return each;
        if (own && segment.Lead.Each)
            return coordination.SplitEach(name);
        return own && segment.IsPercent && isRate && !segment.Lead.Respectively ? coordination.SplitAmounts(name) : [name];
    }

    /// <summary>A chain of verbs without a noun, whose last one is what is counted: 新增改厕2400多座.</summary>
    private Inner VerbalNoun(SegmentContext segment)
    {
        string verb = segment.Verb;
        if (verb.Length > 3 && (verb[..2] is "完成" or "实现") && segment.Subject.Length is > 0 and < 5 && lexicon.Starting(segment.Subject, 0, ClauseRole.Head) is not null)
            return new Inner(verb[2..] + segment.Subject, verb[..2], null);
        bool counts = segment.Lead.Subject.IsEmpty && segment.Tail.Predicate.IsEmpty && verb.Length > 3 && naming.Is(verb.AsSpan(0, 2), NamingKind.BeforeDeed);
        return counts ? new Inner(verb[2..], verb[..2], null) : new Inner(segment.Subject, verb, null);
    }

    private readonly record struct Inner(string Noun, string Verb, string? Scope, string? Base = null);

    /// <summary>Finds a verb inside the noun phrase: 金融机构为企业[发放]贷款, 城镇[新增]就业, 巨力集团[实现]产值.</summary>
    private Inner VerbInside(SegmentContext segment)
    {
        string words = segment.Subject;
        if (IsStep(segment) && naming.Ending(words, NamingKind.Passing) is { } passes && passes.Length < words.Length)
            return new Inner(words[..^passes.Length], "", null);
        if (RateBehindGoal(words) is { } rate)
            return new Inner(rate, "", null);
        if (DoneDeed(segment, words) is { } deed)
            return new Inner(DropAdverb(deed), Completes, null);
        if (words.Length < 4 || lexicon.Starting(words, 0, ClauseRole.Transitive | ClauseRole.Pivot) is { Surface.Length: > 1 } opening && !opening.Is(ClauseRole.Level) && words.LastIndexOf('的') > 3 || segment.IsPercent && lexicon.Ending(words, words.Length, ClauseRole.Rate) is not null || catalogue.Find(words) is not null && !Flows(words))
            return Whole(segment, words);
        for (int i = words.Length - 2; i > 0; i--)
        {
            if (lexicon.Starting(words, i, ClauseRole.Transitive | ClauseRole.Performs | ClauseRole.Action | ClauseRole.Level) is not { Surface.Length: > 1 } verb
                || !IsSurelyVerb(segment, words, i, verb))
                continue;
            int first = ChainStart(segment, words, i);
            string left = WithoutYears(segment, words[..first]), right = words[(i + verb.Surface.Length)..].TrimStart('了');
            if (right.Length > 0 && naming.Is(verb.Surface, NamingKind.TakesPart) && naming.Ending(left, NamingKind.Gathering) is not null)
                return new Inner(words, "", null);
            if (right.Length == 0 && naming.Is(verb.Surface, NamingKind.Allotment) && IsGiven(segment, words, i))
                continue;
            if (right.Length == 1 || right.StartsWith('的') || right.Length > 0 && "和及与".Contains(right[0], StringComparison.Ordinal) && lexicon.Starting(right, 1, ClauseRole.Action) is null || right.Length == 0 && verb.Is(ClauseRole.Nominal | ClauseRole.Head) && !IsDoneAlready(segment, words, i) || right.StartsWith('率') || naming.Is(right, NamingKind.VerbalAmount) || IsRateOf(segment, right) || OpensLonger(words, i, verb))
                continue;
            return right.Length > 0 ? Divide(left, words[first..i] + verb.Surface, right)
                : first < i && words[first] == '新' && SegmentReader.IsCount(segment.Mention) ? new Inner(DropAdverb(left), words[first..], null)
                : verb.Surface is "新增" or "净增" || verb.Surface is Allots && naming.Ending(left, NamingKind.Work) is not null || verb.Is(ClauseRole.Completes) && GoesOnWithResult(segment) || IsDoneAlready(segment, words, i) || IsDoneToAmount(segment, DropAdverb(left), verb) ? new Inner(DropAdverb(left), verb.Surface, null)
                : new Inner(DropAdverb(left) + verb.Surface, "", null, cleaner.Clean(DropAdverb(left)));
        }
        return Whole(segment, words);
    }

    /// <summary>The rate of what a list mark says first what was brought about of it: [医疗保险]实现市级统筹、[参保率]. Null without one.</summary>
    private string? RateBehindGoal(string words)
    {
        int verb = words.IndexOf(Achieves, StringComparison.Ordinal), mark = words.LastIndexOf('、');
        return verb > 1 && mark > verb + 2 && words.Length - mark <= BareRate + 1 && lexicon.Ending(words, mark, ClauseRole.Rate) is null && lexicon.Ending(words, words.Length, ClauseRole.Rate) is not null ? words[..verb] + words[(mark + 1)..] : null;
    }

    /// <summary>Whether a verb only opens a longer word; not one of an amount that it brings about: [新增]投资.</summary>
    private bool OpensLonger(string words, int at, ClauseWord verb) =>
        lexicon.Starting(words, at, ClauseRole.Any) is { } longest && longest != verb && !(naming.Is(verb.Surface, NamingKind.Flow) && longest.Is(ClauseRole.Attribute));

    /// <summary>Whether a verb before a word for money says that it is given, so that the word is no verb itself: 财政拟[安排]教育投入; not 财政拟投入.</summary>
    private bool IsGiven(SegmentContext segment, string words, int money)
    {
        for (int i = 1; i < money - 1; i++)
            if (lexicon.Starting(words, i, ClauseRole.Verbal) is { Surface.Length: > 1 } verb && i + verb.Surface.Length < money && IsSurelyVerb(segment, words, i, verb))
                return true;
        return false;
    }

    /// <summary>A noun of action behind which 完成 says how many were done: 违建[整改]完成26宗. Null without it.</summary>
    private string? DoneDeed(SegmentContext segment, string words) =>
        words.EndsWith(Completes, StringComparison.Ordinal) && SegmentReader.IsCount(segment.Mention) && naming.Ending(words.AsSpan(0, words.Length - Completes.Length), NamingKind.Deed) is { } deed && deed.Length + Completes.Length < words.Length
            ? words[..^Completes.Length] : null;

    /// <summary>Words that hold no verb, or only the result at their end, which is the act where the list goes on with another one: 住房[建成]20套、新开工30套.</summary>
    private Inner Whole(SegmentContext segment, string words) =>
        BaseOf(words) is not { } thing ? new Inner(words, "", null)
        : GoesOnWithResult(segment) ? new Inner(DropAdverb(thing), words[thing.Length..], null) : new Inner(words, "", null, thing);

    /// <summary>Whether the next number of the clause's list counts the same things behind a verb of its own: 完工10个、[竣工]20个.</summary>
    private bool GoesOnWithResult(SegmentContext segment)
    {
        QuantityMention here = segment.Mention;
        if (segment.Window.Mentions.FirstOrDefault(m => m.Span.Start > here.Span.Start) is not { Kind: MentionKind.Quantity } next || next.Unit != here.Unit || next.Span.Start - here.Span.End is < 3 or > LongestResult)
            return false;
        string words = segment.Window.Text[here.Span.End..next.Span.Start];
        return words[0] is '、' or '，' && lexicon.Ending(words, words.Length, ClauseRole.Action) is { Surface.Length: > 1 } verb && DropAdverb(words[..^verb.Surface.Length]).Length == 1;
    }

    /// <summary>Whether 已 or 共 stands before a verb that counted things had done to them, which is no noun then: 养殖场已[建设]26栋, 特困人员共[保障]26人.</summary>
    private static bool IsDoneAlready(SegmentContext segment, string words, int at) =>
        at > 2 && (words[at - 1] == '已' || words[at - 1] == '共' && segment.Tail.Predicate.IsEmpty) && SegmentReader.IsCount(segment.Mention);

    /// <summary>Whether the words behind a verb only say that it is a rate: 集中供养[标准]; not 制定标准6项.</summary>
    private bool IsRateOf(SegmentContext segment, string right) =>
        !SegmentReader.IsCount(segment.Mention) && lexicon.Whole(right, ClauseRole.Rate) is not null;

    /// <summary>Whether a verb between an amount and its value is done to the amount, and so is no part of what is measured: 水利投入拟[安排]30亿元; not 旅游[接待].</summary>
    private bool IsDoneToAmount(SegmentContext segment, string amount, ClauseWord verb) =>
        segment.Dimension == "money" && verb.Is(ClauseRole.Verbal) && !verb.Is(ClauseRole.Nominal) && !naming.Is(verb.Surface, NamingKind.Allotment) && naming.Ending(amount, NamingKind.Allotment) is not null;

    /// <summary>The words before a verb without the time or number of years in which the act came about: 经营主体[五年]新增, 重点项目[6月底前]开工.</summary>
    private string WithoutYears(SegmentContext segment, string left) =>
        TailTime.EndingAt(segment.Window, segment.Lead.Subject.Start + left.Length, cues) is { } time && time.Span.Start > segment.Lead.Subject.Start ? left[..(time.Span.Start - segment.Lead.Subject.Start)]
            : segment.Lead.Years is { } years && years.Span.End == segment.Lead.Subject.Start + left.Length && years.Span.Start > segment.Lead.Subject.Start
            ? left[..^years.Span.Length]
            : left;

    /// <summary>A name without the verb of completion that ends it, null without one: 住房改造开工.</summary>
    private string? BaseOf(string words) =>
        lexicon.Ending(words, words.Length, ClauseRole.Completes) is { } verb && verb.Is(ClauseRole.Action) && verb.Surface.Length + 1 < words.Length ? words[..^verb.Surface.Length] : null;

    /// <summary>Where the verbs begin that a conjunction or 新 joins to the one at an offset: 各部门[取消和]调整审批事项, 合作区[新]签署协议.</summary>
    private int ChainStart(SegmentContext segment, string words, int at)
    {
        if (words[at - 1] == '新' && at > 1 && segment.Window.WordAt(segment.Lead.Subject.Start + at - 1).Length == 1)
            return at - 1;
        if (words[at - 1] is not ('和' or '、' or '并') || lexicon.Ending(words, at - 1, ClauseRole.Action) is not { Surface.Length: > 1 } other || other.Is(ClauseRole.Nominal | ClauseRole.Head))
            return at;
        int start = at - 1 - other.Surface.Length;
        return start > 0 && segment.Window.IsWordStart(segment.Lead.Subject.Start + start) ? start : at;
    }

    /// <summary>Whether a phrase of the catalogue holds a flow's verb or a running total all the same: 城镇新增就业, 储能累计建成, 重点项目完成投资.</summary>
    private bool Flows(string words) => naming.Holds(words, NamingKind.Flow);

    private bool IsSurelyVerb(SegmentContext segment, string words, int at, ClauseWord verb)
    {
        int from = segment.Lead.Subject.Start + at;
        if (IsTreasurys(words, at, verb, segment.Dimension == "money"))
            return true;
        if (verb.Is(ClauseRole.Nominal) && catalogue.Find(words[at..]) is not null || EndsNoun(words, at + verb.Surface.Length, verb) || KeyWork.Is(words.AsSpan(0, at), words.AsSpan(at + verb.Surface.Length), naming))
            return false;
        bool ends = segment.Window.IsWordStart(from + verb.Surface.Length) || verb.Is(ClauseRole.Verbal) && words.Length - at - verb.Surface.Length > 1;
        if (!ends || !segment.Window.IsWordStart(from) || words[at - 1] == '的')
            return false;
        if (words[..at].Contains('“', StringComparison.Ordinal) && !words[..at].Contains('”', StringComparison.Ordinal))
            return false;
        bool afterAdverb = lexicon.Ending(words, at, ClauseRole.Adverb | ClauseRole.Cumulative) is { } adverb && !adverb.Is(ClauseRole.Action)
            && (adverb.Surface.Length > 1 || ActAdverbs.Contains(words[at - 1], StringComparison.Ordinal) && !verb.Is(ClauseRole.Level) && segment.Window.WordAt(from - 1).Length == 1);
        return afterAdverb || TailTime.EndingAt(segment.Window, from, cues) is not null || verb.Is(ClauseRole.Verbal) || IsActorsVerb(segment, words, at, verb) || IsOfEach(words, verb) || IsAddressed(segment, words, at, verb) || IsDoneNewly(segment, words, at, verb);
    }

    /// <summary>Whether the treasury stands before a verb, and money or what it is spent on behind it: 县财政[投入]资金, 中央财政[增加]支出, 市财政[投入]教育3亿元; not 财政投入总额.</summary>
    private bool IsTreasurys(string words, int at, ClauseWord verb, bool money)
    {
        ReadOnlySpan<char> behind = words.AsSpan(at + verb.Surface.Length);
        return words.AsSpan(0, at).EndsWith(Treasury) && verb.Is(ClauseRole.Action) && !verb.Is(ClauseRole.Pivot | ClauseRole.Nominal)
            && (naming.Ending(behind, NamingKind.Allotment) is not null || money && behind.Length > 1 && naming.Is(verb.Surface, NamingKind.Allotment) && lexicon.Ending(behind, behind.Length, NoPurpose) is null);
    }

    /// <summary>Whether a verb is the last part of a longer word that modifies nouns: 集中[供养]孤儿.</summary>
    private bool EndsNoun(string words, int end, ClauseWord verb) =>
        lexicon.Ending(words, end, ClauseRole.Nominal) is { } noun && noun.Surface.Length > verb.Surface.Length;

    /// <summary>Whether a verb stands between an organisation and the things that it is said to have: 科创城[集聚]企业35家.</summary>
    private bool IsActorsVerb(SegmentContext segment, string words, int at, ClauseWord verb)
    {
        if (!SegmentReader.IsCount(segment.Mention) || !verb.Is(ClauseRole.Action) || verb.Is(ClauseRole.Head | ClauseRole.Nominal) || verb.Is(ClauseRole.Completes) && !verb.Is(ClauseRole.Transitive) || at + verb.Surface.Length >= words.Length)
            return false;
        return words[at + verb.Surface.Length] is not ('和' or '、' or '并') && (verb.Is(ClauseRole.Completes) || segment.Window.IsWordOf(segment.Lead.Subject.Start + at, "v", "vn"))
            && (naming.Ending(words.AsSpan(0, ChainStart(segment, words, at)), NamingKind.Actor) is not null || IsDeed(segment, words, at));
    }

    /// <summary>Whether 新 before a verb says that what it counts was not there before: 园区新[投产]项目20个.</summary>
    private static bool IsDoneNewly(SegmentContext segment, string words, int at, ClauseWord verb) =>
        at > 2 && words[at - 1] == '新' && at + verb.Surface.Length < words.Length - 1 && SegmentReader.IsCount(segment.Mention) && verb.Is(ClauseRole.Action) && !verb.Is(ClauseRole.Head | ClauseRole.Nominal)
        && segment.Window.WordAt(segment.Lead.Subject.Start + at - 1).Length == 1;

    /// <summary>Whether a verb stands behind those for whom something is done: 职校为企业[培养]技工300名.</summary>
    private static bool IsAddressed(SegmentContext segment, string words, int at, ClauseWord verb)
    {
        if (!verb.Is(ClauseRole.Action) || verb.Is(ClauseRole.Head | ClauseRole.Nominal) || at + verb.Surface.Length >= words.Length)
            return false;
        for (int i = words.AsSpan(0, at).IndexOfAny(Addressees); i >= 0 && i < at - 2; i++)
            if (Addressees.Contains(words[i]) && segment.Window.WordAt(segment.Lead.Subject.Start + i).Length == 1)
                return true;
        return false;
    }

    /// <summary>Whether words that end at an offset name a deed with what it is done to, and so are the topic of the verb behind them: 专项[检查]发现隐患120处.</summary>
    private bool IsDeed(SegmentContext segment, string words, int end) =>
        lexicon.Ending(words, end, ClauseRole.Action) is { Surface.Length: > 1 } deed && end - deed.Surface.Length > 1 && segment.Window.IsWordOf(segment.Lead.Subject.Start + end - deed.Surface.Length, "vn");

    /// <summary>Whether a verb tells what each of many does: [每个]村培养能人3名.</summary>
    private static bool IsOfEach(string words, ClauseWord verb) =>
        words.StartsWith(Each, StringComparison.Ordinal) && verb.Is(ClauseRole.Action) && !verb.Is(ClauseRole.Head | ClauseRole.Nominal | ClauseRole.Completes);

    private string DropAdverb(string left)
    {
        while (lexicon.Ending(left, left.Length, ClauseRole.Adverb | ClauseRole.Cumulative | ClauseRole.Respectively) is { } adverb && adverb.Surface.Length < left.Length && (adverb.Surface.Length > 1 || adverb.Surface is "拟" or "将" or "共" or "已" or "新"))
            left = left[..^adverb.Surface.Length];
        return left;
    }

    /// <summary>Whether a deed that says too little alone was done under a project that stands before its verb: [阳光工程]组织[培训].</summary>
    private bool IsDeedOfProject(string left, string right) =>
        naming.Ending(left, NamingKind.Work) is { } kind && left.Length > kind.Length + 1 && lexicon.Whole(right, ClauseRole.Action) is { } deed && deed.Is(ClauseRole.Nominal | ClauseRole.Head);

    private Inner Divide(string left, string verb, string right)
    {
        if (verb is not ("实现" or "完成") && IsDeedOfProject(left, right))
            return new Inner(left + right, verb, null);
        left = DropAdverb(left);
        if ((verb is "新增" || lexicon.Whole(right, ClauseRole.Completes) is not null) && lexicon.Whole(right, ClauseRole.Action) is { } act && !act.Is(ClauseRole.Nominal | ClauseRole.Head))
            return new Inner(left, verb + right, null);
        if (verb is ("实现" or "完成" or "新增" or "净增") && zones.Names(left))
            return new Inner(right, verb, left);
        if (verb is "实现" or "完成")
            return left.AsSpan().IndexOfAny("为对向与".AsSpan()) >= 0 ? new Inner(right, verb, null) : new Inner(left + right, verb, null);
        if (lexicon.Ending(left, left.Length, ClauseRole.Place) is not null)
            return new Inner(right, verb, left);
        if (verb is "新增" or "净增" || lexicon.Whole(verb, ClauseRole.Growth) is not null && left.EndsWith(Treasury, StringComparison.Ordinal))
            return new Inner(left + right, verb, null);
        return lexicon.Starting(right, 0, ClauseRole.Place) is { } site && site.Surface[0] != '全' && site.Surface.Length + 1 < right.Length && catalogue.Find(right) is null && naming.Opening(right, NamingKind.HoldsPlace) is null
            ? new Inner(right[site.Surface.Length..], verb, site.Surface) : new Inner(right, verb, null);
    }
}
