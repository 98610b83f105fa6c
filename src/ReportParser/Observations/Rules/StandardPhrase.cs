using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A phrase that says what a value is a part or a multiple of, with the verb before it: 收入[只有全省平均水平的]七成, 成交额[是年度目标的]1.2倍.</summary>
/// <param name="Subject">The words before the verb, as a span of the reading view; may be empty.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Standard">What is compared with, without 的.</param>
internal sealed record StandardPhrase(TextSpan Subject, ClauseWord Verb, string Standard)
{
    /// <summary>Finds the phrase at the end of the words before a number.</summary>
    /// <param name="lexicon">The words of clauses.</param>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words before the number.</param>
    /// <returns>The phrase, null without one.</returns>
    public static StandardPhrase? Find(ClauseLexicon lexicon, SentenceWindow window, TextSpan words)
    {
        if (words.Length < 4 || window.Text[words.End - 1] != '的')
            return null;
        var phrase = words with { End = words.End - 1 };
        if (lexicon.Ending(phrase.In(window.Text), phrase.Length, ClauseRole.Benchmark) is null)
            return null;
        for (int i = phrase.End - 2; i >= phrase.Start; i--)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, ClauseRole.Level) is { } verb && i + verb.Surface.Length < phrase.End && window.IsWordStart(i + verb.Surface.Length))
                return new StandardPhrase(phrase with { End = i > phrase.Start && window.Text[i - 1] == '不' ? i - 1 : i }, verb, window.Text[(i + verb.Surface.Length)..phrase.End].TrimStart('了'));
        return null;
    }
}
