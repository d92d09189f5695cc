using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Official;

/// <summary>Names one version of a row of an official register: what an official fact rests on, as a sentence is what a document's fact rests on.</summary>
/// <param name="Kind">The entity as the source's schema writes it: zaak, besluit, stemming, toezegging, verdrag.</param>
/// <param name="Id">The row's own id at the source.</param>
/// <param name="Published">When the source published this version.</param>
public sealed record OfficialRow(string Kind, Guid Id, DateTimeOffset Published)
{
    private readonly Uri? _address;

    /// <summary>Where the source gives the row as it is now; null for a treaty or publication without a page.</summary>
    /// <remarks>Made when it is asked for: lists hold a row for every line, and show few.</remarks>
    public Uri? Address
    {
        get => _address ?? (Kind is OfficialVersion.Verdrag or OfficialVersion.Publicatie ? null : new($"{SyncFeed.OfficialAddress}/Entiteiten/{Id}"));
        init => _address = value;
    }
}

/// <summary>What a row said of where it stands, from the day on which the source published it.</summary>
/// <param name="Day">The day of publication, in Amsterdam.</param>
/// <param name="Status">Status as the source writes it: of a Zaak Vrijgegeven, of a Toezegging Openstaand; null when it says nothing.</param>
/// <param name="HuidigeBehandelstatus">Of a Zaak, as the source writes it.</param>
/// <param name="Afgedaan">Of a Zaak: the House has dealt with it. The source does not define whether that says anything of what the government did.</param>
/// <param name="Kabinetsappreciatie">Of a motion, as the source writes it: Oordeel Kamer, Ontraden.</param>
/// <param name="Verwijderd">The source took the row back.</param>
/// <param name="Row">The version that says so.</param>
public sealed record OfficialStatus(
    DateOnly Day, string? Status, string? HuidigeBehandelstatus, bool? Afgedaan, string? Kabinetsappreciatie, bool Verwijderd, OfficialRow Row)
{
    internal bool SaysTheSameAs(OfficialStatus other) =>
        (Status, HuidigeBehandelstatus, Afgedaan, Kabinetsappreciatie, Verwijderd)
        == (other.Status, other.HuidigeBehandelstatus, other.Afgedaan, other.Kabinetsappreciatie, other.Verwijderd);
}

/// <summary>Who has to do with a Zaak or a paper.</summary>
/// <param name="Naam">As the source writes it.</param>
/// <param name="Fractie">The party, as the source writes it; null for none.</param>
/// <param name="Functie">The office; null when not said.</param>
/// <param name="Relatie">Indiener, Medeindiener, Gericht aan, Eerste ondertekenaar …</param>
/// <param name="Persoon">Id of the person; null for a party or a committee.</param>
/// <param name="Row">The row that says so.</param>
public sealed record OfficialActor(string Naam, string? Fractie, string? Functie, string? Relatie, Guid? Persoon, OfficialRow Row);

/// <summary>Our reading of what the register says, beside the source's own words.</summary>
/// <param name="Value">aangenomen, verworpen, aangehouden, ingetrokken, overgenomen, vervallen, or unclear.</param>
/// <param name="Rule">The rule: besluit-soort, besluit-tekst, zaak-status; where it is unclear no-decision or decisions-differ.</param>
/// <param name="Words">The source's words that were read; null where there are none.</param>
/// <param name="Day">The day of the decision; null when the register does not say.</param>
/// <param name="Row">The row that says so; null where none does.</param>
public sealed record OfficialOutcome(string Value, string Rule, string? Words, DateOnly? Day, OfficialRow? Row);
