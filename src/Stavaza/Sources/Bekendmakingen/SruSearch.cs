using System.Globalization;
using System.Runtime.CompilerServices;
using Stavaza.Sources.Online;

namespace Stavaza.Sources.Bekendmakingen;

/// <summary>Searches the publications of officielebekendmakingen.nl (SRU).</summary>
/// <param name="client">How to ask.</param>
/// <param name="address">Where the search is, without a query.</param>
public sealed class SruSearch(PoliteClient client, Uri address)
{
    /// <summary>The question for all treaties of the Verdragenbank.</summary>
    public const string QueryOfTreaties = "c.product-area==vd";

    private const int AtATime = 100;

    /// <summary>The official address.</summary>
    public static Uri OfficialAddress { get; } = new("https://repository.overheid.nl/sru");

    /// <summary>The question for all papers of a dossier.</summary>
    /// <param name="number">Digits, with its addition where it has one: 33783, 36200-V.</param>
    public static string QueryOfDossier(string number) => number.Split('-', 2) switch
    {
        [var digits, var addition] => $"c.product-area==officielepublicaties AND w.publicatienaam=Kamerstuk AND w.dossiernummer==\"{digits}-{addition}\"",
        _ => $"c.product-area==officielepublicaties AND w.publicatienaam=Kamerstuk AND w.dossiernummer=={number}",
    };

    /// <summary>One answer with one publication: how many there are, and that the search works.</summary>
    /// <param name="query">In CQL.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="SourceException">The source did not answer.</exception>
    public Task<SruPage> OneAsync(string query, CancellationToken cancellationToken) => PageAsync(query, 1, 1, cancellationToken);

    /// <summary>Every answer to a question, one after the other.</summary>
    /// <param name="query">In CQL.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="SourceException">The source did not answer.</exception>
    public async IAsyncEnumerable<SruPage> PagesAsync(string query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long? from = 1; from is { } start;)
        {
            var page = await PageAsync(query, start, AtATime, cancellationToken);
            yield return page;
            from = After(page, start);
        }
    }

    /// <summary>Where the answers go on. The protocol lets a server leave out the number of the next record: then the count of all tells whether there is one.</summary>
    private static long? After(SruPage page, long start)
    {
        var next = page.Next ?? (start + page.Records.Count + page.Oddities.Count);
        return page.Records.Count > 0 && next > start && (page.Next is not null || next <= page.Total) ? next : null;
    }

    /// <summary>The address that <see cref="OneAsync"/> asks.</summary>
    internal Uri QuestionOfOne(string query) => QuestionOf(query, 1, 1);

    private Uri QuestionOf(string query, long start, int most) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{address}?operation=searchRetrieve&version=2.0&query={Uri.EscapeDataString(query)}&startRecord={start}&maximumRecords={most}&httpAccept=application/xml"));

    private Task<SruPage> PageAsync(string query, long start, int most, CancellationToken cancellationToken)
    {
        var question = QuestionOf(query, start, most);
        return client.AskAsync(question, stream => SruPageReader.Read(stream, question), cancellationToken);
    }
}
