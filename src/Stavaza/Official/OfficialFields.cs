using System.Globalization;
using System.Text.Json;

namespace Stavaza.Official;

/// <summary>Reads the fields of a row of the official register. Names are those of the source; what is absent, nil, empty or not readable is null.</summary>
internal readonly struct OfficialFields
{
    private readonly JsonElement _content;
    private readonly SourceTerms? _terms;

    /// <param name="content">All fields, as a JSON object.</param>
    /// <param name="terms">Where the words of the source are held that many rows share; null for a row alone.</param>
    public OfficialFields(string content, SourceTerms? terms = null) => (_content, _terms) = (JsonElement.Parse(content), terms);

    /// <summary>A text without the spaces around it; the first one where a name comes back.</summary>
    public string? Text(string name) => First(name) is { ValueKind: JsonValueKind.String } value && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>As <see cref="Text"/>, of a field in which many rows say the same.</summary>
    public string? Term(string name) => Text(name) is { } text ? _terms?.Held(text) ?? text : null;

    /// <summary>Every text under a name.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        [.. All(name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!.Trim()).Where(text => text.Length > 0)];

    public int? Number(string name) => int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The source writes true, True and 1.</summary>
    public bool? Flag(string name) => Text(name)?.ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => null,
    };

    /// <summary>A day in the Netherlands. Days of 1899 and of the year 1 stand for "not known".</summary>
    public DateOnly? Day(string name)
    {
        var text = Text(name);
        if (text is null || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
        {
            return null;
        }

        // With an offset the source writes the day of the House itself; only in UTC may it be the day before.
        var day = text.EndsWith('Z') ? new DateTimeOffset(moment.ToUniversalTime()).DayInAmsterdam()
            : DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", out var written) ? written : DateOnly.FromDateTime(moment);
        return day.Year > 1900 ? day : null;
    }

    /// <summary>The entities that a relation names.</summary>
    public IReadOnlyList<Guid> Targets(string name) =>
        [.. All(name).Select(value => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("ref", out var target) && target.TryGetGuid(out var id) ? id : default(Guid?))
            .OfType<Guid>()];

    public bool Has(string name) => _content.TryGetProperty(name, out _);

    /// <summary>The names of all fields with their texts.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Values)> Everything()
    {
        foreach (var property in _content.EnumerateObject())
        {
            yield return (property.Name, Texts(property.Name));
        }
    }

    private JsonElement? First(string name) => All(name) is [var first, ..] ? first : null;

    private JsonElement[] All(string name) => !_content.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
