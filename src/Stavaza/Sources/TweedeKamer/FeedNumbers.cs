using Stavaza.Reading.Identifiers;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>The official ids by which people and documents name an entity, written as Stavaza writes ids.</summary>
internal static class FeedNumbers
{
    /// <summary>Every id that the entity's own fields give; none for a kind that is not cited.</summary>
    public static IEnumerable<string> Of(FeedEntry entry) => entry.Kind switch
    {
        "zaak" or "activiteit" or "toezegging" => Official(entry, "nummer"),
        "document" => Official(entry, "documentNummer"),
        "documentVersie" => Official(entry, "externeidentifier"),
        "kamerstukdossier" => DossierOf(entry) is { } dossier ? [dossier] : [],
        _ => [],
    };

    /// <summary>The value of a field without the spaces around it; null when it is absent, nil or empty.</summary>
    public static string? Value(this FeedEntry entry, string name)
    {
        foreach (var field in entry.Fields)
        {
            if (field.Name == name)
            {
                return field.Value?.Trim() is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }

    private static string[] Official(FeedEntry entry, string field) =>
        entry.Value(field) is not { } number ? [] : [OfficialId.Parse(number)?.ToString() ?? number];

    /// <summary>The addition of a Rijkswet ("(R2062)") is no part of the id.</summary>
    private static string? DossierOf(FeedEntry entry)
    {
        if (entry.Value("nummer") is not { } number)
        {
            return null;
        }

        number = WithoutSpaces(number);
        var whole = entry.Value("toevoeging") is { } addition ? $"{number}-{addition}" : number;
        return Dossiernummer.TryParse(whole, out var dossier) || Dossiernummer.TryParse(number, out dossier) ? new OfficialId.Dossier(dossier).ToString() : null;
    }

    /// <summary>Some numbers have a no-break space after the thousands.</summary>
    private static string WithoutSpaces(string number) =>
        number.Any(char.IsWhiteSpace) ? string.Concat(number.Where(character => !char.IsWhiteSpace(character))) : number;
}
