using Stavaza.Answers;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Moties;

namespace Stavaza.Tests.Trails.Moties;

/// <summary>A motion with three requests, and what documents say of it, element by element.</summary>
internal sealed class MotieSpecimen
{
    public const string Motion = "kst-36600-VII-61", Meldpunt = "verzoekt de regering een meldpunt voor slachtoffers op te richten",
        Scholen = "verzoekt de regering binnen drie maanden met gemeenten te overleggen over voorlichting op scholen", Informeren = "de Kamer daarover te informeren";

    public static readonly DateOnly Tabled = new(2024, 11, 12), Adopted = new(2024, 11, 19);

    private readonly List<FoundElement> _inside = [], _about = [], _replacing = [];
    private readonly Dictionary<string, JudgingMotie> _judges = [];
    private int _next;

    /// <summary>The motion with its own paper and these requests.</summary>
    public static MotieSpecimen WithPaper(params string[] requests)
    {
        var specimen = new MotieSpecimen();
        foreach (var request in requests)
        {
            var due = request == Scholen ? ",\"due\":{\"from\":\"2024-11-12\",\"to\":\"2025-02-12\",\"relation\":\"within\",\"precision\":\"day\",\"approx\":false,\"text\":\"binnen drie maanden\"}" : "";
            specimen._inside.Add(specimen.Element("Motie", Tabled, "dictum", $$"""{"verb":"verzoekt","addressee":"regering"{{due}}}""", request, Motion));
        }

        return specimen;
    }

    public static MotieSpecimen Adopt(params string[] requests) =>
        WithPaper(requests).Says("Stemmingen", Adopted, "vote", """{"result":"aangenomen","method":"handopsteken","for":["VVD","D66"],"others":"against"}""", "De leden van VVD en D66 voor.");

    public MotieSpecimen Says(string document, DateOnly? day, string type, string fields, string sentence)
    {
        _about.Add(Element(document, day, type, fields, sentence, null));
        return this;
    }

    public MotieSpecimen Letter(DateOnly? day, string stance, string sentence, string rule = "uitvoering/gedaan")
    {
        var found = Element("Kamerbrief", day, "execution", $$"""{"motion":"{{Motion}}","stance":"{{stance}}"}""", sentence, null);
        _about.Add(found with { Element = found.Element with { Rule = rule } });
        return this;
    }

    public MotieSpecimen Held(DateOnly? day, string document = "Verslag") =>
        Says(document, day, "motie-status", """{"status":"aangehouden","by":"Jansen"}""", "Op verzoek van mevrouw Jansen stel ik voor haar motie aan te houden.");

    public MotieSpecimen ReplacedBy(string id, DateOnly day)
    {
        _replacing.Add(Element("Motie", day, "dictum", $$"""{"replaces":"{{Motion}}","signatories":["Jansen","Pietersen"]}""", Meldpunt, id));
        return this;
    }

    /// <summary>A later motion considers that it was not carried out, with the outcome of that motion; null for no vote in the record.</summary>
    public MotieSpecimen JudgedBy(string id, DateOnly day, string? outcome)
    {
        var found = Element("Motie", day, "execution", """{"stance":"not-executed","asserted_by":"Kamer"}""", "constaterende dat de motie niet is uitgevoerd", id);
        _about.Add(found);
        _judges[found.Element.Id] = new(id, outcome is null ? [] : [Element("Stemmingen", day.AddDays(7), "vote", $$"""{"result":"{{outcome}}"}""", $"De motie is {outcome}.", null)]);
        return this;
    }

    public TrailMaterial Material(IEnumerable<FoundElement>? about = null) => new(
        Motion, "Motie", [.. _inside.Select(found => found.Reference).DistinctBy(own => own.Id)], [], _inside, TrailMaterial.InOrder(about ?? _about)) { Motie = new(_replacing, _judges) };

    public IReadOnlyList<FoundElement> About => _about;

    /// <summary>All that was said beside the paper itself.</summary>
    public IEnumerable<FoundElement> Added => _about.Concat(_replacing);

    public TrailBody AsOf(DateOnly day) => MotieTrail.Of(Material().KnownOn(day), day, null);

    public TrailBody Whole() => AsOf(new(2026, 1, 1));

    private FoundElement Element(string kind, DateOnly? day, string type, string fields, string sentence, string? id)
    {
        var number = ++_next;
        var published = day is null ? new Publication(null, new(2025, 12, 31), "unknown") : new Publication(day, day, "stated");
        var document = id is not null ? id.GetHashCode(StringComparison.Ordinal) : 1000 + (day?.DayNumber ?? number);
        return new(
            document,
            new(id ?? $"{kind}-{day:yyyyMMdd}{(day is null ? number : "")}", kind, kind, published, false, null),
            new($"{number:x16}", number, type, null, Motion, new TextSpan(number, 1), [], sentence, sentence, null, "test", fields));
    }
}
