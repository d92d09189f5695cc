using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Toezeggingen;

namespace Stavaza.Reports;

/// <summary>Finds the motions, promises and questions for which there is to be accounted, each once, whatever it is called.</summary>
internal sealed class AccountItems(RecordSession session, DateOnly asOf, Completeness completeness)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The motions among ids, in their order; what is no motion is passed over.</summary>
    public Task<List<AccountItem>> MotionsAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        OfAsync(ids, nameof(DocumentKind.Motie), cancellationToken);

    /// <summary>The sets of written questions among ids.</summary>
    public Task<List<AccountItem>> QuestionsAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        OfAsync(ids, nameof(DocumentKind.SchriftelijkeVragen), cancellationToken);

    /// <summary>The promises that sentences tell of, each by its trail; a sentence that tells that a promise was kept without telling which stays by itself.</summary>
    public async Task<List<AccountItem>> PromisesAsync(IEnumerable<FoundElement> told, CancellationToken cancellationToken)
    {
        var items = new List<AccountItem>();
        foreach (var found in told)
        {
            var id = found.Element.Target ?? (found.Element.Type == "promise" ? ToezeggingMade.IdOf(found.Element.Id) : null);
            if (id is not null && await TrailAsync(id, cancellationToken) is { Subject: ToezeggingTrail.Subject, Steps.Count: > 0 } trail)
            {
                Add(items, await OfTrailAsync(trail, cancellationToken));
            }
            else if (_known.Add(found.Element.Id))
            {
                items.Add(new(id ?? found.Element.Id, found.Element.Words) { Told = found });
            }
        }

        return items;
    }

    /// <summary>The promises of threads, whoever tells of them, and the sentences that tell that a promise was kept and belong to none.</summary>
    /// <param name="threads">The promises.</param>
    /// <param name="kept">Sentences that tell that a promise was kept.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<List<AccountItem>> PromisesAsync(IEnumerable<ToezeggingThread> threads, IEnumerable<FoundElement> kept, CancellationToken cancellationToken)
    {
        var items = new List<AccountItem>();
        var debates = new ToezeggingDebates(session, new(session, asOf));
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var thread in threads)
        {
            var trail = ToezeggingTrail.Of(thread, [], asOf, completeness) with { Debate = await debates.OfAsync(thread, cancellationToken) };
            linked.UnionWith(thread.Links.Select(link => link.Sentence.Told.Element.Id));
            items.Add(new(trail.Id, trail.Title) { Trail = trail, Official = trail.Official, Told = thread.Made?.First });
        }

        return [.. items, .. kept.Where(found => !linked.Contains(found.Element.Id)).Select(found => new AccountItem(found.Element.Target ?? found.Element.Id, found.Element.Words) { Told = found })];
    }

    private async Task<AccountItem> OfTrailAsync(TrailAnswer trail, CancellationToken cancellationToken)
    {
        var made = trail.Steps.FirstOrDefault(step => step.Kind == TrailSteps.Promise);
        return new(trail.Id, trail.Title)
        {
            Trail = trail,
            Official = trail.Official,
            Told = made is null ? null : await session.FindElementAsync(made.Evidence[0].Element, cancellationToken),
        };
    }

    private async Task<List<AccountItem>> OfAsync(IEnumerable<string> ids, string subject, CancellationToken cancellationToken)
    {
        var items = new List<AccountItem>();
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_known.Contains(id) && await TrailAsync(id, cancellationToken) is { } trail && trail.Subject == subject
                && (trail.Steps.Count > 0 || trail.Official is not null))
            {
                Add(items, new(trail.Held?.Id ?? trail.Id, trail.Title) { Trail = trail, Official = trail.Official });
            }
        }

        return items;
    }

    private Task<TrailAnswer?> TrailAsync(string id, CancellationToken cancellationToken) => OfficialAnswers.TrailAsync(session, id, asOf, completeness, cancellationToken);

    private void Add(List<AccountItem> items, AccountItem item)
    {
        if (_known.Contains(item.Id))
        {
            return;
        }

        _known.UnionWith(item.Ids);
        items.Add(item);
    }
}
