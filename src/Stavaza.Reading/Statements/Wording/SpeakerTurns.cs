namespace Stavaza.Reading.Statements.Wording;

/// <summary>Who speaks where. In the report of a debate a turn begins with a line such as "De voorzitter:" or "Minister Van Weel:".</summary>
internal sealed class SpeakerTurns
{
    private static readonly WordSet FirstWords = new("de het mevrouw mijnheer minister staatssecretaris minister-president voorzitter");
    private static readonly WordSet SecondWords = new("voorzitter heer minister staatssecretaris minister-president griffier");
    private readonly List<Turn> _turns = [];

    public bool Any => _turns.Count > 0;

    public static SpeakerTurns Read(Prose prose)
    {
        var turns = new SpeakerTurns();
        for (var at = 0; at < prose.Words.Length; at++)
        {
            if ((at == 0 || prose.Sign(at - 1) == '\n') && prose.IsIn(at, FirstWords) && EndOfLabel(prose, at) is var colon && colon > 0)
            {
                turns._turns.Add(new(at, prose.Text[prose.Words[at].Start..prose.Words[colon].Start].Trim()));
            }
        }

        return turns;
    }

    /// <summary>The speaker as the report names them ("Minister Van Weel", "De voorzitter"); null outside a debate or before the first turn.</summary>
    public string? SpeakerAt(int word)
    {
        var (low, high) = (0, _turns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_turns[middle].First <= word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : _turns[low - 1].Speaker;
    }

    /// <summary>Whether a speaker answers for the government.</summary>
    public static bool IsGovernment(string? speaker) =>
        speaker is not null && (speaker.Contains("inister", StringComparison.Ordinal) || speaker.Contains("taatssecretaris", StringComparison.Ordinal));

    public static bool IsChair(string? speaker) => speaker is not null && speaker.Contains("oorzitter", StringComparison.Ordinal);

    private static int EndOfLabel(Prose prose, int at)
    {
        if (prose.Is(at, "de") && !prose.IsIn(at + 1, SecondWords))
        {
            return -1;
        }

        for (var i = at; i < Math.Min(at + 14, prose.Words.Length); i++)
        {
            switch (prose.Sign(i))
            {
                case ':' when prose.Sign(i + 1) == '\n':
                    return i;
                case '\n' or '.' or ',' or '?':
                    return -1;
            }
        }

        return -1;
    }

    private readonly record struct Turn(int First, string Speaker);
}
