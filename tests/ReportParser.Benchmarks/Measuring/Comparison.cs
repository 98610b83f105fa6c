namespace ReportParser.Benchmarks.Measuring;

/// <summary>One contender against others on the same bytes. All take turns, so that what else the machine does hits all alike.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Bytes">Size of the input of one pass, in UTF-8.</param>
/// <param name="Subject">Whose speed is in question.</param>
/// <param name="Rivals">Whom it is compared with; those that cannot run on this machine are null.</param>
internal sealed record Comparison(string Title, long Bytes, Contender Subject, params IReadOnlyList<Rival?> Rivals)
{
    /// <summary>Measures and lets the rivals go.</summary>
    /// <param name="rounds">How often each has its turn.</param>
    public ComparisonResult Run(int rounds)
    {
        Rival[] rivals = [.. Rivals.OfType<Rival>()];
        Contender[] all = [Subject, .. rivals.Select(rival => rival.Contender)];
        foreach (Contender contender in all)
            contender.WarmUp();
        Sample[][] samples = [.. Enumerable.Range(0, rounds).Select(_ => all.Select(contender => contender.Measure()).ToArray())];
        foreach (Contender contender in all)
            contender.Dispose();
        return new(Title, [.. all.Select((contender, index) => Summarise(contender, index, samples, index == 0 ? null : rivals[index - 1].Floor))]);
    }

    private ComparisonRow Summarise(Contender contender, int index, Sample[][] rounds, double? floor) => new(
        contender.Name,
        Median.Of(rounds.Select(round => round[index].Elapsed)),
        Bytes / 1e6 / Median.Of(rounds.Select(round => round[index].Elapsed)),
        Median.Of(rounds.Select(round => round[index].Elapsed / round[0].Elapsed)),
        Median.Of(rounds.Select(round => round[index].Processor / round[0].Processor)),
        floor,
        rounds[0][index].Result);
}
