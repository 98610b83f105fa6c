using Jieba.Trie;
using Jieba.UserWords;

namespace Jieba.Cutting;

/// <summary>A walk through the words of the image and the user's words at the same time, one character after the other.</summary>
internal ref struct VocabularyWalk
{
    private readonly CharacterTable _characters;
    private readonly ReadOnlySpan<TrieCell> _cells;
    private readonly UserTrie? _users;
    private int _base;
    private int _node;

    /// <summary>Starts before the first character.</summary>
    /// <param name="vocabulary">The words.</param>
    public VocabularyWalk(Vocabulary vocabulary)
    {
        _characters = vocabulary.Trie.Characters;
        _cells = vocabulary.Trie.Cells;
        _users = vocabulary.UserWords;
        (_base, _node) = (WordTrie.Root, _users is null ? -1 : UserTrie.Root);
    }

    /// <summary>Index of the frequency of the word that ends here; 0 when none does.</summary>
    public int Frequency { get; private set; }

    /// <summary>Takes the next character.</summary>
    /// <param name="unit">The character.</param>
    /// <returns>Whether any word starts with what was taken so far.</returns>
    public bool Advance(char unit)
    {
        Frequency = 0;
        if (_base > 0)
        {
            int code = _characters.Code(unit);
            TrieCell cell = _cells[_base + code];
            bool isInside = cell.Check == code;
            _base = isInside ? cell.Base : -1;
            Frequency = isInside ? cell.Frequency : 0;
            if (_node < 0)
                return isInside;
            return AdvanceUser(unit) || isInside;
        }
        return AdvanceUser(unit);
    }

    private bool AdvanceUser(char unit)
    {
        if (_node < 0)
            return false;
        _node = _users!.Next(_node, unit);
        if (_node < 0)
            return false;
        int frequency = _users[_node].Frequency;
        if (frequency != UserEntry.Undefined)
            Frequency = frequency;
        return true;
    }
}
