using System.Globalization;
using System.Xml.Linq;
using Stavaza.Sources.Online;

namespace Stavaza.Sources.Bekendmakingen;

/// <summary>Reads an answer of the search (SRU 1.2 or 2.0, records in the schema gzd). Elements are known by their local names: the two versions differ in the rest.</summary>
internal static class SruPageReader
{
    /// <summary>Reads a whole answer.</summary>
    /// <exception cref="SourceException">It is no answer of a search, tells of an error, or was cut off.</exception>
    public static SruPage Read(Stream answer, Uri address)
    {
        var root = XmlAnswer.Read(answer, address, XElement.Load);
        if (root.Name.LocalName != "searchRetrieveResponse")
        {
            throw new SourceException($"{address} answered with <{root.Name.LocalName}> instead of search results") { MayPass = true };
        }

        if (Inside(root, "diagnostic").FirstOrDefault() is { } diagnostic)
        {
            throw new SourceException($"{address} does not understand the question: {OneLine(diagnostic)}; check the query");
        }

        var (records, oddities) = (new List<SruRecord>(), new List<string>());
        foreach (var element in Inside(root, "record"))
        {
            if (RecordOf(element) is { } record)
            {
                records.Add(record);
            }
            else
            {
                oddities.Add($"{address}: record {Inside(element, "recordPosition").FirstOrDefault()?.Value} has no identifier");
            }
        }

        return new(NumberOf(root, "numberOfRecords") ?? records.Count, records, oddities, NumberOf(root, "nextRecordPosition"));
    }

    private static SruRecord? RecordOf(XElement element)
    {
        if (Text(element, "identifier") is not { } identifier)
        {
            return null;
        }

        var files = new Dictionary<string, Uri>(StringComparer.Ordinal);
        foreach (var item in Inside(element, "itemUrl"))
        {
            if (item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "manifestation")?.Value is { } what
                && Uri.TryCreate(item.Value.Trim(), UriKind.Absolute, out var address))
            {
                files.TryAdd(what, address);
            }
        }

        return new(identifier, files)
        {
            Title = Text(element, "title"),
            Issued = DateOnly.TryParseExact(Text(element, "issued") ?? Text(element, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Fields = [.. Inside(element, "originalData").SelectMany(data => data.Descendants()).Where(leaf => !leaf.HasElements && leaf.Value.Trim().Length > 0)
                .Select(leaf => (leaf.Name.LocalName, leaf.Value.Trim()))],
            Page = Uri.TryCreate(Text(element, "preferredUrl"), UriKind.Absolute, out var page) ? page : null,
            Changed = Text(element, "datumTijdstipWijzigingExpression") ?? Text(element, "timestamp") ?? Text(element, "modified"),
        };
    }

    private static IEnumerable<XElement> Inside(XElement element, string name) => element.Descendants().Where(inside => inside.Name.LocalName == name);

    private static string? Text(XElement element, string name) => Inside(element, name).FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static long? NumberOf(XElement element, string name) =>
        long.TryParse(Text(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string OneLine(XElement element) => string.Join(": ", element.Elements().Select(inside => inside.Value.Trim()).Where(text => text.Length > 0));
}
