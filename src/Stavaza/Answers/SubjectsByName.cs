using Stavaza.Reading;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Answers;

/// <summary>Finds what is about a subject that has an id: a document, a dossier, a treaty.</summary>
internal static class SubjectsByName
{
    /// <summary>As many citations of one article as an answer takes in; the rest is in its list of citations, page by page.</summary>
    private const int MostOfArticle = 200;

    /// <summary>
    /// What the documents that bear the id say, what targets it elsewhere, and what is said of nothing else in a sentence that cites it. Null when the record neither
    /// holds nor names it.
    /// </summary>
    public static async Task<SubjectFinds?> FindAsync(RecordSession session, string id, CancellationToken cancellationToken)
    {
        var own = await session.DocumentsNamedAsync(id, cancellationToken);
        var names = await NamesOfAsync(session, id, own, cancellationToken);
        var naming = await NamingAsync(session, names, cancellationToken);
        var citing = own.Count == 0 ? await CitingAsync(session, id.ToLowerInvariant(), cancellationToken) : [];
        naming.AddRange(citing);
        if (own.Count == 0 && naming.Count == 0)
        {
            return null;
        }

        var sentences = naming.Where(found => IsCitation(found)).Select(found => (found.Document, found.Element.Sentence)).ToHashSet();
        return new(
            [.. own.Union(naming.Select(found => found.Document))],
            found => own.Contains(found.Document) || Targets(found, names)
                || (found.Element.Target is null && sentences.Contains((found.Document, found.Element.Sentence))))
        {
            Citing = citing.Count == 0 ? null : citing,
        };
    }

    /// <summary>The newest citations of a treaty's articles; empty for what has none.</summary>
    public static async Task<List<FoundElement>> CitingAsync(RecordSession session, string treaty, CancellationToken cancellationToken)
    {
        var citing = new List<FoundElement>();
        foreach (var (article, _) in await session.TargetsBetweenAsync($"{treaty}#", $"{treaty}$", DateOnly.MaxValue, CitedTargets.MostNarrower, cancellationToken))
        {
            citing.AddRange((await session.CitationsOfTargetAsync(article, DateOnly.MaxValue, 0, MostOfArticle, cancellationToken)).Select(row => row.Found));
        }

        return citing;
    }

    /// <summary>
    /// What the papers of a dossier say, what targets them elsewhere, and what is said of nothing else in a passage that cites one of them or the dossier.
    /// Null when the record neither holds nor names any.
    /// </summary>
    public static async Task<SubjectFinds?> OfDossierAsync(RecordSession session, string dossier, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { $"dossier-{dossier}" };
        var own = new HashSet<long>();
        foreach (var alias in (await session.PapersOfDossierAsync(dossier, cancellationToken)).Select(paper => paper.Alias).Where(alias => IsIn(dossier, alias)))
        {
            names.Add(alias);
            own.UnionWith(await session.DocumentsNamedAsync(alias, cancellationToken));
        }

        names.UnionWith((await session.CitationsOfDossierAsync(dossier, cancellationToken)).Select(citation => citation.Target).Where(target => IsIn(dossier, target)));
        var naming = await NamingAsync(session, names, cancellationToken);
        if (own.Count == 0 && naming.Count == 0)
        {
            return null;
        }

        var places = await PassagesOfAsync(session, naming.Where(found => IsCitation(found) && !own.Contains(found.Document)), cancellationToken);
        return new(
            [.. own.Union(naming.Select(found => found.Document))],
            found => own.Contains(found.Document) || Targets(found, names)
                || (found.Element.Target is null && places.GetValueOrDefault(found.Document, []).Any(place => place.Overlaps(found.Element.Hull))));
    }

    /// <summary>The id and the other names of its documents; a name that others bear too, such as the letter of a day, is none to go by.</summary>
    private static async Task<HashSet<string>> NamesOfAsync(RecordSession session, string id, List<long> own, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { id };
        foreach (var document in own)
        {
            foreach (var name in await session.AliasesAsync(document, cancellationToken))
            {
                if ((await session.DocumentsNamedAsync(name, cancellationToken)).All(own.Contains))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static async Task<List<FoundElement>> NamingAsync(RecordSession session, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var naming = new List<FoundElement>();
        foreach (var name in names.SelectMany(Written).Distinct(StringComparer.Ordinal))
        {
            naming.AddRange(await session.ElementsAboutAsync(name, cancellationToken));
        }

        return naming;
    }

    /// <summary>As typed, and as the ids of treaties and dossiers are written: in lower case.</summary>
    private static IEnumerable<string> Written(string name) => [name, name.ToLowerInvariant()];

    /// <summary>The passages that hold the citations, by document.</summary>
    private static async Task<Dictionary<long, List<TextSpan>>> PassagesOfAsync(
        RecordSession session, IEnumerable<FoundElement> citations, CancellationToken cancellationToken)
    {
        var places = new Dictionary<long, List<TextSpan>>();
        foreach (var citing in citations.ToLookup(found => found.Document, found => found.Element.Hull))
        {
            var passages = await session.PassagesAsync(citing.Key, cancellationToken);
            places[citing.Key] = [.. passages.Select(passage => passage.Place).Where(place => citing.Any(citation => citation.Overlaps(place)))];
        }

        return places;
    }

    /// <summary>So that 36200 is not taken for 36200-V.</summary>
    private static bool IsIn(string dossier, string id) => Kamerstuknummer.TryParse(id, out var number) && number.Dossier.ToString() == dossier;

    private static bool Targets(FoundElement found, HashSet<string> names) => found.Element.Target is { } target && names.Contains(target);

    private static bool IsCitation(FoundElement found) => found.Element.Type == "citation";
}
