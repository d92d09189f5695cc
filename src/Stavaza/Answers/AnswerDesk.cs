namespace Stavaza.Answers;

/// <summary>Answers from the record, each with its evidence. All that a head (command line, pages, API) may ask.</summary>
#pragma warning disable CA1822
public sealed class AnswerDesk
{
    /// <summary>Where a motion, question or promise stands; null when the record holds nothing of it.</summary>
    public Task<TrailAnswer?> TrailAsync(string id, DateOnly asOf, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Where a subject stands.</summary>
    public Task<StatusAnswer> StatusAsync(string subject, DateOnly asOf, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>One document by any of its ids: none, one, or several that share the id.</summary>
    public Task<IReadOnlyList<DocumentAnswer>> DocumentAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Documents and passages.</summary>
    /// <param name="query">Words; "quoted" words stand together.</param>
    /// <param name="skip">How many documents to pass over.</param>
    /// <param name="take">How many documents to give, 1 to 100.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Task<SearchAnswer> SearchAsync(string query, int skip, int take, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>A dossier's time line; null when the record holds nothing of it.</summary>
    public Task<DossierAnswer?> DossierAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>What is open.</summary>
    public Task<OpenAnswer> OpenAsync(DateOnly asOf, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>How complete the record is.</summary>
    public Task<Completeness> CompletenessAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
