using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;

namespace Stavaza.Reading.Letters;

/// <summary>Brings together what the citation reader and the profile reader say of the document's own number: one element a place, marked as its own.</summary>
internal static class OwnCitations
{
    /// <summary>
    /// Marks each citation of the document's own id or reference as <see cref="Citation.Self"/>. Where one stands at the place of an own number, it takes the
    /// place
    /// of that mark (it has more fields); a citation there that says something else is dropped: the head of a paper cites nothing.
    /// </summary>
    public static ImmutableArray<Citation> Settle(CleanText text, IReadOnlyList<Citation> citations, DocumentProfile profile, ref ImmutableArray<Mark> ofItself)
    {
        var own = ofItself.Where(mark => mark.Element is OwnNumber && !mark.InFurniture).ToArray();
        if (own.Length == 0 && profile.OwnId is null && profile.OwnReference is null)
        {
            return [.. citations];
        }

        var settled = ImmutableArray.CreateBuilder<Citation>(citations.Count);
        foreach (var citation in citations)
        {
            var mark = Array.Find(own, mark => mark.Ranges.Any(text.ToSource(citation.Span).Overlaps));
            var isOwn = citation.Id is { } id && (id == profile.OwnId || id == profile.OwnReference);
            if (mark is null || isOwn)
            {
                settled.Add(isOwn ? citation with { Self = true } : citation);
            }

            if (mark is not null && isOwn)
            {
                ofItself = ofItself.Remove(mark);
            }
        }

        return settled.ToImmutable();
    }
}
