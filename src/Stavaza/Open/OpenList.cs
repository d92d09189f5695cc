using Stavaza.Answers;

namespace Stavaza.Open;

/// <summary>All that is open on a day, the most urgent first; questions are answered from it without another look at the record.</summary>
internal sealed class OpenList
{
    private readonly List<OpenItem> _items;
    private readonly OpenLooked _looked;
    private readonly DateOnly _asOf;
    private readonly Completeness _completeness;
    private readonly OpenValues _values;

    public OpenList(OpenFound found, OpenParties parties, Completeness completeness)
    {
        _items = InOrder(found.Items.Select(item => InState(item, StateOf(item, OpenQuestion.UsualDays))));
        (_looked, _asOf, _completeness) = (found.Looked, found.AsOf, completeness);
        _values = new(_items, parties);
    }

    /// <summary>The longest late first, then what falls due first; of what has no day the newest.</summary>
    public static List<OpenItem> InOrder(IEnumerable<OpenItem> items) =>
        [.. items.OrderBy(item => item.DaysLeft ?? int.MaxValue).ThenByDescending(item => item.Date ?? DateOnly.MinValue).ThenBy(item => item.Id, StringComparer.Ordinal)];

    public OpenAnswer Answer(OpenQuestion question)
    {
        var filter = new OpenFilter(question);
        var fitting = _items.Select(item => InState(item, StateOf(item, question.Within))).Where(filter.Fits).ToList();
        var given = fitting.Skip(question.Skip).Take(question.Take ?? int.MaxValue).ToList();
        return new(Of(given, OpenQuestion.Motions), Of(given, OpenQuestion.Questions), _completeness)
        {
            Promises = Of(given, OpenQuestion.Promises),
            AsOf = _asOf,
            Counts = OpenCounts.Of(fitting),
            Groups = question.Group is { } by ? OpenGroups.Of(fitting, given, by) : [],
            Week = question.Week is { } day ? OpenWeeks.Of(fitting, day, _asOf) : null,
            Looked = _looked,
            Unknown = _values.UnknownIn(question),
        };
    }

    private static List<OpenItem> Of(List<OpenItem> items, string kind) => items.FindAll(item => item.Kind == kind);

    private static OpenItem InState(OpenItem item, string state) => item.State == state ? item : item with { State = state };

    private static string StateOf(OpenItem item, int within) => item.DaysLeft switch
    {
        null => OpenQuestion.NoTerm,
        < 0 => OpenQuestion.Overdue,
        var days when days <= within => OpenQuestion.Due,
        _ => OpenQuestion.Open,
    };
}
