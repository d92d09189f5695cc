using System.Globalization;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>The official ids by which people and documents name an entity, written as Stavaza writes ids.</summary>
internal static class FeedNumbers
{
    /// <summary>Every id that the entity's own fields give; none for a kind that is not cited. No id comes twice.</summary>
    public static IEnumerable<string> Of(FeedEntry entry) => entry.Kind switch
    {
        "zaak" or "toezegging" => Official(entry, "nummer"),
        "activiteit" => [.. Official(entry, "nummer"), .. DayOf(entry)],
        "document" => [.. Official(entry, "documentNummer").Concat(PlacesOf(entry)).Concat(AanhangselOf(entry)).Distinct(StringComparer.OrdinalIgnoreCase)],
        "documentVersie" => Official(entry, "externeidentifier"),
        "verdrag" => TreatyOf(entry),
        "publicatie" => [.. entry.Fields.Where(field => field is { Name: "id", Value: not null }).Select(field => field.Value!)],
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

    /// <summary>How a paper's place in a dossier is called: the dossier may come later, or change its number.</summary>
    public static string PlaceIn(Guid dossier, int volgnummer) => string.Create(CultureInfo.InvariantCulture, $"in:{dossier:N}-{volgnummer}");

    /// <summary>How the activities of a day are called together: a promise names its activity, and a report its day.</summary>
    public static string OnDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"on:{day:yyyy-MM-dd}");

    private static string[] DayOf(FeedEntry entry) =>
        entry.Value("datum") is { Length: >= 10 } moment && DateOnly.TryParseExact(moment.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? [OnDay(day)] : [];

    // Volgnummer -1 and 0 stand for "none".
    private static IEnumerable<string> PlacesOf(FeedEntry entry) =>
        int.TryParse(entry.Value("volgnummer"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? entry.Fields.Where(field => field is { Name: "kamerstukdossier", Target: not null }).Select(field => PlaceIn(field.Target!.Value, number))
            : [];

    /// <summary>The source writes 20222023-1234 or ah-tk-20222023-1234.</summary>
    private static string[] AanhangselOf(FeedEntry entry)
    {
        if (entry.Value("aanhangselnummer") is not { } number)
        {
            return [];
        }

        var id = number.StartsWith("ah-", StringComparison.OrdinalIgnoreCase) ? number.ToLowerInvariant() : $"ah-tk-{number}";
        return OfficialId.Parse(id) is OfficialId.Aanhangsel ? [id] : [];
    }

    /// <summary>A treaty of the Verdragenbank: by the source's number and id, and by the id under which documents cite it, where its title is a name that is known.</summary>
    private static IEnumerable<string> TreatyOf(FeedEntry entry) => new[]
        {
            entry.Value("verdragnummer") is { } number ? $"verdrag-{number}" : null,
            entry.Value("identifier"),
            entry.Value("title") is { } title ? Elements.IdsAsTyped.Treaty(title) : null,
        }
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase);

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
