using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Search;
using Stavaza.Verdicts;

namespace Stavaza.Answers;

/// <summary>Puts together where a subject stands: what the documents about it say, heading by heading, each finding with its sentence.</summary>
internal static class SubjectStatus
{
    /// <summary>The headings, in the order in which a letter on the state of affairs has them, with the types that belong under each.</summary>
    private static readonly (string Heading, string[] Types)[] Headings =
    [
        ("motions", ["execution", "motie-status", "dictum", "vote", "appreciation"]),
        ("questions", ["question", "answer", "delay-notice", "answer-status"]),
        ("promises", ["promise", "promise-fulfilled", "promise-reference"]),
        ("treaty-events", ["treaty-event"]),
        ("roles", ["role", "event"]),
        ("positions", ["position"]),
        ("claims", ["claim"]),
        ("non-disclosure", ["non-disclosure"]),
    ];

    private const string Citations = "citations";

    public static async Task<StatusAnswer> AnswerAsync(
        RecordSession session, string subject, SubjectFinds finds, DateOnly asOf, CancellationToken cancellationToken)
    {
        var about = new List<FoundElement>();
        var undated = new List<DocumentReference>();
        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var notHeld = new Dictionary<string, int>();
        foreach (var document in finds.Documents)
        {
            var reading = await session.ReadingAsync(document, cancellationToken);
            if (reading is null || !reading.Reference.Published.KnownOn(asOf))
            {
                if (reading?.Reference.Published.MaybeOn(asOf) == true)
                {
                    undated.Add(reading.Reference);
                }

                continue;
            }

            about.AddRange(
                (await session.StatementsInAsync(document, cancellationToken)).Select(verdicts.Judged).OfType<FoundElement>().Where(found => finds.IsAbout(found)));
            foreach (var target in await session.UnresolvedOfAsync(document, cancellationToken))
            {
                notHeld[target] = notHeld.GetValueOrDefault(target) + 1;
            }
        }

        var headings = Headings.Select(heading => new StatusHeading(heading.Heading, Findings(about, heading.Types)));
        return new(
            subject,
            asOf,
            [.. headings, .. CitingHeading(finds, verdicts, asOf)],
            undated,
            [.. notHeld.OrderByDescending(missing => missing.Value).ThenBy(missing => missing.Key).Select(Missing)],
            await session.CompletenessAsync(cancellationToken))
        {
            Behind = finds.Behind,
            Truncated = finds.Truncated,
        };
    }

    /// <summary>For what no document of the record is, such as a treaty: the sentences that cite it or an article of it.</summary>
    private static IEnumerable<StatusHeading> CitingHeading(SubjectFinds finds, HandVerdicts verdicts, DateOnly asOf) =>
        finds.Citing is { } citing ? [new(Citations, Findings([.. citing.Where(found => found.Reference.Published.KnownOn(asOf) && verdicts.WrongReading(found.Element.Id) is null)], ["citation"]))] : [];

    private static IReadOnlyList<StatusFinding> Findings(List<FoundElement> about, string[] types) =>
        [.. about.Where(found => types.Contains(found.Element.Type))
            .Select(found => new StatusFinding(
                found.Day()?.Day ?? found.Reference.Published.Day, found.Element.Target, ValueOf(found), found.Evidence()) { Type = found.Element.Type, Precision = found.Day()?.Precision ?? "day" })
            .DistinctBy(finding => (finding.Type, finding.Target, finding.Value, finding.Evidence.Document.Id, finding.Evidence.Sentence))
            .OrderByDescending(finding => finding.Date ?? DateOnly.MinValue)];

    private static string? ValueOf(FoundElement found) =>
        found.Text("stance") ?? found.Text("status") ?? found.Text("result") ?? found.Text("appreciation") ?? found.Text("event") ?? found.Text("role");

    private static NotHeld Missing(KeyValuePair<string, int> missing) => new(missing.Key, missing.Value, OfficialAddress.Of(missing.Key));
}

/// <summary>The documents about a subject, and which of their statements are.</summary>
/// <param name="Documents">Rows of documents.</param>
/// <param name="IsAbout">Whether a statement in one of them is about the subject.</param>
internal sealed record SubjectFinds(IReadOnlyList<long> Documents, Func<FoundElement, bool> IsAbout)
{
    /// <summary>The words by which it was sought, each a way to name it; empty for what was found by an id.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>They come from a search index that could not be brought up to date.</summary>
    public bool Behind { get; init; }

    /// <summary>There are more than these.</summary>
    public bool Truncated { get; init; }

    /// <summary>The newest citations of it and of its parts, where it is no document; null for other subjects.</summary>
    public IReadOnlyList<FoundElement>? Citing { get; init; }

    /// <summary>Whether a short text, such as a title, speaks of the subject in words.</summary>
    public bool SpeaksIn(string text) => Words.Any(words => SubjectWords.AllIn(words, text));
}
