using Stavaza.Elements;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza.Answers;

/// <summary>Finds what is about a subject: by id where the subject is one, else by the words of the passages.</summary>
internal static class SubjectSearch
{
    public static async Task<SubjectFinds> FindAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var id = IdsAsTyped.Canonical(subject);
        var named = await session.ElementsAboutAsync(id, cancellationToken);
        return named.Count > 0
            ? new([.. named.Select(found => found.Document).Distinct()], found => string.Equals(found.Element.Target, id, StringComparison.OrdinalIgnoreCase))
            : await ByWordsAsync(session, search, subject, cancellationToken);
    }

    /// <summary>
    /// A statement is about the subject when it stands in a passage that has the subject's words. A letter that carries out a motion about the subject is about it
    /// from beginning to end, and so is the motion.
    /// </summary>
    private static async Task<SubjectFinds> ByWordsAsync(RecordSession session, RecordSearch search, string subject, CancellationToken cancellationToken)
    {
        var places = new Dictionary<long, IReadOnlyList<TextSpan>>();
        var whole = new HashSet<long>();
        foreach (var (document, passages) in await search.PassagesAboutAsync(session, subject, cancellationToken))
        {
            places[document] = passages;
            if (passages.Count == 0 || (await session.StatementsInAsync(document, cancellationToken)).Any(found => IsDictum(found) && Inside(found, passages)))
            {
                whole.Add(document);
            }
        }

        return new([.. places.Keys], found => whole.Contains(found.Document) || Inside(found, places[found.Document]));
    }

    private static bool IsDictum(FoundElement found) => found.Element.Type == "dictum";

    private static bool Inside(FoundElement found, IReadOnlyList<TextSpan> places) => places.Any(place => place.Overlaps(found.Element.Hull));
}
