using System.Collections.Frozen;
using Stavaza.Record;

namespace Stavaza.Trails;

/// <summary>
/// The names that documents bear, speak of, or say to be replaced: read once by who asks for many trails, so that nothing is sought under the others. Kept as hashes; where two names
/// share one, something is sought in vain.
/// </summary>
internal sealed class TrailNames
{
    private readonly FrozenSet<int> _borne, _spokenOf, _replaced;

    private TrailNames(IEnumerable<int> borne, IEnumerable<int> spokenOf, IEnumerable<int> replaced) =>
        (_borne, _spokenOf, _replaced) = (borne.ToFrozenSet(), spokenOf.ToFrozenSet(), replaced.ToFrozenSet());

    public static async Task<TrailNames> ReadAsync(RecordSession session, CancellationToken cancellationToken) => new(
        await HashesAsync(session.EachNameBorneAsync, cancellationToken),
        await HashesAsync(session.EachNameSpokenOfAsync, cancellationToken),
        await HashesAsync(session.EachNameReplacedAsync, cancellationToken));

    /// <summary>Whether a document may bear the name.</summary>
    public bool MayBeBorne(string name) => _borne.Contains(HashOf(name));

    /// <summary>Whether a document may speak of it.</summary>
    public bool MayBeSpokenOf(string name) => _spokenOf.Contains(HashOf(name));

    /// <summary>Whether a motion may say that it takes its place.</summary>
    public bool MayBeReplaced(string name) => _replaced.Contains(HashOf(name));

    private static async Task<HashSet<int>> HashesAsync(Func<Action<string>, CancellationToken, Task> each, CancellationToken cancellationToken)
    {
        var hashes = new HashSet<int>();
        await each(name => hashes.Add(HashOf(name)), cancellationToken);
        return hashes;
    }

    private static int HashOf(string name) => StringComparer.OrdinalIgnoreCase.GetHashCode(name);
}
