using Stavaza.Answers;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Letters;
using Stavaza.Record;
using Stavaza.Verdicts;

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

        about = [.. about.DistinctBy(found => found.Element.Id)];
        var names = gathered.Names.Concat(papers.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var verdicts = await JudgedElements.ApplyAsync(session, names, inside, about, cancellationToken);
        return gathered with { Own = own, Inside = inside, About = about, Names = names, Verdicts = verdicts };
    }

    private static async Task<(List<(long Id, DocumentReference Reference)> Documents, List<string> Names)> PapersAsync(
        RecordSession session, TrailMaterial gathered, CancellationToken cancellationToken)
    {
        var documents = new List<(long Id, DocumentReference Reference)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = new Queue<string>(gathered.Own.Select(document => document.Id).Append(gathered.Id));
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        while (left.TryDequeue(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            foreach (var document in (await session.DocumentsNamedAsync(name, cancellationToken)).Concat(await ByHandAsync(session, verdicts, name, cancellationToken)))
            {
                if (documents.Exists(paper => paper.Id == document) || (await session.ReadingAsync(document, cancellationToken))!.Reference is not { } reference || !Is(reference))
                {
                    continue;
                }

                documents.Add((document, reference));
                (await session.AliasesAsync(document, cancellationToken)).Where(Joins).Concat(ByHand(verdicts, reference.Id)).ToList().ForEach(left.Enqueue);
            }
        }

        return (documents, [.. seen.Where(Joins)]);
    }

    /// <summary>The sets to which somebody confirmed that a paper belongs, by an answer or a notice of delay in it; a citation in it joins nothing.</summary>
    public static IEnumerable<string> ByHand(HandVerdicts verdicts, string paper) =>
        verdicts.ConfirmedIn(paper).Where(IsOfPaper).Select(verdict => verdict.Target!).Where(Joins);

    private static bool IsOfPaper(HandVerdict verdict) => verdict.Said.Type is "answer" or "delay-notice";

    /// <summary>The papers of which somebody confirmed that they belong to a set: an answer that names no number.</summary>
    private static async Task<List<long>> ByHandAsync(RecordSession session, HandVerdicts verdicts, string name, CancellationToken cancellationToken)
    {
        var documents = new List<long>();
        foreach (var confirmed in verdicts.ConfirmedFor([name]).Where(IsOfPaper))
        {
            if (await session.FindElementAsync(confirmed.Element, cancellationToken) is { } said && Is(said.Reference))
            {
                documents.Add(said.Document);
            }
        }

        return documents;
    }
}
