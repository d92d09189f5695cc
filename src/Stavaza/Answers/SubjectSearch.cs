using Stavaza.Elements;
using Stavaza.Reading;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza.Answers;

/// <summary>Finds what is about a subject: by id where the subject is one that the record names, else by the words of the passages.</summary>
internal static class SubjectSearch
{
    public static async Task<SubjectFinds> FindAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var id = IdsAsTyped.Canonical(subject);
        return (DossierIn(id) is { } dossier ? await SubjectsByName.OfDossierAsync(session, dossier, cancellationToken) : null)
            ?? await SubjectsByName.FindAsync(session, id, cancellationToken)
            // "36200-V" is short for a paper, as "36200-30" is; where there is no such paper it names the dossier.
            ?? (DossierIn(subject) is { } budget ? await SubjectsByName.OfDossierAsync(session, budget, cancellationToken) : null)
            ?? await WithTreatyAsync(session, subject, await ByWordsAsync(session, search, subject, cancellationToken), cancellationToken);
    }

    /// <summary>Words that name a treaty find the citations of its articles too, whatever name those use.</summary>
    private static async Task<SubjectFinds> WithTreatyAsync(RecordSession session, string subject, SubjectFinds byWords, CancellationToken cancellationToken)
    {
        if (IdsAsTyped.Treaty(subject) is not { } treaty || await SubjectsByName.CitingAsync(session, treaty, cancellationToken) is not { Count: > 0 } citing)
        {
            return byWords;
        }

        var sentences = citing.Select(found => (found.Document, found.Element.Sentence)).ToHashSet();
        return byWords with
        {
            Documents = [.. byWords.Documents.Union(citing.Select(found => found.Document))],
            IsAbout = found => (byWords.Documents.Contains(found.Document) && byWords.IsAbout(found))
                || found.Element.Target == treaty || sentences.Contains((found.Document, found.Element.Sentence)),
            Citing = citing,
        };
    }

    /// <summary>33783 of dossier-33783, 33783 and "33 783"; null for words and for ids of anything else.</summary>
    private static string? DossierIn(string text) =>
        Dossiernummer.TryParse(IdsAsTyped.Dossier(text).ToUpperInvariant(), out var dossier) ? dossier.ToString() : null;

    /// <summary>
    /// A statement is about the subject when it stands in a passage that has the subject's words, or in a section whose heading has them. A document is about it from
    /// beginning to end when its title says so, or when the motion that it holds or quotes asks for it.
    /// </summary>
    private static async Task<SubjectFinds> ByWordsAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var places = new Dictionary<long, IReadOnlyList<TextSpan>>();
        var whole = new HashSet<long>();
        var speaking = await search.AboutAsync(session, subject, cancellationToken);
        foreach (var about in speaking.Documents)
        {
            var document = about.Reading.Document;
            places[document] = [.. about.Places, .. SectionsUnder(about)];
            if (about.InTitle || (await session.StatementsInAsync(document, cancellationToken)).Any(found => IsDictum(found) && Inside(found, about.Places)))
            {
                whole.Add(document);
            }
        }

        return new([.. places.Keys], found => whole.Contains(found.Document) || Inside(found, places[found.Document]))
        {
            Words = [subject],
            Behind = speaking.Behind,
            Truncated = speaking.Truncated,
        };
    }

    /// <summary>The sections whose heading is one of the passages, each up to the next heading.</summary>
    private static IEnumerable<TextSpan> SectionsUnder(AboutSubject about)
    {
        var sections = about.Reading.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            if (about.Places.Any(place => place.Overlaps(sections[i].Place)))
            {
                yield return TextSpan.Between(sections[i].Place.Start, i + 1 < sections.Length ? sections[i + 1].Place.Start : int.MaxValue);
            }
        }
    }

    private static bool IsDictum(FoundElement found) => found.Element.Type == "dictum";

    private static bool Inside(FoundElement found, IReadOnlyList<TextSpan> places) => places.Any(place => place.Overlaps(found.Element.Hull));
}
