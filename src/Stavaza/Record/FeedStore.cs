using System.Buffers;
using System.Text.Json;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Record;

/// <summary>
/// Keeps entries of a feed inside one transaction: each version, and of the newest its numbers and relations. The live feed has seven million entities, so statements
/// are prepared once, rows get their numbers here, and nothing is looked up twice.
/// </summary>
internal sealed class FeedStore : IDisposable
{
    private const int Guid16 = 16, Moment28 = 28;

    private readonly KnownEntities _known;
    private readonly byte[] _now;
    private readonly ArrayBufferWriter<byte> _content = new(4096);
    private readonly Utf8JsonWriter _json;
    private readonly PreparedStatement _find, _findId, _addVersion, _addEntity, _addName, _makeNewest, _forgetNumbers, _forgetReferences, _addNumber, _addReference;
    private long _lastEntity, _lastVersion;

    /// <param name="session">The transaction.</param>
    /// <param name="known">The entities that were met lately.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="lastEntity">The last row number that is taken.</param>
    /// <param name="lastVersion">The last row number that is taken.</param>
    public FeedStore(RecordSession session, KnownEntities known, string now, long lastEntity, long lastVersion)
    {
        (_known, _now, _lastEntity, _lastVersion) = (known, System.Text.Encoding.UTF8.GetBytes(now), lastEntity, lastVersion);
        _json = new(_content, FeedContent.Options);
        _find = session.Prepare("SELECT id, kind IS NOT NULL, deleted, published, token FROM feed_entity WHERE guid = ?1");
        _findId = session.Prepare("SELECT id FROM feed_entity WHERE guid = ?1");
        _addVersion = session.Prepare(
            """
            INSERT INTO feed_version (id, entity, published, token, changed, deleted, recorded, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (entity, published, token) DO NOTHING
            """);
        _addEntity = session.Prepare("INSERT INTO feed_entity (id, guid, kind, newest, published, token, deleted, offers) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        _addName = session.Prepare("INSERT INTO feed_entity (id, guid) VALUES (?1, ?2)");
        _makeNewest = session.Prepare("UPDATE feed_entity SET kind = ?2, newest = ?3, published = ?4, token = ?5, deleted = ?6, offers = ?7 WHERE id = ?1");
        _forgetNumbers = session.Prepare("DELETE FROM feed_number WHERE entity = ?1");
        _forgetReferences = session.Prepare("DELETE FROM feed_reference WHERE entity = ?1");
        _addNumber = session.Prepare("INSERT OR IGNORE INTO feed_number (number, entity) VALUES (?1, ?2)");
        _addReference = session.Prepare("INSERT OR IGNORE INTO feed_reference (entity, name, target) VALUES (?1, ?2, ?3)");
    }

    /// <summary>
    /// Keeps an entry. An entry that is held already changes nothing; one that was published before the newest is history. What was asked for by itself bears no place in
    /// the feed: published at the same moment, it is the same version.
    /// </summary>
    public FeedChange Store(FeedEntry entry)
    {
        Span<byte> published = stackalloc byte[Moment28];
        Write(entry.Published, published);
        var held = Find(entry, published);
        if (held is { IsTheSame: true })
        {
            return FeedChange.None;
        }

        var entity = held?.Id ?? ++_lastEntity;
        if (!AddVersion(entity, entry, published))
        {
            return FeedChange.None;
        }

        if (held is not { } before)
        {
            Add(entity, entry, published);
            return FeedChange.Added;
        }

        if (before.IsNewer)
        {
            return FeedChange.History;
        }

        MakeNewest(before, entry, published);
        return !before.HasCome || (before.IsDeleted && !entry.IsDeleted) ? FeedChange.Added : entry.IsDeleted ? FeedChange.Deleted : FeedChange.Replaced;
    }

    public void Dispose() => _json.Dispose();

    private HeldEntity? Find(FeedEntry entry, ReadOnlySpan<byte> published)
    {
        Span<byte> guid = stackalloc byte[Guid16];
        entry.Id.TryWriteBytes(guid, bigEndian: true, out _);
        HeldEntity? held = null;
        if (_find.BindBytes(1, guid).Find())
        {
            var before = _find.Text(3);
            var order = before.IsEmpty ? 1 : published.SequenceCompareTo(before);
            var token = _find.Number(4);
            held = new(_find.Number(0), _find.Number(1) != 0, _find.Number(2) != 0, order < 0 || (order == 0 && entry.Token < token))
            {
                IsTheSame = order == 0 && (token == entry.Token || token == 0 || entry.Token == 0),
            };
        }

        _find.Reset();
        return held;
    }

    private bool AddVersion(long entity, FeedEntry entry, ReadOnlySpan<byte> published)
    {
        Span<byte> changed = stackalloc byte[Moment28];
        if (entry.Changed is { } moment)
        {
            Write(moment, changed);
        }

        _content.ResetWrittenCount();
        _json.Reset();
        FeedContent.Write(_json, entry);
        _json.Flush();
        _addVersion.Bind(1, _lastVersion + 1).Bind(2, entity).Bind(3, published).Bind(4, entry.Token).Bind(5, entry.Changed is null ? [] : changed)
            .Bind(6, entry.IsDeleted).Bind(7, _now).Bind(8, _content.WrittenSpan);
        if (_addVersion.Execute() == 0)
        {
            return false;
        }

        _lastVersion++;
        return true;
    }

    private void Add(long entity, FeedEntry entry, ReadOnlySpan<byte> published)
    {
        Span<byte> guid = stackalloc byte[Guid16];
        entry.Id.TryWriteBytes(guid, bigEndian: true, out _);
        _addEntity.Bind(1, entity).BindBytes(2, guid).Bind(3, entry.Kind).Bind(4, _lastVersion).Bind(5, published).Bind(6, entry.Token).Bind(7, entry.IsDeleted).Bind(8, entry.Enclosure is not null).Execute();
        _known.Add(entry.Id, entity);
        AddNames(entity, entry);
    }

    private void MakeNewest(HeldEntity before, FeedEntry entry, ReadOnlySpan<byte> published)
    {
        _makeNewest.Bind(1, before.Id).Bind(2, entry.Kind).Bind(3, _lastVersion).Bind(4, published).Bind(5, entry.Token).Bind(6, entry.IsDeleted).Bind(7, entry.Enclosure is not null).Execute();
        if (before.HasCome)
        {
            _forgetNumbers.Bind(1, before.Id).Execute();
            _forgetReferences.Bind(1, before.Id).Execute();
        }

        AddNames(before.Id, entry);
    }

    /// <summary>Its numbers and relations; a deleted entity has none.</summary>
    private void AddNames(long entity, FeedEntry entry)
    {
        if (entry.IsDeleted)
        {
            return;
        }

        foreach (var number in FeedNumbers.Of(entry))
        {
            _addNumber.Bind(1, number).Bind(2, entity).Execute();
        }

        for (var i = 0; i < entry.Fields.Count; i++)
        {
            if (entry.Fields[i] is { Target: { } target, Name: var name })
            {
                _addReference.Bind(1, entity).Bind(2, name).Bind(3, RowOf(target)).Execute();
            }
        }
    }

    /// <summary>The row of an entity that another names, made where there is none yet.</summary>
    private long RowOf(Guid target)
    {
        if (_known.TryGet(target, out var row))
        {
            return row;
        }

        Span<byte> guid = stackalloc byte[Guid16];
        target.TryWriteBytes(guid, bigEndian: true, out _);
        row = _findId.BindBytes(1, guid).Find() ? _findId.Number(0) : 0;
        _findId.Reset();
        if (row == 0)
        {
            row = ++_lastEntity;
            _addName.Bind(1, row).BindBytes(2, guid).Execute();
        }

        _known.Add(target, row);
        return row;
    }

    /// <summary>With all its decimals: two versions may be published within a millisecond.</summary>
    private static void Write(DateTimeOffset moment, Span<byte> utf8) => moment.UtcDateTime.TryFormat(utf8, out _, "O", System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="Id">Its row.</param>
    /// <param name="HasCome">It was given, and not only named by others.</param>
    /// <param name="IsDeleted">The source took it back.</param>
    /// <param name="IsNewer">What is held was published after the entry at hand.</param>
    private readonly record struct HeldEntity(long Id, bool HasCome, bool IsDeleted, bool IsNewer)
    {
        /// <summary>What is held is the entry itself.</summary>
        public bool IsTheSame { get; init; }
    }
}

/// <summary>Rows of entities that were met lately: what a page names, it and its neighbors name again. Bounded, whatever the feed names.</summary>
internal sealed class KnownEntities
{
    private const int Most = 100_000;

    private readonly Dictionary<Guid, long> _rows = [];

    public bool TryGet(Guid entity, out long row) => _rows.TryGetValue(entity, out row);

    public void Add(Guid entity, long row)
    {
        if (_rows.Count >= Most)
        {
            _rows.Clear();
        }

        _rows[entity] = row;
    }
}
