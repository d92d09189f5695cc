using System.Globalization;
using System.Text;

namespace Stavaza.Reports;

/// <summary>What all formats of a report do alike: quotation marks, numbers of sources, names of sources.</summary>
internal static class ReportStyle
{
    /// <summary>The words of a document: between quotation marks, or labelled where they are retold.</summary>
    public static string Words(ReportSentence sentence, ReportTexts texts) => sentence switch
    {
        { Words: null } => "",
        { Retold: true } => $"{OneLine(sentence.Words)} ({texts.Retold})",
        _ => $"“{OneLine(sentence.Words)}”",
    };

    /// <summary>Number and page of each source of a sentence: "3, p. 2".</summary>
    public static IEnumerable<(int Source, string Label)> Citations(ReportSentence sentence, ReportTexts texts) => sentence.Citations
        .Select(cited => (cited.Source, cited.Page is { } page ? $"{cited.Source}, {texts.Page} {page}" : cited.Source.ToString(CultureInfo.InvariantCulture)))
        .Distinct();

    public static string Anchor(int source) => string.Create(CultureInfo.InvariantCulture, $"bron-{source}");

    /// <summary>Title, id, day and label of a source on one line.</summary>
    public static string Named(ReportSource source, ReportTexts texts)
    {
        var id = source.Id == source.Title || source.Kind is "record" or "web" ? "" : $", {source.Id}";
        var day = source.Day is { } known ? $", {known}" : "";
        return OneLine($"{source.Title}{id}{day}{(source.Retold ? $" ({texts.Retold})" : "")}");
    }

    /// <summary>An address that is safe to follow; null for anything that is not plain http or https.</summary>
    public static string? Address(ReportSource source) =>
        source.Address is { IsAbsoluteUri: true } address && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    /// <summary>White space as one space, without control characters, the marks that turn the direction of writing, and the bullets that only one font has.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (!Rune.IsControl(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xE000 and <= 0xF8FF) or 0xFFFE or 0xFFFF))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd();
    }
}
