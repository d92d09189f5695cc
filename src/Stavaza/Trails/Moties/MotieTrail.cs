using Stavaza.Answers;
using Stavaza.Official;

namespace Stavaza.Trails.Moties;

/// <summary>The trail of a motion: from its tabling to what the government did with it, and what the House made of that.</summary>
internal static class MotieTrail
{
    /// <summary>The steps that every motion goes through that is not rejected or withdrawn.</summary>
    public static IReadOnlyList<string> Expected { get; } = [TrailSteps.Tabled, TrailSteps.Appreciation, TrailSteps.Vote, TrailSteps.Execution];

    /// <param name="known">What was known on the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="register">What the register has of it; null for nothing, or not asked.</param>
    public static TrailBody Of(TrailMaterial known, DateOnly asOf, OfficialRegister? register)
    {
        var steps = MotieSteps.Of(known);
        var requests = MotieRequests.Of(known);
        var claims = MotieClaims.Of(known, requests);
        var ended = MotieEnd.Of(steps, register, claims.Any(claim => claim.Decides), asOf);
        var vote = MotieEnd.Votes(steps).LastOrDefault();
        var each = ended is null ? MotieStatuses.OfRequests(requests, claims, vote) : [.. requests.Select(_ => ended)];
        var cabinet = ended ?? MotieStatuses.Of(requests, each, claims, vote);
        var dicta = requests.Select((request, at) => Dictum(request, each[at], ended is null ? AdoptedOn(vote) : null, asks: ended is null)).ToList();
        return new(WithLetters(steps, register?.Motie), cabinet, ended ?? (cabinet.Value == TrailStatuses.None ? cabinet : MotieHouse.Of(known, steps, vote)))
        {
            Dicta = dicta,
            Terms = [.. MotieTerms.Held(steps).Concat(dicta.Select(dictum => dictum.Term).OfType<TrailTerm>()).OrderBy(term => term.Due ?? DateOnly.MaxValue)],
            Relations = MotieRelations.Of(known, register),
            Expected = ExpectedOf(steps),
        };
    }

    /// <summary>Who moved it, where its own paper is not held: as the chair names them, else as somebody names the first mover. Who judges it did not move it.</summary>
    public static IReadOnlyList<string> MoversOf(TrailMaterial known) =>
        known.About.Where(found => found.Element.Type == "dictum").Select(found => found.Names("signatories")).FirstOrDefault(names => names.Count > 0)
            ?? [.. known.About.Select(found => found.Text("mover") ?? (found.Text("status") == "ingediend" ? found.Text("by") : null) ?? (found.Element.Type == "citation" ? found.Text("person") : null))
                .OfType<string>().Take(1)];

    private static TrailDictum Dictum(MotieRequest request, TrailStatus status, DateOnly? adopted, bool asks) =>
        new(request.Found.Element.Words, request.Found.Evidence()) { Cabinet = status, Term = asks ? MotieTerms.OfRequest(request.Found, status, adopted) : null };

    /// <summary>The letters that stand in the Zaak of the motion from the decision on: what came before may be about anything.</summary>
    public static IReadOnlyList<TrailStep> WithLetters(IReadOnlyList<TrailStep> steps, OfficialMotie? motie) =>
        motie is { Zaak: { } zaak, Outcome: { Value: "aangenomen" or "overgenomen", Day: { } decided } }
            ? RegisterLetters.AddTo(steps, KamerbriefReading.In(zaak).Where(letter => letter.Datum >= decided), TrailSteps.Letter, null)
            : steps;

    private static DateOnly? AdoptedOn(TrailStep? vote) => vote is { Value: "aangenomen" or "overgenomen", Date: { } day, Precision: "day" } ? day : null;

    /// <summary>A motion that was rejected is not carried out, and one that ended before the vote is not voted on.</summary>
    private static IReadOnlyList<string> ExpectedOf(IReadOnlyList<TrailStep> steps) =>
        steps.Any(step => step.Kind is TrailSteps.Withdrawn or TrailSteps.Lapsed or TrailSteps.Replaced) ? [TrailSteps.Tabled, TrailSteps.Appreciation]
            : steps.Any(step => step is { Kind: TrailSteps.Vote, Value: "verworpen" }) ? [.. Expected.Where(kind => kind != TrailSteps.Execution)]
            : Expected;
}
