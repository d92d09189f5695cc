using System.Text.Json;
using Stavaza.Official;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>What the record knows of a document that may be the target of a citation, or that cites.</summary>
/// <param name="Reading">Kind, title, day, signatories.</param>
/// <param name="Names">Every name of it.</param>
/// <param name="Days">The days that it states as its own.</param>
/// <param name="Chamber">I, II or VV, as it prints its own number; null when it does not say.</param>
/// <param name="Session">2019-2020, as it prints its own number, else as the metadata of its publication has it; null when neither says.</param>
internal sealed record HeldDocument(
    ReadingRow Reading, IReadOnlyList<string> Names, IReadOnlyList<DateOnly> Days, string? Chamber, string? Session)
{
    private string? _text;

    /// <summary>The session as the text itself prints it; null when it does not.</summary>
    public string? OwnSession { get; init; }

    public long Row => Reading.Document;

    public string Kind => Reading.Reference.Kind;

    public DateOnly? Day => Reading.Reference.Published is { Basis: "stated" or "given" or "source" } published ? published.Day : null;

    public bool IsMotie => Kind == nameof(DocumentKind.Motie);

    /// <summary>The dossiers in which it has a number.</summary>
    public IReadOnlySet<string> Dossiers { get; } = Names.Select(DossierOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The offices of who signed: "van buitenlandse zaken"; empty where none is stated.</summary>
    public IReadOnlyList<string> Offices { get; } = [.. Reading.Signatories.Select(OfficeOf).OfType<string>()];

    public static async Task<HeldDocument?> FindAsync(RecordSession session, long document, CancellationToken cancellationToken)
    {
        if (await session.ReadingAsync(document, cancellationToken) is not { } reading)
        {
            return null;
        }

        var days = new List<DateOnly>();
        string? chamber = null, years = null;
        foreach (var own in await session.OwnStatementsAsync(document, cancellationToken))
        {
            using var json = JsonDocument.Parse(own.Fields);
            string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            if (own.Type == "document-date" && DateOnly.TryParseExact(Text("date"), "yyyy-MM-dd", out var day))
            {
                days.Add(day);
            }
            else if (own.Type == "citation")
            {
                (chamber, years) = (chamber ?? Text("chamber"), years ?? Text("session"));
            }
        }

        var published = years is null ? await PublicatieReading.FindAsync(new(session, DateOnly.MaxValue), reading.Reference.Id, cancellationToken) : null;
        return new(reading, await session.AliasesAsync(document, cancellationToken), days, chamber, years ?? published?.Vergaderjaar) { OwnSession = years };
    }

    /// <summary>The text as extracted; read once, and only by rules that need it.</summary>
    public async Task<string> TextAsync(RecordSession session, CancellationToken cancellationToken) =>
        _text ??= (await session.NewestVersionAsync(Row, cancellationToken))?.Text.Text ?? "";

    /// <summary>33783 of kst-33783-46; null for another id.</summary>
    public static string? DossierOf(string id) => Kamerstuknummer.TryParse(id, out var number) ? number.Dossier.ToString() : null;

    /// <summary>The office in the name of who signed: "K.H. Ollongren (Minister van Defensie)"; null where none stands in it.</summary>
    public static string? OfficeOf(string signatory)
    {
        var open = signatory.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? null : Office.Of(signatory[(open + 1)..].TrimEnd(')'));
    }
}

/// <summary>The office that a title names, so that "Minister van Defensie" and "minister (Defensie)" are one.</summary>
internal static class Office
{
    private static readonly string[] Titles = ["minister-president", "minister", "staatssecretaris"];
    private static readonly char[] Around = [' ', '(', ')', ',', '.', ';', ':', '\u00a0'];

    /// <summary>The department, in lower case; null for a title without one.</summary>
    public static string? Of(string title)
    {
        var words = title.ToLowerInvariant().Trim(Around);
        foreach (var name in Titles)
        {
            var at = words.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0)
            {
                words = words[(at + name.Length)..].Trim(Around);
                words = words.StartsWith("van ", StringComparison.Ordinal) ? words[4..] : words.StartsWith("voor ", StringComparison.Ordinal) ? words[5..] : words;
                return words.Length > 2 ? words : null;
            }
        }

        return null;
    }

    /// <summary>Whether two departments are the same, as far as the shorter one goes: prose leaves out the end of long names.</summary>
    public static bool Same(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
}
