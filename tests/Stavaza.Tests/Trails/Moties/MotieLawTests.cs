using System.Text.Json;
using CsCheck;
using Stavaza.Record;
using Stavaza.Trails;
using Stavaza.Trails.Moties;

namespace Stavaza.Tests.Trails.Moties;

/// <summary>Laws of a motion's trail, on any heap of sentences about it.</summary>
public sealed class MotieLawTests
{
    private static readonly DateOnly First = new(2024, 11, 1), Day = new(2025, 3, 1);

    private static readonly string[] Sentences =
    [
        "Hiermee beschouw ik de motie als afgedaan.", "Het tweede verzoek van de motie is uitgevoerd.", "Aan de motie is deels uitvoering gegeven.",
        "Ter uitvoering van de motie is het meldpunt geopend.", "In lijn met de motie is een onderzoek gestart.", "De voorlichting op scholen, zoals de motie vraagt, is begonnen.",
    ];

    private static readonly Gen<Action<MotieSpecimen>> Said = Gen.OneOf(
        Gen.Select(Gen.Int[0, 300], OneOf("executed", "in-progress", "partly", "not-executed", "unknown"), OneOf(Sentences), OneOf("uitvoering/gedaan", "uitvoering/daad"))
            .Select(letter => (Action<MotieSpecimen>)(motion => motion.Letter(First.AddDays(letter.Item1), letter.Item2!, letter.Item3!, letter.Item4!))),
        Gen.Select(Gen.Int[0, 300], OneOf("aangenomen", "verworpen", "gestaakt"))
            .Select(vote => (Action<MotieSpecimen>)(motion => motion.Says("Stemmingen", First.AddDays(vote.Item1), "vote", $$"""{"result":"{{vote.Item2}}"}""", $"De motie is {vote.Item2}."))),
        Gen.Int[0, 300].Select(day => (Action<MotieSpecimen>)(motion => motion.Held(First.AddDays(day)))),
        Gen.Int[0, 300].Select(day => (Action<MotieSpecimen>)(motion => motion.ReplacedBy("kst-36600-VII-75", First.AddDays(day)))),
        Gen.Select(Gen.Int[0, 300], OneOf("aangenomen", "verworpen", null)).Select(later => (Action<MotieSpecimen>)(motion => motion.JudgedBy("kst-36600-VII-90", First.AddDays(later.Item1), later.Item2))),
        Gen.Const<Action<MotieSpecimen>>(motion => motion.Letter(null, "executed", "De motie is uitgevoerd.")),
        Gen.Select(Gen.Int[0, 300], OneOf("ontraden", "oordeel-kamer"))
            .Select(view => (Action<MotieSpecimen>)(motion => motion.Says("Verslag", First.AddDays(view.Item1), "appreciation", $$"""{"appreciation":"{{view.Item2}}"}""", "Mijn oordeel."))));

    [Fact]
    public void WhatIsPublishedAfterADayNeverChangesTheAnswerAsOfThatDay() => Said.Array[0, 12].Sample(all =>
    {
        var (whole, early) = (Motion(), Motion());
        foreach (var say in all)
        {
            say(whole);
            if (Only(say).Added.All(found => found.Reference.Published.KnownOn(Day)))
            {
                say(early);
            }
        }

        return Told(whole.AsOf(Day)) == Told(early.AsOf(Day));
    });

    [Fact]
    public void TheOrderInWhichDocumentsAreReadDoesNotMatter() => Gen.Select(Said.Array[0, 12], Gen.Int).Sample((all, seed) =>
    {
        var motion = Motion();
        foreach (var say in all)
        {
            say(motion);
        }

        var shuffled = motion.About.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Json(MotieTrail.Of(motion.Material(motion.About).KnownOn(Day), Day, null)) == Json(MotieTrail.Of(motion.Material(shuffled).KnownOn(Day), Day, null));
    });

    [Fact]
    public void EveryStatusIsOneOfTheKnownAndHasItsSentenceUnlessItIsOpenOrUnclear() => Said.Array[0, 12].Sample(all =>
    {
        var motion = Motion();
        foreach (var say in all)
        {
            say(motion);
        }

        var trail = motion.AsOf(Day);
        return IsKnown(trail.Cabinet, "open", "in-progress", "partly", "executed", "not-executed", "unclear", "none")
            && IsKnown(trail.House, "open", "accepted", "reopened", "unclear", "none")
            && trail.Dicta.All(dictum => IsKnown(dictum.Cabinet, "open", "in-progress", "partly", "executed", "not-executed", "unclear", "none"))
            && trail.Steps.All(step => step.Evidence.Count > 0);
    });

    private static Gen<string?> OneOf(params string?[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static MotieSpecimen Motion() => MotieSpecimen.WithPaper(MotieSpecimen.Meldpunt, MotieSpecimen.Scholen);

    private static MotieSpecimen Only(Action<MotieSpecimen> say)
    {
        var motion = Motion();
        say(motion);
        return motion;
    }

    private static bool IsKnown(TrailStatus status, params string[] values) =>
        values.Contains(status.Value) && (status.Evidence is not null || status.Value is "open" or "unclear");

    /// <summary>All but the ids of the elements, which differ where another number of them was made.</summary>
    private static string Told(TrailBody trail) => string.Join(
        '\n',
        trail.Steps.Select(step => $"{step.Kind} {step.Date} {step.Value} {step.Actor} {step.Superseded} {string.Join('|', step.Evidence.Select(evidence => evidence.Sentence))}")
            .Concat(trail.Dicta.Select(dictum => $"{dictum.Cabinet.Value} {dictum.Cabinet.Reason} {dictum.Term?.Due} {dictum.Term?.Met}"))
            .Concat(trail.Terms.Select(term => $"{term.Kind} {term.Due} {term.Superseded}"))
            .Concat(trail.Relations.Select(relation => $"{relation.Kind} {relation.Id}"))
            .Append($"{trail.Cabinet.Value} {trail.Cabinet.Reason} {trail.House.Value} {trail.House.Reason}"));

    private static string Json(TrailBody trail) => JsonSerializer.Serialize(trail);
}
