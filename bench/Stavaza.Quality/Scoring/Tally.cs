namespace Stavaza.Quality.Scoring;

/// <summary>Counts of one line of a table, from which its measures follow.</summary>
/// <param name="Gold">How many people marked, or how many there were to get right.</param>
/// <param name="Hit">How many of them were found, or right.</param>
/// <param name="Output">How many the reader gave; null where precision means nothing, because people marked examples only.</param>
internal readonly record struct Tally(int Gold, int Hit, int? Output = null)
{
    /// <summary>How many the reader gave that nobody marked.</summary>
    public int? False => Output - Hit;

    /// <summary>The share of what the reader gave that is right; null where it means nothing.</summary>
    public double? Precision => Output is { } output ? (output > 0 ? Hit / (double)output : Gold > 0 ? 0 : 1) : null;

    /// <summary>The share of what people marked that was found.</summary>
    public double Recall => Gold > 0 ? Hit / (double)Gold : 1;

    /// <summary>Both in one; null where precision means nothing.</summary>
    public double? F1 => Precision is not { } precision ? null : precision + Recall > 0 ? 2 * precision * Recall / (precision + Recall) : 0;
}
