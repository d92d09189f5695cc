namespace Stavaza.Reading.Identifiers;

/// <summary>Names one Kamerstuk: kst-33783-46, kst-36200-V-30, kst-21501-02-2558, kst-31145-C.</summary>
/// <param name="Dossier">The dossier; of a paper in several dossiers the first.</param>
/// <param name="Volgnummer">Place in the dossier.</param>
/// <remarks>A whole dossier is another type. The R number of a Rijkswet is no part of the id.</remarks>
public readonly record struct Kamerstuknummer(Dossiernummer Dossier, Volgnummer Volgnummer)
{
    internal const string Prefix = "kst-";

    /// <summary>Session in the ids of older papers of the Eerste Kamer (kst-20072008-31145-C); null where the id has none.</summary>
    public Vergaderjaar? Vergaderjaar { get; init; }

    /// <summary>What the source adds for an annex, a reprint or an improved version: b1, h1, n1; null for the paper itself.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>The canonical id.</summary>
    public override string ToString() =>
        $"{Prefix}{(Vergaderjaar is { } jaar ? jaar.Compact + "-" : "")}{Dossier}-{Volgnummer}{(Onderdeel is null ? "" : "-" + Onderdeel)}";

    /// <summary>Reads a canonical id or an older one with its session.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Kamerstuknummer nummer)
    {
        nummer = default;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        id = id[Prefix.Length..];
        var jaar = TakeVergaderjaar(ref id);
        var onderdeel = TakeOnderdeel(ref id);
        var dash = id.LastIndexOf('-');
        if (dash < 0 || !Identifiers.Volgnummer.TryParse(id[(dash + 1)..], out var volgnummer) || !Dossiernummer.TryParse(id[..dash], out var dossier))
        {
            return false;
        }

        nummer = new(dossier, volgnummer) { Vergaderjaar = jaar, Onderdeel = onderdeel };
        return true;
    }

    private static Vergaderjaar? TakeVergaderjaar(ref ReadOnlySpan<char> id)
    {
        if (id.Length < 10 || id[8] != '-' || !Identifiers.Vergaderjaar.TryParse(id[..8], out var jaar))
        {
            return null;
        }

        id = id[9..];
        return jaar;
    }

    private static string? TakeOnderdeel(ref ReadOnlySpan<char> id)
    {
        var dash = id.LastIndexOf('-');
        if (!Identifiers.Onderdeel.Fits(id[(dash + 1)..]) || id[..Math.Max(dash, 0)].IndexOf('-') < 0)
        {
            return null;
        }

        var onderdeel = id[(dash + 1)..].ToString();
        id = id[..dash];
        return onderdeel;
    }
}

/// <summary>The additions of the source to an id: b1 (annex), h1 (reprint), n1 (improved), v1 (corrected).</summary>
internal static class Onderdeel
{
    public static bool Fits(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 4 && text[0] is 'b' or 'h' or 'n' or 'v' && Digits.TryParse(text[1..], 3, out _);
}
