namespace Stavaza.Reading.Identifiers;

/// <summary>A chamber of the States General.</summary>
public enum Kamer
{
    /// <summary>The Senate, I.</summary>
    Eerste,

    /// <summary>The House, II.</summary>
    Tweede,

    /// <summary>Both in one sitting, VV.</summary>
    VerenigdeVergadering,
}

/// <summary>How chambers are written in ids and in the JSON.</summary>
internal static class KamerNotation
{
    /// <summary>As ids have it: ek, tk, vv.</summary>
    public static string InIds(this Kamer kamer) => kamer switch
    {
        Kamer.Eerste => "ek",
        Kamer.Tweede => "tk",
        _ => "vv",
    };

    /// <summary>As citations and the JSON have it: I, II, VV.</summary>
    public static string Numeral(this Kamer kamer) => kamer switch
    {
        Kamer.Eerste => "I",
        Kamer.Tweede => "II",
        _ => "VV",
    };

    public static bool TryParse(ReadOnlySpan<char> id, out Kamer kamer)
    {
        (kamer, var known) = id switch
        {
            "ek" => (Kamer.Eerste, true),
            "tk" => (Kamer.Tweede, true),
            "vv" => (Kamer.VerenigdeVergadering, true),
            _ => (default, false),
        };
        return known;
    }
}
