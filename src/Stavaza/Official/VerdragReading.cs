using Stavaza.Reading;
using Stavaza.Reading.Citations;

namespace Stavaza.Official;

/// <summary>Reads a treaty from a record of the Verdragenbank.</summary>
internal static class VerdragReading
{
    public static OfficialVerdrag Of(OfficialVersion verdrag)
    {
        var fields = verdrag.Fields;
        var (from, to) = (fields.Day("geldigheidsperiodeNederland_startdatum"), fields.Day("geldigheidsperiodeNederland_einddatum"));
        return new(
            verdrag.Row,
            fields.Text("identifier") ?? string.Empty,
            fields.Text("verdragnummer"),
            fields.Text("title"),
            fields.Text("typeVerdrag"),
            fields.Text("statusVerdrag"),
            fields.Texts("partij"),
            fields.Day("datumTotstandkoming"),
            fields.Text("plaatsTotstandkoming"),
            fields.Day("inwerkingtredingsdatum"),
            TractatenbladenOf(fields),
            (from, to) is (null, null) ? null : new(from, to));
    }

    /// <summary>Whatever field names a Tractatenblad: the source's own fields for it were never seen.</summary>
    private static IReadOnlyList<string> TractatenbladenOf(OfficialFields fields) =>
        [.. fields.Everything()
            .SelectMany(field => field.Values)
            .SelectMany(value => CitationReader.Read(value, ReadingContext.None))
            .Select(citation => citation.Id)
            .OfType<string>()
            .Where(id => id.StartsWith("trb-", StringComparison.Ordinal))
            .Distinct()];
}
