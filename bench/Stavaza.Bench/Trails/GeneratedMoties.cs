using System.Globalization;
using System.Text;
using Stavaza.FeedServer;
using Stavaza.Sources;

namespace Stavaza.Bench.Trails;

/// <summary>
/// Motions that never were, as many as asked and the same every time, in rows of the feed and in papers: every paper tells of fifty of them, in the House's formulas.
/// Their titles say that they were made up for measuring.
/// </summary>
/// <param name="count">How many motions.</param>
internal sealed class GeneratedMoties(int count) : IFeedItems, ISource
{
    private const int OfDossier = 100, OfPaper = 50, FirstDossier = 40_000, KindsOfMotion = 3;

    private static readonly string[] Names = ["Aalbers", "Bosman", "Claassen", "Dijkgraaf", "Eising", "Faber", "Geurts", "Hermans", "Jansen", "Kuipers"];

    private static readonly string[] Objects = ["bruggen", "sluizen", "dijken", "stations", "scholen", "havens", "wegen", "molens", "kades", "tunnels"];

    private static readonly string[] Outcomes =
    [
        "Met deze brief geeft het kabinet uitvoering aan de motie van het lid {0} over {1} (Kamerstuk {2}, nr. {3}).",
        "De motie van het lid {0} over {1} (Kamerstuk {2}, nr. {3}) is uitgevoerd.",
        "Aan de motie van het lid {0} over {1} (Kamerstuk {2}, nr. {3}) wordt momenteel uitvoering gegeven.",
        "Het kabinet voert de motie van het lid {0} over {1} (Kamerstuk {2}, nr. {3}) niet uit.",
        "In de motie van het lid {0} over {1} (Kamerstuk {2}, nr. {3}) wordt aandacht gevraagd voor het onderhoud.",
    ];

    /// <summary>A dossier, a Zaak, a paper and a decision for each motion, in this order.</summary>
    public long Count => (long)count * (KindsOfMotion + 1);

    public FeedItem this[long place]
    {
        get
        {
            var motion = (int)(place / (KindsOfMotion + 1));
            var day = TabledOn(motion).ToString("yyyy-MM-dd'T12:00:00Z'", CultureInfo.InvariantCulture);
            return (place % (KindsOfMotion + 1)) switch
            {
                0 => EntityXml.Item("kamerstukdossier", IdOf("dossier", motion / OfDossier), day, ("nummer", DossierOf(motion)), ("titel", "Dossier dat voor metingen is bedacht")),
                1 => EntityXml.Item("zaak", IdOf("zaak", motion), day,
                    ("kamerstukdossier", IdOf("dossier", motion / OfDossier)), ("soort", "Motie"), ("titel", $"Motie die voor metingen is bedacht, over {ObjectOf(motion)}"), ("afgedaan", motion % 3 == 0 ? "true" : "false")),
                2 => EntityXml.Item("document", IdOf("document", motion), day,
                    ("zaak", IdOf("zaak", motion)), ("kamerstukdossier", IdOf("dossier", motion / OfDossier)), ("soort", "Motie"), ("volgnummer", NumberOf(motion)), ("datum", day)),
                _ => EntityXml.Item("besluit", IdOf("besluit", motion), day,
                    ("zaak", IdOf("zaak", motion)), ("besluitSoort", IsAdopted(motion) ? "Stemmen - aangenomen" : "Stemmen - verworpen"), ("status", "Besluit")),
            };
        }
    }

    /// <summary>The canonical ids.</summary>
    public IEnumerable<string> Ids => Enumerable.Range(0, count).Select(IdOf);

    /// <summary>For each fifty motions the report of the votes, and a year later the letter that tells what was done.</summary>
    public async IAsyncEnumerable<SourceFile> FilesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        for (var first = 0; first < count; first += OfPaper)
        {
            yield return Paper($"stemmingen-{first}", TabledOn(first).AddDays(7), VotesOf(first));
            yield return Paper($"brief-{first}", TabledOn(first).AddYears(1), LetterOf(first));
        }
    }

    private static SourceFile Paper(string name, DateOnly day, string text) =>
        new(name + ".txt", "generated:" + name, () => new MemoryStream(Encoding.UTF8.GetBytes(text))) { Given = new GivenFacts { Date = day, Title = $"{name}, bedacht voor metingen", Basis = "source" } };

    private string VotesOf(int first)
    {
        var text = new StringBuilder("Stemmingen over moties\n\nDe voorzitter:\n\n");
        foreach (var motion in Of(first))
        {
            text.Append(CultureInfo.InvariantCulture, $"In stemming komt de motie-{NameOf(motion)} over {ObjectOf(motion)} ({DossierOf(motion)}, nr. {NumberOf(motion)}).\n\n")
                .Append("Ik constateer dat de leden van de fracties van de SP, D66 en de VVD voor deze motie hebben gestemd en de leden van de overige fracties ertegen, zodat zij is ")
                .Append(IsAdopted(motion) ? "aangenomen.\n\n" : "verworpen.\n\n");
        }

        return text.ToString();
    }

    private string LetterOf(int first)
    {
        var text = new StringBuilder("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nBetreft Voortgang van moties\n\nGeachte voorzitter,\n\n");
        foreach (var motion in Of(first).Where(IsAdopted))
        {
            text.AppendFormat(CultureInfo.InvariantCulture, Outcomes[motion % Outcomes.Length], NameOf(motion), ObjectOf(motion), DossierOf(motion), NumberOf(motion)).Append("\n\n");
        }

        return text.Append("De minister van Infrastructuur en Waterstaat,\n\nJ. Jansen\n").ToString();
    }

    private IEnumerable<int> Of(int first) => Enumerable.Range(first, Math.Min(OfPaper, count - first));

    private static bool IsAdopted(int motion) => motion % 7 != 0;

    private static DateOnly TabledOn(int motion) => new DateOnly(2015, 1, 6).AddDays(motion / OfPaper % 3_600);

    private static int DossierOf(int motion) => FirstDossier + (motion / OfDossier);

    private static int NumberOf(int motion) => (motion % OfDossier) + 1;

    private static string NameOf(int motion) => Names[motion % Names.Length];

    private static string ObjectOf(int motion) => $"{Objects[motion / Names.Length % Objects.Length]} in gebied {motion % 997}";

    private static string IdOf(int motion) => $"kst-{DossierOf(motion)}-{NumberOf(motion)}";

    private static Guid IdOf(string kind, int number) =>
        new(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}-{number}")).AsSpan(0, 16));
}
