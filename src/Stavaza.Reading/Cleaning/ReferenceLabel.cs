using Stavaza.Reading.Text;

namespace Stavaza.Reading.Cleaning;

/// <summary>A label of a letterhead, with its value on the same line or below: "Onze referentie", "Datum", "Bijlage(n)".</summary>
internal static class ReferenceLabel
{
    private const int Longest = 60;

    private static readonly (string Packed, ReferenceLabelKind Kind)[] Labels =
    [
        ("onzereferentie", ReferenceLabelKind.Ours), ("onskenmerk", ReferenceLabelKind.Ours), ("kenmerk", ReferenceLabelKind.Ours), ("onsnummer",
            ReferenceLabelKind.Ours),
        ("uwreferentie", ReferenceLabelKind.Theirs), ("uwkenmerk", ReferenceLabelKind.Theirs), ("uwnummer", ReferenceLabelKind.Theirs),
        ("bijlage(n)", ReferenceLabelKind.Enclosures), ("datum", ReferenceLabelKind.Date),
    ];

    /// <summary>Reads a line that is such a label, or a label and something behind it. Stray spaces inside the label are passed ("O nze referentie").</summary>
    /// <param name="value">What stands behind the label and its colon; empty where the value stands on the next line.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out ReferenceLabelKind kind, out ReadOnlySpan<char> value)
    {
        kind = default;
        value = default;
        if (line.Length > Longest || (line[0] | ' ') is not ('o' or 'k' or 'u' or 'b' or 'd'))
        {
            return false;
        }

        foreach (var (packed, labelKind) in Labels)
        {
            if (TryLabel(line, packed, out var end) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                kind = labelKind;
                value = line[end..].TrimStart(" :|\t\u00A0");
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words can be the value of a label: a number of a file, a day, a count.</summary>
    public static bool IsValue(ReferenceLabelKind kind, ReadOnlySpan<char> words) => kind switch
    {
        ReferenceLabelKind.Date => DutchDay.Is(words),
        ReferenceLabelKind.Enclosures => words.Length <= 3 && !words.ContainsAnyExceptInRange('0', '9'),
        _ => IsReference(words),
    };

    /// <summary>
    /// "BZDOC-1140901229-49", "IENW/BSK-2023/297705", also with stray spaces; letters, digits and signs, with a digit, and no word among them.
    /// </summary>
    private static bool IsReference(ReadOnlySpan<char> words)
    {
        if (words.Length is < 4 or > 40)
        {
            return false;
        }

        var (digits, small) = (0, 0);
        foreach (var unit in words)
        {
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
            small = char.IsLower(unit) ? small + 1 : 0;
            if (small > 3 || !(char.IsLetterOrDigit(unit) || "-–/._:() ".Contains(unit)))
            {
                return false;
            }
        }

        return digits >= 3 && !DutchDay.Is(words);
    }

    private static bool TryLabel(ReadOnlySpan<char> line, string packed, out int end)
    {
        var at = 0;
        end = 0;
        foreach (var unit in line)
        {
            end++;
            if (at > 0 && unit is ' ' or '\u00A0')
            {
                continue;
            }

            if (char.ToLowerInvariant(unit) != packed[at])
            {
                return false;
            }

            if (++at == packed.Length)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What a letterhead's label announces.</summary>
internal enum ReferenceLabelKind
{
    /// <summary>The sender's own reference.</summary>
    Ours,

    /// <summary>The addressee's reference: the paper that is answered.</summary>
    Theirs,

    /// <summary>The day of the letter.</summary>
    Date,

    /// <summary>The number of enclosures.</summary>
    Enclosures,
}
