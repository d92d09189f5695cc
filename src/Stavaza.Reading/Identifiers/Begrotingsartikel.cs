using System.Buffers;

namespace Stavaza.Reading.Identifiers;

/// <summary>Names an article of the national budget: Mobiliteitsfonds:art.11.04, XIV:art.6.</summary>
/// <param name="Begroting">The fund by its name, or the chapter by its roman number.</param>
/// <param name="Artikel">The article as printed, with its part: 6, 11.04.</param>
/// <remarks>Source: Rijksbegrotingsvoorschriften; the form of the id is Stavaza's own. The year is no part of it.</remarks>
public readonly record struct Begrotingsartikel(string Begroting, string Artikel)
{
    private const string Joint = ":art.";
    private static readonly SearchValues<char> InNumber = SearchValues.Create("0123456789.");

    /// <summary>The canonical id.</summary>
    public override string ToString() => $"{Begroting}{Joint}{Artikel}";

    /// <summary>Reads a canonical id.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Begrotingsartikel artikel)
    {
        artikel = default;
        var joint = id.IndexOf(Joint, StringComparison.Ordinal);
        if (joint < 1 || !char.IsAsciiLetterUpper(id[0]) || !char.IsAsciiDigit(id[^1]) || id[(joint + Joint.Length)..].ContainsAnyExcept(InNumber))
        {
            return false;
        }

        foreach (var unit in id[..joint])
        {
            if (!char.IsAsciiLetter(unit) && unit != '-')
            {
                return false;
            }
        }

        artikel = new(id[..joint].ToString(), id[(joint + Joint.Length)..].ToString());
        return true;
    }
}
