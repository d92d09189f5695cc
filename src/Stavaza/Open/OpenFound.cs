using Stavaza.Reading.Tijd;
using Stavaza.Trails;

namespace Stavaza.Open;

/// <summary>What was found to be open so far, and what was left out.</summary>
/// <param name="asOf">The day of the answer.</param>
internal sealed class OpenFound(DateOnly asOf)
{
    private readonly List<OpenItem> _items = [];

    public DateOnly AsOf => asOf;

    public OpenLooked Looked { get; set; } = new();

    public IReadOnlyList<OpenItem> Items => _items;

    /// <summary>Adds an item, with the term that ends first of those that run.</summary>
    public void Add(OpenItem item, IEnumerable<TrailTerm> terms)
    {
        var running = terms.Where(term => term is { Met: null, Superseded: false }).ToList();
        var term = running.Where(term => term.Due is not null).MinBy(term => term.DaysLeft(asOf)) ?? (running.Count > 0 ? running[^1] : null);
        item = item with { Term = term };
        _items.Add(item with
        {
            DaysLeft = term?.DaysLeft(asOf),
            Recess = item.LastDay is { } day && RecessCalendar.BuiltIn.Holding(day, asOf) is { } recess ? new(recess.Name, recess.Estimated) : null,
        });
    }
}
