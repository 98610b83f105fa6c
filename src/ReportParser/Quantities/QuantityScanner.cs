using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Finds every number of a text and says what it is. One pass, linear in the text's length. Immutable, safe to share between threads.</summary>
public sealed class QuantityScanner
{
    private const int LongestName = 60;
    private readonly Trigger[] _triggers = new Trigger[char.MaxValue + 1];
    private readonly SetPhraseReader _set;
    private readonly DateReader _dates;
    private readonly PlanReader _plans;
    private readonly CodeReader _codes;
    private readonly OrdinalReader _ordinals;
    private readonly QuantityReader _quantities;
    private readonly ListRules _lists;
    private readonly ClassLists _classLists;

    /// <summary>Builds a scanner.</summary>
    /// <param name="lexicons">Where the lexicons are.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public QuantityScanner(LexiconSource lexicons)
    {
        UnitLexicon units = UnitLexicon.Load(lexicons);
        BoundLexicon bounds = BoundLexicon.Load(lexicons);
        TimeLexicon times = TimeLexicon.Load(lexicons);
        var numerals = new NumeralReader(units);
        NumberWordLexicon words = NumberWordLexicon.Load(lexicons);
        ClassLexicon classes = ClassLexicon.Load(lexicons);
        _set = new SetPhraseReader(words, bounds);
        _dates = new DateReader(times, numerals);
        _plans = new PlanReader(times);
        _codes = new CodeReader(units, words);
        _ordinals = new OrdinalReader(numerals, units, RankLexicon.Load(lexicons));
        _quantities = new QuantityReader(numerals, new UnitReader(units), bounds, words, classes, new YearCountReader(times), new FractionReader(new SpokenFractionReader(numerals, units, bounds), bounds));
        _lists = new ListRules(bounds);
        _classLists = new ClassLists(bounds, classes);
        MarkTriggers(times, words);
    }

    [Flags]
    private enum Trigger : byte
    {
        None = 0,
        Number = 1,
        Letter = 2,
        Mark = 4,
        Word = 8,
        Time = 16,
        Ordinal = 32,
        Bracket = 64,
        Circled = 128,
    }

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text, usually a reading view without footnote marks.</param>
    /// <returns>Mentions in text order; they do not overlap.</returns>
    public ImmutableArray<QuantityMention> Scan(string text) => Scan(text, null);

    internal ImmutableArray<QuantityMention> Scan(string text, StepCounter? steps)
    {
        var state = new ScanState(text, steps);
        while (state.At < text.Length)
        {
            Trigger trigger = _triggers[text[state.At]];
            if (trigger == Trigger.None)
                state.At++;
            else
                Read(ref state, trigger);
        }
        _classLists.Complete(ref state);
        _lists.Complete(ref state);
        return [.. state.Found];
    }

    private void Read(ref ScanState state, Trigger trigger)
    {
        int at = state.At;
        if (trigger.HasFlag(Trigger.Word) && _set.TryRead(ref state))
            return;
        if (trigger.HasFlag(Trigger.Mark) && TryReadMark(ref state))
            return;
        if (trigger.HasFlag(Trigger.Bracket) && CodeReader.TryReadBracket(ref state))
            return;
        if (trigger.HasFlag(Trigger.Letter))
            _codes.ReadLetters(ref state);
        else if (trigger.HasFlag(Trigger.Circled))
            state.Add(new QuantityMention { Span = TextSpan.At(at, 1), NumberSpan = TextSpan.At(at, 1), Kind = MentionKind.Ordinal, Rule = "ordinal.circled" });
        else if (trigger.HasFlag(Trigger.Ordinal))
            ReadOrdinal(ref state);
        else
            ReadTimeOrNumber(ref state, trigger);
        if (state.At == at)
            state.At++;
    }

    private void ReadOrdinal(ref ScanState state)
    {
        if (!TryReadPlan(ref state) && !TryReadDate(ref state))
            _ordinals.TryRead(ref state);
    }

    private void ReadTimeOrNumber(ref ScanState state, Trigger trigger)
    {
        bool number = trigger.HasFlag(Trigger.Number);
        if (number && OrdinalReader.TryReadList(ref state))
            return;
        if (TryReadPlan(ref state) || TryReadDate(ref state) || !number)
            return;
        if (NumeralChars.IsArabic(state.Text[state.At]) && _codes.TryReadNumber(ref state))
            return;
        if (state.Text[state.At] is '-' or '负' && !StartsNegative(state))
            return;
        _quantities.Read(ref state);
    }

    private static bool StartsNegative(in ScanState state)
    {
        Glyphs text = state.Text;
        char before = text[state.At - 1], after = text[state.At + 1];
        if (after == ' ' && before == '\0')
            after = text[text.SkipSpaces(state.At + 1)];
        if (text[state.At] == '负')
            return (NumeralChars.IsArabic(after) || NumeralChars.IsChinese(after)) && (!char.IsLetter(before) || before is '为' or '是' or '达' or '至' or '到' or '由' or '从' or '降' or '约' or '近');
        return NumeralChars.IsArabic(after) && !char.IsAsciiLetterOrDigit(before) && before is not ('-' or '%' or '年' or '月' or '日' or '元' or '万' or '亿' or '号' or ')');
    }

    private bool TryReadMark(ref ScanState state)
    {
        if (TryReadPlan(ref state))
            return true;
        if (state.At < state.NameEnd)
            return false;
        Glyphs text = state.Text;
        char open = text[state.At];
        for (int end = state.At + 1; end <= state.At + LongestName && text[end] is not ('\0' or '\n' or '。'); end++)
        {
            if (!QuoteMarks.Closes(open, text[end]))
                continue;
            (state.NameEnd, state.InTitle) = (end, open is '《' or '〈');
            break;
        }
        return false;
    }

    private bool TryReadPlan(ref ScanState state)
    {
        if (!_plans.TryRead(state.Text, state.At, out TimeMatch match))
            return false;
        AddTime(ref state, match);
        return true;
    }

    private bool TryReadDate(ref ScanState state)
    {
        if (!_dates.TryRead(state.Text, state.At, out TimeMatch match))
            return false;
        AddTime(ref state, match);
        return true;
    }

    private static void AddTime(ref ScanState state, TimeMatch match) => state.Add(new QuantityMention
    {
        Span = new TextSpan(match.Start, match.End), NumberSpan = new TextSpan(match.Start, match.End), Kind = match.Kind, Time = match.Time, Rule = match.Rule,
    });

    private void MarkTriggers(TimeLexicon times, NumberWordLexicon words)
    {
        for (int i = 0; i < _triggers.Length; i++)
        {
            char c = new Glyphs([(char)i])[0];
            _triggers[i] = (NumeralChars.IsArabic(c) || NumeralChars.IsChinese(c) || c is '半' or '几' or '数' or '-' or '负' ? Trigger.Number : 0)
                | (char.IsAsciiLetter(c) ? Trigger.Letter : 0)
                | (QuoteMarks.IsOpening(c) ? Trigger.Mark : 0)
                | (c is '【' or '[' or '〔' or '(' ? Trigger.Bracket : 0)
                | (c is >= '①' and <= '⑳' ? Trigger.Circled : 0)
                | (c == '第' ? Trigger.Ordinal : 0)
                | (c is '前' or '头' ? Trigger.Time : 0);
        }
        foreach (char c in words.FirstCharacters)
            _triggers[c] |= Trigger.Word;
        _triggers['上'] |= Trigger.Time;
        foreach (char c in times.Years.FirstCharacters.Concat(times.Parts.FirstCharacters))
            _triggers[c] |= Trigger.Time;
    }
}
