using Stavaza.Reading.Identifiers;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Resolves the citations of the record, and resolves them again when a document comes, changes or goes. It never invents the thing it looks for.
/// </summary>
internal static class Linker
{
    /// <summary>The version of the rules: links of an older one are made anew when their document is read again.</summary>
    public const int Version = 3;

    private const string Letter = "letter-by-date";
    private const int BatchSize = 1_000;

    /// <summary>Links the citations in a document.</summary>
    public static async Task LinkFromAsync(RecordSession session, long document, string now, CancellationToken cancellationToken)
    {
        await session.ForgetStaleLinksAsync(document, cancellationToken);
        var candidates = new Candidates(session);
        foreach (var citation in await session.LinkableInAsync(document, cancellationToken))
        {
            await session.StoreLinkAsync(citation, await CitationResolver.ResolveAsync(citation, candidates, cancellationToken), now, cancellationToken);
        }

        await session.StoreKnownAsync(document, cancellationToken);
    }

    /// <summary>Links one citation anew, of which something was said by hand; what is no citation has no link.</summary>
    public static async Task LinkOneAsync(RecordSession session, long document, string element, string now, CancellationToken cancellationToken)
    {
        if ((await session.LinkableInAsync(document, cancellationToken)).Find(citation => citation.Element == element) is { } citation)
        {
            await session.StoreLinkAsync(citation, await CitationResolver.ResolveAsync(citation, new Candidates(session), cancellationToken), now, cancellationToken);
        }
    }

    /// <summary>Links anew the citations elsewhere that wait under one of these names, and gives those whose link changed.</summary>
    public static async IAsyncEnumerable<LinkableRow> LinkToAsync(
        RecordSession session, IEnumerable<string> names, string now, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var candidates = new Candidates(session);
        foreach (var name in names)
        {
            WaitingRow? last = null;
            do
            {
                var batch = await session.WaitingForAsync(name, last, BatchSize, cancellationToken);
                foreach (var citation in await WithLettersBesideAsync(batch, candidates, cancellationToken))
                {
                    if (await session.StoreLinkAsync(citation, await CitationResolver.ResolveAsync(citation, candidates, cancellationToken), now, cancellationToken))
                    {
                        yield return citation;
                    }
                }

                last = batch.Count == BatchSize ? batch[^1] : null;
            }
            while (last is not null);
        }
    }

    /// <summary>
    /// The names under which citations of a document wait besides its own: as a motion of its mover; as the first paper of its dossier, or the last one that goes.
    /// </summary>
    public static async Task<List<string>> WaitingNamesAsync(RecordSession session, long document, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        if (await session.MoverOfAsync(document, cancellationToken) is { } mover)
        {
            names.Add(MotieByName.Waiting(mover));
        }

        foreach (var dossier in (await session.AliasesAsync(document, cancellationToken)).Select(HeldDocument.DossierOf).OfType<string>().Distinct())
        {
            if (await session.SomePapersOfAsync(dossier, 2, cancellationToken) is [var only] && only == document)
            {
                names.Add(OfficialIdOf(dossier));
            }
        }

        return names;
    }

    /// <summary>A letter that is named by its day is known by the number beside it: where that resolves, so does the letter.</summary>
    private static async Task<IEnumerable<LinkableRow>> WithLettersBesideAsync(List<WaitingRow> batch, Candidates candidates, CancellationToken cancellationToken)
    {
        var citations = new List<LinkableRow>();
        foreach (var (_, citation) in batch)
        {
            citations.Add(citation);
            if (citation.Kind != Letter && citation.Sentence.Contains("brie", StringComparison.OrdinalIgnoreCase))
            {
                citations.AddRange((await candidates.CitationsInAsync(citation.Document, cancellationToken))
                    .Where(other => other.Kind == Letter && other.Sentence == citation.Sentence));
            }
        }

        return citations.DistinctBy(citation => citation.Element);
    }

    private static string OfficialIdOf(string dossier) => Dossiernummer.TryParse(dossier, out var number) ? new OfficialId.Dossier(number).ToString() : $"dossier-{dossier}";
}
