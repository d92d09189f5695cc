namespace Stavaza.Reading.Text;

/// <summary>How the line of a speaker begins in a report of a debate: "De voorzitter:", "Mevrouw Jansen (D66):", "Minister De Boer:".</summary>
internal static class Speakers
{
    private static readonly string[] Openings =
    [
        "De voorzitter", "De heer ", "Mevrouw ", "Minister ", "Staatssecretaris ", "De minister", "De staatssecretaris", "Het lid ", "Voorzitter:",
        "Minister-president ",
    ];

    public static bool Starts(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
