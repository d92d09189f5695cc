using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Stavaza.Linking;
using Stavaza.Trails;

namespace Stavaza.Quality.Trails;

/// <summary>Written questions of which the corpus has both the answer, or a notice, and the row of the Zaak: field by field.</summary>
internal static partial class QuestionComparison
{
    private const string Asked = "questions: day of asking", Answered = "questions: answered, against afgedaan", Askers = "questions: who asked", Subject = "questions: on the subject of the row",
        InTime = "questions: row changed no earlier than our answer", RowDay = "question rows, each tenth: day of asking", RowDone = "question rows, each tenth: afgedaan",
        RowAsker = "question rows, each tenth: first asker", RowTerm = "question rows, each tenth: three weeks from asking";

    /// <summary>A tenth of the 42,994 rows tells what all would tell, in a tenth of the time.</summary>
    private const int Each = 10;

    private const int Days = 21;

    private static readonly string[] Askings = ["Indiener", "Medeindiener"];

    public static async Task<IReadOnlyList<Compared>> OfAsync(RealRecord record, RegisterRows rows, CancellationToken cancellationToken)
    {
        var borne = await record.Session.ListAsync("SELECT DISTINCT upper(name) FROM alias", row => row.GetString(0), cancellationToken);
        var found = new List<Compared>();
        var papers = borne.Where(name => Number().IsMatch(name)).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Vragen(papers, Each))
        {
            var number = row.GetProperty("Nummer").GetString()!;
            var trail = await record.TrailAsync(number, RealRecord.Today, cancellationToken);
            found.AddRange(papers.Contains(number) ? Of(row, number, trail) : OfRow(row, number, trail));
        }

        return [.. found.OrderBy(one => one.Field, StringComparer.Ordinal)];
    }

    private static IEnumerable<Compared> Of(JsonElement row, string number, TrailAnswer? trail)
    {
        var asked = trail?.Steps.FirstOrDefault(step => step.Kind == TrailSteps.Asked);
        var answered = trail?.Steps.LastOrDefault(step => step.Kind == TrailSteps.Answered);
        yield return new(Asked, number, Text(asked?.Date), Text(row, "GestartOp")[..10]) { Because = asked?.Evidence[0].Sentence };
        yield return new(Answered, number, trail?.Cabinet.Value switch { "answered" => "True", "open" or "partly" => "False", _ => null }, row.GetProperty("Afgedaan").ToString())
        {
            Because = $"{trail?.Cabinet.Value}: {trail?.Cabinet.Reason}; questions {string.Join(' ', (trail?.Questions ?? []).Select(question => $"{question.Number} {question.Status}"))}",
        };
        var theirs = Names(row).ToList();
        var movers = trail?.Movers ?? [];
        yield return new(Askers, number, movers.Count == 0 ? null : movers.Count == theirs.Count && movers.All(mover => theirs.Exists(name => Surname.Fit(name, mover))) ? string.Join(", ", theirs) : string.Join(", ", movers), string.Join(", ", theirs))
        {
            Because = asked?.Evidence[0].Sentence,
        };
        var subject = Text(row, "Onderwerp");
        var words = ContentWords.Of(string.Join(' ', (trail?.Steps ?? []).SelectMany(step => step.Evidence).Select(evidence => evidence.Sentence)
            .Concat((trail?.Questions ?? []).SelectMany(question => new[] { question.Asked?.Sentence, question.Answered?.Sentence }).OfType<string>())));
        yield return new(Subject, number, words.SharedWith(ContentWords.Of(subject)).Count > 1 ? subject : "another subject", subject);
        yield return new(InTime, number, answered?.Date is not { } day ? null : string.CompareOrdinal(Text(day), Text(row, "GewijzigdOp")[..10]) <= 0 ? "True" : Text(day), "True")
        {
            Because = answered?.Evidence[0].Sentence,
            Source = Text(row, "GewijzigdOp"),
        };
    }

    /// <summary>Where no document speaks, the trail has what the row says, and the clock that follows from it.</summary>
    private static IEnumerable<Compared> OfRow(JsonElement row, string number, TrailAnswer? trail)
    {
        var vraag = trail?.Official?.Vraag;
        var asked = Text(row, "GestartOp")[..10];
        yield return new(RowDay, number, Text(vraag?.Gesteld), asked);
        yield return new(RowDone, number, vraag?.Reading switch { "afgedaan" => "True", "open" => "False", _ => null }, row.GetProperty("Afgedaan").ToString()) { Because = vraag?.Rule };
        yield return new(RowAsker, number, vraag?.Indieners is [var first, ..] ? first : null, Text(row, "Indiener") is { Length: > 0 } asker ? asker : null);
        yield return new(RowTerm, number, trail?.Terms is [var term, ..] ? Text(term.Due) : null, Text(DateOnly.ParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(Days)));
    }

    private static IEnumerable<string> Names(JsonElement row) => Askings.SelectMany(field => Text(row, field).Split(", ", StringSplitOptions.RemoveEmptyEntries));

    private static string Text(JsonElement row, string field) => row.GetProperty(field).GetString() ?? "";

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{4}Z[0-9]{5}$")]
    private static partial Regex Number();
}
