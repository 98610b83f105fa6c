using System.Collections.Immutable;

namespace ReportParser.Observations.Naming;

/// <summary>Cuts a coordinated phrase at its conjunctions, or at a word that holds two names; each part as it stands.</summary>
internal sealed class ListDivider(NamingLexicon naming)
{
    private readonly NamingWord[] _fused = [.. naming.Words.Where(word => word.Kinds.Contains(NamingKind.Fused))];

    /// <summary>Cuts a phrase at its conjunctions outside of brackets and quotation marks, and between quotation marks that meet, where what stands before one is fit to be a name.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="marks">The conjunctions, one character each.</param>
    /// <param name="isName">Tells what is fit to be a name; null where everything is.</param>
    /// <returns>The parts; the phrase alone where one of them would be empty.</returns>
    public List<string> Divide(string phrase, string marks, Predicate<string>? isName = null)
    {
        var parts = new List<string>();
        int depth = 0, from = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            depth += phrase[i] is '“' or '（' or '(' or '《' ? 1 : phrase[i] is '”' or '）' or ')' or '》' ? -1 : 0;
            if (depth == 1 && i > from && phrase[i] == '“' && phrase[i - 1] == '”' && isName?.Invoke(phrase[from..i]) != false)
            {
                parts.Add(phrase[from..i]);
                from = i;
                continue;
            }
            if (depth != 0 || !marks.Contains(phrase[i], StringComparison.Ordinal) || i == from || IsInsideWord(phrase, i))
                continue;
            int end = phrase[i] == '及' && phrase[i - 1] == '以' ? i - 1 : i;
            if (isName?.Invoke(phrase[from..end]) == false)
                continue;
            parts.Add(phrase[from..end]);
            from = i + 1;
        }
        parts.Add(phrase[from..]);
        return parts.Exists(p => p.Length == 0) ? [phrase] : parts;
    }

    /// <summary>The names that a phrase holds in one fused word: 城乡居民收入, 存贷款余额, 肉蛋奶产量. Null without such a word.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="values">How many names there are.</param>
    public ImmutableArray<string>? Unfuse(string phrase, int values = 2)
    {
        if (Produce(phrase) == values && values + 1 < phrase.Length)
            return [.. phrase[..values].Select(thing => thing + phrase[values..])];
        if (values != 2)
            return null;
        foreach (NamingWord fused in _fused)
            if (phrase.IndexOf(fused.Surface, StringComparison.Ordinal) is >= 0 and int at)
                return [.. fused.Parts.Select(part => phrase.Remove(at, fused.Surface.Length).Insert(at, part))];
        return null;
    }

    /// <summary>How many things that a farm yields open a phrase with one character each: [肉蛋奶]产量.</summary>
    private int Produce(string phrase)
    {
        int count = 0;
        while (count < phrase.Length && naming.Is(phrase[count..(count + 1)], NamingKind.Produce))
            count++;
        return count;
    }

    /// <summary>Whether a character that may be a conjunction is part of a word: 普[及]率, 参[与]人数, 饱[和]度.</summary>
    private bool IsInsideWord(string phrase, int at) => naming.Covers(phrase, at, NamingKind.HoldsConjunction);
}
