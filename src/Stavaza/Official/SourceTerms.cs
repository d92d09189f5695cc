namespace Stavaza.Official;

/// <summary>The words of the source that come back in row after row (Vrijgegeven, Stemmen - aangenomen, Indiener): each is held once, however many rows a walk keeps.</summary>
internal sealed class SourceTerms
{
    /// <summary>So many words at most: what comes later is held by each row that has it.</summary>
    private const int Most = 4096;

    private readonly Dictionary<string, string> _held = new(StringComparer.Ordinal);

    public string? Held(string? term)
    {
        if (term is null)
        {
            return null;
        }

        if (!_held.TryGetValue(term, out var held) && _held.Count < Most)
        {
            _held.Add(term, term);
        }

        return held ?? term;
    }
}
