using System.Collections.Immutable;

namespace ReportParser.Metadata;

/// <summary>What the area stage found.</summary>
/// <param name="Area">The area, null when the text does not tell.</param>
/// <param name="Name">The name that it is known by, null without one.</param>
/// <param name="Candidates">The areas that share the name and could not be told apart; empty otherwise.</param>
/// <param name="IsFromOpening">Whether title, meeting, speaker or opening sentence name it; else the weight of the text does.</param>
internal sealed record AreaFinding(Area? Area, string? Name, ImmutableArray<Area> Candidates, bool IsFromOpening);

/// <summary>Tells whose government reports: from title, meeting, speaker and opening sentence, else from what the text says of itself.</summary>
internal sealed class AreaReader(MetadataLexicon lexicon, Gazetteer gazetteer)
{
    private const int Needed = 5;

    private readonly AreaVote _vote = new(lexicon, gazetteer);

    /// <summary>Reads the area.</summary>
    /// <param name="text">The text without furniture and glossary.</param>
    /// <param name="opening">The opening.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="year">The report year, if known.</param>
    public AreaFinding Read(string text, Opening opening, IReadOnlyList<TitleMention> titles, int? year)
    {
        if (SpeaksForNation(opening))
            return new AreaFinding(gazetteer.ByCode(Gazetteer.NationCode, year), null, [], true);
        var scores = new Dictionary<string, (int Weight, ImmutableArray<string> Chain)>(StringComparer.Ordinal);
        CollectAnchors(opening.Head, scores);
        CollectAnchors(opening.Statement, scores);
        CollectMeetings(opening, scores);
        foreach (TitleMention title in titles)
            CollectTitle(title, scores);
        return Decide(scores, text, year) ?? _vote.Read(text, year);
    }

    private bool SpeaksForNation(Opening opening) =>
        lexicon.NationalMandates.Any(words => opening.Statement.Contains(words, StringComparison.Ordinal))
        || opening.Head.Contains("国务院总理", StringComparison.Ordinal)
        || (opening.Head.EndsWith("会议上", StringComparison.Ordinal) && opening.Head.Contains("全国人民代表大会第", StringComparison.Ordinal));

    private void CollectAnchors(string text, Dictionary<string, (int, ImmutableArray<string>)> scores)
    {
        CollectAnchors(text, lexicon.Governments, 4, scores);
        CollectAnchors(text, lexicon.StrongGovernments, Needed, scores);
    }

    private void CollectAnchors(string text, ImmutableArray<string> anchors, int weight, Dictionary<string, (int, ImmutableArray<string>)> scores)
    {
        foreach (string words in anchors)
            for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                AreaPhrase phrase = AreaPhrase.Before(text, BeforeOrdinal(text, at), gazetteer);
                bool isStatement = phrase.Start >= 2 && text.AsSpan(phrase.Start - 2, 2).SequenceEqual("代表");
                Count(phrase.Names, isStatement ? 10 : weight, scores);
            }
    }

    // 代表容城县第十四届人民政府
    private static int BeforeOrdinal(string text, int at)
    {
        if (at == 0 || text[at - 1] != '届')
            return at;
        int start = text.LastIndexOf('第', at - 1);
        return start >= 0 && at - start <= 5 ? start : at;
    }

    private void CollectMeetings(Opening opening, Dictionary<string, (int, ImmutableArray<string>)> scores)
    {
        foreach (MeetingMention meeting in MeetingReader.Scan(opening.Head, gazetteer))
            Count(AreaPhrase.Before(opening.Head, meeting.OrdinalStart, gazetteer).Names, 8, scores);
    }

    // 2025年宁夏政府工作报告, 博野县2024年政府工作报告
    private void CollectTitle(TitleMention title, Dictionary<string, (int, ImmutableArray<string>)> scores)
    {
        foreach (DateMention year in DateScanner.Scan(title.Compact))
            Count(AreaPhrase.Before(title.Compact, year.Start, gazetteer).Names, 5, scores);
    }

    private static void Count(ImmutableArray<string> chain, int weight, Dictionary<string, (int Weight, ImmutableArray<string> Chain)> scores)
    {
        if (chain.IsEmpty)
            return;
        (int Weight, ImmutableArray<string> Chain) known = scores.GetValueOrDefault(chain[^1], (0, chain));
        scores[chain[^1]] = (known.Weight + weight, known.Chain.Length >= chain.Length ? known.Chain : chain);
    }

    private AreaFinding? Decide(Dictionary<string, (int Weight, ImmutableArray<string> Chain)> scores, string text, int? year)
    {
        var ranked = scores.OrderByDescending(row => row.Value.Weight).ThenByDescending(row => row.Key.Length).ThenBy(row => row.Key, StringComparer.Ordinal);
        foreach ((string name, (int weight, ImmutableArray<string> chain)) in ranked)
        {
            if (weight < Needed)
                return null;
            ImmutableArray<Area> candidates = InTime(gazetteer.FindAll(name), year);
            candidates = [.. candidates.Any(area => area.Name == name) ? candidates.Where(area => area.Name == name) : candidates];
            if (candidates.IsEmpty)
                continue;
            Area? area = Gazetteer.Settle(candidates) ?? WithParents(candidates, chain) ?? _vote.TellApart(candidates, text);
            return new AreaFinding(area, name, area is null ? candidates : [], true);
        }
        return null;
    }

    // A name out of its years is still that place: a page may call it by the name of today.
    private static ImmutableArray<Area> InTime(ImmutableArray<Area> all, int? year)
    {
        ImmutableArray<Area> holding = [.. all.Where(area => Gazetteer.Holds(area, year))];
        return holding.IsEmpty ? all : holding;
    }

    private Area? WithParents(ImmutableArray<Area> candidates, ImmutableArray<string> chain)
    {
        foreach (string outer in chain.Take(chain.Length - 1))
            candidates = [.. candidates.Where(area => gazetteer.FindAll(outer).Any(above => gazetteer.IsWithin(area, above)))];
        return chain.Length > 1 ? Gazetteer.Settle(candidates) : null;
    }
}
