namespace Stavaza.Reading.Identifiers;

/// <summary>Place of a paper in its dossier, as printed: 30 (Tweede Kamer), C, AI or 188b (Eerste Kamer).</summary>
/// <param name="Value">One to four digits with at most one small letter, or one to three capitals.</param>
/// <remarks>Source: data model of the Tweede Kamer, Document.Volgnummer; ids of officielebekendmakingen.nl.</remarks>
public readonly record struct Volgnummer(string Value)
{
    /// <summary>Whether it is a letter, as papers of the Eerste Kamer have since 1999.</summary>
    public bool IsLetter => Value is { Length: > 0 } && char.IsAsciiLetterUpper(Value[0]);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <summary>Reads the form of ids.</summary>
    public static bool TryParse(ReadOnlySpan<char> id, out Volgnummer nummer)
    {
        nummer = default;
        var digits = id.Length > 1 && char.IsAsciiLetterLower(id[^1]) ? id[..^1] : id;
        if (!Digits.TryParse(digits, 4, out _) && !(id.Length is >= 1 and <= 3 && !id.ContainsAnyExceptInRange('A', 'Z')))
        {
            return false;
        }

        nummer = new(id.ToString());
        return true;
    }
}
