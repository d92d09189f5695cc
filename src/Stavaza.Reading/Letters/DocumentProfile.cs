using System.Collections.Immutable;

namespace Stavaza.Reading.Letters;

/// <summary>What a document says it is. Everything in it was read from the text; what the text does not say is null or empty.</summary>
public sealed record DocumentProfile
{
    /// <summary>The kind of document.</summary>
    public DocumentKind Kind { get; init; } = DocumentKind.Onbekend;

    /// <summary>Official id of the document itself as its head prints it, such as kst-36200-V-30 or ah-tk-20222023-968; null when it prints none.</summary>
    public string? OwnId { get; init; }

    /// <summary>Reference that the sender gave it, as written without spaces: BZDOC-1140901229-49; null when it states none.</summary>
    public string? OwnReference { get; init; }

    /// <summary>Title or subject line; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The day that the document states as its own; null for an undated document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Latest day that the document speaks of as past, which it must have been written on or after; null when it names none.</summary>
    public DateOnly? WrittenAfter { get; init; }

    /// <summary>Who signed: for a Kamerbrief the ministers, for a Motie the members that moved it.</summary>
    public ImmutableArray<Ondertekenaar> Signatories { get; init; } = [];

    /// <summary>To whom it is addressed, as written ("voorzitter", "de Voorzitter van de Tweede Kamer der States-Generaal"); null when not said.</summary>
    public string? Addressee { get; init; }
}

/// <summary>Who signed a document.</summary>
/// <param name="Name">Name with initials, without academic titles: "W.B. Hoekstra", "Van Dijk".</param>
/// <param name="Role">Office as written, without the article: "minister van Buitenlandse Zaken"; null for a member of the House.</param>
public sealed record Ondertekenaar(string Name, string? Role);

/// <summary>Kinds of parliamentary documents, by the names that the House's data model gives them (Document.Soort), grouped.</summary>
public enum DocumentKind
{
    /// <summary>The text does not tell.</summary>
    Onbekend,

    /// <summary>Letter of the government to a House (Brief regering).</summary>
    Kamerbrief,

    /// <summary>Motion, also amended.</summary>
    Motie,

    /// <summary>Written questions of members (Schriftelijke vragen).</summary>
    SchriftelijkeVragen,

    /// <summary>Answer to written questions.</summary>
    AntwoordSchriftelijkeVragen,

    /// <summary>Notice that an answer will be late (Mededeling uitstel antwoord).</summary>
    Uitstelbericht,

    /// <summary>Report of a debate, plenary or in committee (Verslag, Handelingen).</summary>
    Verslag,

    /// <summary>List of decisions of a committee.</summary>
    Besluitenlijst,

    /// <summary>Outcome of votes (Stemmingsuitslagen).</summary>
    Stemmingen,

    /// <summary>Bill and its explanation (Voorstel van wet, Memorie van toelichting).</summary>
    Wetsvoorstel,

    /// <summary>Another official paper.</summary>
    Overig,
}
