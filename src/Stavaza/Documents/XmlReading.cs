using System.Text.RegularExpressions;
using System.Xml;

namespace Stavaza.Documents;

/// <summary>Reads XML from strangers: no document type, nothing fetched, depth, size and time bounded. Comments and processing instructions are passed over.</summary>
internal static partial class XmlReading
{
    /// <summary>Why a file with a document type is refused.</summary>
    public const string NoDocumentType =
        "declares a document type (DTD), which can pull in other files or blow up in memory and is never read; remove the declaration, or download the file from the official source";

    private const int MostDepth = 512;

    /// <summary>Gives every node to <paramref name="visit"/>, in document order.</summary>
    /// <exception cref="UnreadableException">It is not well-formed, or not to be trusted.</exception>
    public static void Read(Stream stream, OpeningBudget budget, Action<XmlReader> visit)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = Math.Max(budget.Limits.MostBytes, 4L * budget.Limits.MostText),
            MaxCharactersFromEntities = 1024,
        };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            while (reader.Read())
            {
                budget.Step();
                if (reader.Depth > MostDepth)
                {
                    throw new UnreadableException($"is XML with more than {MostDepth} elements inside each other, which no official document has");
                }

                visit(reader);
            }
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new UnreadableException(NoDocumentType, error);
        }
        catch (XmlException error)
        {
            throw new UnreadableException($"is damaged XML: {error.Message.ReplaceLineEndings(" ")} Download or save it again.", error);
        }
        catch (Exception error) when (error is System.Text.DecoderFallbackException or ArgumentException or IOException or InvalidDataException)
        {
            // An encoding that XML declares and the bytes do not have, or that does not exist.
            throw new UnreadableException($"is damaged: {error.Message.ReplaceLineEndings(" ")} Download or save it again.", error);
        }
    }

    /// <summary>A session as 2022-2023 out of "Vergaderjaar 2022–2023" (any dash) or "20222023"; null when there is none.</summary>
    public static string? VergaderjaarIn(string? text) =>
        text is not null && VergaderjaarPattern().Match(text) is { Success: true } match && IsNextYear(match.Groups[1].Value, match.Groups[2].Value)
            ? $"{match.Groups[1].Value}-{match.Groups[2].Value}"
            : null;

    /// <summary>A day out of "2026-07-02" or "2025-06-19T00:00:00"; null when it is none, or the year 1 that stands for "not known".</summary>
    public static DateOnly? DayIn(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out var day) && day.Year > 1 ? day : null;

    private static bool IsNextYear(string first, string second) =>
        int.Parse(first, System.Globalization.CultureInfo.InvariantCulture) + 1 == int.Parse(second, System.Globalization.CultureInfo.InvariantCulture);

    // The sources write a hyphen, an en dash, a figure dash, a slash, or nothing.
    [GeneratedRegex(@"(?<![0-9])([12][0-9]{3}) ?[-‐-―/]? ?([12][0-9]{3})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex VergaderjaarPattern();
}
