namespace Jieba;

/// <summary>How <see cref="Segmenter.Tokenize"/> cuts.</summary>
public enum TokenizerMode
{
    /// <summary>As accurate mode.</summary>
    Default,

    /// <summary>As search mode.</summary>
    Search,
}
