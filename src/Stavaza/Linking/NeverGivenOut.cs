using Stavaza.Reading.Identifiers;

namespace Stavaza.Linking;

/// <summary>
/// Knows numbers that cannot exist. Dossiers are numbered in the order in which they are opened, and each September the budget gets a round number: so a dossier
/// behind that number was not there a year before. Years of margin keep numbers that were set aside early out of it.
/// </summary>
internal static class NeverGivenOut
{
    /// <summary>Numbers of the budgets, by the year in which their session began. Source: titles of the dossiers on officielebekendmakingen.nl.</summary>
    private static readonly (int Dossier, int Year)[] Budgets =
    [
        (18600, 1984), (19200, 1985), (19700, 1986), (20200, 1987), (20800, 1988), (21300, 1989), (21800, 1990), (22300, 1991), (22800, 1992), (23400, 1993),
        (23900, 1994), (24400, 1995), (25000, 1996), (25600, 1997), (26200, 1998), (26800, 1999), (27400, 2000), (28000, 2001), (28600, 2002), (29200, 2003),
        (29800, 2004), (30300, 2005), (30800, 2006), (31200, 2007), (31700, 2008), (32123, 2009), (32500, 2010), (33000, 2011), (33400, 2012), (33750, 2013),
        (34000, 2014), (34300, 2015), (34550, 2016), (34775, 2017), (35000, 2018), (35300, 2019), (35570, 2020), (35925, 2021), (36200, 2022), (36410, 2023),
        (36600, 2024), (36800, 2025),
    ];

    /// <summary>More dossiers than were ever opened in a year, several times over.</summary>
    private const int MostInAYear = 2_000;

    private const int Margin = 1;

    /// <summary>The reason for which the target of a citation cannot exist; null when it may.</summary>
    /// <param name="target">Canonical id.</param>
    /// <param name="session">Session that the citation names beside it, 2019-2020; null for none.</param>
    /// <param name="citing">The day by which the citing document was published; null when not known.</param>
    public static string? ReasonOf(string target, string? session, DateOnly? citing) => OfficialId.Parse(target) switch
    {
        OfficialId.Kamerstuk(var paper) => ReasonOf(paper.Dossier, paper.Vergaderjaar?.Begin ?? BeginOf(session), citing),
        OfficialId.Dossier(var dossier) => ReasonOf(dossier, null, citing),
        OfficialId.Handelingen(var report) => OfYear(report.Vergaderjaar.Begin, citing),
        OfficialId.Aanhangsel(var questions) => OfYear(questions.Vergaderjaar.Begin, citing),
        OfficialId.Zaak(var number) => OfYear(number.Jaar, citing),
        OfficialId.Publicatie(var publication) => OfYear(publication.Jaar, citing),
        OfficialId.Brief(var day) => OfYear(day.Year, citing),
        _ => null,
    };

    private static string? ReasonOf(Dossiernummer dossier, int? session, DateOnly? citing)
    {
        var opened = Budgets.LastOrDefault(budget => budget.Dossier < dossier.Nummer);
        if (session is { } began && opened.Year > 0 && began < opened.Year - Margin)
        {
            return LinkRules.SessionBeforeDossier;
        }

        if (citing is not { } day)
        {
            return null;
        }

        var years = Math.Max(0, day.Year - Budgets[^1].Year) + 1;
        return (opened.Year > 0 && day.Year < opened.Year - Margin) || dossier.Nummer > Budgets[^1].Dossier + (years * MostInAYear)
            ? LinkRules.DossierNotYetThere
            : session is { } year ? OfYear(year, citing) : null;
    }

    private static string? OfYear(int year, DateOnly? citing) => citing is { } day && year > day.Year ? LinkRules.YearNotYetThere : null;

    private static int? BeginOf(string? session) => session is { Length: 9 } && int.TryParse(session.AsSpan(0, 4), out var begin) ? begin : null;
}
