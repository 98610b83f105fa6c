using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Observations.Naming;

/// <summary>A word that tells what belongs to a name. A record of the lexicon <c>naming_words.json</c>.</summary>
public sealed record NamingWord : KindWord<NamingKind>
{
    /// <summary>The words that it stands for, in order, where it is <see cref="NamingKind.Fused"/>: 存款 and 贷款 of 存贷款. Else empty.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];
}
