using Stavaza.Answers;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>Which motion takes the place of which: as the papers say, and as the register says where no paper does.</summary>
internal static class MotieRelations
{
    public static IReadOnlyList<TrailRelation> Of(TrailMaterial known, OfficialRegister? register)
    {
        var said = Replaces(known).Select(old => new TrailRelation("replaces", old.Id, old.Found.Evidence()))
            .Concat(ReplacedBy(known).Select(by => new TrailRelation("replaced-by", by.Id, MotieSteps.SaidOf(by.Found, known))))
            .ToList();
        if (register?.Motie?.Zaak is not { } zaak)
        {
            return said;
        }

        // The register names Zaken and papers name papers: where both tell of a relation of one kind, the paper's number is the one that people know.
        return
        [
            .. said,
            .. FromRegister("replaces", zaak.VervangenVanuit, said),
            .. FromRegister("replaced-by", zaak.VervangenDoor, said),
        ];
    }

    /// <summary>The motions whose place this one takes, by its own paper or the debate in which it was tabled.</summary>
    public static IEnumerable<(string Id, FoundElement Found)> Replaces(TrailMaterial known) =>
        known.Inside.Concat(known.About)
            .Where(found => found.Element.Type == "dictum" && (found.Reference.Kind == nameof(DocumentKind.Motie) ? known.Own.Any(own => own.Id == found.Reference.Id) : !found.IsTrue("reported")))
            .Select(found => (Id: found.Text("replaces"), Found: found))
            .Where(old => old.Id is { } id && !id.Contains(' ', StringComparison.Ordinal) && !IsOwn(known, id))
            .Select(old => (old.Id!, old.Found))
            .DistinctBy(old => old.Item1, StringComparer.OrdinalIgnoreCase);

    /// <summary>The motions that take this one's place.</summary>
    public static IEnumerable<(string Id, FoundElement Found)> ReplacedBy(TrailMaterial known) =>
        known.Motie.Replacing
            .Select(found => (Id: MotieMaterial.MotieOf(found), Found: found))
            .Where(by => by.Id is { } id && !IsOwn(known, id))
            .Select(by => (by.Id!, by.Found))
            .DistinctBy(by => by.Item1, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<TrailRelation> FromRegister(string kind, IReadOnlyList<string> zaken, List<TrailRelation> said) =>
        said.Exists(relation => relation.Kind == kind) ? [] : zaken.Select(zaak => new TrailRelation(kind, zaak, null));

    private static bool IsOwn(TrailMaterial known, string id) =>
        id.Equals(known.Id, StringComparison.OrdinalIgnoreCase) || known.Own.Any(own => own.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
