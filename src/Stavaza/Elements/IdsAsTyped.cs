using Stavaza.Reading;
using Stavaza.Reading.Citations;

namespace Stavaza.Elements;

/// <summary>Understands ids as people type them, with the same rules by which citations are read.</summary>
internal static class IdsAsTyped
{
    private const int Longest = 300;

    /// <summary>The canonical id; what was typed, trimmed, where it names no known form.</summary>
    public static string Canonical(string typed)
    {
        var text = typed.Trim();
        return text.Length > Longest || text.StartsWith("kst-", StringComparison.Ordinal)
            ? text
            : CitationReader.Read(text, ReadingContext.None).FirstOrDefault(citation => citation.Id is not null && citation.Span.Length == text.Length)?.Id ?? Short(text) ?? text;
    }

    /// <summary>The register's id of a treaty that is called so, as "NPV" is npt: what an article of it would be cited as. Null for what is no treaty's name.</summary>
    public static string? Treaty(string typed)
    {
        var text = $"artikel 1 van het {typed.Trim()}";
        return text.Length <= Longest
            && CitationReader.Read(text, ReadingContext.None).FirstOrDefault(citation => citation.Kind == "treaty-article" && citation.Span.Length == text.Length) is { Id: { } id }
                ? id[..id.IndexOf('#', StringComparison.Ordinal)] : null;
    }

    /// <summary>The dossier in the form 33783 or 36200-V.</summary>
    public static string Dossier(string typed)
    {
        var text = typed.Trim();
        text = text.StartsWith("dossier", StringComparison.OrdinalIgnoreCase) ? text["dossier".Length..].TrimStart('-', ' ') : text;
        var digits = new string([.. text.TakeWhile(unit => char.IsAsciiDigit(unit) || char.IsWhiteSpace(unit)).Where(char.IsAsciiDigit)]);
        var addition = text.TrimStart([.. "0123456789", ' ', '\u00A0']).Trim('-', ' ');
        return addition.Length == 0 ? digits : $"{digits}-{addition}";
    }

    /// <summary>33783-46 and 36200-V-30 without their kst.</summary>
    private static string? Short(string text)
    {
        var parts = text.Split('-');
        return parts.Length is 2 or 3 && parts[0].Length == 5 && parts[0].All(char.IsAsciiDigit) && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit))
            ? $"kst-{text}"
            : null;
    }
}
