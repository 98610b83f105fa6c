namespace ReportParser.Observations.Naming;

/// <summary>Takes out of an action what only says that it came to an end: 建立[了]外事关系, 争取[到].</summary>
internal static class Perfective
{
    private const char Particle = '了', Result = '到';

    /// <summary>The length of a verb of two characters with the word behind it.</summary>
    private const int WithResult = 3;

    /// <summary>Stands before or behind the character where it is no particle: 为了, 除了, 了解.</summary>
    private const string Before = "为除末", Behind = "解如结却";

    /// <summary>The action without the particle, wherever it stands, and without 到 behind its verb: 实现[了]增产、拓宽[了]销路, 争取[到].</summary>
    /// <param name="action">The action, null without one.</param>
    public static string? Strip(string? action)
    {
        for (int at = action?.LastIndexOf(Particle) ?? -1; at > 0; at = action!.LastIndexOf(Particle, at - 1))
            if (at + 1 < action!.Length && !Before.Contains(action[at - 1], StringComparison.Ordinal) && !Behind.Contains(action[at + 1], StringComparison.Ordinal))
                action = action.Remove(at, 1);
        return action?.Length == WithResult && action[^1] == Result ? action[..^1] : action;
    }
}
