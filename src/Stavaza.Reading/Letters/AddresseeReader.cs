namespace Stavaza.Reading.Letters;

/// <summary>Finds to whom a letter is addressed.</summary>
internal static class AddresseeReader
{
    /// <summary>The address line without "Aan", else the person of the salutation; null when neither is there.</summary>
    public static string? Read(DocumentLines lines)
    {
        string? greeted = null;
        for (var line = 0; line < lines.HeadCount; line++)
        {
            var words = lines[line].TrimEnd(" ,.:");
            if (words.Length > 120)
            {
                continue;
            }

            if ((words.StartsWith("Aan de ", StringComparison.Ordinal) || words.StartsWith("Aan het ", StringComparison.Ordinal))
                && !words.StartsWith("Aan de orde", StringComparison.Ordinal))
            {
                return words["Aan ".Length..].ToString();
            }

            if (words.StartsWith("De voorzitter van de ", StringComparison.OrdinalIgnoreCase))
            {
                return "de" + words[2..].ToString();
            }

            if (words.StartsWith("Geachte ", StringComparison.Ordinal))
            {
                greeted ??= words["Geachte ".Length..].ToString();
            }
        }

        return greeted;
    }
}
