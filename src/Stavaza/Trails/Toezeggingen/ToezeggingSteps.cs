using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Tells a promise step by step: made, registered, moved, kept (in part), taken back, named.</summary>
internal static class ToezeggingSteps
{
    public const string Registered = "registered", Moved = "moved", Fulfilled = "fulfilled", Confirmed = "confirmed", Partly = "partly";

    /// <summary>The letter in hand is the act: "hierbij ontvangt u, zoals toegezegd, …".</summary>
    private static readonly string[] ByThisLetter = ["hierbij", "hiermee", "bijgaand", "bijgevoegd", "met deze brief", "in deze brief", "in de bijlage"];

    private static readonly string[] InPart = ["deels", "gedeeltelijk", "ten dele", "het eerste deel"];

    public static IReadOnlyList<TrailStep> Of(ToezeggingThread thread)
    {
        var steps = new List<TrailStep>();
        if (thread.Made is { } made)
        {
            steps.Add(new(TrailSteps.Promise, made.Day, false, made.Actor, null, [.. made.Said.Select(found => found.Evidence())]));
            steps.AddRange(made.Corrections.Select(found => OfCorrection(found, made.Day)));
        }

        foreach (var document in thread.Links.GroupBy(link => link.Sentence.Told.Document))
        {
            steps.AddRange(document.GroupBy(link => (Kind: KindOf(link.Sentence), Value: ValueOf(link.Sentence)))
                .Select(told => new TrailStep(
                    told.Key.Kind, told.First().Sentence.Told.Reference.Published.Day, false, null, told.Key.Value, [.. told.Select(link => link.Sentence.Told.Evidence())])));
        }

        return RegisterLetters.AddTo(
            [
                .. steps.OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => Order(step.Kind))
                    .ThenBy(step => step.Evidence[0].Document.Id, StringComparer.Ordinal).ThenBy(step => step.Evidence[0].Place.Start),
            ],
            thread.Row?.Kamerbrieven ?? [],
            Fulfilled,
            ValueOf(thread.Row?.Now.Status));
    }

    /// <summary>What the register calls kept in part or whole; null for any other status.</summary>
    private static string? ValueOf(string? status) => status?.ToUpperInvariant() switch { "VOLDAAN" => Fulfilled, "DEELS VOLDAAN" => Partly, _ => null };

    /// <summary>What a sentence tells of a promise.</summary>
    public static string KindOf(ToezeggingSentence sentence) => sentence.Told.Element.Type switch
    {
        "promise-fulfilled" => Fulfilled,
        "promise-reference" when HasAny(sentence, ByThisLetter) => Fulfilled,
        "promise-confirmed" => Confirmed,
        _ when sentence.Again?.Inner("due") is not null || sentence.Told.Inner("due") is not null => Moved,
        _ when sentence.Again is not null => Confirmed,
        _ => TrailSteps.Mention,
    };

    /// <summary>fulfilled or partly for what tells that it was kept; null for the rest.</summary>
    public static string? ValueOf(ToezeggingSentence sentence) => KindOf(sentence) == Fulfilled ? HasAny(sentence, InPart) ? Partly : Fulfilled : null;

    private static bool HasAny(ToezeggingSentence sentence, string[] phrases) =>
        Array.Exists(phrases, phrase => sentence.Told.Element.Sentence.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static TrailStep OfCorrection(FoundElement found, DateOnly? day) => new(
        found.Element.Type == "promise-withdrawn" ? TrailSteps.Withdrawn : found.Text("field") == "deadline" ? Moved : TrailSteps.Amended,
        day,
        false,
        found.Text("by"),
        null,
        [found.Evidence()]);

    private static int Order(string kind) => kind switch { TrailSteps.Promise => 0, TrailSteps.Amended => 1, Moved => 2, TrailSteps.Mention => 3, Confirmed => 4, _ => 5 };
}
