using Jieba;
using ReportParser.Observations.Naming;
using ReportParser.Observations.Rules;

namespace ReportParser.Observations.Grammar;

/// <summary>The readers and rules of the clause grammar, built once from the lexicons. The order of the rules is part of the grammar.</summary>
internal sealed class ClauseGrammar
{
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Performs | ClauseRole.Transitive;

    private readonly DanglingWords _dangling;
    private readonly PlaceAmount _places;

    public ClauseGrammar(ClauseLexicon lexicon, IndicatorCatalogue catalogue, Segmenter segmenter, NamingLexicon naming, CueLexicon cues)
    {
        Lexicon = lexicon;
        _places = new PlaceAmount(naming);
        Zones = new ZoneNames(lexicon, naming);
        Segments = new SegmentReader(lexicon, catalogue, naming, _places, Zones);
        Leads = new LeadReader(lexicon, catalogue, naming, new PrepositionPeeler(lexicon, naming), new VerbWords(lexicon, naming), new TimePeeler(cues));
        Tails = new TailReader(lexicon, naming);
        Detached = new DetachedPredicate(lexicon, naming, Tails);
        Cleaner = new NameCleaner(lexicon, naming);
        (Naming, Cues) = (naming, cues);
        Coordination = new Coordination(lexicon, segmenter, naming);
        var words = new WordClasses(segmenter);
        var topics = new TopicOwner(lexicon, naming, segmenter);
        var names = new NameResolver(lexicon, catalogue, Cleaner, words, naming, topics);
        Members = new TopicMembers(topics, names, Coordination, Cleaner);
        var acts = new CarriedAct(lexicon, words, naming);
        Grades = new SharedGrade(catalogue, naming);
        Works = new SharedWork(lexicon, naming, segmenter);
        Rates = new ListedRates(lexicon, Coordination, names, naming);
        Passed = new PassedSubject(lexicon, catalogue);
        _dangling = new DanglingWords(naming, lexicon, segmenter);
        Rules =
        [
            new RatioRule(names),
            new MedalRule(lexicon, Cleaner, naming),
            new StatedGoalRule(lexicon),
            new CircumstanceRule(naming),
            new StreakRule(lexicon, Leads, names, Cleaner, naming),
            new StreakLabelRule(lexicon, Leads, names),
            new RankRule(lexicon, Leads, names, Cleaner, Coordination, naming, Zones),
            new GapRule(lexicon, Leads, names, naming),
            new NominalGrowthRule(lexicon, names, Coordination),
            new PartOfWholeRule(lexicon, Leads, names, Cleaner, naming),
            new ShareRule(lexicon, Leads, names, Cleaner, Coordination, naming),
            new MovementRule(names, lexicon, Coordination, naming),
            new NetChangeRule(lexicon, catalogue, names, naming),
            new InvestmentRule(lexicon, Leads, Tails, Cleaner, naming),
            new GiftRule(lexicon, Cleaner, naming),
            new CountedNounRule(lexicon, Cleaner, Coordination, Grades, Tails, names, acts, Zones, new CountedPlace(lexicon, naming, words), new ActorsVerb(lexicon, naming), naming),
            new LevelRule(lexicon, catalogue, names, Cleaner, Coordination, Grades, new ProgrammeReader(lexicon, naming), naming, acts, Zones, new UnnamedObject(lexicon, naming, words), new GappedAmount(lexicon, catalogue, naming), cues),
        ];
    }

    public ClauseLexicon Lexicon { get; }

    public NamingLexicon Naming { get; }

    public CueLexicon Cues { get; }

    public SegmentReader Segments { get; }

    public LeadReader Leads { get; }

    public TailReader Tails { get; }

    public DetachedPredicate Detached { get; }

    public NameCleaner Cleaner { get; }

    public Coordination Coordination { get; }

    public SharedGrade Grades { get; }

    public SharedWork Works { get; }

    public ListedRates Rates { get; }

    public TopicMembers Members { get; }

    public ZoneNames Zones { get; }

    public PassedSubject Passed { get; }

    /// <summary>The rules in the order in which they are asked.</summary>
    public IReadOnlyList<IClauseRule> Rules { get; }

    /// <summary>What the first rule that applies makes of a segment.</summary>
    public Draft? Apply(SegmentContext segment)
    {
        foreach (IClauseRule rule in Rules)
            if (AsShare(segment, rule.Read(segment)) is { } draft)
                return _dangling.Mend(ObsoleteCapacity.Complete(segment, _places.Owned(segment, draft) with { Action = ActOf(draft.Action) }), segment.Carried);
        return null;
    }

    /// <summary>A part of one is a share of what it is said of, whatever rule named it: [一半]村民参保.</summary>
    private static Draft? AsShare(SegmentContext segment, Draft? draft) =>
        draft is { Measure: Measure.Level } && segment.IsFraction ? draft with { Measure = Measure.Share } : draft;

    /// <summary>The act in an action, null where it only says that things are there: 拥有.</summary>
    private string? ActOf(string? action) =>
        WithoutAdverb(Perfective.Strip(action)) is { } act && !Naming.Is(act, NamingKind.Possession) ? act : null;

    /// <summary>An action without the adverbs before its verb: 全面完成, 加快推进. 稳定增收 is a claim of its own.</summary>
    public string? WithoutAdverb(string? action)
    {
        while (action is not null && Lexicon.Starting(action, 0, ClauseRole.Adverb) is { Surface: { Length: > 1 } and not "稳定" } adverb && !adverb.Is(ClauseRole.Action | ClauseRole.Performs)
            && adverb.Surface.Length < action.Length && Lexicon.Starting(action, adverb.Surface.Length, Verbs) is not null)
            action = action[adverb.Surface.Length..];
        return action;
    }
}
