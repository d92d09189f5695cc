using Stavaza.Record;

namespace Stavaza.Open;

/// <summary>Lists the motions, questions and promises that are not seen to be done: each with the sentence or the row that makes it open, or unclear.</summary>
internal sealed class OpenItems
{
    /// <summary>Today's answer is asked by everybody; another day by those who look back.</summary>
    private const int MostDays = 2;

    private readonly AnswersHeld<OpenList> _held = new(MostDays);

    /// <summary>The answer to a question. All of the record is looked at for it, so that what is open is held until something is written.</summary>
    public async Task<OpenAnswer> AnswerAsync(RecordSession session, OpenQuestion question, DateOnly asOf, CancellationToken cancellationToken) =>
        (await _held.AnswerAsync(session, asOf, () => LookAsync(session, asOf, cancellationToken), cancellationToken)).Answer(question);

    private static async Task<OpenList> LookAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var completeness = await session.CompletenessAsync(cancellationToken);
        var parties = await OpenParties.ReadAsync(session, asOf, cancellationToken);
        var found = new OpenFound(asOf);
        await OpenMotieItems.AddAsync(session, found, parties, completeness, cancellationToken);
        await OpenVragensetItems.AddAsync(session, found, parties, cancellationToken);
        await OpenToezeggingItems.AddAsync(session, found, parties, cancellationToken);
        return new(found, parties, completeness);
    }
}
