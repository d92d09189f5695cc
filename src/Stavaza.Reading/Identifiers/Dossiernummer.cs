namespace Stavaza.Reading.Identifiers;

/// <summary>Names a dossier of parliament: 33783, 36200-V, 21501-02.</summary>
/// <param name="Nummer">One to five digits.</param>
/// <param name="Toevoeging">Chapter of the budget, fund or council formation: V, XII, IXB, A, 02; null when there is none.</param>
/// <remarks>Source: data model of the Tweede Kamer, Kamerstukdossier.Nummer and Toevoeging.</remarks>
public readonly record struct Dossiernummer(int Nummer, string? Toevoeging = null)
{
    /// <summary>As ids have it.</summary>
    public override string ToString() => Toevoeging is null ? $"{Nummer}" : $"{Nummer}-{Toevoeging}";

    /// <summary>Reads the form of ids.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Dossiernummer dossier)
    {
        dossier = default;
        var dash = id.IndexOf('-');
        var digits = dash < 0 ? id : id[..dash];
        if (!Digits.TryParse(digits, 5, out var nummer) || (dash >= 0 && !IsToevoeging(id[(dash + 1)..])))
        {
            return false;
        }

        dossier = new(nummer, dash < 0 ? null : id[(dash + 1)..].ToString());
        return true;
    }

    /// <summary>Two or three digits, or one to six capitals such as XVI, IXB, A.</summary>
    internal static bool IsToevoeging(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 3 && text.ContainsAnyExceptInRange('0', '9') is false
        || (text.Length is >= 1 and <= 6 && text.ContainsAnyExceptInRange('A', 'Z') is false);
}

/// <summary>Reads the plain numbers inside ids: digits only, no zero in front, so that writing gives back what was read.</summary>
internal static class Digits
{
    public static bool TryParse(ReadOnlySpan<char> digits, int most, out int number)
    {
        number = 0;
        if (digits.Length == 0 || digits.Length > most || digits.ContainsAnyExceptInRange('0', '9') || (digits[0] == '0' && digits.Length > 1))
        {
            return false;
        }

        number = int.Parse(digits);
        return true;
    }
}
