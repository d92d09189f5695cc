using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Debates;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Elements;

/// <summary>Everything that was read in one document, ready for the record. Pure: the same text and the same given facts give the same result.</summary>
/// <param name="OfficialId">Official id that the format or the text states; null for none.</param>
/// <param name="Profile">What the document says it is.</param>
internal sealed record ReadDocument(
    string? OfficialId,
    DocumentProfile Profile,
    DocumentReference Reference,
    ImmutableArray<string> Signatories,
    ImmutableArray<DocumentSection> Sections,
    ImmutableArray<TextSpan> Furniture,
    DocumentReading Reading)
{
    /// <summary>How far the opening of an answer reaches, in which it names the questions that it answers.</summary>
    private const int Head = 2000;

    /// <summary>The reference by which the sender knows this document alone; null for none, and for the number of a Zaak, which questions and their answer share.</summary>
    public string? SenderReference => Profile.OwnReference is { } reference && !Kamernummer.TryParse(reference, out _) ? reference : null;

    public static ReadDocument Of(DocumentText text, IReadOnlyDictionary<string, CorrectionRow> given, bool retold, string fileName, DateOnly received)
    {
        var day = GivenDay(given) ?? text.Facts.Date;
        var reading = DocumentReader.Read(text.Text, new ReadingContext { Date = day, Layout = text.Layout });
        var profile = reading.Profile;
        var officialId = Given(given, CorrectionRows.Id) ?? text.Facts.Id ?? profile.OwnId;
        var reference = new DocumentReference(
            officialId ?? string.Empty,
            KindOf(profile, text).ToString(),
            TitleOf(text, given, profile, fileName),
            PublicationOf(text, given, profile, received),
            retold,
            AddressOf(text, given, officialId));

        return new(
            officialId,
            profile,
            reference,
            [.. profile.Signatories.Select(signed => signed.Role is { } role ? $"{signed.Name} ({role})" : signed.Name)],
            [.. reading.Outline.Sections.Select(section => new DocumentSection(section.Number, section.Title, reading.Text.ToSource(section.Heading)))],
            [.. reading.Text.Furniture.Select(range => range.Span)],
            reading)
        {
            SourceId = FirstAlias(text),
            Debate = reference.Kind == nameof(DocumentKind.Verslag) ? DebateReader.Read(text, CleanedLines.Of(reading.Text)) : null,
            _given = given,
        };
    }

    private IReadOnlyDictionary<string, CorrectionRow> _given = new Dictionary<string, CorrectionRow>();

    /// <summary>Whether it was read with the same given facts, so that reading the same text again would say the same.</summary>
    public bool WasGiven(IReadOnlyDictionary<string, CorrectionRow> given) =>
        given.Count == _given.Count && given.All(row => _given.TryGetValue(row.Key, out var same) && same == row.Value);

    /// <summary>The source's own id of what the document reports, such as a meeting: another version of the report has the same; null for none.</summary>
    public string? SourceId { get; private init; }

    /// <summary>The order of the debate that it reports; null for what is no report.</summary>
    public Debate? Debate { get; private init; }

    /// <summary>The elements as the record keeps them, with ids that derive from <paramref name="key"/>.</summary>
    public IEnumerable<ElementRow> Elements(string key, DocumentText text)
    {
        var occurrences = new Dictionary<string, int>();
        var place = 0;
        foreach (var mark in Reading.Marks)
        {
            var fields = FieldsOf(mark.Element);
            var (kind, target) = KindAndTarget(fields);
            target ??= IsOwnRequest(mark.Element) ? OfficialId : null;
            var words = mark.InFurniture ? mark.Hull.In(Reading.Text.Source) : mark.Element.Span.In(Reading.Text.Text);
            var sentence = mark.Sentence.In(mark.InFurniture ? Reading.Text.Source : Reading.Text.Text);
            var said = $"{key}\n{mark.Element.Type}\n{words}";
            var occurrence = occurrences[said] = occurrences.GetValueOrDefault(said) + 1;
            yield return new(
                StableId(said, occurrence),
                place++,
                mark.Element.Type,
                kind,
                target,
                mark.Hull,
                mark.Ranges,
                words,
                OneLine(sentence),
                text.PageOf(mark.Hull.Start),
                mark.Element.Rule,
                fields);
        }
    }

    /// <summary>The prose, paragraph by paragraph, each with its place in the text before cleaning.</summary>
    public IEnumerable<PassageRow> Passages()
    {
        var text = Reading.Text.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var paragraph = text.AsSpan(start, end - start).Trim();
            if (paragraph.Length > 0)
            {
                var from = start + text.AsSpan(start, end - start).IndexOf(paragraph[0]);
                yield return new(Reading.Text.ToSource(new TextSpan(from, paragraph.Length)), paragraph.ToString());
            }

            start = end + 1;
        }
    }

    /// <summary>Every name by which the document can be asked for, with the reason.</summary>
    public IEnumerable<(string Name, string Rule)> Aliases(string key, DocumentText text, IEnumerable<ElementRow> elements)
    {
        yield return (key, "key");
        if (OfficialId is not null)
        {
            yield return (OfficialId, "own-id");
        }

        if (Profile.OwnReference is { } reference)
        {
            yield return (reference, "own-reference");
        }

        foreach (var alias in text.Facts.Aliases.Concat(Given(_given, CorrectionRows.Aliases)?.Split(' ') ?? []))
        {
            yield return (alias, "source");
        }

        foreach (var element in elements.Where(element => element.Type == "citation" && IsSelf(element.Fields) && element.Target is not null))
        {
            yield return (element.Target!, "own-number");
        }

        if (Reference.Kind is nameof(DocumentKind.AntwoordSchriftelijkeVragen) or nameof(DocumentKind.Uitstelbericht)
            && elements.FirstOrDefault(element => element.Kind == "zaak" && element.Hull.Start < Head) is { Target: { } zaak })
        {
            yield return (zaak, "answers");
        }

        if (Reference.Kind == nameof(DocumentKind.Kamerbrief) && Reference.Published.To is { } day && Reference.Published.From == day)
        {
            yield return ($"brief:{day:yyyy-MM-dd}", "letter-of-that-day");
        }
    }

    private static DocumentKind KindOf(DocumentProfile profile, DocumentText text) =>
        profile.Kind == DocumentKind.Onbekend && text.Format == Documents.DocumentFormat.Vlos ? DocumentKind.Verslag : profile.Kind;

    private static string TitleOf(DocumentText text, IReadOnlyDictionary<string, CorrectionRow> given, DocumentProfile profile, string fileName) =>
        Given(given, CorrectionRows.Title) ?? TitleOfPaper(text) ?? TitleOfDebate(text) ?? profile.Title ?? text.Facts.Title ?? TitleFromSignatories(profile) ?? fileName;

    private static string? TitleOfDebate(DocumentText text) => text.Format == Documents.DocumentFormat.Vlos ? text.Facts.Title : null;

    /// <summary>A paper of a dossier is named by its own heading and by the dossier's subject, which all papers of the dossier share.</summary>
    private static string? TitleOfPaper(DocumentText text) =>
        text is { Format: Documents.DocumentFormat.OfficielePublicatie, Facts: { Kind: { } heading, Title: { } subject } } ? $"{heading.Trim()} — {subject}" : null;

    private static string? TitleFromSignatories(DocumentProfile profile)
    {
        var roles = profile.Signatories.Select(signed => signed.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return profile switch
        {
            { Kind: DocumentKind.Kamerbrief } when roles.Length > 0 => $"Kamerbrief van de {string.Join(" en de ", roles)}",
            { Kind: DocumentKind.Motie, Signatories: [var only] } => $"Motie van het lid {only.Name}",
            { Kind: DocumentKind.Motie, Signatories: [var first, ..] } => $"Motie van het lid {first.Name} c.s.",
            _ => null,
        };
    }

    /// <summary>What came in on a day was published on that day at the latest.</summary>
    private static Publication PublicationOf(DocumentText text, IReadOnlyDictionary<string, CorrectionRow> given, DocumentProfile profile, DateOnly received)
    {
        if (given.TryGetValue(CorrectionRows.Date, out var correction) && Moment.Day(correction.Value) is { } day)
        {
            return new(day, day, correction.Basis);
        }

        return (text.Facts.Date, profile.Date, profile.WrittenAfter) switch
        {
            ({ } known, _, _) => new(known, known, "source"),
            (_, { } stated, _) => new(stated, stated, "stated"),
            (_, _, { } after) when after <= received => new(after, received, "bounded"),
            _ => new(null, received, "unknown"),
        };
    }

    private static Uri? AddressOf(DocumentText text, IReadOnlyDictionary<string, CorrectionRow> given, string? officialId) =>
        Given(given, CorrectionRows.OfficialUrl) is { } url ? new Uri(url) : text.Facts.OfficialUrl ?? (officialId is null ? null : OfficialAddress.Of(officialId));

    private static string? FirstAlias(DocumentText text) => text.Facts.Aliases.IsDefaultOrEmpty ? null : text.Facts.Aliases[0];

    private static DateOnly? GivenDay(IReadOnlyDictionary<string, CorrectionRow> given) => Moment.Day(Given(given, CorrectionRows.Date));

    private static string? Given(IReadOnlyDictionary<string, CorrectionRow> given, string field) =>
        given.TryGetValue(field, out var correction) ? correction.Value : null;

    private static string FieldsOf(Element element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            element.WriteFields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static (string? Kind, string? Target) KindAndTarget(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return (Text("kind"), Text("id") ?? CanonicalOnly(Text("motion")) ?? CanonicalOnly(Text("questions")) ?? Text("treaty"));
    }

    /// <summary>What a motion asks is about the motion itself.</summary>
    private bool IsOwnRequest(Element element) => element.Type == "dictum" && Profile.Kind == DocumentKind.Motie;

    /// <summary>Fields such as motion hold an id where the text settles it, and else the words as said: only an id is a target.</summary>
    private static string? CanonicalOnly(string? value) => value is not null && !value.Contains(' ', StringComparison.Ordinal) ? value : null;

    private static bool IsSelf(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        return json.RootElement.TryGetProperty("self", out var self) && self.ValueKind == JsonValueKind.True;
    }

    private static string StableId(string said, int occurrence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{said}\n{occurrence}")).AsSpan(0, 8));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
