using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Register;

/// <summary>Makes dated facts of what documents say of a subject: treaty events, roles, positions and claims.</summary>
internal static class DocumentFacts
{
    private static readonly string[] Types = ["treaty-event", "role", "position", "claim"];

    /// <summary>Whether an element can be a fact: an event of a treaty that happened, a role, a position or a claim.</summary>
    public static bool IsFact(FoundElement found) =>
        Types.Contains(found.Element.Type) && !found.IsTrue("future") && PredicateOf(found) is not null;

    /// <summary>The fact that an element tells of a subject.</summary>
    public static KnownFact Of(string subject, FoundElement found, bool accepted)
    {
        var said = found.Reference.Published;
        var day = found.Day() is { } own ? new RegisterDay(own.Day, own.Precision) : (RegisterDay?)null;
        var opinion = found.Element.Type != "treaty-event";
        return new(
            new RegisterFact(found.Element.Id, subject, PredicateOf(found)!)
            {
                Value = found.Text("role") ?? (opinion ? found.Text("stance") : null),
                Parties = Who(found) is { } who ? States.In(who) : [],
                From = day ?? (opinion && said.Day is { } published ? new RegisterDay(published) : null),
                Sure = accepted ? "medium" : "low",
            },
            accepted ? KnownFact.Accepted : KnownFact.Proposed,
            said.To ?? DateOnly.MaxValue,
            [found.Evidence()]);
    }

    private static Predicate? PredicateOf(FoundElement found)
    {
        var name = found.Element.Type == "treaty-event" ? found.Text("event") is { } told ? Predicates.OfTreatyEvent(told) : null : found.Element.Type;
        return name is null ? null : Predicates.All.GetValueOrDefault(name);
    }

    private static string? Who(FoundElement found) => found.Text("actor") ?? found.Text("holder") ?? found.Text("by");
}
