using Stavaza.Reading.Text;

namespace Stavaza.Reading.Statements.Wording;

/// <summary>One line of a <see cref="PhraseTable"/>.</summary>
internal sealed class Phrase(string name, Phrase.Step[] steps)
{
    public string Name => name;

    /// <summary>Reads the words of a line. A phrase begins with a word that must be there: it is found by that word.</summary>
    public static Step[] Parse(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(StepOf)];

    public IEnumerable<uint> FirstKeys() => steps[0].Keys;

    /// <summary>The index after the phrase when it begins at word <paramref name="at"/>, otherwise -1.</summary>
    public int Match(Prose prose, int at, int end) => Match(prose, at, end, step: 0);

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

    private int Match(Prose prose, int at, int end, int step)
    {
        for (; step < steps.Length; step++)
        {
            if (steps[step].Gap > 0)
            {
                return MatchAfterGap(prose, at, end, step);
            }

            var fits = at < end && steps[step].Fits(prose, at);
            if (!fits && !steps[step].Optional)
            {
                return -1;
            }

            at += fits ? 1 : 0;
        }

        return at;
    }

    private int MatchAfterGap(Prose prose, int at, int end, int step)
    {
        for (var skipped = 0; skipped <= steps[step].Gap && at + skipped < end; skipped++)
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
    internal sealed record Step(string[] Words, uint[] Keys, int Gap, bool Optional)
    {
        private readonly bool _number = Words is ["#"];

        public bool Fits(Prose prose, int at)
        {
            Steps.Take();
            if (_number)
            {
                return char.IsAsciiDigit(prose.Text[prose.Words[at].Start]);
            }

            var key = prose.Words[at].Key;
            for (var i = 0; i < Keys.Length; i++)
            {
                if (Keys[i] == key && prose.Is(at, Words[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
