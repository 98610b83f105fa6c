using ReportParser.Lexicons;

namespace ReportParser.Text;

/// <summary>When a character is folded.</summary>
internal enum CharacterUse
{
    /// <summary>In every text: the character is not part of the simplified script.</summary>
    Always,

    /// <summary>Only in a text that is written in the traditional script: 後 is 后 there, elsewhere it is a name.</summary>
    TraditionalText,
}

/// <summary>A record of <c>characters.json</c>.</summary>
/// <param name="Id">Names the group.</param>
/// <param name="Use">When the group is folded.</param>
/// <param name="Pairs">Strings of pairs: the character as found, then the one that it is read as.</param>
internal sealed record CharacterGroup(string Id, CharacterUse Use, IReadOnlyList<string> Pairs);

/// <summary>What each single character is read as. Immutable.</summary>
internal sealed class CharacterTable
{
    /// <summary>The lexicon of radicals, which are folded like other characters.</summary>
    public const string RadicalsFile = "radicals.json";

    private readonly char[] _map = new char[char.MaxValue + 1];
    private readonly Dictionary<char, char> _traditionalOnly = [];

    private CharacterTable(IReadOnlyList<CharacterGroup> groups)
    {
        for (int i = 0; i < _map.Length; i++)
            _map[i] = (char)i;
        for (char full = '！'; full <= '～'; full++)
        {
            char half = (char)(full - '！' + '!');
            if (char.IsAsciiLetterOrDigit(half) || half == '.')
                _map[full] = half;
        }
        foreach (CharacterGroup group in groups)
        {
            foreach (string pairs in group.Pairs)
                Add(group.Use, pairs);
        }
    }

    /// <summary>The table of the embedded lexicon.</summary>
    public static CharacterTable Embedded { get; } = new(
        [.. LexiconSource.Embedded.Read<CharacterGroup>("characters.json"), .. LexiconSource.Embedded.Read<CharacterGroup>(RadicalsFile)]);

    /// <summary>What a character is read as in any text.</summary>
    public char this[char c] => _map[c];

    /// <summary>What a character is read as in a text of the traditional script.</summary>
    public char InTraditionalText(char c) => _traditionalOnly.GetValueOrDefault(c, c);

    private void Add(CharacterUse use, string pairs)
    {
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            if (use == CharacterUse.Always)
                _map[pairs[i]] = pairs[i + 1];
            else
                _traditionalOnly[pairs[i]] = pairs[i + 1];
        }
    }
}
