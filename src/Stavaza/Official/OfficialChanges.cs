using Stavaza.Record;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Official;

/// <summary>
/// Tells which changes of rows change an answer, for the log. A correction that touches thousands of rows without changing what answers say of them is none; what comes with
/// a first load is the batch alone.
/// </summary>
internal static class OfficialChanges
{
    private static readonly Dictionary<string, string[]> Matters = new(StringComparer.Ordinal)
    {
        ["zaak"] = ["status", "huidigeBehandelstatus", "afgedaan", "kabinetsappreciatie", "termijn"],
        ["besluit"] = ["besluitSoort", "besluitTekst", "status"],
        ["stemming"] = ["soort", "fractieGrootte", "vergissing"],
        ["toezegging"] = ["status", "datumNakoming", "kamerbriefNakoming", "tekst"],
        ["document"] = ["soort", "datum", "volgnummer", "aanhangselnummer"],
        ["kamerstukdossier"] = ["hoogsteVolgnummer", "afgesloten"],
        [OfficialVersion.Verdrag] = ["statusVerdrag", "inwerkingtredingsdatum", "partij", "geldigheidsperiodeNederland_einddatum"],
    };

    /// <summary>Rows that came are told of only by these kinds: the rest comes with them.</summary>
    private static readonly string[] ToldWhenNew = ["zaak", "besluit", "toezegging", "document", OfficialVersion.Verdrag];

    /// <summary>Whether an entry has to be looked at.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="change">What it changed.</param>
    /// <param name="isFollowing">The source was followed to its end before: what comes is news.</param>
    public static bool MayTell(FeedEntry entry, FeedChange change, bool isFollowing) => change switch
    {
        FeedChange.Replaced or FeedChange.Deleted => Matters.ContainsKey(entry.Kind),
        FeedChange.Added => isFollowing && ToldWhenNew.Contains(entry.Kind, StringComparer.Ordinal),
        _ => false,
    };

    /// <summary>Writes an event for a version of an entity, where it changes an answer: it is compared with the version before it, whatever came since.</summary>
    public static async Task LogAsync(RecordSession session, FeedEntry entry, DateTimeOffset now, long? batch, CancellationToken cancellationToken)
    {
        if (await session.EntityOfAsync(entry.Id, cancellationToken) is not { } entity)
        {
            return;
        }

        var versions = await session.VersionsUpToAsync(entity, entry.Published, entry.Token, cancellationToken);
        if (versions.Count == 0 || DetailOf(versions) is not { } detail)
        {
            return;
        }

        var named = versions.Select(row => new OfficialVersion(row)).Select(version => version.Numbers().FirstOrDefault()).FirstOrDefault(number => number is not null);
        await session.AppendAsync(now, ChangeLog.OfficialRowChanged, named ?? $"{entry.Kind} {entry.Id}", batch, $"{entry.Kind}: {detail}", cancellationToken);
    }

    /// <summary>What changed, in the source's words; null when nothing that answers use did.</summary>
    private static string? DetailOf(List<OfficialVersionRow> versions)
    {
        var newest = versions[0];
        if (versions.Count == 1 || versions[1].IsDeleted)
        {
            return newest.IsDeleted ? null : "came";
        }

        if (newest.IsDeleted)
        {
            return "taken back";
        }

        var (now, before) = (new OfficialFields(newest.Content), new OfficialFields(versions[1].Content));
        var changed = Matters[newest.Kind]
            .Select(name => (Name: name, Now: string.Join(", ", now.Texts(name)), Before: string.Join(", ", before.Texts(name))))
            .Where(field => field.Now != field.Before)
            .Select(field => $"{field.Name} {(field.Before.Length > 0 ? field.Before : "–")} → {(field.Now.Length > 0 ? field.Now : "–")}")
            .ToList();
        return changed.Count > 0 ? string.Join("; ", changed) : null;
    }
}
