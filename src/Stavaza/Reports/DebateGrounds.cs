using Stavaza.Answers;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Reports;

/// <summary>
/// Tells which promises of debates are of the dossier or subject of a report: of a dossier those whose item deals with it, of a subject those whose item speaks of it. What a sentence itself says of
/// the subject is found as in any other document.
/// </summary>
/// <param name="session">The snapshot.</param>
/// <param name="dossier">33783, 36200-V; null for a subject that is none.</param>
/// <param name="finds">What was found about the subject.</param>
internal sealed class DebateGrounds(RecordSession session, string? dossier, SubjectFinds finds)
{
    public string? Dossier => dossier;

    private readonly DebateOpenings _openings = new(session);

    /// <summary>How many promises of debates are left out of a report on a dossier because nobody names a dossier of their item.</summary>
    public int WithoutDossier { get; private set; }

    /// <summary>Whether there is anything by which an item can be judged.</summary>
    public bool CanTell => dossier is not null || finds.Words.Count > 0;

    /// <summary>Those that were found by their sentence, each with its ground, and then those that were not, the newest first.</summary>
    /// <param name="found">What was found by a sentence.</param>
    /// <param name="all">Every promise of the record.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<List<AccountItem>> WithAsync(IReadOnlyList<AccountItem> found, IEnumerable<AccountItem> all, CancellationToken cancellationToken)
    {
        var known = found.Select(item => item.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var grounds = new Dictionary<string, DebateGround>(StringComparer.OrdinalIgnoreCase);
        var others = new List<AccountItem>();
        foreach (var item in all.Where(item => item.Trail?.Debate is not null))
        {
            if (await GroundAsync(item, cancellationToken) is { } ground)
            {
                grounds[item.Id] = ground;
                others.AddRange(known.Contains(item.Id) ? [] : [item with { Ground = ground }]);
            }
            else if (dossier is not null && item.Trail!.Debate!.Dossiers.Count == 0 && !known.Contains(item.Id))
            {
                WithoutDossier++;
            }
        }

        return
        [
            .. found.Select(item => item with { Ground = grounds.GetValueOrDefault(item.Id) ?? OfPassage(item) }),
            .. others.OrderByDescending(item => item.Day ?? DateOnly.MinValue).ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private async Task<DebateGround?> GroundAsync(AccountItem item, CancellationToken cancellationToken) =>
        dossier is null ? await OfWordsAsync(item, cancellationToken)
        : item.Trail!.Debate!.Dossiers.FirstOrDefault(said => said.Dossier.Equals(dossier, StringComparison.OrdinalIgnoreCase)) is { } named
            ? new(item.Trail.Debate.DossiersFrom, named.Said, named.Row) : null;

    private async Task<DebateGround?> OfWordsAsync(AccountItem item, CancellationToken cancellationToken) =>
        item.Told is { } told ? await _openings.SpeakingOfAsync(told, finds, cancellationToken) is { } said ? new("item", said) : null
        : item.OfRegisterAlone is not { } row ? null
        : row.Tekst is { } text && finds.SpeaksIn(text) ? new("row", Row: row.Row)
        : row.Activiteit is { Onderwerp: { } subject } meeting && finds.SpeaksIn(subject) ? new("item", Row: meeting.Row) { RowWords = subject }
        : null;

    private DebateGround? OfPassage(AccountItem item) =>
        dossier is null || item is not { Trail.Debate: not null, Told: { } told } ? null
        : new(Kamerstuknummer.TryParse(told.Reference.Id, out var paper) && paper.Dossier.ToString() == dossier ? "paper" : "passage");
}
