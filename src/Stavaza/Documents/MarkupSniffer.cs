using System.Buffers;

namespace Stavaza.Documents;

/// <summary>Tells HTML, the known kinds of XML and plain text apart by the first element.</summary>
internal static class MarkupSniffer
{
    private const int LookAt = 16 * 1024;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    private static readonly SearchValues<char> EndOfDoctype = SearchValues.Create(" \t\r\n[>");

    private static readonly HashSet<string> HtmlRoots = new(StringComparer.OrdinalIgnoreCase) { "html", "head", "body", "div", "article", "main", "section", "p", "h1" };

    public static DocumentFormat Sniff(ReadOnlySpan<byte> bytes, string extension)
    {
        var start = TextDecoding.DecodeStart(bytes, LookAt).AsSpan().TrimStart();
        var isXml = start.StartsWith("<?xml", StringComparison.Ordinal) || extension == ".xml";
        var isHtml = extension is ".html" or ".htm" or ".xhtml";
        switch (FirstElement(start, out var doctype))
        {
            case "officiele-publicatie":
                return DocumentFormat.OfficielePublicatie;
            case "vlosCoreDocument" or "vlosdocument":
                return DocumentFormat.Vlos;
            case var _ when string.Equals(doctype, "html", StringComparison.OrdinalIgnoreCase):
                return DocumentFormat.Html;
            case { } root when isHtml || string.Equals(root, "html", StringComparison.OrdinalIgnoreCase) || (!isXml && HtmlRoots.Contains(root)):
                return DocumentFormat.Html;
            case var _ when doctype is not null && isXml:
                throw new UnreadableException(XmlReading.NoDocumentType);
            case { } root when isXml:
                throw new UnreadableException($"is XML of an unknown kind (root element {root}); known are those of officielebekendmakingen.nl and the debate reports");
            case null when isXml:
                throw new UnreadableException("is no XML, whatever its name says: no element begins it; download or save it again");
            default:
                return isHtml ? DocumentFormat.Html : DocumentFormat.Text;
        }
    }

    /// <summary>The local name of the first element after declarations and comments; null when the text does not begin with markup.</summary>
    private static string? FirstElement(ReadOnlySpan<char> text, out string? doctype)
    {
        doctype = null;
        while (text.Length > 1 && text[0] == '<')
        {
            if (char.IsAsciiLetter(text[1]))
            {
                var name = text[1..];
                var end = name.IndexOfAny(EndOfName);
                name = end < 0 ? name : name[..end];
                name = name[(name.IndexOf(':') + 1)..];
                return name.Length is > 0 and < 64 ? name.ToString() : null;
            }

            var skipped = SkipDeclaration(text, ref doctype);
            if (skipped == 0)
            {
                return null;
            }

            text = text[skipped..].TrimStart();
        }

        return null;
    }

    private static int SkipDeclaration(ReadOnlySpan<char> text, ref string? doctype)
    {
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            return LengthUpTo(text, "-->");
        }

        if (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            var name = text["<!doctype".Length..].TrimStart();
            var end = name.IndexOfAny(EndOfDoctype);
            doctype = (end < 0 ? name : name[..end]).ToString();
            var subset = text.IndexOf('[');
            var close = text.IndexOf('>');
            if (subset < 0 || close < subset)
            {
                return close + 1;
            }

            var inside = LengthUpTo(text, "]");
            return inside == 0 ? 0 : inside + text[inside..].IndexOf('>') + 1;
        }

        return text.StartsWith("<?", StringComparison.Ordinal) ? LengthUpTo(text, "?>") : 0;
    }

    private static int LengthUpTo(ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? 0 : at + end.Length;
    }
}
