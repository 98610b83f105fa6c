using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>A sentence: what ends with 。！？ or with its line.</summary>
/// <param name="Span">The sentence with its final mark, in the reading view's text.</param>
/// <param name="Clauses">Its clauses in text order; they cover the sentence without its separators.</param>
/// <param name="Section">The innermost section that holds it.</param>
/// <param name="StartsParagraph">Whether it is the first sentence of its paragraph.</param>
public sealed record Sentence(TextSpan Span, ImmutableArray<Clause> Clauses, Section Section, bool StartsParagraph);

/// <summary>A part of a sentence between the separators ， ； ： (and their half-width twins). An enumeration comma 、 does not separate; nor do marks inside brackets, quotation marks and numbers.</summary>
/// <param name="Span">The clause without its separator, in the reading view's text.</param>
/// <param name="Separator">The mark behind it (<c>，</c> <c>；</c> <c>：</c> <c>。</c> …), <c>\0</c> at the end of a line without a mark. Half-width marks are given as their full-width twins.</param>
public readonly record struct Clause(TextSpan Span, char Separator);
