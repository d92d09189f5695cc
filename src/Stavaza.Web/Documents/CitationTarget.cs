using System.Text.Json;
using Stavaza.Answers;

namespace Stavaza.Web.Documents;

/// <summary>Where a citation leads a reader.</summary>
/// <param name="Address">The address; null where there is nowhere to go.</param>
/// <param name="Outside">The address is the official one, as the record does not hold the target.</param>
/// <param name="Style">Class of the style sheet; empty for what is no citation.</param>
internal readonly record struct CitationTarget(string? Address, bool Outside, string Style)
{
    public static CitationTarget Of(DocumentElement element)
    {
        if (IsSelf(element))
        {
            return new(null, false, "self");
        }

        return element.Link switch
        {
            null => new(null, false, ""),
            { Outcome: "resolved", Documents: [var document, ..] } => new(Addresses.Document(document.Id), false, "resolved"),
            { Outcome: "ambiguous" } when element.Target is { } id => new(Addresses.Document(id), false, "ambiguous"),
            { Outcome: "ambiguous" } => new(null, false, "ambiguous"),
            { Outcome: "resolved" } when element.Target is { } dossier && element.Kind == "dossier" => new(Addresses.Dossier(dossier), false, "resolved"),
            { Outcome: "nonexistent" } => new(null, false, "nonexistent"),
            { Outcome: "unchecked" } beyond => new(Addresses.Outside(beyond.OfficialUrl), true, "unchecked"),
            { } link => new(Addresses.Outside(link.OfficialUrl), true, "unresolved"),
        };
    }

    /// <summary>Whether the element is the document's own number.</summary>
    public static bool IsSelf(DocumentElement element) =>
        element.Fields.ValueKind == JsonValueKind.Object && element.Fields.TryGetProperty("self", out var self) && self.ValueKind == JsonValueKind.True;
}
