namespace ReportParser.Observations.Naming;

/// <summary>Takes the particle of a finished act out of an action: 建立[了]外事关系.</summary>
internal static class Perfective
{
    private const char Particle = '了';

    /// <summary>Stands before or behind the character where it is no particle: 为了, 除了, 了解.</summary>
    private const string Before = "为除末", Behind = "解如结却";

    /// <summary>The action without the particle, wherever it stands: 实现[了]增产、拓宽[了]销路.</summary>
    /// <param name="action">The action, null without one.</param>
    public static string? Strip(string? action)
    {
        for (int at = action?.LastIndexOf(Particle) ?? -1; at > 0; at = action!.LastIndexOf(Particle, at - 1))
            if (at + 1 < action!.Length && !Before.Contains(action[at - 1], StringComparison.Ordinal) && !Behind.Contains(action[at + 1], StringComparison.Ordinal))
                action = action.Remove(at, 1);
        return action;
    }
}
