using System.Text;
using Stavaza.Elements;
using Stavaza.Reading.Text;

namespace Stavaza.Open;

/// <summary>Tells which items fit a question.</summary>
internal sealed class OpenFilter
{
    private readonly OpenQuestion _question;
    private readonly string? _dossier, _party;
    private readonly string[]? _minister, _mover;

    public OpenFilter(OpenQuestion question)
    {
        _question = question;
        _dossier = question.Dossier is { } dossier ? IdsAsTyped.Dossier(dossier).ToUpperInvariant() : null;
        _party = question.Party is { } party ? Plain(party) : null;
        _minister = Words(question.Minister);
        _mover = Words(question.Mover);
    }

    public bool Fits(OpenItem item) =>
        (_question.Kind is null || item.Kind == _question.Kind)
        && (_question.State is null || item.State == _question.State)
        && (_question.Strength is null || (item.Strength is { } strength && (_question.Strength == strength || (_question.Strength == OpenQuestion.Firm && strength != OpenQuestion.Intention))))
        && (_dossier is null || item.Dossiers.Any(InDossier))
        && (_party is null || item.Movers.Any(mover => mover.Party is { } party && Plain(party) == _party))
        && (_mover is null || item.Movers.Any(mover => HasAll(mover.Name, _mover)))
        && (_minister is null || item.Ministers.Any(minister => HasAll($"{minister.Office} {minister.Name}", _minister)));

    /// <summary>Whether every word that is sought stands in a text, whole.</summary>
    public static bool HasAll(string text, string[] sought)
    {
        var words = Plain(text).Split(' ');
        return Array.TrueForAll(sought, word => words.Contains(word, StringComparer.Ordinal));
    }

    public static string[]? Words(string? text) => text is null ? null : Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In small letters without accents; what is neither letter nor digit is a space.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in PlainLetters.Of(text))
        {
            if (char.IsLetterOrDigit(unit))
            {
                plain.Append(char.ToLowerInvariant(unit));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private bool InDossier(string dossier) =>
        dossier.StartsWith(_dossier!, StringComparison.OrdinalIgnoreCase) && (dossier.Length == _dossier!.Length || dossier[_dossier.Length] == '-');
}
