using Stavaza.Answers;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Vragen;

/// <summary>
/// The papers of one set of written questions. They bear one Zaak number between them: the questions as their own, the answers and the notice of delay because they
/// name it in their opening. So whichever of them is asked for, all are found.
/// </summary>
internal static class VragensetPapers
{
    private static readonly string[] Kinds =
        [nameof(DocumentKind.SchriftelijkeVragen), nameof(DocumentKind.AntwoordSchriftelijkeVragen), nameof(DocumentKind.Uitstelbericht)];

    public static bool Is(DocumentReference document) => Kinds.Contains(document.Kind);

    public static bool Answers(DocumentReference document) => document.Kind == nameof(DocumentKind.AntwoordSchriftelijkeVragen);

    /// <summary>A number that the papers of one set share, or that names one of them alone.</summary>
    public static bool Joins(string name) => OfficialId.Parse(name) is OfficialId.Zaak or OfficialId.Aanhangsel;

    /// <summary>Adds the other papers of the set, and what names them; material of another subject stays as it is.</summary>
    public static async Task<TrailMaterial> WidenAsync(RecordSession session, TrailMaterial gathered, CancellationToken cancellationToken)
    {
        if (gathered.Subject != nameof(DocumentKind.SchriftelijkeVragen))
        {
            return gathered;
        }

        var papers = await PapersAsync(session, gathered, cancellationToken);
        var known = gathered.Inside.Select(found => found.Document).ToHashSet();
        var own = gathered.Own.ToList();
        var inside = gathered.Inside.ToList();
        foreach (var paper in papers.Documents.OrderBy(paper => paper.Reference.Published.To ?? DateOnly.MaxValue).ThenBy(paper => paper.Reference.Id, StringComparer.Ordinal).Where(paper => !known.Contains(paper.Id) && own.TrueForAll(document => document != paper.Reference)))
        {
            own.Add(paper.Reference);
            inside.AddRange(await session.StatementsInAsync(paper.Id, cancellationToken));
        }

        var about = gathered.About.ToList();
        foreach (var name in papers.Names)
        {
            about.AddRange((await session.ElementsAboutAsync(name, cancellationToken)).Where(found => !found.IsTrue("self")));
        }

        return gathered with { Own = own, Inside = inside, About = [.. about.DistinctBy(found => found.Element.Id)] };
    }

    private static async Task<(List<(long Id, DocumentReference Reference)> Documents, List<string> Names)> PapersAsync(
        RecordSession session, TrailMaterial gathered, CancellationToken cancellationToken)
    {
        var documents = new List<(long Id, DocumentReference Reference)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = new Queue<string>(gathered.Own.Select(document => document.Id).Append(gathered.Id));
        while (left.TryDequeue(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            foreach (var document in await session.DocumentsNamedAsync(name, cancellationToken))
            {
                if (documents.Exists(paper => paper.Id == document) || (await session.ReadingAsync(document, cancellationToken))!.Reference is not { } reference || !Is(reference))
                {
                    continue;
                }

                documents.Add((document, reference));
                (await session.AliasesAsync(document, cancellationToken)).Where(Joins).ToList().ForEach(left.Enqueue);
            }
        }

        return (documents, [.. seen.Where(Joins)]);
    }
}
