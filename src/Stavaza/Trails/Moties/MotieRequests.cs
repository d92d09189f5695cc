using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>One request of a motion, with the words by which it is known again.</summary>
/// <param name="Found">The request.</param>
/// <param name="Telling">Its words that no other request of the motion has.</param>
internal sealed record MotieRequest(FoundElement Found, ContentWords Telling)
{
    private static readonly string[] Government = ["regering", "kabinet", "minister", "staatssecretaris", "bewindspersonen", "ministers"];
    private static readonly string[] Reporting = ["informeren", "rapporteren", "berichten", "te sturen", "toe te sturen", "te zenden", "op de hoogte"];

    /// <summary>Whether it asks something of the government: what the House pronounces or asks of itself or others is no request of it.</summary>
    public bool IsOfGovernment =>
        Found.Text("addressee") is not { } addressee || Array.Exists(Government, name => addressee.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it asks no more than to be told: "en de Kamer daarover te informeren".</summary>
    public bool IsToReport
    {
        get
        {
            var words = Found.Element.Words;
            return words.Contains("Kamer", StringComparison.Ordinal) && Array.Exists(Reporting, verb => words.Contains(verb, StringComparison.OrdinalIgnoreCase)) && Telling.Count <= 2;
        }
    }
}

/// <summary>The requests of a motion: from its own paper, else from the debate in which it was tabled, else as one other document quotes them.</summary>
internal static class MotieRequests
{
    public static IReadOnlyList<MotieRequest> Of(TrailMaterial known)
    {
        var dicta = Source(known).DistinctBy(found => found.Element.Words).ToList();
        var words = dicta.ConvertAll(found => ContentWords.Of(found.Element.Words));
        return [.. dicta.Select((found, at) => new MotieRequest(found, words[at].Without(words.Where((_, other) => other != at))))];
    }

    private static IEnumerable<FoundElement> Source(TrailMaterial known)
    {
        var documents = known.Inside.Concat(known.About).Where(found => found.Element.Type == "dictum").DistinctBy(found => found.Element.Id).GroupBy(found => found.Document).ToList();
        return documents.Find(document => known.Own.Any(own => own.Id == document.First().Reference.Id) && document.First().Reference.Kind == nameof(DocumentKind.Motie))
            ?? documents.Find(document => document.First().Reference.Kind == nameof(DocumentKind.Verslag) && !document.First().IsTrue("reported"))
            ?? documents.MaxBy(document => document.Count())
            ?? Enumerable.Empty<FoundElement>();
    }
}
