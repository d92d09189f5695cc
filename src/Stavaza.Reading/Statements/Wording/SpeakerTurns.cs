namespace Stavaza.Reading.Statements.Wording;

/// <summary>Who speaks where. In the report of a debate a turn begins a line with words such as "De voorzitter:" or "Minister Van Weel:".</summary>
internal sealed class SpeakerTurns
{
    private const int LongestLabel = 14;

    private static readonly WordSet FirstWords = new("de het mevrouw mijnheer minister staatssecretaris minister-president voorzitter");
    private static readonly WordFilter Beginnings = new(FirstWords.Words);
    private static readonly WordSet Persons = new("mevrouw mijnheer");
    private static readonly WordSet Offices = new("voorzitter minister staatssecretaris minister-president griffier");
    private static readonly WordSet Particles = new("van de der den het ten ter te in en op el al von t");
    private readonly List<Turn> _turns = [];

    /// <summary>The turn that was asked for last: most words asked for stand in it.</summary>
    private int _last = -1;

    public bool Any => _turns.Count > 0;

    public static SpeakerTurns Read(Prose prose)
    {
        var turns = new SpeakerTurns();
        var chaired = false;
        for (var at = Beginnings.Next(prose, 0, prose.Words.Length); at < prose.Words.Length; at = Beginnings.Next(prose, at + 1, prose.Words.Length))
        {
            if (Opens(prose, at) && prose.IsIn(at, FirstWords) && EndOfLabel(prose, at) is var colon && colon > 0)
            {
                var speaker = prose.Text[prose.Words[at].Start..prose.Words[colon].Start].Trim();
                var turn = new Turn(at, speaker, IsGovernment(speaker), OnItsOwn: prose.Sign(at - 1) == '\n' && prose.Sign(colon + 1) == '\n');
                chaired |= IsChair(turn.Speaker);
                turns._turns.Add(turn);
            }
        }

        // Before words on the same line a name and a colon may be anything, but where a chair speaks.
        turns._turns.RemoveAll(turn => !turn.OnItsOwn && !chaired);
        return turns;
    }

    /// <summary>The speaker as the report names them ("Minister Van Weel", "De voorzitter"); null outside a debate or before the first turn.</summary>
    public string? SpeakerAt(int word) => TurnAt(word)?.Speaker;

    private Turn? TurnAt(int word)
    {
        if (_last < 0 || _turns[_last].First > word || (_last + 1 < _turns.Count && _turns[_last + 1].First <= word))
        {
            _last = IndexAt(word);
        }

        return _last < 0 ? null : _turns[_last];
    }

    private int IndexAt(int word)
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

        return low - 1;
    }

    /// <summary>Whether the government may speak at a word: where no speaker is named, and in the turn of one of its members.</summary>
    public bool MayGovern(int word) => TurnAt(word) is not { OfGovernment: false };

    /// <summary>Whether a speaker answers for the government.</summary>
    public static bool IsGovernment(string? speaker) =>
        speaker is not null && (speaker.Contains("inister", StringComparison.Ordinal) || speaker.Contains("taatssecretaris", StringComparison.Ordinal));

    public static bool IsChair(string? speaker) => speaker is not null && speaker.Contains("oorzitter", StringComparison.Ordinal);

    // label = "de"? office name? note? | ("de heer" | "het lid" | "mevrouw" | "mijnheer") name note? , and a colon
    private static int EndOfLabel(Prose prose, int at)
    {
        var person = prose.IsIn(at, Persons) ? at + 1 : (prose.Is(at, "de") && prose.Is(at + 1, "heer")) || (prose.Is(at, "het") && prose.Is(at + 1, "lid")) ? at + 2 : -1;
        var office = prose.IsIn(at, Offices) ? at + 1 : prose.Is(at, "de") && prose.IsIn(at + 1, Offices) ? at + 2 : -1;
        return person > 0 ? EndOfNames(prose, person, needsName: true) : office > 0 ? EndOfNames(prose, office, needsName: false) : -1;
    }

    // "Het betreft de volgende moties:" introduces a list: behind a person or an office stand names alone, with what is said of them in brackets. Some prints go on behind the colon.
    private static int EndOfNames(Prose prose, int at, bool needsName)
    {
        var (named, bracket) = (false, false);
        for (var i = at; i < Math.Min(at + LongestLabel, prose.Words.Length); i++)
        {
            switch (prose.Sign(i))
            {
                case ':' when !bracket:
                    return (prose.Sign(i + 1) == '\n' && (named || !needsName)) || (Begins(prose, i + 1) && (named || prose.Is(i - 1, "voorzitter"))) ? i : -1;
                case '(' or ')':
                    bracket = prose.Sign(i) == '(';
                    break;
                case '\0' when bracket || prose.IsIn(i, Particles):
                    break;
                case '\0' when char.IsUpper(prose.Text[prose.Words[i].Start]):
                    named = true;
                    break;
                case '-' or '/' or '\'' or '’' or '‘':
                    break;
                case var sign when !bracket || sign == '\n':
                    return -1;
            }
        }

        return -1;
    }

    // Where line breaks were lost, a turn follows the full stop of the one before.
    private static bool Opens(Prose prose, int at) => prose.Sign(at - 1) == '\n' || (prose.Sign(at - 1) is '.' or '?' or '!' or '…' && Begins(prose, at));

    private static bool Begins(Prose prose, int at) => at < prose.Words.Length && char.IsUpper(prose.Text[prose.Words[at].Start]);

    private sealed record Turn(int First, string Speaker, bool OfGovernment, bool OnItsOwn);
}
