namespace ReportParser.Observations.Rules;

/// <summary>Reads what people attained where nothing else names it: 300人实现了[稳定脱贫].</summary>
internal static class Attainment
{
    private const string Verb = "实现";

    /// <summary>What was attained, null where the words do not open with the verb.</summary>
    /// <param name="words">The words; may be empty.</param>
    public static string? Of(string words) =>
        words.StartsWith(Verb, StringComparison.Ordinal) && words.Length > Verb.Length + 1 ? words[Verb.Length..].TrimStart('了') : null;
}
