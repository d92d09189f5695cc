using Stavaza.Record;

namespace Stavaza.Official;

/// <summary>Finds rows as they were at the end of a day. A row that the source had taken back by then is not found.</summary>
internal sealed class OfficialLookup(RecordSession session, DateOnly asOf)
{
    private readonly Dictionary<long, OfficialVersion?> _versions = [];
    private readonly string _before = FirstMomentAfter(asOf);

    public RecordSession Session => session;

    public DateOnly AsOf => asOf;

    /// <summary>Rows of a kind that bore a number on the day.</summary>
    /// <param name="number">As Stavaza writes ids.</param>
    /// <param name="kind">Lower camel case; null for any.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<List<OfficialVersion>> NumberedAsync(string number, string? kind, CancellationToken cancellationToken)
    {
        var found = new List<OfficialVersion>();
        foreach (var entity in await session.EntitiesNumberedAsync(number, cancellationToken))
        {
            if (await OnTheDayAsync(entity, cancellationToken) is { } version && (kind is null || version.Kind == kind)
                && version.Numbers().Contains(number, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(version);
            }
        }

        return found;
    }

    /// <summary>Rows of a kind that named another in a relation on the day, in the order of publication.</summary>
    public async Task<List<OfficialVersion>> NamingAsync(OfficialVersion target, string relation, string kind, CancellationToken cancellationToken)
    {
        var found = new List<OfficialVersion>();
        foreach (var entity in await session.EntitiesNamingAsync(target.Entity, relation, cancellationToken))
        {
            if (await OnTheDayAsync(entity, cancellationToken) is { } version && version.Kind == kind && version.Fields.Targets(relation).Contains(target.Id))
            {
                found.Add(version);
            }
        }

        found.Sort((one, other) => one.Published == other.Published ? one.Entity.CompareTo(other.Entity) : one.Published.CompareTo(other.Published));
        return found;
    }

    /// <summary>The rows that a relation of this one names, as far as the source ever gave them.</summary>
    public async Task<List<OfficialVersion>> NamedAsync(OfficialVersion from, string relation, CancellationToken cancellationToken)
    {
        var found = new List<OfficialVersion>();
        foreach (var target in from.Fields.Targets(relation))
        {
            if (await WithIdAsync(target, cancellationToken) is { } version)
            {
                found.Add(version);
            }
        }

        return found;
    }

    /// <summary>The row of an id; null where the source had not given it, or had taken it back.</summary>
    public async Task<OfficialVersion?> WithIdAsync(Guid id, CancellationToken cancellationToken) =>
        await session.EntityOfAsync(id, cancellationToken) is { } entity ? await OnTheDayAsync(entity, cancellationToken) : null;

    /// <summary>The one row that a relation names; null for none, and for several the first.</summary>
    public async Task<OfficialVersion?> NamedOneAsync(OfficialVersion from, string relation, CancellationToken cancellationToken) =>
        (await NamedAsync(from, relation, cancellationToken)).FirstOrDefault();

    /// <summary>Everything that the source had said of a row by the day, oldest first, deletions included.</summary>
    public async Task<List<OfficialVersion>> HistoryAsync(OfficialVersion version, CancellationToken cancellationToken) =>
        [.. (await session.VersionsBeforeAsync(version.Entity, _before, cancellationToken)).Select(row => new OfficialVersion(row))];

    /// <summary>An entity as it was on the day; null where it was not there yet, or no more.</summary>
    public async Task<OfficialVersion?> OnTheDayAsync(long entity, CancellationToken cancellationToken)
    {
        if (!_versions.TryGetValue(entity, out var version))
        {
            version = await session.VersionBeforeAsync(entity, _before, cancellationToken) is { IsDeleted: false } row ? new(row) : null;
            _versions.Add(entity, version);
        }

        return version;
    }

    /// <summary>As the feed's moments are written: what was published before it was published by the end of the day.</summary>
    public static string FirstMomentAfter(DateOnly day) => day.Year >= 9999
        ? "9999-12-31"
        : DutchTime.InAmsterdam(day.AddDays(1).ToDateTime(TimeOnly.MinValue)).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
