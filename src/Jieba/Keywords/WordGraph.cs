namespace Jieba.Keywords;

/// <summary>Words that stand near each other. The ranking adds in the order of jieba, so that the weights are its very numbers.</summary>
internal sealed class WordGraph
{
    private const double Damping = 0.85;
    private const int Rounds = 10;

    /// <summary>The smallest normal double, where Python starts to look for the largest rank.</summary>
    private const double SmallestNormal = 2.2250738585072014e-308;

    private readonly OrderedDictionary<TaggedWord, List<(int To, double Weight)>> _edges = [];

    /// <summary>Connects two words in both directions.</summary>
    /// <param name="one">The word that stands first.</param>
    /// <param name="other">The other word.</param>
    /// <param name="weight">How often they stand so.</param>
    public void Connect(TaggedWord one, TaggedWord other, int weight)
    {
        int from = IndexOf(one), to = IndexOf(other);
        _edges.GetAt(from).Value.Add((to, weight));
        _edges.GetAt(to).Value.Add((from, weight));
    }

    /// <summary>The words with their ranks, in the order in which they came.</summary>
    public IEnumerable<(TaggedWord Word, double Score)> Rank()
    {
        double[] scores = Iterate();
        double lowest = double.MaxValue, highest = SmallestNormal;
        foreach (double score in scores)
            (lowest, highest) = (Math.Min(lowest, score), Math.Max(highest, score));
        return _edges.Keys.Select((word, index) => (word, (scores[index] - (lowest / 10.0)) / (highest - (lowest / 10.0))));
    }

    private double[] Iterate()
    {
        int count = _edges.Count;
        double[] scores = new double[count], sums = new double[count];
        Array.Fill(scores, 1.0 / count);
        for (int index = 0; index < count; index++)
            sums[index] = _edges.GetAt(index).Value.Sum(edge => edge.Weight);
        int[] order = [.. Enumerable.Range(0, count).OrderBy(index => _edges.GetAt(index).Key.Word, StringComparer.Ordinal)];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int index in order)
                scores[index] = (1 - Damping) + (Damping * Inflow(index, scores, sums));
        }
        return scores;
    }

    private double Inflow(int index, double[] scores, double[] sums)
    {
        double inflow = 0;
        foreach ((int to, double weight) in _edges.GetAt(index).Value)
            inflow += weight / sums[to] * scores[to];
        return inflow;
    }

    private int IndexOf(TaggedWord word)
    {
        _edges.TryAdd(word, [], out int index);
        return index;
    }
}
