using System.Numerics;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>What is known of some words, found by their keys (<see cref="Word.Key"/>): keys are mixed well, so that their low bits tell the place.</summary>
internal sealed class KeyTable<T>
{
    private readonly Entry[] _entries;

    public KeyTable(Dictionary<uint, T> known)
    {
        // At most a quarter is filled: most words are none of these, and are done with at the first look.
        _entries = new Entry[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4 * known.Count, 4))];
        foreach (var (key, value) in known)
        {
            var at = (int)key & (_entries.Length - 1);
            while (_entries[at].Used)
            {
                at = (at + 1) & (_entries.Length - 1);
            }

            _entries[at] = new(key, Used: true, value);
        }
    }

    /// <summary>What is known of the word; the default where nothing is.</summary>
    public T? Find(uint key)
    {
        var entries = _entries;
        var at = (int)key & (entries.Length - 1);
        while (entries[at].Used)
        {
            if (entries[at].Key == key)
            {
                return entries[at].Value;
            }

            at = (at + 1) & (entries.Length - 1);
        }

        return default;
    }

    private readonly record struct Entry(uint Key, bool Used, T Value);
}
