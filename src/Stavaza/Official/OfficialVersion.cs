using Stavaza.Record;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Official;

/// <summary>One version of a row, with its fields ready to be read.</summary>
/// <param name="row">The version.</param>
/// <param name="terms">Where the words are held that it shares with other rows; null for a row alone.</param>
internal sealed class OfficialVersion(OfficialVersionRow row, SourceTerms? terms = null)
{
    /// <summary>Kind of the rows of the Verdragenbank.</summary>
    public const string Verdrag = "verdrag";

    /// <summary>Kind of the rows that hold what officielebekendmakingen.nl says of a publication.</summary>
    public const string Publicatie = "publicatie";

    private OfficialRow? _row;

    public long Entity => row.Entity;

    public Guid Id => row.Id;

    public string Kind => row.Kind;

    public bool IsDeleted => row.IsDeleted;

    public DateTimeOffset Published => row.Published;

    public OfficialFields Fields { get; } = new(row.Content, terms);

    /// <summary>What names this version as evidence.</summary>
    public OfficialRow Row => _row ??= new(row.Kind, row.Id, row.Published) { Address = row.Kind is Verdrag or Publicatie ? PageOf() : null };

    /// <summary>The official ids that this version gives its entity.</summary>
    public IEnumerable<string> Numbers() => FeedNumbers.Of(new FeedEntry(row.Id, row.Kind, row.Published) { Fields = [.. FeedFieldsOf()] });

    private IEnumerable<FeedField> FeedFieldsOf()
    {
        foreach (var (name, values) in Fields.Everything())
        {
            foreach (var value in values)
            {
                yield return new(name, value, null);
            }

            foreach (var target in Fields.Targets(name))
            {
                yield return new(name, null, target);
            }
        }
    }

    private Uri? PageOf() => Uri.TryCreate(Fields.Text("page") ?? Fields.Text("@enclosure"), UriKind.Absolute, out var page) ? page : null;
}
