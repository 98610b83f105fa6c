using Newtonsoft.Json.Serialization;

namespace ReportParser.Datasets;

/// <summary>The dataset's names: everything is <c>snake_case</c>.</summary>
public static class DatasetNames
{
    private static readonly SnakeCaseNamingStrategy Strategy = new();

    /// <summary>The name of an enumeration's value: <c>GovernmentWorkReport</c> gives <c>government_work_report</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">A defined value.</param>
    public static string Of<T>(T value) where T : struct, Enum => Cache<T>.Names[value];

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => Strategy.GetPropertyName(value.ToString(), false));
    }
}
