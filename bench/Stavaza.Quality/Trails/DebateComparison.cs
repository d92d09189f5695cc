using System.Globalization;
using Stavaza.Linking;
using Stavaza.Record;
using Stavaza.Trails;

namespace Stavaza.Quality.Trails;

/// <summary>What trails say of the motions of a debate, from the words of its report, against the House's own fields in that report.</summary>
internal static class DebateComparison
{
    private const string Tabled = "debate: motion and its number", Day = "debate: day of tabling", Movers = "debate: all movers, in order", Subject = "debate: text under the number is on the subject",
        Ended = "debate: held, withdrawn", Vote = "debate: result of the vote", Party = "debate: vote of each party",
        Meant = "debate: motion that an appreciation means", Similar = "debate: motion found by the words of the House's title";

    public static async Task<IReadOnlyList<Compared>> OfAsync(RealRecord record, IReadOnlyList<DebateMotion> fields, CancellationToken cancellationToken)
    {
        var found = new List<Compared>();
        foreach (var meeting in fields.GroupBy(motion => motion.Meeting, StringComparer.Ordinal))
        {
            var tabled = new Dictionary<DebateMotion, TrailAnswer>();
            foreach (var motion in meeting.GroupBy(motion => motion.Id, StringComparer.OrdinalIgnoreCase))
            {
                var trail = await record.TrailAsync(motion.Key, RealRecord.Today, cancellationToken);
                found.AddRange(Of([.. motion], trail));
                if (trail is not null && motion.FirstOrDefault(field => field.Happens == "Motie indiening") is { } field)
                {
                    tabled[field] = trail;
                }
            }

            found.AddRange(BySimilarity(tabled));
            found.AddRange(await InMeetingAsync(record, meeting.Key, meeting.Select(motion => motion.Id).ToHashSet(StringComparer.OrdinalIgnoreCase), cancellationToken));
        }

        return [.. found.OrderBy(one => one.Field, StringComparer.Ordinal)];
    }

    /// <param name="fields">All that the fields say of one motion.</param>
    /// <param name="trail">Its trail; null where documents say nothing of it.</param>
    public static IEnumerable<Compared> Of(IReadOnlyList<DebateMotion> fields, TrailAnswer? trail)
    {
        var steps = trail?.Steps ?? [];
        var tabled = steps.FirstOrDefault(step => step.Kind == TrailSteps.Tabled);
        foreach (var field in fields.Where(field => field.Happens == "Motie indiening"))
        {
            Compared Compare(string name, string? ours, string? theirs) => new(name, field.Id, ours, theirs) { Because = tabled?.Evidence[0].Sentence, Source = field.Titel };
            yield return Compare(Tabled, tabled is null ? null : field.Id, field.Id);
            yield return Compare(Day, Text(tabled?.Date), Text(field.Day));
            var text = TextOf(field, trail);
            yield return Compare(Movers, text is null ? tabled?.Actor : string.Join(", ", text.Movers), string.Join(", ", field.Indieners));
            var words = text is null ? string.Join(' ', trail?.Dicta.Select(dictum => dictum.Text) ?? []) : string.Join(' ', text.Dicta.Select(said => said.Sentence));
            yield return Compare(Subject, words.Length == 0 ? null : SharesWords(field.Titel, words) ? field.Titel : "another subject", field.Titel);
        }

        yield return OfEnd(fields, steps);
        foreach (var vote in OfVotes(fields, steps))
        {
            yield return vote;
        }
    }

    private static Compared OfEnd(IReadOnlyList<DebateMotion> fields, IReadOnlyList<TrailStep> steps)
    {
        var said = steps.LastOrDefault(step => step.Kind is TrailSteps.Held or TrailSteps.Withdrawn);
        var field = fields.LastOrDefault(field => field.Happens is "Motie aanhouden" or "Motie intrekking");
        return new(Ended, fields[0].Id, said?.Kind, field?.Happens switch { null => null, "Motie aanhouden" => TrailSteps.Held, _ => TrailSteps.Withdrawn })
        {
            Because = said?.Evidence[0].Sentence,
            Source = field?.Titel,
        };
    }

