using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Trails;

namespace Stavaza.Reports;

/// <summary>Finds the motions, promises and questions for which there is to be accounted, each once, whatever it is called.</summary>
internal sealed class AccountItems(RecordSession session, DateOnly asOf, Completeness completeness)
{
    private const string Toezegging = "Toezegging";

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The motions among ids, in their order; what is no motion is passed over.</summary>
    public Task<List<AccountItem>> MotionsAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        OfAsync(ids, nameof(DocumentKind.Motie), cancellationToken);

    /// <summary>The sets of written questions among ids.</summary>
    public Task<List<AccountItem>> QuestionsAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        OfAsync(ids, nameof(DocumentKind.SchriftelijkeVragen), cancellationToken);

    /// <summary>The promises that sentences tell of: by its trail where a promise has one, else by the sentence.</summary>
    public async Task<List<AccountItem>> PromisesAsync(IEnumerable<FoundElement> told, CancellationToken cancellationToken)
    {
        var items = new List<AccountItem>();
        foreach (var found in told)
        {
            var id = found.Element.Target ?? found.Element.Id;
            if (found.Element.Target is not null && await TrailAsync(id, cancellationToken) is { Subject: Toezegging, Steps.Count: > 0 } trail)
            {
                Add(items, new(trail.Id, trail.Title) { Trail = trail, Official = trail.Official });
            }
            else if (_known.Add(found.Element.Id))
            {
                var register = found.Element.Target is { } target ? await RegisterReading.FindAsync(session, target, asOf, cancellationToken) : null;
                items.Add(new(id, found.Element.Words) { Told = found, Official = register?.Toezegging is null ? null : register });
            }
        }

        return items;
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
