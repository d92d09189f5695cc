using Stavaza.Answers;
using Stavaza.Reading;

namespace Stavaza.Web;

/// <summary>The addresses of pages and of the API. An id stands in the path where a path can hold it, else in <c>?id=</c>.</summary>
internal static class Addresses
{
    public const string Api = "/api/v1";
    public const string OpenApi = "/openapi/v1.json";

    public static string Document(string id) => Of("/documents", "id", id);

    /// <summary>A document as of a day: what cites it is shown as far as it was published by then.</summary>
    public static string Document(string id, DateOnly asOf) => WithQuery(Document(id), [("asOf", Day(asOf))]);

    /// <summary>The place in a document of something that was read.</summary>
    public static string Element(string document, string element, TextSpan place) =>
        WithPart(Document(document), place) + "#e-" + Uri.EscapeDataString(element);

    public static string Evidence(Evidence evidence) => Element(evidence.Document.Id, evidence.Element, evidence.Place);

    /// <summary>Any place in a document; the page shows it, as nothing was read there that carries an id.</summary>
    public static string Place(string document, TextSpan place) =>
        WithQuery(WithPart(Document(document), place), [("place", $"{place.Start}-{place.Length}")]) + $"#p-{place.Start}";

    public static string Trail(string id, DateOnly? asOf = null) => WithQuery(Of("/trails", "id", id), [("asOf", Day(asOf))]);

    /// <summary>What cites a target, whether the record holds it or not.</summary>
    public static string Citations(string target, DateOnly? asOf = null) => WithQuery(Of("/citations", "target", target), [("asOf", Day(asOf))]);

    public static string Dossier(string id, DateOnly? asOf = null) => WithQuery(Of("/dossiers", "id", id), [("asOf", Day(asOf))]);

    /// <summary>What is missing of a dossier.</summary>
    public static string Completeness(string id) => Of("/completeness", "id", id);

    public static string Status(string subject, DateOnly? asOf = null) => WithQuery("/status", [("subject", subject), ("asOf", Day(asOf))]);

    /// <summary>Where a subject stands, written out.</summary>
    public static string Report(string subject, DateOnly? asOf = null) => WithQuery("/report", [("subject", subject), ("asOf", Day(asOf))]);

    /// <summary>A subject of the register.</summary>
    public static string Subject(string id, DateOnly? asOf = null) => WithQuery(Of("/subjects", "id", id), [("asOf", Day(asOf))]);

    public static string Search(string query, int page = 1, DateOnly? asOf = null) =>
        WithQuery("/search", [("q", query), ("page", page > 1 ? $"{page}" : null), ("asOf", Day(asOf))]);

    /// <summary>Where a person says what belongs to something, or was read wrongly.</summary>
    public static string Give(string element, string? target) => WithQuery("/verdicts/give", [("element", element), ("target", target)]);

    /// <summary>A verdict that was kept.</summary>
    public static string Verdict(long number) => $"/verdicts/{number}";

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    /// <summary>The address with parameters added; those without a value are left out.</summary>
    public static string WithQuery(string address, IEnumerable<(string Name, string? Value)> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                address += (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Uri.EscapeDataString(name) + "=" + Uri.EscapeDataString(value);
            }
        }

        return address;
    }

    /// <summary>An address outside Stavaza that is safe to follow; null for anything that is not plain http or https.</summary>
    public static string? Outside(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    /// <summary>The page or API address of <paramref name="id"/> under <paramref name="root"/>.</summary>
    public static string Of(string root, string parameter, string id) =>
        FitsInPath(id)
            ? root + "/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString))
            : WithQuery(root, [(parameter, id)]);

    // A server or proxy may resolve dots and empty segments, and leaves an escaped slash or percent sign in doubt. Tabs and the like never travel well.
    private static bool FitsInPath(string id) =>
        id.AsSpan().IndexOfAny('%', '\\') < 0 && !id.Any(char.IsControl) && id.Split('/').All(segment => segment.Trim('.', ' ').Length > 0);

    private static string WithPart(string address, TextSpan place)
    {
        var part = Documents.TextParts.PartOf(place.Start);
        return part == 0 ? address : WithQuery(address, [("part", $"{part + 1}")]);
    }
}
