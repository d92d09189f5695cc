using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>One line of a <see cref="PhraseTable"/>.</summary>
internal sealed class Phrase
{
    private readonly Step[] _steps;

    /// <summary>Words that may stand behind the first; most phrases fail there, at the price of one look.</summary>
    private readonly ulong _second;

    /// <summary>For each place that must be filled, the words that fill it.</summary>
    private readonly WordBag[] _needed;

    public Phrase(string name, string words)
    {
        Name = name;
        _steps = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(StepOf)];
        _second = Behind(_steps.AsSpan(1));
        _needed = [.. _steps.Where(step => step.MustHold).Select(step => WordBag.Of(step.Keys))];
    }

    public string Name { get; }

    /// <summary>A phrase begins with a word that must be there: it is found by that word.</summary>
    public string[] FirstWords => _steps[0].Words;

    /// <summary>The place that the fewest texts fill: the phrase stands only where one of these words does.</summary>
    public string[] RarestWords => _steps.Where(step => step.MustHold).MinBy(step => step.Words.Sum(CommonWords.ShareOf))?.Words ?? FirstWords;

    /// <summary>Whether all words that must be there may be among some words.</summary>
    public bool MayStandAmong(WordBag words)
    {
        foreach (var step in _needed)
        {
            if (!step.MayShare(words))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index after the phrase when it begins at word <paramref name="at"/>, otherwise -1.</summary>
    public int Match(Prose prose, int at, int end) =>
        at + 1 < end && (_second & Step.BitOf(prose.Words[at + 1].Key)) == 0 ? -1 : Match(prose, at, end, step: 0);

    private static Step StepOf(string word)
    {
        if (word is "……" or "…" or "..")
        {
            return new([], [], Gap: word == "……" ? 80 : word == "…" ? 20 : 3, Optional: false);
        }

        var optional = word.StartsWith('(') && word.EndsWith(')');
        var alternatives = (optional ? word[1..^1] : word).Split('|');
        return new(alternatives, [.. alternatives.Select(alternative => Word.KeyOf(alternative))], Gap: 0, optional);
    }

    private static ulong Behind(ReadOnlySpan<Step> steps)
    {
        var bits = 0UL;
        foreach (var step in steps)
        {
            bits |= step.Bits;
            if (!step.Optional)
            {
                return bits;
            }
        }

        return ulong.MaxValue;
    }

    private int Match(Prose prose, int at, int end, int step)
    {
        for (; step < _steps.Length; step++)
        {
            if (_steps[step].Gap > 0)
            {
                return MatchAfterGap(prose, at, end, step);
            }

            var fits = at < end && _steps[step].Fits(prose, at);
            if (!fits && !_steps[step].Optional)
            {
                return -1;
            }

            at += fits ? 1 : 0;
        }

        return at;
    }

    private int MatchAfterGap(Prose prose, int at, int end, int step)
    {
        for (var skipped = 0; skipped <= _steps[step].Gap && at + skipped < end; skipped++)
        {
            if (Match(prose, at + skipped, end, step + 1) is var to && to >= 0)
            {
                return to;
            }

            if (prose.Sign(at + skipped) is ';' or '\n' or '?' or ':')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>One place in a phrase.</summary>
    private sealed record Step(string[] Words, uint[] Keys, int Gap, bool Optional)
    {
        private readonly bool _number = Words is ["#"];

        /// <summary>A bit for each word that may stand here; all of them where any word may.</summary>
        public ulong Bits { get; } = Gap > 0 || Words is ["#"] ? ulong.MaxValue : Keys.Aggregate(0UL, (bits, key) => bits | BitOf(key));

        /// <summary>One of the words must stand here.</summary>
        public bool MustHold => Gap == 0 && !Optional && !_number;

        public static ulong BitOf(uint key) => 1UL << (int)(key & 63);

        public bool Fits(Prose prose, int at)
        {
            Steps.Take();
            if (_number)
            {
                return char.IsAsciiDigit(prose.Text[prose.Words[at].Start]);
            }

            var key = prose.Words[at].Key;
            return (Bits & BitOf(key)) != 0 && Array.IndexOf(Keys, key) is var word && word >= 0 && prose.Is(at, Words[word]);
        }
    }
}
