using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells 重点 before the kind of a work, which it says is a chief one, from 重点 before what is done above all: [重点]研发项目; not 重点建设学校.</summary>
internal static class KeyWork
{
    private const string Key = "重点";

    /// <summary>Whether words before a verb end with 重点, and nothing but a noun of work stands behind the verb.</summary>
    /// <param name="before">The words before the verb.</param>
    /// <param name="behind">The words behind the verb.</param>
    /// <param name="naming">The nouns of work.</param>
    public static bool Is(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, NamingLexicon naming) => before.EndsWith(Key) && naming.Is(behind, NamingKind.Work);
}
