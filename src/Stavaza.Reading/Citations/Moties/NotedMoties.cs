namespace Stavaza.Reading.Citations.Moties;

/// <summary>
/// The Kamerstukken that a text gives its motions elsewhere: in the note whose mark stands behind the name ("motie-Jansen¹" … "1 Kamerstuk 33 783, nr. 46"),
/// or where the chair gives a motion its number ("Zij krijgt nr. 46 (33783)").
/// </summary>
internal sealed class NotedMoties(string text, Citation[] citations)
{
    /// <summary>So many citations further the note may stand.</summary>
    private const int Lookahead = 60;

    private Dictionary<string, string?>? _numbered;

    /// <summary>Index of the Kamerstuk with which the note of this motion begins; -1 where there is no such note.</summary>
    public int FindNote(int motie)
    {
        Span<char> mark = stackalloc char[3];
        var length = ReadMark(citations[motie].Span.End, mark);
        if (length == 0)
        {
            return -1;
        }

        for (var i = motie + 1; i < citations.Length && i <= motie + Lookahead; i++)
        {
            if (citations[i] is KamerstukCitation && BeginsNote(citations[i].Span.Start, mark[..length]))
            {
                return i + 1 < citations.Length && citations[i + 1].Span == citations[i].Span ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>The paper that got this number in the debate that the text reports; null where none did, or papers of two dossiers.</summary>
    public string? NumberedHere(string number)
    {
        _numbered ??= Numbered();
        return _numbered.GetValueOrDefault(number);
    }

    private Dictionary<string, string?> Numbered()
    {
        var numbered = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            if (citation is KamerstukCitation { Rule: "kamerstuk/nr-dossier" } paper)
            {
                var number = paper.Nummer.Volgnummer.ToString();
                numbered[number] = numbered.TryGetValue(number, out var known) && known != paper.Id ? null : paper.Id;
            }
        }

        return numbered;
    }

    // Raised digits, or plain ones glued to the name.
    private int ReadMark(int at, Span<char> mark)
    {
        var length = 0;
        while (length < mark.Length && at + length < text.Length && Digit(text[at + length]) is { } digit)
        {
            mark[length++] = digit;
        }

        return at + length < text.Length && char.IsLetterOrDigit(text[at + length]) ? 0 : length;
    }

    private bool BeginsNote(int start, ReadOnlySpan<char> mark)
    {
        var at = start;
        while (at > 0 && start - at < 12 && text[at - 1] is ' ' or '\t' or '\u00a0' or ')' or ']' or '.' or ':')
        {
            at--;
        }

        for (var i = mark.Length - 1; i >= 0; i--)
        {
            if (at == 0 || Digit(text[at - 1]) != mark[i])
            {
                return false;
            }

            at--;
        }

        at -= at > 0 && text[at - 1] is '[' or '(' ? 1 : 0;
        return at == 0 || text[at - 1] is '\n' or '\r' or '\f';
    }

    private static char? Digit(char unit) => unit switch
    {
        >= '0' and <= '9' => unit,
        '\u00b9' => '1',
        '\u00b2' => '2',
        '\u00b3' => '3',
        '\u2070' => '0',
        >= '\u2074' and <= '\u2079' => (char)('0' + (unit - '\u2070')),
        _ => null,
    };
}
