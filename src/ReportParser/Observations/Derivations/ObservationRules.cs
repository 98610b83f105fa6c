using ReportParser.Lexicons;

namespace ReportParser.Observations.Derivations;

/// <summary>The rules of the clause grammar with their meanings. Immutable, safe to share between threads.</summary>
public sealed class ObservationRules
{
    private const string File = "observation_rules.json";

    private readonly Dictionary<string, ObservationRule> _byId = new(StringComparer.Ordinal);

    private ObservationRules(IReadOnlyList<ObservationRule> rules) => All = rules;

    /// <summary>All rules, in the order of the file.</summary>
    public IReadOnlyList<ObservationRule> All { get; }

    /// <summary>Loads the descriptions.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a rule stands in it twice.</exception>
    public static ObservationRules Load(LexiconSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var rules = new ObservationRules(source.Read<ObservationRule>(File));
        foreach (ObservationRule rule in rules.All)
            if (!rules._byId.TryAdd(rule.Id, rule))
                throw new LexiconException(File, 0, $"the rule {rule.Id} stands there twice.");
        return rules;
    }

    /// <summary>The rule with an id.</summary>
    /// <param name="id">An id such as <c>level</c>.</param>
    /// <returns>The rule, null when it is not described.</returns>
    public ObservationRule? Find(string id) => _byId.GetValueOrDefault(id);
}
