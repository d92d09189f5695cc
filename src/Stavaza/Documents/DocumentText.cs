using System.Collections.Immutable;
using Stavaza.Reading;

namespace Stavaza.Documents;

/// <summary>The text taken out of a file, before any cleaning; all places count in UTF-16 units of <see cref="Text"/>.</summary>
/// <param name="Text">
/// The extracted text; its lines end with a line feed. For a plain text file the text itself, decoded and otherwise unchanged (its line ends too), without byte
/// order mark: offsets count in the input.
/// </param>
/// <param name="Format">The format that the bytes turned out to have, whatever the name says.</param>
/// <param name="Layout">What a line break in it means.</param>
/// <param name="Pages">Where each page begins, in order: the first at 0, each other one after the form feed that ends the page before it. Empty for formats without pages.</param>
/// <param name="Facts">What the format itself says of the document: ids, date, title.</param>
public sealed record DocumentText(string Text, DocumentFormat Format, Layout Layout, ImmutableArray<int> Pages, DocumentFacts Facts)
{
    /// <summary>The page on which <paramref name="position"/> lies, from 1; null for a format without pages.</summary>
    public int? PageOf(int position)
    {
        if (Pages.IsEmpty)
        {
            return null;
        }

        var index = Pages.BinarySearch(position);
        return Math.Max(1, index >= 0 ? index + 1 : ~index);
    }
}

/// <summary>Formats of documents.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Office Open XML text document.</summary>
    Docx,

    /// <summary>HTML page.</summary>
    Html,

    /// <summary>XML of officielebekendmakingen.nl (op-xsd): Kamerstuk, Handelingen, Aanhangsel.</summary>
    OfficielePublicatie,

    /// <summary>Debate report of the Tweede Kamer (VLOS XML).</summary>
    Vlos,
}

/// <summary>What a format says of its document outside the prose. Null or empty where it says nothing.</summary>
public sealed record DocumentFacts
{
    /// <summary>The format says nothing.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>Official id in the form of design.md: kst-28844-269, h-tk-20222023-84-12; null where the format states none.</summary>
    public string? Id { get; init; }

    /// <summary>Other official ids, such as a VLOS object id.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Day of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>Kind as the format names it ("BRIEF VAN DE MINISTER …", "Commissie").</summary>
    public string? Kind { get; init; }

    /// <summary>Session of the House: 2022-2023.</summary>
    public string? Vergaderjaar { get; init; }

    /// <summary>Dossier in the form of design.md: 33783, 36200-V.</summary>
    public string? Dossier { get; init; }

    /// <summary>Official page.</summary>
    public Uri? OfficialUrl { get; init; }

    /// <summary>Items of the agenda, in order, as far as the format of a report marks them.</summary>
    public ImmutableArray<AgendaFact> Agenda { get; init; } = [];

    /// <summary>Offices of the ministers who speak, as far as the format of a report gives them.</summary>
    public ImmutableArray<OfficeFact> Offices { get; init; } = [];
}
