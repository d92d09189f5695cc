using System.Collections.Immutable;

namespace Stavaza.Documents;

/// <summary>Gathers, while a debate report is walked through, where its activities begin and which offices its speakers hold.</summary>
internal sealed class VlosAgenda
{
    private readonly List<AgendaFact> items = [];
    private readonly List<OfficeFact> offices = [];

    public ImmutableArray<AgendaFact> Items => [.. items];

    public ImmutableArray<OfficeFact> Offices => [.. offices.Distinct()];

    /// <param name="start">Where the text of the activity begins.</param>
    public void Begin(int start) => items.Add(new(start, null, null, []));

    /// <summary>Keeps what the file says of the activity that began last.</summary>
    public void Keep(string name, string words)
    {
        if (items.Count == 0 || words.Length == 0)
        {
            return;
        }

        var item = items[^1];
        items[^1] = name switch
        {
            "onderwerp" => item with { Title = OneLine(words) },
            "titel" => item with { Title = item.Title ?? OneLine(words) },
            "parlisid" => item with { Activiteit = words },
            _ when OfficialIds.Dossier(words, null) is { } dossier && !item.Dossiers.Contains(dossier) => item with { Dossiers = item.Dossiers.Add(dossier) },
            _ => item,
        };
    }

    public void Add(VlosTurn turn)
    {
        if (turn.Office is { } office)
        {
            offices.Add(office);
        }
    }

    /// <summary>Pretty-printed files break lines inside words of data.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
