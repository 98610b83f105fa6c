namespace ReportParser.Evaluation;

/// <summary>An extracted observation and whether it is right. What is not annotated is wrong; what the gold calls optional is left out.</summary>
/// <param name="Fields">The observation.</param>
/// <param name="Text">File name of its text.</param>
/// <param name="IsCore">Whether name (relaxed), unit and measure are right.</param>
/// <param name="IsExact">Whether every attribute is right.</param>
internal sealed record JudgedObservation(ObservationFields Fields, string Text, bool IsCore, bool IsExact)
{
    /// <summary>The extracted observations of an evaluation, text by text.</summary>
    public static IEnumerable<JudgedObservation> Of(EvaluationResult result) => result.Texts.SelectMany(text => text.Judgements
        .Select(judgement => new JudgedObservation(judgement.System, text.SourceName, judgement.IsCore, judgement.IsExact))
        .Concat(text.Spurious.Select(spurious => new JudgedObservation(spurious, text.SourceName, false, false))));
}
