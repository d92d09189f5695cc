using Stavaza.Reading.Identifiers;

namespace Stavaza.Official;

/// <summary>Reads what a publication's metadata says of it.</summary>
internal static class PublicatieReading
{
    /// <summary>The one publication that bears an id on the day of the lookup; null for none, and for several: none is chosen.</summary>
    public static async Task<OfficialPublicatie?> FindAsync(OfficialLookup lookup, string id, CancellationToken cancellationToken) =>
        await lookup.NumberedAsync(id, OfficialVersion.Publicatie, cancellationToken) is [var only] ? Of(only) : null;

    public static OfficialPublicatie Of(OfficialVersion publication)
    {
        var fields = publication.Fields;
        return new(
            publication.Row,
            fields.Text("identifier") ?? string.Empty,
            fields.Text("DC.title"),
            [.. fields.Texts("DC.type").Where(type => !type.Equals("officiële publicatie", StringComparison.OrdinalIgnoreCase)).Distinct()],
            SessionOf(fields.Text("OVERHEIDop.vergaderjaar")),
            [.. DossiersOf(fields)],
            fields.Text("OVERHEIDop.dossiertitel"),
            fields.Text("OVERHEIDop.ondernummer"),
            [.. fields.Texts("OVERHEIDop.vraagnummer").SelectMany(written => written.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            fields.Day("DCTERMS.issued"),
            fields.Day("OVERHEIDop.datumBrief") ?? fields.Day("OVERHEIDop.datumIndiening") ?? fields.Day("OVERHEIDop.datumVergadering"),
            fields.Texts("OVERHEIDop.indiener"),
            fields.Text("OVERHEIDop.documentStatus"));
    }

    /// <summary>The session as ids of Stavaza have it: 2022-2023 of "2022-2023", "20222023" and "2022–2023"; null of anything else.</summary>
    public static string? SessionOf(string? written)
    {
        var digits = string.Concat((written ?? "").Where(char.IsAsciiDigit));
        return digits.Length == 8 ? $"{digits[..4]}-{digits[4..]}" : null;
    }

    private static IEnumerable<string> DossiersOf(OfficialFields fields) =>
        fields.Texts("OVERHEIDop.dossiernummer")
            .Select(written => Dossiernummer.TryParse(string.Concat(written.Where(unit => !char.IsWhiteSpace(unit))).Replace(';', '-'), out var number) ? number.ToString() : null)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
