using System.Text;

namespace Stavaza.Search;

/// <summary>One term of the index and the words it stands for.</summary>
/// <param name="Text">The term.</param>
/// <param name="Start">First unit of its words.</param>
/// <param name="End">First unit after them.</param>
/// <param name="Position">Which word of the text it begins at.</param>
/// <param name="Utf8">The term as the index holds it.</param>
internal readonly record struct IndexTerm(string Text, int Start, int End, int Position, byte[] Utf8);

/// <summary>Every term under which a text is found, in order of position. The index and the highlighting both read it, so what is found is what is shown.</summary>
internal sealed class IndexTerms(string text, WordBook book)
{
    private readonly ChunkReader _chunks = new(text, book);

    /// <summary>Adds the terms of the next run to <paramref name="terms"/>; false at the end of the text.</summary>
    public bool AddNext(List<IndexTerm> terms)
    {
        if (_chunks.Next() is not { } chunk)
        {
            return false;
        }

        AddPart(chunk.Parts[0], terms);
        if (chunk.Parts.Count > 1)
        {
            foreach (var whole in chunk.Wholes(book))
            {
                AddForms(whole, chunk.Start, chunk.End, chunk.Parts[0].Position, terms);
            }
        }

        foreach (var (number, end) in OfficialNumbers.At(text, chunk.Start))
        {
            terms.Add(new(number, chunk.Start, end, chunk.Parts[0].Position, Encoding.UTF8.GetBytes(number)));
        }

        for (var part = 1; part < chunk.Parts.Count; part++)
        {
            AddPart(chunk.Parts[part], terms);
        }

        return true;
    }

    private static void AddPart(ChunkPart part, List<IndexTerm> terms)
    {
        AddForms(part.Forms, part.Start, part.End, part.Position, terms);
        foreach (var stem in part.Forms.Parts)
        {
            terms.Add(new(stem, part.Start, part.End, part.Position, Encoding.UTF8.GetBytes(stem)));
        }
    }

    private static void AddForms(WordForms forms, int start, int end, int position, List<IndexTerm> terms)
    {
        terms.Add(new(forms.Exact, start, end, position, forms.ExactUtf8));
        if (forms.Stem != forms.Exact)
        {
            terms.Add(new(forms.Stem, start, end, position, forms.StemUtf8));
        }
    }
}
