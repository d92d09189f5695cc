using Stavaza.Answers;
using Stavaza.Record;

namespace Stavaza.Register;

/// <summary>Adds what the register knows to what the record says, and compares two days.</summary>
internal static class RegisterAnswers
{
    /// <summary>The state of affairs with the register's part, where the register knows the subject.</summary>
    public static async Task<StatusAnswer> WithRegisterAsync(
        this StatusAnswer status, RecordSession session, SubjectRegister register, CancellationToken cancellationToken) =>
        register.Find(status.Subject) is { } subject
            ? status with { Register = (await SubjectFacts.GatherAsync(session, register, subject, status, cancellationToken)).On(status.AsOf) }
            : status;

    /// <summary>What changed after a day, up to the day of the state of affairs.</summary>
    public static async Task<DiffAnswer> DiffAsync(
        this StatusAnswer status, RecordSession session, SubjectRegister register, DateOnly from, CancellationToken cancellationToken)
    {
        var subject = register.Find(status.Subject);
        var facts = subject is null ? null : await SubjectFacts.GatherAsync(session, register, subject, status, cancellationToken);
        return new(
            status.Subject,
            from,
            status.AsOf,
            subject,
            facts is null ? [] : Changes.Between(facts.On(from), facts.On(status.AsOf), from),
            Changes.OfParties(facts?.Parties, from, status.AsOf),
            [.. status.Headings.Select(heading => heading with { Findings = [.. heading.Findings.Where(finding => !finding.Evidence.Document.Published.KnownOn(from))] })
                .Where(heading => heading.Findings.Count > 0)],
            status.Undated,
            status.Completeness)
        {
            Behind = status.Behind,
            Truncated = status.Truncated,
        };
    }
}
