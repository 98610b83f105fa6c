namespace ReportParser.Observations.Naming;

/// <summary>
/// Completes a class that is nothing but a threshold with the thing that its sentence counts: 投资亿元以上项目90个，[5亿元以上]31个 is
/// 投资5亿元以上项目, 产值超千万元的企业30家，其中[超亿元的]9家 is 产值超亿元的企业.
/// </summary>
internal sealed class ThresholdClass(NamingLexicon naming)
{
    private const string Scales = "十百千万亿", Digits = "0123456789０１２３４５６７８９.．一二三四五六七八九两" + Scales;

    /// <summary>The name of a class, null where the words are more than a threshold or nothing is counted before them.</summary>
    /// <param name="own">The words for the class, cleaned.</param>
    /// <param name="thing">What the sentence counted last, null without one.</param>
    public string? Complete(string own, string? thing)
    {
        if (thing is null || Find(own) is not (0, var length))
            return null;
        string noun = own[length..].TrimStart('的');
        if (noun.Length == thing.Length || !thing.EndsWith(noun, StringComparison.Ordinal))
            return null;
        return Find(thing) is { } old ? thing[..old.Start] + own[..length] + thing[(old.Start + old.Length)..]
            : noun.Length == 0 ? own[..length] + thing : null;
    }

    /// <summary>Whether words before a number that is a threshold belong to the threshold alone: 其中超.</summary>
    /// <param name="before">The words from the clause's start.</param>
    public bool Opens(string before)
    {
        before = before.Trim();
        before = before.StartsWith("其中", StringComparison.Ordinal) ? before[2..].TrimStart('，') : before;
        return before is "" or "有" || naming.Is(before, NamingKind.ThresholdVerb);
    }

    /// <summary>Whether words begin with a threshold: 亿元以上项目.</summary>
    /// <param name="words">The words.</param>
    public bool Begins(string words) => Find(words) is (0, _);

    /// <summary>Whether words are nothing but a threshold: 超亿元.</summary>
    /// <param name="words">The words.</param>
    public bool IsWhole(string words) => Find(words) is (0, var length) && length == words.Length;

    /// <summary>The first threshold in a phrase: 亿元以上, 超千万.</summary>
    private (int Start, int Length)? Find(string phrase)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            int from = i + (naming.Opening(phrase.AsSpan(i), NamingKind.ThresholdVerb)?.Length ?? 0), end = from;
            while (end < phrase.Length && Digits.Contains(phrase[end], StringComparison.Ordinal))
                end++;
            if (end == from || phrase.AsSpan(from, end - from).IndexOfAny(Scales) < 0 && !char.IsDigit(phrase[from]))
                continue;
            end += end < phrase.Length && phrase[end] == '元' ? 1 : 0;
            int bound = naming.Opening(phrase.AsSpan(end), NamingKind.ThresholdBound)?.Length ?? 0;
            if (from > i || bound > 0)
                return (i, end + bound - i);
        }
        return null;
    }
}