    private static IEnumerable<Compared> OfVotes(IReadOnlyList<DebateMotion> fields, IReadOnlyList<TrailStep> steps)
    {
        var said = steps.LastOrDefault(step => step.Kind == TrailSteps.Vote);
        var field = fields.LastOrDefault(field => field.Uitslag is not null);
        yield return new(Vote, fields[0].Id, said?.Value, field?.Uitslag) { Because = said?.Evidence[0].Sentence, Source = field?.Titel };
        foreach (var (party, vote) in field?.Stemmen ?? new Dictionary<string, string>())
        {
            yield return new(Party, $"{fields[0].Id} {party}", said?.Votes is { } votes ? PartyIn(votes, party) : null, vote) { Because = said?.Evidence[0].Sentence, Source = field!.Titel };
        }
    }

    /// <summary>"Met algemene stemmen" is the vote of every party, and of who is not named the chair says how the others voted.</summary>
    private static string? PartyIn(TrailVotes votes, string party) =>
        votes.Method == "algemene-stemmen" || votes.For.Contains(party, StringComparer.OrdinalIgnoreCase) ? "Voor"
            : votes.Against.Contains(party, StringComparer.OrdinalIgnoreCase) ? "Tegen"
            : votes.Others switch { "for" => "Voor", "against" => "Tegen", _ => null };

    /// <summary>The House's title says in a few words what the motion asks; the text that we have under its number shares one of them.</summary>
    private static bool SharesWords(string title, string words) => ContentWords.Of(About(title)).SharedWith(ContentWords.Of(words)).Count > 0;

    /// <summary>Of two motions under one number, that of which the field is: the trail shows both. Null where the number has one.</summary>
    private static TrailText? TextOf(DebateMotion field, TrailAnswer? trail) =>
        field.Indieners is [var first, ..] ? trail?.Texts.FirstOrDefault(text => Surname.Fit(text.Movers[0], first)) : null;

    /// <summary>A mention that gives no number is linked by its words: here the House's title of a motion, among the titles of all motions of that debate.</summary>
    private static IEnumerable<Compared> BySimilarity(Dictionary<DebateMotion, TrailAnswer> tabled)
    {
        var titles = tabled.Keys.ToList();
        foreach (var (field, trail) in tabled)
        {
            var asked = ContentWords.Of(string.Join('\n', trail.Dicta.Select(dictum => dictum.Text)));
            var ranks = Stavaza.Trails.Candidates.BySimilarity.Ranked(asked, titles.ConvertAll(title => About(title.Titel))).ToList();
            var best = ranks is [var first, ..] && first.Share >= Stavaza.Trails.Candidates.BySimilarity.LeastShare ? titles[first.At].Id : null;
            var own = ranks.FindIndex(rank => titles[rank.At] == field);
            yield return new(Similar, field.Id, best, field.Id)
            {
                Because = own < 0 ? "shares fewer than two words" : string.Create(CultureInfo.InvariantCulture, $"{ranks[own].Share:0.00} of the weight by {string.Join(' ', ranks[own].Words)}"),
                Source = field.Titel,
            };
        }
    }

    private static string About(string title) => title.IndexOf(" over ", StringComparison.Ordinal) is var over and >= 0 ? title[over..] : title;

    /// <summary>What we number, vote on or say the cabinet thinks of in this debate, of motions that the fields know nothing of; and the appreciations of those that they know.</summary>
    private static async Task<IEnumerable<Compared>> InMeetingAsync(RealRecord record, string meeting, HashSet<string> known, CancellationToken cancellationToken)
    {
        var read = await record.Session.ListAsync(
            "SELECT e.type, e.target, e.sentence FROM element e JOIN alias a ON a.document = e.document WHERE a.name = @1 AND e.type IN ('dictum', 'vote', 'appreciation')"
                + " AND e.target LIKE 'kst-%' AND e.fields NOT LIKE '%\"reported\":true%' ORDER BY e.place",
            row => (Type: row.GetString(0), Target: row.GetString(1), Sentence: row.GetString(2)),
            cancellationToken,
            meeting);
        return read.Where(one => one.Type == "appreciation" || !known.Contains(one.Target)).DistinctBy(one => (one.Type, one.Target))
            .Select(one => new Compared(one.Type switch { "vote" => Vote, "dictum" => Tabled, _ => Meant }, one.Target, one.Target, known.Contains(one.Target) ? one.Target : null) { Because = one.Sentence });
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
