namespace Jieba.Compiler;

/// <summary>Numbers values by how often they are used, the most used first, so that common values get small numbers.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
internal sealed class Ranking<T>
    where T : notnull, IComparable<T>
{
    private readonly Dictionary<T, int> _ranks = [];

    private Ranking(T[] values)
    {
        Values = values;
        for (int rank = 0; rank < values.Length; rank++)
            _ranks.Add(values[rank], rank);
    }

    /// <summary>The distinct values by rank.</summary>
    public T[] Values { get; }

    /// <summary>The rank of a value.</summary>
    /// <param name="value">One of the values.</param>
    public int this[T value] => _ranks[value];

    /// <summary>Ranks values by weight; equal weights by value.</summary>
    /// <param name="uses">The values with the weight of each use.</param>
    /// <param name="first">Values that come first whatever their weight.</param>
    public static Ranking<T> Of(IEnumerable<(T Value, long Weight)> uses, params T[] first)
    {
        var weights = first.ToDictionary(value => value, _ => long.MaxValue);
        foreach ((T value, long weight) in uses)
        {
            long sum = weights.GetValueOrDefault(value);
            weights[value] = sum > long.MaxValue - weight ? long.MaxValue : sum + weight;
        }
        return new([.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)]);
    }
}
