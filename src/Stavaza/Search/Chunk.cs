namespace Stavaza.Search;

/// <summary>A run of words without white space in between: "NAVO-bondgenoten", "F-16’s", "BZDOC-1140901229-49", or one word alone.</summary>
/// <param name="Start">First unit in the text.</param>
/// <param name="End">First unit after it.</param>
/// <param name="Parts">Its words, at least one.</param>
internal sealed record Chunk(int Start, int End, IReadOnlyList<ChunkPart> Parts)
{
    private const int MostWhole = 8;

    /// <summary>The forms of the run as one word, where it has several: "navobondgenoten"; with digits "f-16", and where that is short "f16".</summary>
    public IEnumerable<WordForms> Wholes(WordBook book)
    {
        if (Parts.Count == 1)
        {
            yield break;
        }

        var digits = Parts.Any(part => part.Forms.Exact.Any(char.IsAsciiDigit));
        var together = string.Concat(Parts.Select(part => part.Forms.Exact));
        if (together.Length > WordForms.Most)
        {
            yield break;
        }

        if (digits)
        {
            yield return book.FormsOf(string.Join('-', Parts.Select(part => part.Forms.Exact)));
        }

        if (!digits || together.Length <= MostWhole)
        {
            yield return book.FormsOf(together);
        }
    }
}

/// <summary>One word of a run.</summary>
/// <param name="Forms">Its forms.</param>
/// <param name="Start">First unit in the text.</param>
/// <param name="End">First unit after it.</param>
/// <param name="Position">Which word of the text it is, from 0.</param>
internal readonly record struct ChunkPart(WordForms Forms, int Start, int End, int Position);
