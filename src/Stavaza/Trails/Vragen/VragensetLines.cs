using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Trails.Vragen;

/// <summary>Lists every set of written questions of the record once: those with papers, and those that only the register knows.</summary>
internal static class VragensetLines
{
    /// <param name="session">The snapshot.</param>
    /// <param name="asOf">Only what was published by this day is used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<VragensetLine>> AllAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var register = await VragensetRegister.AllAsync(session, asOf, cancellationToken);
        var named = new Dictionary<string, OfficialVraag>(StringComparer.OrdinalIgnoreCase);
        foreach (var vraag in register)
        {
            OfficialAnswers.NamesOf(new(string.Empty, asOf) { Vraag = vraag }).ToList().ForEach(name => named.TryAdd(name, vraag));
        }

        var stands = new List<VragensetLine>();
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        foreach (var set in SetsOf(await session.VragensetPapersAsync(cancellationToken), named, verdicts, asOf))
        {
            var vraag = set.Names.Select(named.GetValueOrDefault).FirstOrDefault(known => known is not null);
            stands.Add(StandOf(await MaterialAsync(session, set, asOf, cancellationToken), set, vraag, asOf));
        }

        var told = stands.Select(stand => stand.Register).ToHashSet(ReferenceEqualityComparer.Instance);
        stands.AddRange(register.Where(vraag => !told.Contains(vraag)).Select(vraag => StandOf(vraag, asOf)));
        return stands;
    }

    /// <summary>Papers that share a number are one set; so are those that the register joins, and those that somebody joined by hand.</summary>
    private static List<PaperSet> SetsOf(IReadOnlyList<VragensetPaper> papers, Dictionary<string, OfficialVraag> named, HandVerdicts verdicts, DateOnly asOf)
    {
        var byName = new Dictionary<string, PaperSet>(StringComparer.OrdinalIgnoreCase);
        foreach (var paper in papers.Where(paper => paper.Reference.Published.KnownOn(asOf)))
        {
            var names = paper.Names.Where(VragensetPapers.Joins).Concat(VragensetPapers.ByHand(verdicts, paper.Reference.Id)).Append(paper.Reference.Id).ToList();
            names.AddRange(names.Select(named.GetValueOrDefault).OfType<OfficialVraag>().Select(vraag => vraag.Zaak.Nummer).OfType<string>().ToList());
            var joined = names.Select(byName.GetValueOrDefault).OfType<PaperSet>().Distinct().ToList();
            var set = joined.Count > 0 ? joined[0] : new();
            foreach (var other in joined.Skip(1).Append(new([paper], [.. names])))
            {
                set.Papers.AddRange(other.Papers);
                set.Names.UnionWith(other.Names);
            }

            set.Names.ToList().ForEach(name => byName[name] = set);
        }

        return [.. byName.Values.Distinct()];
    }

    private static async Task<TrailMaterial> MaterialAsync(RecordSession session, PaperSet set, DateOnly asOf, CancellationToken cancellationToken)
    {
        var (inside, about) = (new List<FoundElement>(), new List<FoundElement>());
        foreach (var paper in set.Papers)
        {
            inside.AddRange(await session.StatementsInAsync(paper.Document, cancellationToken));
        }

        foreach (var name in set.Names.Where(VragensetPapers.Joins))
        {
            about.AddRange((await session.ElementsAboutAsync(name, cancellationToken)).Where(found => !found.IsTrue("self")));
        }

        await JudgedElements.ApplyAsync(session, set.Names, inside, about, cancellationToken);
        var asked = set.Papers.Find(paper => paper.Reference.Kind == nameof(DocumentKind.SchriftelijkeVragen));
        return new TrailMaterial(
            set.Id, nameof(DocumentKind.SchriftelijkeVragen), [.. set.Papers.Select(paper => paper.Reference)], asked is null ? [] : asked.Signatories, inside, about)
            .KnownOn(asOf);
    }

    private static VragensetLine StandOf(TrailMaterial known, PaperSet set, OfficialVraag? vraag, DateOnly asOf)
    {
        var body = VragensetTrail.Of(known, asOf, vraag is null ? null : new(set.Id, asOf) { Vraag = vraag });
        var askers = known.OwnSignatories.Count > 0 ? known.OwnSignatories : vraag?.Indieners ?? [];
        return new(
            set.Id,
            known.Own[0].Title,
            askers,
            body.Steps.FirstOrDefault(step => step.Kind == TrailSteps.Asked)?.Date ?? vraag?.Gesteld,
            body.Terms.Count > 0 ? body.Terms[^1] : null,
            body.Cabinet,
            vraag)
        {
            Open = [.. body.Questions.Where(question => question.Status is TrailStatuses.Open or TrailStatuses.Unclear).Select(question => question.Number)],
            Papers = [.. set.Papers.OrderBy(paper => paper.Reference.Kind == nameof(DocumentKind.SchriftelijkeVragen) ? 0 : 1).Select(paper => paper.Document)],
            Names = [.. set.Papers.SelectMany(paper => paper.Names)],
        };
    }

    private static VragensetLine StandOf(OfficialVraag vraag, DateOnly asOf)
    {
        var id = vraag.Zaak.Nummer ?? vraag.Zaak.Row.Id.ToString();
        var terms = VragensetTrail.TermsOf(new(id, asOf) { Vraag = vraag });
        return new(
            id,
            vraag.Zaak.Onderwerp ?? vraag.Zaak.Titel ?? id,
            vraag.Indieners,
            vraag.Gesteld,
            terms.Count > 0 ? terms[^1] : null,
            new(TrailStatuses.Unclear, "no-evidence", null),
            vraag);
    }

    private sealed class PaperSet(List<VragensetPaper> papers, HashSet<string> names)
    {
        public PaperSet()
            : this([], new(StringComparer.OrdinalIgnoreCase))
        {
        }

        public List<VragensetPaper> Papers { get; } = papers;

        public HashSet<string> Names { get; } = names;

        public string Id => Names.Where(name => OfficialId.Parse(name) is OfficialId.Zaak { Nummer.Soort: 'Z' }).Order(StringComparer.Ordinal).FirstOrDefault() ?? Papers[0].Reference.Id;
    }
}
