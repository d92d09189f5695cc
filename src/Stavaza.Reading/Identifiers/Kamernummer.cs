namespace Stavaza.Reading.Identifiers;

/// <summary>A number of the Tweede Kamer's own administration: 2022Z21643 (zaak), 2022D12345 (document).</summary>
/// <param name="Jaar">Year in which it was given out.</param>
/// <param name="Soort">Z for a zaak, D for a document, A for an activity.</param>
/// <param name="Nummer">Five digits, zeros in front.</param>
public readonly record struct Kamernummer(int Jaar, char Soort, int Nummer)
{
    internal const int Length = 10;

    /// <summary>The canonical id.</summary>
    public override string ToString() => $"{Jaar:D4}{Soort}{Nummer:D5}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Kamernummer nummer)
    {
        nummer = default;
        if (id.Length != Length || id[4] is not ('Z' or 'D' or 'A') || id[..4].ContainsAnyExceptInRange('0', '9') || id[5..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var jaar = int.Parse(id[..4]);
        nummer = new(jaar, id[4], int.Parse(id[5..]));
        return jaar is >= 1995 and < 2100;
    }
}
