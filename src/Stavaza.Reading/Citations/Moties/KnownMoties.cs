using Stavaza.Reading.Text;

namespace Stavaza.Reading.Citations.Moties;

/// <summary>
/// The motions of which a text has said mover and Kamerstuk. The same mover later in the text means the same motion, unless the words say that another one is
/// meant ("een andere motie van het lid …") or the text knows two of that mover.
/// </summary>
internal sealed class KnownMoties(string text)
{
    private const string Rule = "motie/name-again";
    private const int Reach = 60;
    private const int MostWords = 5;

    private readonly Dictionary<string, string?> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps what <paramref name="motie"/> says, or gives it the id that is known by its mover.</summary>
    public MotieCitation Meet(MotieCitation motie, string mover)
    {
        var key = mover.Replace(" ", "", StringComparison.Ordinal);
        var known = _ids.TryGetValue(key, out var id);
        if (motie.Id is not null)
        {
            _ids[key] = (known && id != motie.Id) || IsPlural(motie) ? null : motie.Id;
            return motie;
        }

        if (id is null)
        {
            return motie;
        }

        if (IsPlural(motie) || IsOther(motie) || (motie.Stuk is { } stuk && !id.EndsWith("-" + stuk, StringComparison.Ordinal)))
        {
            // From here on the mover has two motions in this text.
            _ids[key] = null;
            return motie;
        }

        return motie.Stuk is null ? motie with { Id = id, Rule = Rule } : motie;
    }

    private bool IsPlural(MotieCitation motie) => text.AsSpan(motie.Span.Start, motie.Span.Length).StartsWith("moties", StringComparison.OrdinalIgnoreCase);

    // The words before the motion up to its article: "een andere, eerder aangenomen motie"; behind "door" or "in" the article is another noun's.
    private bool IsOther(MotieCitation motie)
    {
        var before = new TextCursor(text).Before(motie.Span.Start, Reach);
        var definite = false;
        for (var words = 0; words < MostWords && TryTakeWord(ref before, out var word); words++)
        {
            if (definite)
            {
                if (!IsPreposition(word))
                {
                    return false;
                }

                definite = false;
            }
            else if (SaysOther(word))
            {
                return true;
            }

            definite = word is "de" or "deze" or "die" or "dezelfde" or "genoemde" or "voornoemde" or "De" or "Deze" or "Die" or "Dezelfde";
        }

        return false;
    }

    private static bool TryTakeWord(ref ReadOnlySpan<char> before, out ReadOnlySpan<char> word)
    {
        var end = before.TrimEnd(" \t\r\n\u00a0,").Length;
        var start = end;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        word = before[start..end];
        before = before[..start];
        return word.Length > 0;
    }

    private static bool SaysOther(ReadOnlySpan<char> word)
    {
        foreach (var other in (ReadOnlySpan<string>)["een", "geen", "andere", "nieuwe", "nog", "tweede", "derde", "volgende", "latere", "eerdere", "gewijzigde", "elke", "iedere"])
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) => word is "door" or "in" or "aan" or "bij" or "op" or "tijdens" or "namens" or "tegen";
}
