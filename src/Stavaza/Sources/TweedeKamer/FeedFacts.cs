using System.Globalization;
using System.Text.Json;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>What the feed says of a paper, in the words of <see cref="GivenFacts"/>.</summary>
internal static class FeedFacts
{
    /// <summary>Id, day and title of a paper. Its place in the dossier decides its id; a paper without one is known by its document number.</summary>
    /// <param name="content">The entity as JSON.</param>
    /// <param name="dossier">Id of its dossier (dossier-36200-V); null when it has none or the feed did not give it.</param>
    /// <param name="today">A paper that is there was not published after this day.</param>
    public static GivenFacts Of(JsonElement content, string? dossier, DateOnly today) => new()
    {
        Id = KamerstukOf(content, dossier) ?? AanhangselOf(content) ?? TextOf(content, "documentNummer"),
        Date = DayOf(TextOf(content, "datum")) is { } day && day <= today ? day : null,
        Title = TextOf(content, "titel") is { } title && TextOf(content, "onderwerp") is { } subject && !title.Contains(subject, StringComparison.OrdinalIgnoreCase)
            ? $"{title}: {subject}"
            : TextOf(content, "titel") ?? TextOf(content, "onderwerp"),
        Basis = "source",
    };

    /// <summary>A field's text without the spaces around it; null when it is absent, nil, empty, or no text.</summary>
    public static string? TextOf(JsonElement content, string name) =>
        content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    // Volgnummer -1 and 0 stand for "none".
    private static string? KamerstukOf(JsonElement content, string? dossier) =>
        dossier is not null && int.TryParse(TextOf(content, "volgnummer"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            && OfficialId.Parse(dossier) is OfficialId.Dossier(var of)
                ? $"kst-{of}-{number}"
                : null;

    /// <summary>The source writes 20222023-1234 or ah-tk-20222023-1234.</summary>
    private static string? AanhangselOf(JsonElement content)
    {
        if (TextOf(content, "aanhangselnummer") is not { } number)
        {
            return null;
        }

        var id = number.StartsWith("ah-", StringComparison.OrdinalIgnoreCase) ? number.ToLowerInvariant() : $"ah-tk-{number}";
        return OfficialId.Parse(id) is OfficialId.Aanhangsel ? id : null;
    }

    /// <summary>Days of 1899 and of the year 1 stand for "not known".</summary>
    private static DateOnly? DayOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out _)
        && DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text!.Length)), "yyyy-MM-dd", out var day) && day.Year > 1900
            ? day
            : null;
}
