
namespace Stavaza.Reading.Cleaning;

/// <summary>
/// Decides whether a hyphen at the end of a line broke a word ("appreci-" + "atie") or belongs to it ("NAVO-" + "bondgenoten"). Without a dictionary: by how
/// the
/// text itself writes the word elsewhere, then by its parts.
/// </summary>
internal sealed class Hyphenation
{
    // First parts that keep their hyphen, and English ones that stand inside names of fora and treaties.
    private static readonly string[] HyphenatedFirstParts =
    [
        "non", "niet", "ex", "oud", "vice", "kandidaat", "adjunct", "aspirant", "chef", "assistent", "leerling", "links", "sociaal", "christen", "noord",
        "zuid",
        "oost", "west", "centraal", "demissionair", "to", "of", "the", "up", "follow", "re", "self", "co", "low", "high", "long", "short", "dual", "all",
        "joint",
    ];

    private readonly string _source;
    private readonly WordCounts _counts;

    public Hyphenation(string source, List<TextLine> lines)
    {
        _source = source;
        _counts = new(source);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (first, second) = Parts(lines[i], lines[i + 1]);
            if (NeedsWords(first, second))
            {
                _counts.Ask(first, second);
            }
        }

        _counts.Count(lines);
    }

    /// <summary>Whether what begins a line can be the rest of a word; a colon is the rest of an identifier ("ECLI:NL-" + ":RBDHA").</summary>
    public static bool MayFollow(LineStart start, char unit) =>
        start is LineStart.Lower or LineStart.Upper or LineStart.Digit or LineStart.MotionPart || unit == ':';

    public LineJoin Join(TextLine above, TextLine below)
    {
        var (first, second) = Parts(above, below);
        if (_source[above.End - 1] == '\u00AD' || _source[below.Start] == ':')
        {
            return LineJoin.DropHyphen;
        }

        if (IsAddress(above))
        {
            return LineJoin.KeepHyphen;
        }

        if (first.IsEmpty)
        {
            return above.Length > 1 && char.IsAsciiDigit(_source[above.End - 2]) && !IsSuspended(below) ? LineJoin.KeepHyphen : LineJoin.Space;
        }

        if (IsSuspended(below))
        {
            return LineJoin.Space;
        }

        return NeedsWords(first, second) && IsBroken(first, second) ? LineJoin.DropHyphen : LineJoin.KeepHyphen;
    }

    /// <summary>The hyphens of a web address belong to it.</summary>
    private bool IsAddress(TextLine above)
    {
        var line = above.Of(_source);
        return line[(line.LastIndexOf(' ') + 1)..].Contains('/');
    }

    private bool IsBroken(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var (joined, hyphenated) = _counts.Of(first, second);
        return joined != hyphenated ? joined > hyphenated : LooksBroken(first, second);
    }

    private static bool LooksBroken(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var part = first[(first.LastIndexOf('-') + 1)..];
        if (part.Length < 2 || !HasVowel(part) || !HasVowel(second))
        {
            return false;
        }

        foreach (var hyphenated in HyphenatedFirstParts)
        {
            if (part.Equals(hyphenated, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return !VowelsWouldMerge(part, second);
    }

    /// <summary>
    /// Dutch keeps a hyphen where two vowels would be read as one ("zee-eend", "foto-expositie"); but "financi-eel" and "be-antwoord" were broken.
    /// </summary>
    private static bool VowelsWouldMerge(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < 3 || (first[^1] == 'i' && second.StartsWith("ee")))
        {
            return false;
        }

        return (char.ToLowerInvariant(first[^1]), second[0]) is ('a', 'a') or ('e', 'e') or ('o', 'o') or ('u', 'u') or ('i', 'e') or ('e', 'i') or ('e',
            'u') or ('o', 'e') or ('u', 'i')
            or ('o', 'u') or ('a', 'u') or ('a', 'i') or ('o', 'i') or ('i', 'i');
    }

    private static bool HasVowel(ReadOnlySpan<char> part)
    {
        foreach (var unit in part)
        {
            if ("aeiouyAEIOUYéèëêïíöóüúàáäâîôû".Contains(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lowercase on both sides of the hyphen: only then the words decide. Capitals, digits and abbreviations directly before it keep it.</summary>
    private static bool NeedsWords(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.IsEmpty || second.IsEmpty || !char.IsLower(first[^1]) || !char.IsLower(second[0]))
        {
            return false;
        }

        var part = first[(first.LastIndexOf('-') + 1)..];
        foreach (var unit in part.Length > 1 ? part[1..] : part)
        {
            if (char.IsUpper(unit) || char.IsAsciiDigit(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"land-" before "en luchtdomein": the hyphen stands for a part that follows later.</summary>
    private bool IsSuspended(TextLine below)
    {
        var line = below.Of(_source);
        return line.StartsWith("en ") || line.StartsWith("of ") || line.StartsWith("dan wel ") || line.StartsWith("respectievelijk ")
            || line.StartsWith("resp. ")
            || line.StartsWith("tot ") || line.StartsWith("als ") || line.StartsWith("noch ") || line.StartsWith("en/of ") || line.StartsWith("maar ");
    }

    private BrokenWord Parts(TextLine above, TextLine below)
    {
        var end = above.End - 1;
        if (_source[end] is not ('-' or '\u2010' or '\u2011' or '\u00AD'))
        {
            return default;
        }

        var start = end;
        while (start > above.Start && end - start < WordCounts.Longest && WordCounts.IsWordUnit(_source[start - 1]))
        {
            start--;
        }

        var to = below.Start;
        while (to < below.End && to - below.Start < WordCounts.Longest && WordCounts.IsWordUnit(_source[to]))
        {
            to++;
        }

        return new(_source.AsSpan(start, end - start), _source.AsSpan(below.Start, to - below.Start));
    }
}

/// <summary>The part of a word before a hyphen at the end of a line, and the part that begins the next; empty where there is none.</summary>
internal readonly ref struct BrokenWord(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
{
    public ReadOnlySpan<char> First { get; } = first;

    public ReadOnlySpan<char> Second { get; } = second;

    public void Deconstruct(out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        first = First;
        second = Second;
    }
}
