using System.Globalization;
using System.Xml.Linq;
using Stavaza.Documents;
using Stavaza.Reading.Identifiers;
using Stavaza.Sources.Online;

namespace Stavaza.Sources.Bekendmakingen;

/// <summary>What the metadata file of a publication says of it (<c>metadata.xml</c>: names with their contents, of which some come back).</summary>
/// <param name="said">Contents by name, in the order of the file.</param>
internal sealed class PublicationMetadata(ILookup<string, string> said)
{
    /// <summary>Reads a whole file.</summary>
    /// <exception cref="SourceException">It is no metadata file, or was cut off.</exception>
    public static PublicationMetadata Read(Stream file, Uri address)
    {
        var root = XmlAnswer.Read(file, address, XElement.Load);
        if (root.Name.LocalName != "metadata_gegevens")
        {
            throw new SourceException($"{address} answered with <{root.Name.LocalName}> instead of metadata") { MayPass = true };
        }

        return new(root.Elements()
            .Select(element => (Name: element.Attribute("name")?.Value, Content: element.Attribute("content")?.Value.Trim()))
            .Where(metadata => metadata is { Name: not null, Content.Length: > 0 })
            .ToLookup(metadata => metadata.Name!, metadata => metadata.Content!, StringComparer.Ordinal));
    }

    /// <summary>Every name with its content; a name may come back.</summary>
    public IEnumerable<(string Name, string Content)> Everything => said.SelectMany(group => group.Select(content => (group.Key, content)));

    /// <summary>Id, day, title and other names, with what the search said where the file says nothing.</summary>
    public GivenFacts Over(GivenFacts found)
    {
        var id = NumberedId() ?? found.Id;
        return found with
        {
            Id = id,
            Title = First("DC.title") ?? found.Title,
            Date = Day("DCTERMS.issued") ?? Day("OVERHEIDop.datumBrief") ?? Day("OVERHEIDop.datumIndiening") ?? Day("OVERHEIDop.datumVergadering") ?? found.Date ?? Day("DCTERMS.available"),
            Aliases = [.. Names(found.Id).Where(name => name != id).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    /// <summary>
    /// The id that the number in its series gives: before a publication is made up it is known by a number that it loses later (ah-1151601), and the papers of an
    /// older session have no other. Null where the metadata does not number it.
    /// </summary>
    public string? NumberedId()
    {
        if (First("OVERHEIDop.aanhangselNummer") is not { } number || First("OVERHEIDop.vergaderjaar")?.Replace("-", "", StringComparison.Ordinal) is not { Length: 8 } session)
        {
            return null;
        }

        var chamber = First("DC.creator")?.StartsWith("Eerste Kamer", StringComparison.OrdinalIgnoreCase) == true ? "ek" : "tk";
        return OfficialId.Parse($"ah-{chamber}-{session}-{number}") is OfficialId.Aanhangsel id ? id.ToString() : null;
    }

    /// <summary>
    /// Every id that it is known by. The number of a Zaak is what the publication and the rows of the Tweede Kamer have in common; the place in a dossier is how others
    /// cite a paper that was published under another id.
    /// </summary>
    public IEnumerable<string> Names(string? found)
    {
        if (found is not null)
        {
            yield return found;
        }

        foreach (var written in said["DC.identifier"].Where(OfficialIds.IsId))
        {
            yield return written;
        }

        if (PlaceInDossier() is { } place)
        {
            yield return place;
        }

        foreach (var zaak in said["OVERHEIDop.vraagnummer"].SelectMany(written => written.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (OfficialId.Parse(zaak) is OfficialId.Zaak number)
            {
                yield return number.ToString();
            }
        }
    }

    /// <summary>Where several dossiers or numbers are named, which belongs to which is not said.</summary>
    private string? PlaceInDossier() =>
        said["OVERHEIDop.dossiernummer"].Distinct().ToList() is [var dossier] && said["OVERHEIDop.ondernummer"].Distinct().ToList() is [var number]
            && OfficialId.Parse($"kst-{string.Concat(dossier.Where(unit => !char.IsWhiteSpace(unit)))}-{number}") is OfficialId.Kamerstuk paper ? paper.ToString() : null;

    private string? First(string name) => said[name].FirstOrDefault();

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(First(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1813 ? day : null;
}
