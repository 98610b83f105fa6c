using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportParser.Evaluation;

/// <summary>Reads files of one JSON record a line: <c>observations.jsonl</c> and gold files.</summary>
public static class RecordFile
{
    /// <summary>UTF-8 that keeps a byte order mark as a character, so that offsets count the decoded file whole.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        FloatParseHandling = FloatParseHandling.Decimal,
        DateParseHandling = DateParseHandling.None,
    };

    /// <summary>Reads the observations of a dataset, of all reports.</summary>
    /// <param name="path">Path of <c>observations.jsonl</c>, UTF-8.</param>
    /// <exception cref="EvaluationException">The file cannot be read, or a line is no record.</exception>
    public static IReadOnlyList<ObservationFields> ReadObservations(string path) =>
        [.. Lines(path).Select(line => ReadObservation(path, line.Number, line.Text))];

    private static ObservationFields ReadObservation(string path, int line, string json)
    {
        ObservationFields observation = Parse<ObservationFields>(path, line, json);
        return observation is { SourceName: not null, End: > 0 }
            ? observation
            : throw new EvaluationException(path, line, "an observation without source_name, start and end was found; expected the fields of observations.jsonl.");
    }

    /// <summary>The lines of a file that are not blank, with their 1-based numbers.</summary>
    /// <exception cref="EvaluationException">The file cannot be read or is not UTF-8.</exception>
    internal static IReadOnlyList<(int Number, string Text)> Lines(string path) =>
        [.. ReadText(path).Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item))];

    /// <summary>Decodes a file that must be UTF-8, line ends and byte order mark kept.</summary>
    /// <exception cref="EvaluationException">The file cannot be read or is not UTF-8.</exception>
    internal static string ReadText(string path)
    {
        try
        {
            return Utf8.GetString(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new EvaluationException(path, 0, $"the file cannot be read as UTF-8 text: {error.Message}", error);
        }
    }

    /// <summary>Reads one record; fields that it has not are ignored.</summary>
    /// <exception cref="EvaluationException">The line is no JSON object, or a field has another type.</exception>
    internal static T Parse<T>(string path, int line, string json)
        where T : class
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(json, Settings)
                ?? throw new EvaluationException(path, line, "null was found where one JSON object a line was expected.");
        }
        catch (Exception error) when (error is JsonException or OverflowException)
        {
            throw new EvaluationException(path, line, $"one JSON object a line was expected: {error.Message}", error);
        }
    }
}
