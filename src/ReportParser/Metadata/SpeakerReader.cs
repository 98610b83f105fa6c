namespace ReportParser.Metadata;

/// <summary>Finds who delivered a report: a name beside an office, or alone between meeting and salutation.</summary>
internal sealed class SpeakerReader(MetadataLexicon lexicon)
{
    /// <summary>The speaker's name without spaces, null where none is named.</summary>
    /// <param name="opening">The opening.</param>
    public string? Read(Opening opening)
    {
        string? labelled = null;
        for (int i = opening.Lines.Length - 1; i >= 0; i--)
        {
            string line = opening.Lines[i];
            if (line.Length > (opening.HasSalutation ? 120 : 40))
                continue;
            if (lexicon.SpeakerLabels.FirstOrDefault(label => line.StartsWith(label, StringComparison.Ordinal)) is { } label)
                labelled ??= OfLabel(line[label.Length..].TrimStart());
            else if (BesideOffice(line) is { } name)
                return name;
            else if (i > 0 && IsNameAlone(line) && MayPrecedeName(opening, i - 1))
                return Opening.Compact(line);
            else if (BehindDate(line) is { } dated)
                return dated;
        }
        return labelled;
    }

    private string? OfLabel(string rest) => BesideOffice(rest) ?? (IsNameAlone(rest) ? Opening.Compact(rest) : null);

    private string? BesideOffice(string line)
    {
        foreach (string office in lexicon.Offices)
            for (int at = line.IndexOf(office, StringComparison.Ordinal); at >= 0; at = line.IndexOf(office, at + 1, StringComparison.Ordinal))
                if (at >= 2 && lexicon.Presiding.Contains(line.Substring(at - 2, 2)))
                    continue;
                else if (After(line, at + office.Length) is { } after)
                    return after;
                else if (BeforeOffice(line, at, office.Length) is { } before)
                    return before;
        return null;
    }

    private string? After(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '：' or ':')
            at++;
        int end = at;
        while (end < line.Length && IsNamePart(line[end]) && !lexicon.SpeakerFollowers.Any(word => end - at >= 2 && string.CompareOrdinal(line, end, word, 0, word.Length) == 0))
            end++;
        return Accept(line[at..end]);
    }

    // 2025年1月15日龚正市长在上海市…
    private string? BeforeOffice(string line, int at, int length)
    {
        int start = line.LastIndexOf('日', at) + 1;
        bool speaks = at + length < line.Length && line[at + length] is '在' or '作' or '向';
        return start > 0 && speaks ? Accept(line[start..at]) : null;
    }

    // (2011年1月12日 陈全国)
    private string? BehindDate(string line)
    {
        int day = line.LastIndexOf('日');
        bool opensWithDate = line.TrimStart('（', '(').Length > 0 && DateScanner.Digit(line.TrimStart('（', '(')[0]) >= 0;
        return day > 0 && opensWithDate && line.Length - day <= 8 ? Accept(line[(day + 1)..].Trim('）', ')', ' ')) : null;
    }

    private bool EndsWithOffice(string line) => lexicon.Offices.Any(office => Opening.Compact(line).EndsWith(office, StringComparison.Ordinal));

    private bool MayPrecedeName(Opening opening, int line) =>
        EndsWithOffice(opening.Lines[line]) || (opening.HasSalutation && line == opening.Lines.Length - 2 && opening.Lines[line].Contains("会议", StringComparison.Ordinal));

    private bool IsNameAlone(string line) => Accept(line) is not null;

    private static bool IsNamePart(char c) => IsHan(c) || c is ' ' or '·' or '•';

    private static bool IsHan(char c) => c is >= '一' and <= '鿿' or >= '㐀' and <= '䶿';

    private string? Accept(string part)
    {
        string name = Opening.Compact(part).Replace('•', '·');
        bool isForeign = name.Contains('·', StringComparison.Ordinal);
        bool fits = name.Length is >= 2 && (isForeign ? name.Length <= 20 : name.Length <= 4) && name.All(c => IsHan(c) || c == '·');
        return fits && !lexicon.NotInNames.Any(word => name.Contains(word, StringComparison.Ordinal)) ? name : null;
    }
}
