using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportParser.Evaluation;

/// <summary>How names are compared: what is folded away, how alike two names are, and which words tell two indicators apart.</summary>
public static partial class NameForms
{
    private const double AlikeEnough = 0.8;
    private const int TellingSuffix = 4;

    private static readonly ImmutableArray<string> Scopes =
        ["全区", "全市", "全县", "全省", "全州", "全旗", "我区", "我市", "我县", "我省", "区", "市", "县"];

    private static readonly ImmutableArray<string> GrowthWords = ["增速", "增幅", "涨幅", "降幅"];

    /// <summary>A name without what two annotators may write differently: width, spaces, quotation marks, footnote marks, a scope in front, a growth word behind.</summary>
    /// <param name="name">A name, an action or a unit; null counts as empty.</param>
    public static string Plain(string? name) => WithoutGrowthWord(WithoutScope(Ignored().Replace(Compatible(name ?? ""), "")));

    /// <summary>The ways in which an observation's name may be worded: with an action the name alone, and with the action before or behind it.</summary>
    /// <param name="observation">An observation.</param>
    public static ImmutableArray<string> Of(ObservationFields observation)
    {
        string name = Plain(observation.Name), action = Plain(observation.Action);
        return action.Length == 0 ? [name] : [name, action + name, name + action];
    }

    /// <summary>How alike two observations' names are, in their closest forms.</summary>
    /// <param name="one">An observation.</param>
    /// <param name="other">Another.</param>
    /// <returns>0 to 1; the Dice coefficient of their bigrams.</returns>
    public static double Likeness(ObservationFields one, ObservationFields other) =>
        Pairs(one, other).Max(pair => Dice(pair.One, pair.Other));

    /// <summary>Whether two observations have a form of the name in common.</summary>
    /// <param name="gold">The annotated observation.</param>
    /// <param name="system">The extracted one.</param>
    public static bool AreEqual(ObservationFields gold, ObservationFields system) => Pairs(gold, system).Any(pair => pair.One == pair.Other);

    /// <summary>Whether two names mean the same indicator: equal, or close enough without differing in a word that tells indicators apart.</summary>
    /// <param name="gold">The annotated observation.</param>
    /// <param name="system">The extracted one.</param>
    public static bool AreClose(ObservationFields gold, ObservationFields system)
    {
        ObservationFields part = WithoutWhole(gold, system);
        return AreEqual(gold, part) || Pairs(gold, part).Any(pair => AreClose(pair.One, pair.Other));
    }

    /// <summary>Twice the bigrams in common over all bigrams; a name of fewer than two characters counts as one bigram.</summary>
    internal static double Dice(string one, string other)
    {
        List<string> left = Bigrams(one), right = Bigrams(other);
        int all = left.Count + right.Count;
        int common = left.Count(right.Remove);
        return 2.0 * common / all;
    }

    private static bool AreClose(string one, string other) =>
        Contrasting(one).SetEquals(Contrasting(other))
        && (Dice(one, other) >= AlikeEnough || (Math.Min(Length(one), Length(other)) >= TellingSuffix && EndsAlike(one, other)));

    private static bool EndsAlike(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    /// <summary>A share may be named 甲占乙比重 without saying the whole apart: then what stands before 占 is its name.</summary>
    private static ObservationFields WithoutWhole(ObservationFields gold, ObservationFields system)
    {
        bool joined = !string.IsNullOrEmpty(gold.Whole) && string.IsNullOrEmpty(system.Whole) && Plain(system.Name).IndexOf('占') > 0;
        int at = joined ? system.Name!.IndexOf('占') : -1;
        return at < 0 ? system : system with { Name = system.Name![..at] };
    }

    private static IEnumerable<(string One, string Other)> Pairs(ObservationFields one, ObservationFields other)
    {
        ImmutableArray<string> others = Of(other);
        return Of(one).SelectMany(form => others.Select(otherForm => (form, otherForm)));
    }

    private static HashSet<string> Contrasting(string name) => [.. Contrasts().Matches(name).Select(match => match.Value)];

    private static string WithoutScope(string name)
    {
        string? scope = Scopes.FirstOrDefault(s => name.StartsWith(s, StringComparison.Ordinal) && Length(name[s.Length..]) >= 2);
        return scope is null ? name : name[scope.Length..];
    }

    private static string WithoutGrowthWord(string name)
    {
        string? word = GrowthWords.FirstOrDefault(w => name.EndsWith(w, StringComparison.Ordinal) && Length(name[..^w.Length]) >= 2);
        return word is null ? name : name[..^word.Length];
    }

    private static List<string> Bigrams(string name)
    {
        string[] characters = [.. name.EnumerateRunes().Select(rune => rune.ToString())];
        return characters.Length < 2 ? [name] : [.. characters.Zip(characters.Skip(1), string.Concat)];
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>NFKC refuses text with half a surrogate pair, which a damaged source may hold; such a name is compared as it is.</summary>
    private static string Compatible(string text) =>
        HasHalfPair(text) ? text : text.Normalize(NormalizationForm.FormKC);

    private static bool HasHalfPair(string text) =>
        text.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) != text.Count(c => c == '\uFFFD');

    [GeneratedRegex("""[\s“”"'《》]|【\d+】|\[\d+\]""", RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    // A name that has one of these where the other has not is another indicator. The alternatives are tried in this order.
    [GeneratedRegex(
        "城镇|农村|城乡|进口|出口|进出口|第一产业|第二产业|第三产业|一产|二产|三产|收入|支出|存款|贷款|国家级|省级|市级|县级|"
        + "工业|农业|服务业|新建|改建|扩建|公共|人均|亩均|地均|PM2.5|PM10|内资|外资|男|女|户籍|常住|夏粮|秋粮|小学|初中|高中|幼儿",
        RegexOptions.CultureInvariant)]
    private static partial Regex Contrasts();
}
