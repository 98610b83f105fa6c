using ReportParser.Quantities.Bounds;
using ReportParser.Text;

namespace ReportParser.Quantities.Labels;

/// <summary>Reads set phrases that hold their number: 千方百计, 三农, 首位, 一半以上.</summary>
internal sealed class SetPhraseReader(NumberWordLexicon words, BoundLexicon bounds)
{
    /// <summary>Reads the phrase at the state's offset.</summary>
    public bool TryRead(ref ScanState state)
    {
        Glyphs text = state.Text;
        int start = state.At, length = words.Whole(text, start, out NumberWord word);
        if (length == 0)
            return false;
        if (word.Kind == MentionKind.Quantity)
            AddQuantity(ref state, length, word);
        else if (word.Kind is { } kind)
            state.Add(new QuantityMention { Span = TextSpan.At(start, length), NumberSpan = TextSpan.At(start, length), Kind = kind, Value = word.Value, Rule = word.Id });
        state.At = Math.Max(state.At, start + length);
        return true;
    }

    private void AddQuantity(ref ScanState state, int length, NumberWord word)
    {
        Glyphs text = state.Text;
        int start = state.At, end = start + length;
        BoundWord? after = bounds.After(text, end), before = bounds.Before(text, start, state.Floor, false);
        int glued = before is { Glued: true } ? before.Text.Length : 0;
        state.Add(new QuantityMention
        {
            Span = new TextSpan(start - glued, end + (after?.Text.Length ?? 0)), NumberSpan = TextSpan.At(start, length), Kind = MentionKind.Quantity,
            Value = word.Value, BaseValue = word.Value, Unit = word.Unit, IsVague = word.Vague, Rule = word.Id,
            Comparator = word.Comparator != Comparator.Eq ? word.Comparator : after?.Comparator ?? before?.Comparator ?? Comparator.Eq,
        });
    }
}
