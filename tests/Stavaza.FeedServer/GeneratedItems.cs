using System.Globalization;

namespace Stavaza.FeedServer;

/// <summary>
/// A parliament that never was, as large as asked and the same every time: dossiers, motions with their papers, decisions and votes that refer to each other.
/// Nothing is held; each entry is made from its place.
/// </summary>
/// <param name="count">How many entries.</param>
public sealed class GeneratedItems(long count) : IFeedItems
{
    // Of every twenty entries: one dossier, five Zaken, five papers, four decisions, four votes, and one that was given before: a new version or a deletion.
    private static readonly string[] Kinds =
    [
        "kamerstukdossier", "zaak", "document", "besluit", "stemming", "zaak", "document", "besluit", "stemming", "zaak",
        "document", "besluit", "stemming", "zaak", "document", "besluit", "stemming", "zaak", "document", "again",
    ];

    private static readonly DateTimeOffset Start = new(2019, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public long Count { get; } = count;

    /// <inheritdoc/>
    public FeedItem this[long place]
    {
        get
        {
            var kind = Kinds[place % Kinds.Length];
            var published = MomentOf(place);
            if (kind != "again")
            {
                return Of(kind, place, place, published);
            }

            var earlier = Math.Max(0, place - (Kinds.Length * (1 + (place / Kinds.Length % 50))));
            var before = earlier - (earlier % Kinds.Length) + 1;
            return place / Kinds.Length % 5 == 4 ? EntityXml.Deleted("zaak", IdOf(before), published) : Of("zaak", before, place, published);
        }
    }

    /// <inheritdoc/>
    public string KindAt(long place) => Kinds[place % Kinds.Length] is var kind && kind == "again" ? "zaak" : kind;

    /// <summary>The id of the entity that was given at a place.</summary>
    public static Guid IdOf(long place)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, (ulong)place * 0x9E3779B97F4A7C15);
        BitConverter.TryWriteBytes(bytes[8..], ((ulong)place + 1) * 0xC2B2AE3D27D4EB4F);
        return new Guid(bytes);
    }

    /// <summary>The place of a paper, counted from 0: five of every twenty entries.</summary>
    public static long PlaceOfPaper(long paper)
    {
        ReadOnlySpan<int> papers = [2, 6, 10, 14, 18];
        return (paper / papers.Length * Kinds.Length) + papers[(int)(paper % papers.Length)];
    }

    /// <summary>The paper of a place with another title, published at a later one.</summary>
    public static FeedItem Corrected(long place, long at)
    {
        var item = Of("document", place, place, MomentOf(at));
        return item with { Entity = item.Entity.Replace("Bedacht voor metingen", "Verbeterd voor metingen", StringComparison.Ordinal) };
    }

    private static string MomentOf(long place) => Start.AddSeconds(place * 30).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static FeedItem Of(string kind, long place, long at, string published)
    {
        var block = place - (place % Kinds.Length);
        var year = 2019 + (int)(place / 1_000_000 % 8);
        return kind switch
        {
            "kamerstukdossier" => EntityXml.Item(kind, IdOf(place), published,
                ("titel", $"Dossier dat voor metingen is bedacht, {place}"), ("citeertitel", null), ("alias", null), ("nummer", 10_000 + (place / Kinds.Length % 89_999)),
                ("toevoeging", null), ("hoogsteVolgnummer", 5), ("afgesloten", "false"), ("kamer", "Tweede Kamer")),
            "zaak" => EntityXml.Item(kind, IdOf(place), published,
                ("kamerstukdossier", IdOf(block)), ("nummer", $"{year}Z{place % 100_000:00000}"), ("soort", "Motie"), ("titel", $"Motie die voor metingen is bedacht, {at}"),
                ("onderwerp", "Bedacht voor metingen"), ("gestartOp", published), ("organisatie", "Tweede Kamer"), ("vergaderjaar", $"{year}-{year + 1}"),
                ("volgnummer", -1), ("status", "Vrijgegeven"), ("huidigeBehandelstatus", null), ("afgedaan", at % 2 == 0 ? "true" : "false"), ("kabinetsappreciatie", "Oordeel Kamer")),
            "document" => EntityXml.Item(kind, IdOf(place), published,
                ("zaak", IdOf(place - 1)), ("kamerstukdossier", IdOf(block)), ("soort", "Motie"), ("documentNummer", $"{year}D{place % 100_000:00000}"),
                ("titel", "Bedacht voor metingen"), ("onderwerp", $"Bedacht voor metingen, {place}"), ("datum", published), ("volgnummer", place % 5), ("vergaderjaar", $"{year}-{year + 1}"),
                ("kamer", 2), ("organisatie", "Tweede Kamer")),
            "besluit" => EntityXml.Item(kind, IdOf(place), published,
                ("agendapunt", IdOf(-place - 1)), ("zaak", IdOf(place - 2)), ("stemmingsSoort", "Met handopsteken"), ("besluitSoort", "Stemmen - aangenomen"),
                ("besluitTekst", "Aangenomen."), ("status", "Besluit")),
            _ => EntityXml.Item(kind, IdOf(place), published,
                ("besluit", IdOf(place - 1)), ("persoon", null), ("fractie", IdOf(-1 - (place % 15))), ("soort", place % 3 == 0 ? "Tegen" : "Voor"),
                ("fractieGrootte", 1 + (place % 30)), ("actorNaam", $"Fractie {place % 15}"), ("actorFractie", $"F{place % 15}"), ("vergissing", "false")),
        };
    }
}
