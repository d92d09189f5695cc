using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Register;

namespace Stavaza.Reports;

/// <summary>Numbers the sources in the order in which sentences cite them.</summary>
internal sealed class SourceList(ReportTexts texts, DateOnly asOf)
{
    private readonly List<ReportSource> _sources = [];
    private readonly Dictionary<(string Kind, string Id), int> _numbers = [];

    public IReadOnlyList<ReportSource> Sources => _sources;

    /// <summary>Whether any document among them is in our words.</summary>
    public IReadOnlyList<ReportCitation> Retold => [.. _sources.Where(source => source.Retold).Select(source => new ReportCitation(source.Number, null))];

    public ReportCitation Cite(Evidence evidence) => new(Number(evidence.Document), evidence);

    public ReportCitation Cite(PlacedWords said) => new(Number(said.Document), null) { Said = said };

    public ReportCitation Cite(DocumentReference document) => new(Number(document), null);

    public ReportCitation Cite(Uri address) =>
        new(Number("web", address.AbsoluteUri, n => new(n, "web", address.AbsoluteUri, address.Host, null, address, false)), null);

    public ReportCitation Cite(OfficialRow row, string id) => new(
        Number("official", $"{row.Kind} {row.Id}", n => new(n, "official", id, $"{texts.OfficialRow}: {row.Kind}", texts.DayOf(row.Published.DayInAmsterdam()), row.Address, false)), null);

    /// <summary>The record itself, for what it counts or lacks.</summary>
    public ReportCitation Record() => new(Number("record", "", n => new(n, "record", "record", texts.RecordItself, texts.DayOf(asOf), null, false)), null);

    /// <summary>A list of somebody else's that was compared.</summary>
    public ReportCitation List(string name) => new(Number("list", name, n => new(n, "list", name, name, null, null, false)), null);

    /// <summary>Everything on which a fact of the register rests.</summary>
    public IReadOnlyList<ReportCitation> Cite(FactFound fact) => [.. fact.Sources.Select(Cite), .. fact.Evidence.Select(Cite)];

    /// <summary>When a document was published, in words; null when that is not known.</summary>
    public string? DayOf(Publication published) => published switch
    {
        { Day: { } day } => texts.DayOf(day),
        { From: { } from } => texts.NotBefore(texts.DayOf(from)),
        { To: { } to } when published.Basis != "unknown" => texts.NotAfter(texts.DayOf(to)),
        _ => null,
    };

    private int Number(DocumentReference document) =>
        Number("document", document.Id, n => new(n, "document", document.Id, document.Title, DayOf(document.Published), document.OfficialUrl, document.Retold));

    private int Number(string kind, string id, Func<int, ReportSource> source)
    {
        if (!_numbers.TryGetValue((kind, id), out var number))
        {
            number = _sources.Count + 1;
            _numbers.Add((kind, id), number);
            _sources.Add(source(number));
        }

        return number;
    }
}
