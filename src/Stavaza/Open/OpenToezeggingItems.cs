using Stavaza.Debates;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Open;

/// <summary>The promises that are open.</summary>
internal static class OpenToezeggingItems
{
    public static async Task AddAsync(RecordSession session, OpenFound found, OpenParties parties, CancellationToken cancellationToken)
    {
        var looked = 0;
        var closed = 0;
        foreach (var promise in await ToezeggingLines.AllAsync(session, found.AsOf, cancellationToken))
        {
            looked++;
            if (ClosedByRegister(promise))
            {
                closed++;
            }
            else if (!promise.Over && (promise.Cabinet.Evidence is not null || promise.Evidence is not null || promise.Register is not null))
            {
                found.Add(ItemOf(promise, parties), promise.Term is null ? [] : [promise.Term]);
            }
        }

        found.Looked = found.Looked with { Promises = looked, ClosedByRegister = found.Looked.ClosedByRegister + closed };
    }

    /// <summary>No document in the record says that it was kept, but the register does.</summary>
    private static bool ClosedByRegister(ToezeggingLine promise) =>
        promise.Register?.Now.Status is "Voldaan" or "Vervallen" && (promise.Cabinet.Reason is "no-letter-in-record" or "no-evidence");

    private static OpenItem ItemOf(ToezeggingLine promise, OpenParties parties)
    {
        var evidence = promise.Cabinet.Evidence ?? promise.Evidence;
        var onlyRegister = evidence is null;
        var (dossiers, from) = DossiersOf(promise);
        return new(promise.Id, promise.Title, promise.Made ?? promise.Register?.Aanmaakdatum, onlyRegister ? TrailStatuses.Open : promise.Cabinet.Value, evidence)
        {
            Kind = OpenQuestion.Promises,
            CabinetReason = onlyRegister ? "open-in-register" : promise.Cabinet.Reason,
            Dossiers = dossiers,
            DossiersFrom = from,
            Debate = promise.Debate,
            Strength = promise.Strength,
            Ministers = MinistersOf(promise),
            Movers = promise.Recipient is { } whom && IsMember(whom) ? [parties.Mover(whom, null, null, promise.Made)] : [],
            Row = onlyRegister ? promise.Register!.Row : null,
            Register = promise.Register?.Now.Status,
        };
    }

    /// <summary>The dossier of the paper that makes it, and all dossiers of the item of the debate: a report may be filed in one dossier and deal with many.</summary>
    private static (IReadOnlyList<string> Dossiers, string? From) DossiersOf(ToezeggingLine promise)
    {
        List<string> own = promise.Evidence is { } made && OpenNames.DossierOf(made.Document.Id) is { } dossier ? [dossier] : [];
        List<string> item = promise.Debate is { DossiersFrom: not TrailDebate.FromTabled } || (own.Count == 0 && promise.Debate is not null)
            ? [.. promise.Debate!.Dossiers.Select(one => one.Dossier)] : [];
        var all = own.Union(item, StringComparer.OrdinalIgnoreCase).ToList();
        return (all, all.Count > own.Count ? promise.Debate!.DossiersFrom : own.Count > 0 ? OpenNames.FromNumber : promise.Debate?.DossiersFrom);
    }

    private static List<OpenMinister> MinistersOf(ToezeggingLine promise) =>
        promise.Register is { } row && (row.Functie ?? row.Ministerie ?? row.Bewindspersoon) is not null ? [new(OfficeOf(row), row.Bewindspersoon)]
            : promise.Debate?.Office is { } office ? [new(office.Office, office.Name)]
            : promise is { Debate: not null, Actor: { } actor } && DebateOffices.NameIn(actor) is not null ? [new(null, actor)]
            : OpenNames.Minister(promise.Actor) is { } minister ? [minister]
            : promise.Evidence is { } made ? [.. OpenNames.SentBy(made.Document.Title)]
            : [];

    private static string? OfficeOf(OfficialToezegging row) => row.Functie is { } office
        ? row.Ministerie is { } ministry && !office.Contains(ministry, StringComparison.OrdinalIgnoreCase) ? $"{office}, {ministry}" : office
        : row.Ministerie;

    /// <summary>A promise is made to the House, or to a member of it: only the member has a party.</summary>
    private static bool IsMember(string whom) => whom is not ("Kamer" or "de Kamer" or "uw Kamer" or "Tweede Kamer" or "Eerste Kamer");
}
