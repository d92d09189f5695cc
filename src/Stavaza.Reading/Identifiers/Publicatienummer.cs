namespace Stavaza.Reading.Identifiers;

/// <summary>Names a publication in an official gazette: stb-2018-115, trb-1968-126, stcrt-2022-12345.</summary>
/// <param name="Reeks">stb, trb or stcrt.</param>
/// <param name="Jaar">Year of issue.</param>
/// <param name="Nummer">Number in that year.</param>
public readonly record struct Publicatienummer(string Reeks, int Jaar, int Nummer)
{
    /// <summary>What the source adds: n1 (improved), h1, v1, b1; null for the publication itself.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>The canonical id.</summary>
    public override string ToString() => $"{Reeks}-{Jaar}-{Nummer}{(Onderdeel is null ? "" : "-" + Onderdeel)}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Publicatienummer nummer)
    {
        nummer = default;
        var reeks = id.StartsWith("stb-", StringComparison.Ordinal) ? "stb"
            : id.StartsWith("trb-", StringComparison.Ordinal) ? "trb"
            : id.StartsWith("stcrt-", StringComparison.Ordinal) ? "stcrt" : null;
        if (reeks is null)
        {
            return false;
        }

        id = id[(reeks.Length + 1)..];
        var last = id.LastIndexOf('-');
        var onderdeel = last > 4 && Identifiers.Onderdeel.Fits(id[(last + 1)..]) ? id[(last + 1)..].ToString() : null;
        id = onderdeel is null ? id : id[..last];
        if (id.Length < 6 || id[4] != '-' || !Digits.TryParse(id[..4], 4, out var jaar) || !Digits.TryParse(id[5..], 6, out var number))
        {
            return false;
        }

        nummer = new(reeks, jaar, number) { Onderdeel = onderdeel };
        return true;
    }
}
