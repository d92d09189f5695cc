using System.Buffers;
using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>
/// Finds where one of some words may stand. Most other words are told apart by a byte, many at a time, and most that are left by a bit for their key, so that
/// few are looked at.
/// </summary>
internal sealed class WordFilter
{
    private const int Bits = 4096;

    /// <summary>So many words are looked at one by one sooner than many at a time.</summary>
    private const int Few = 12;

    /// <summary>Where more of all words than this have a fingerprint that is looked for, hardly any are passed over at once.</summary>
    private const double Often = 0.12;

    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly SearchValues<byte> _fingerprints;
    private readonly bool _numbers;
    private readonly bool _rare;

    /// <param name="words">What to look for.</param>
    /// <param name="numbers">Whatever begins or ends with a digit counts as well.</param>
    public WordFilter(IReadOnlyCollection<string> words, bool numbers = false)
    {
        _numbers = numbers;
        var fingerprints = new HashSet<byte>();
        _ = numbers && fingerprints.Add(Word.NumberFingerprint);
        foreach (var word in words)
        {
            var key = Word.KeyOf(word);
            _bits[(key % Bits) / 64] |= 1UL << (int)(key & 63);
            fingerprints.Add(Word.FingerprintOf(word[0], word[^1], key));
        }

        _fingerprints = SearchValues.Create([.. fingerprints]);
        _rare = words.Distinct(StringComparer.OrdinalIgnoreCase).Sum(CommonWords.ShareOf) + (fingerprints.Count / 256.0) < Often;
    }

    /// <summary>Whether a word with this key can be one of them.</summary>
    public bool MayHave(uint key) => (_bits[(key % Bits) / 64] & (1UL << (int)(key & 63))) != 0;

    /// <summary>Index of the first word from <paramref name="first"/> on that can be one of them; <paramref name="end"/> when there is none.</summary>
    public int Next(Prose prose, int first, int end) => _rare && end - first > Few ? NextOfMany(prose, first, end) : NextOfFew(prose, first, end);

    private int NextOfFew(Prose prose, int first, int end)
    {
        var words = prose.Words;
        var at = first;
        for (; at < end; at++)
        {
            if (MayHave(words[at].Key) || (_numbers && prose.Fingerprints[at] == Word.NumberFingerprint))
            {
                break;
            }
        }

        Steps.Take(Math.Max(Math.Min(at + 1, end) - first, 0));
        return Math.Min(at, end);
    }

    private int NextOfMany(Prose prose, int first, int end)
    {
        while (first < end)
        {
            var skipped = prose.Fingerprints[first..end].IndexOfAny(_fingerprints);
            Steps.Take(skipped < 0 ? end - first : skipped + 1);
            if (skipped < 0)
            {
                return end;
            }

            first += skipped;
            if (MayHave(prose.Words[first].Key) || (_numbers && prose.Fingerprints[first] == Word.NumberFingerprint))
            {
                return first;
            }

            first++;
        }

        return end;
    }
}
