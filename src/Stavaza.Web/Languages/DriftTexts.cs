namespace Stavaza.Web.Languages;

/// <summary>What the page of successive papers says, in one language.</summary>
public sealed record DriftTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Question { get; init; }
    public required string Everybody { get; init; }
    public required Func<int, string> Through { get; init; }
    public required Func<int, string, string> Followed { get; init; }
    public required string FirstSaid { get; init; }
    public required string Unchanged { get; init; }
    public required string Changed { get; init; }
    public required string Added { get; init; }
    public required string Dropped { get; init; }
    public required string Reworded { get; init; }
    public required Func<string, string> Alike { get; init; }
    public required string NotIn { get; init; }
    public required Func<int, string> Once { get; init; }
    public required string NothingComesBack { get; init; }
    public required string TooFewPapers { get; init; }
    public required Func<int, int, string> NewestShown { get; init; }

    /// <summary>In Dutch.</summary>
    public static DriftTexts Dutch { get; } = new()
    {
        Title = "Woorden door de tijd",
        Lead = "Dezelfde passage door opeenvolgende brieven gevolgd: wat erbij kwam, wat wegviel, wat anders werd gezegd.",
        Question = "Onderwerp of \"zinsnede\"",
        Everybody = "ook stukken van Kamerleden en verslagen van debatten",
        Through = count => count == 1 ? "1 stuk spreekt hierover" : $"{count} stukken spreken hierover",
        Followed = (count, day) => $"In {count} stukken, laatst veranderd op {day}",
        FirstSaid = "voor het eerst gezegd",
        Unchanged = "woord voor woord herhaald",
        Changed = "veranderd",
        Added = "erbij",
        Dropped = "weggevallen",
        Reworded = "anders gezegd",
        Alike = share => $"{share} van de sprekende woorden gelijk",
        NotIn = "Staat niet in",
        Once = count => count == 1 ? "1 passage is één keer gezegd" : $"{count} passages zijn één keer gezegd",
        NothingComesBack = "Geen passage komt in een later stuk terug.",
        TooFewPapers = "Om te vergelijken zijn twee stukken met een bekende dag nodig; zoveel heeft het bestand er hierover niet.",
        NewestShown = (shown, count) => $"De nieuwste {shown} van {count} staan hier; alle staan in de JSON.",
    };

    /// <summary>In English.</summary>
    public static DriftTexts English { get; } = new()
    {
        Title = "Words through time",
        Lead = "The same passage followed through successive letters: what was added, what was dropped, what was said otherwise.",
        Question = "Subject or \"phrase\"",
        Everybody = "papers of members and reports of debates as well",
        Through = count => count == 1 ? "1 paper speaks of it" : $"{count} papers speak of it",
        Followed = (count, day) => $"In {count} papers, last changed on {day}",
        FirstSaid = "first said",
        Unchanged = "repeated word for word",
        Changed = "changed",
        Added = "added",
        Dropped = "dropped",
        Reworded = "reworded",
        Alike = share => $"{share} of the telling words the same",
        NotIn = "Not in",
        Once = count => count == 1 ? "1 passage was said once" : $"{count} passages were said once",
        NothingComesBack = "No passage comes back in a later paper.",
        TooFewPapers = "It takes two papers with a known day to compare; the record has not that many on this.",
        NewestShown = (shown, count) => $"The newest {shown} of {count} are here; all are in the JSON.",
    };

    /// <summary>The table for a language.</summary>
    public static DriftTexts For(Texts texts) => texts.Code == "en" ? English : Dutch;
}
