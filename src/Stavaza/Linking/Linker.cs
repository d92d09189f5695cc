using System.Text.Json;
using Stavaza.Record;

namespace Stavaza.Linking;

/// <summary>
/// Resolves citations to documents in the record: to none, one or several, and all three are kept. It never invents the thing it looks for.
/// </summary>
internal static class Linker
{
    /// <summary>Kinds of citations that name documents of the House or of the government, which a record can hold.</summary>
    private static readonly HashSet<string> KindsHeld =
    [
        "kamerstuk", "handelingen", "aanhangsel", "zaak", "kamerdocument", "ministry-reference", "letter-by-date", "motie-by-name", "toezegging-number",
    ];

    /// <summary>Links the citations in a document.</summary>
    public static async Task LinkFromAsync(RecordSession session, long document, string now, CancellationToken cancellationToken)
    {
        await session.ForgetStaleLinksAsync(document, cancellationToken);
        foreach (var citation in await session.LinkableInAsync(document, cancellationToken))
        {
            await session.StoreLinkAsync(citation.Element, await ResolveAsync(session, citation, cancellationToken), now, cancellationToken);
        }
    }

    /// <summary>Links anew the citations elsewhere that name one of these names, and gives the elements whose link changed.</summary>
    public static async Task<List<LinkableRow>> LinkToAsync(
        RecordSession session, IEnumerable<string> names, string now, CancellationToken cancellationToken)
    {
        var changed = new List<LinkableRow>();
        foreach (var name in names)
        {
            foreach (var citation in await session.LinkableToAsync(name, cancellationToken))
            {
                if (await session.StoreLinkAsync(citation.Element, await ResolveAsync(session, citation, cancellationToken), now, cancellationToken))
                {
                    changed.Add(citation);
                }
            }
        }

        return changed;
    }

    private static async Task<LinkRow> ResolveAsync(RecordSession session, LinkableRow citation, CancellationToken cancellationToken)
    {
        if (citation.Kind is null || !KindsHeld.Contains(citation.Kind))
        {
            return new(LinkRow.Unchecked, "not-a-document-of-the-record", []);
        }

        // An answer bears the number of the questions that it answers; where it names that number it means the questions.
        var candidates = await session.DocumentsNamedAsync(citation.Target, cancellationToken);
        candidates.Remove(citation.Document);
        if (candidates.Count > 1 && StatedDay(citation.Fields) is { } day)
        {
            var ofThatDay = await OfDayAsync(session, candidates, day, cancellationToken);
            if (ofThatDay.Count == 1)
            {
                return new(LinkRow.Resolved, "id-and-date", ofThatDay);
            }
        }

        return candidates.Count switch
        {
            0 => new(LinkRow.Unresolved, "no-document-with-that-id", []),
            1 => new(LinkRow.Resolved, "id", candidates),
            _ => new(LinkRow.Ambiguous, "several-documents-with-that-id", candidates),
        };
    }

    private static async Task<List<long>> OfDayAsync(RecordSession session, List<long> candidates, DateOnly day, CancellationToken cancellationToken)
    {
        var ofThatDay = new List<long>();
        foreach (var candidate in candidates)
        {
            var reading = await session.ReadingAsync(candidate, cancellationToken);
            if (reading?.Reference.Published is { To: { } to, From: { } from } && to == day && from == day)
            {
                ofThatDay.Add(candidate);
            }
        }

        return ofThatDay;
    }

    private static DateOnly? StatedDay(string fields)
    {
        using var json = JsonDocument.Parse(fields);
        return json.RootElement.TryGetProperty("date", out var date)
            && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", out var day) ? day : null;
    }
}
