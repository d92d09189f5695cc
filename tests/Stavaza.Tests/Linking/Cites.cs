using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza.Tests.Linking;

/// <summary>Reads one sentence as a letter of its own and tells what its citation became.</summary>
internal static class Cites
{
    public const string CitingFile = "citerend.txt";

    /// <summary>The link of the only citation of a kind in a text, which is read as a document of 20 December 2022.</summary>
    public static async Task<LinkRow> LinkAsync(this TestRecord record, string text, string kind = "kamerstuk", GivenFacts? given = null)
    {
        await record.ReadAsync(CitingFile, text, given ?? new GivenFacts { Date = new DateOnly(2022, 12, 20) });
        return await record.LinkInAsync(CitingFile, kind);
    }

    /// <summary>The same citation as the record holds it now.</summary>
    public static async Task<LinkRow> LinkInAsync(this TestRecord record, string file, string kind = "kamerstuk")
    {
        await using var session = await record.Record.ReadAsync(default);
        var document = await session.CountAsync(
            "SELECT v.document FROM version v JOIN file f ON f.id = v.file WHERE f.name = @1 ORDER BY v.id DESC LIMIT 1", default, file);
        var citation = Assert.Single(await session.LinkableInAsync(document, default), row => row.Kind == kind);
        return (await session.LinkOfAsync(citation.Element, default))!;
    }

    public static async Task<IReadOnlyList<string>> IdsAsync(this TestRecord record, LinkRow link)
    {
        await using var session = await record.Record.ReadAsync(default);
        var ids = new List<string>();
        foreach (var document in link.Documents)
        {
            ids.Add((await session.ReadingAsync(document, default))!.Reference.Id);
        }

        return ids;
    }

    public static string Letter(string minister, string department, string body) =>
        $"""
        Geachte voorzitter,

        {body}

        De minister van {department},

        {minister}
        """;

    public static string Motie(string mover, string request) =>
        $"""
        MOTIE VAN HET LID {mover.ToUpperInvariant()}

        De Kamer,

        gehoord de beraadslaging,

        verzoekt de regering {request},

        en gaat over tot de orde van de dag.

        {mover}
        """;
}
