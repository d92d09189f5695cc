using System.IO.Compression;

namespace Stavaza.Documents;

/// <summary>Looks at what a zip file says it holds, before anything is unpacked.</summary>
internal static class ZipContents
{
    /// <summary>Real documents shrink to a tenth or so, a bomb to a thousandth.</summary>
    private const int MostShrinking = 200;

    /// <summary>The package's own lists are held in memory by the library; real ones have some kilobytes.</summary>
    private const long MostPackaging = 4 * 1024 * 1024;

    private const int MostEntries = 20_000;
    private const long NoBombBelow = 16 * 1024 * 1024;

    /// <exception cref="UnreadableException">It is no DOCX, damaged, or a bomb.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes, OpeningBudget budget)
    {
        try
        {
            using var stream = bytes.AsStream();
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new UnreadableException($"is a zip file with more than {MostEntries:N0} files in it; no document has so many");
            }

            CheckKind(zip);
            CheckSizes(zip, budget);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException("is a damaged DOCX (its zip file is broken or cut off); download or save it again", error);
        }
    }

    private static void CheckKind(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not null && zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var reason = zip switch
        {
            _ when Has(zip, "xl/") => "is a spreadsheet; save it as PDF",
            _ when Has(zip, "ppt/") => "is a presentation; save it as PDF",
            _ when zip.GetEntry("mimetype") is not null && Has(zip, "content.xml") => "is an OpenDocument file (.odt); save it as DOCX or PDF",
            _ when zip.GetEntry("mimetype") is not null => "is an EPUB or another publication in a zip file; save it as PDF",
            _ => "is a zip file without a document of its own; unpack it and read the documents in it",
        };
        throw new UnreadableException(reason);
    }

    private static bool Has(ZipArchive zip, string start) => zip.Entries.Any(entry => entry.FullName.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static void CheckSizes(ZipArchive zip, OpeningBudget budget)
    {
        var markup = 0L;
        foreach (var entry in zip.Entries)
        {
            if (entry.Length > NoBombBelow && entry.Length / Math.Max(1, entry.CompressedLength) > MostShrinking)
            {
                throw new UnreadableException("is a zip bomb: a part of it unpacks to more than two hundred times its size; do not trust where it came from");
            }

            if (entry.Length > MostPackaging && (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName == "[Content_Types].xml"))
            {
                throw new UnreadableException("is a damaged DOCX: its list of parts is larger than any document needs; do not trust where it came from");
            }

            markup += entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? entry.Length : 0;
        }

        if (markup > 4L * budget.Limits.MostText)
        {
            throw new UnreadableException($"unpacks to {markup / (1024 * 1024):N0} MB of markup, more than may be taken from one file; split it");
        }
    }
}
