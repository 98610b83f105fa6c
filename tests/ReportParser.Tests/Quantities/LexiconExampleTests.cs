using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Quantities;
using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;

namespace ReportParser.Tests.Quantities;

/// <summary>Runs the examples and counter-examples of every record of the number stage's lexicons, and checks the tables themselves.</summary>
public class LexiconExampleTests
{
    private static readonly UnitLexicon Units = UnitLexicon.Load(LexiconSource.Embedded);
    private static readonly BoundLexicon Bounds = BoundLexicon.Load(LexiconSource.Embedded);
    private static readonly TimeLexicon Times = TimeLexicon.Load(LexiconSource.Embedded);
    private static readonly NumberWordLexicon Words = NumberWordLexicon.Load(LexiconSource.Embedded);
    private static readonly RankLexicon Ranks = RankLexicon.Load(LexiconSource.Embedded);
    private static readonly ClassLexicon Classes = ClassLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void There_are_at_least_250_units_with_unique_ids()
    {
        Assert.True(Units.Units.Count >= 250);
        Assert.Equal(Units.Units.Count, Units.Units.Select(u => u.Id).Distinct().Count());
    }

    [Fact]
    public void Each_record_has_an_example_or_a_counter_example()
    {
        Assert.DoesNotContain(Units.Units, u => u.Examples.IsEmpty && u.CounterExamples.IsEmpty);
        Assert.DoesNotContain(Bounds.Words, w => w.Examples.IsEmpty);
        Assert.DoesNotContain(Times.Words, w => w.Examples.IsEmpty);
        Assert.DoesNotContain(Words.Words, w => w.Examples.IsEmpty);
        Assert.DoesNotContain(Ranks.Words, w => w.Examples.IsEmpty);
        Assert.DoesNotContain(Classes.Nouns, n => n.Examples.IsEmpty);
    }

    [Fact]
    public void Units_are_read_in_their_examples_only()
    {
        AssertAll(Units.Units, u => u.Examples, (u, text) => Scan(text).Any(m => m.Kind == MentionKind.Quantity && m.UnitRecord?.Id == u.Id));
        AssertAll(Units.Units, u => u.CounterExamples, (u, text) => !Scan(text).Any(m => m.Kind == MentionKind.Quantity && m.UnitRecord?.Id == u.Id));
    }

    [Fact]
    public void Bounds_hold_in_their_examples_only()
    {
        AssertAll(Bounds.Words, w => w.Examples, (w, text) => Scan(text).Any(m => m.Comparator == w.Comparator));
        AssertAll(Bounds.Words, w => w.CounterExamples, (w, text) => !Scan(text).Any(m => m.Comparator == w.Comparator));
    }

    [Fact]
    public void Number_words_hold_in_their_examples_only()
    {
        AssertAll(Words.Words, w => w.Examples, (w, text) => w.Kind is null ? Scan(text).All(m => m.Rule == "date.year") : Scan(text).Any(m => m.Kind == w.Kind && m.Rule == w.Id));
        AssertAll(Words.Words, w => w.CounterExamples, (w, text) => !Scan(text).Any(m => m.Rule == w.Id) && !Scan(text).IsEmpty);
    }

    [Fact]
    public void Ranks_and_classes_hold_in_their_examples_only()
    {
        AssertAll(Ranks.Words, w => w.Examples, (_, text) => Scan(text).Any(m => m.Rule == "quantity.rank"));
        AssertAll(Ranks.Words, w => w.CounterExamples, (_, text) => !Scan(text).Any(m => m.Rule == "quantity.rank"));
        AssertAll(Classes.Nouns, n => n.Examples, (_, text) => Scan(text).Any(m => m.Rule == "label.class"));
        AssertAll(Classes.Nouns, n => n.CounterExamples, (_, text) => !Scan(text).Any(m => m.Rule == "label.class"));
    }

    [Fact]
    public void Time_words_hold_in_their_examples_only()
    {
        AssertAll(Times.Words, w => w.Examples, IsRead);
        AssertAll(Times.Words, w => w.CounterExamples, (w, text) => !IsRead(w, text));
    }

    private static bool IsRead(TimeWord word, string text) => word.Meaning switch
    {
        TimeMeaning.Streak => Scan(text).Any(m => m.Kind == MentionKind.Quantity && m.UnitRecord?.Dimension == "time"),
        TimeMeaning.Label => Scan(text).Any(m => m.Rule == "label.years_plan"),
        TimeMeaning.Unplaced => Scan(text).Any(m => m.Kind == MentionKind.Period),
        _ => Scan(text).Any(m => m.Time?.Resolve(2024, 2023) is not null && (word.Role == TimeRole.BeforeYears || word.Outside || m.Span.Of(text).Contains(word.Text, StringComparison.Ordinal))),
    };

    private static ImmutableArray<QuantityMention> Scan(string text) => QuantityScannerTests.Scanner.Scan(text);

    private static void AssertAll<T>(IReadOnlyList<T> records, Func<T, ImmutableArray<string>> texts, Func<T, string, bool> holds)
    {
        string[] wrong = [.. records.SelectMany(record => texts(record).Where(text => !holds(record, text))).Select(Show)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static string Show(string text) =>
        $"{text}: {string.Join(", ", Scan(text).Select(m => $"{m.Span.Of(text)} {m.Kind} {m.Rule} {m.Comparator}"))}";
}
