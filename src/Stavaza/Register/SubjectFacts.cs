using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza.Register;

/// <summary>Everything that register and record know of one subject, of any day: an answer takes from it what was known by its day.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Register">Facts of the register.</param>
/// <param name="Told">What documents say, in order of publication, without what was rejected by hand.</param>
/// <param name="Parties">The list of parties; null for none.</param>
/// <param name="Rejected">Statements that were rejected by hand, by the day of their document.</param>
internal sealed record SubjectFacts(
    RegisterSubject Subject, IReadOnlyList<RegisterFact> Register, IReadOnlyList<KnownFact> Told, PartyList? Parties, IReadOnlyList<DateOnly> Rejected)
{
    /// <summary>Gathers them.</summary>
    /// <param name="session">The record.</param>
    /// <param name="register">The register.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="status">What the record says of it: its roles, positions and claims are facts as well.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<SubjectFacts> GatherAsync(
        RecordSession session, SubjectRegister register, RegisterSubject subject, StatusAnswer status, CancellationToken cancellationToken)
    {
        var elements = (await session.ElementsAboutAsync(subject.Id, cancellationToken)).Where(found => found.Element.Type == "treaty-event")
            .ToDictionary(found => found.Element.Id, StringComparer.Ordinal);
        foreach (var finding in status.Headings.SelectMany(heading => heading.Findings).Where(finding => finding.Type is "role" or "position" or "claim"))
        {
            if (!elements.ContainsKey(finding.Evidence.Element) && await session.FindElementAsync(finding.Evidence.Element, cancellationToken) is { } found)
            {
                elements.Add(found.Element.Id, found);
            }
        }

        var verdicts = await HandVerdicts.OfAsync(session, cancellationToken);
        var told = elements.Values.Where(found => DocumentFacts.IsFact(found) && verdicts.WrongReading(found.Element.Id) is null).OrderBy(found => found.Reference.Published.To ?? DateOnly.MaxValue).ToList();
        return new(
            subject,
            [.. register.FactsOf(subject.Id)],
            [.. told.Where(found => VerdictOf(found) != FactVerdict.Rejected).Select(found => DocumentFacts.Of(subject.Id, found, VerdictOf(found) == FactVerdict.Accepted))],
            register.PartiesOf(subject.Id),
            [.. told.Where(found => VerdictOf(found) == FactVerdict.Rejected).Select(found => found.Reference.Published.To ?? DateOnly.MaxValue)]);

        string? VerdictOf(FoundElement found) => verdicts.On(found.Element.Id).LastOrDefault(verdict => verdict.Kind == HandVerdict.Fact)?.Verdict;
    }

    /// <summary>Where the subject stands on a day.</summary>
    public SubjectStanding On(DateOnly asOf) => Standings.On(Subject, Register, Told, Parties, asOf) with { Rejected = Rejected.Count(day => day <= asOf) };
}
