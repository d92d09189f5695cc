namespace Stavaza.Reading.Identifiers;

/// <summary>Names the record of a sitting or of one item: h-tk-20212022-54, h-tk-20212022-54-7; before 2011 by page, h-tk-20072008-7909-7943.</summary>
/// <param name="Kamer">Whose sitting.</param>
/// <param name="Vergaderjaar">The session.</param>
/// <param name="Place">Number of the sitting and of the item, or first and last page: "54-7", "7909-7943", "2090".</param>
/// <remarks>Whether a place counts sittings or pages follows from the session: since 2011 the source counts items.</remarks>
public readonly record struct Handelingennummer(Kamer Kamer, Vergaderjaar Vergaderjaar, string Place)
{
    /// <summary>The canonical id.</summary>
    public override string ToString() => $"h-{Kamer.InIds()}-{Vergaderjaar.Compact}-{Place}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Handelingennummer nummer)
    {
        nummer = default;
        if (!id.StartsWith("h-", StringComparison.Ordinal) || !OfKamer.TryParse(id[2..], out var kamer, out var jaar, out var place))
        {
            return false;
        }

        nummer = new(kamer, jaar, place);
        return true;
    }
}

/// <summary>Names answered written questions: ah-tk-20222023-1234.</summary>
/// <param name="Kamer">Whose members asked.</param>
/// <param name="Vergaderjaar">The session.</param>
/// <param name="Nummer">Number in the Aanhangsel of that session, with the source's addition for a reprint ("1234-h1").</param>
public readonly record struct Aanhangselnummer(Kamer Kamer, Vergaderjaar Vergaderjaar, string Nummer)
{
    /// <summary>The canonical id.</summary>
    public override string ToString() => $"ah-{Kamer.InIds()}-{Vergaderjaar.Compact}-{Nummer}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Aanhangselnummer nummer)
    {
        nummer = default;
        if (!id.StartsWith("ah-", StringComparison.Ordinal) || !OfKamer.TryParse(id[3..], out var kamer, out var jaar, out var place))
        {
            return false;
        }

        nummer = new(kamer, jaar, place);
        return true;
    }
}

/// <summary>What the ids of Handelingen and Aanhangsel share: chamber, session, numbers.</summary>
internal static class OfKamer
{
    public static bool TryParse(ReadOnlySpan<char> id, out Kamer kamer, out Vergaderjaar jaar, out string place)
    {
        (jaar, place, kamer) = (default, "", default);
        if (id.Length < 13 || id[2] != '-' || id[11] != '-' || !KamerNotation.TryParse(id[..2], out kamer) || !Vergaderjaar.TryParse(id[3..11], out jaar))
        {
            return false;
        }

        foreach (var part in id[12..].Split('-'))
        {
            var number = id[12..][part];
            if (number.IsEmpty || number.Length > 6 || !(char.IsAsciiDigit(number[0]) || Onderdeel.Fits(number)) || number.ContainsAnyExcept(Allowed))
            {
                return false;
            }
        }

        place = id[12..].ToString();
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create("0123456789bhnv_");
}
