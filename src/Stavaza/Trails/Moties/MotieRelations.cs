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

        // The register names Zaken and papers name papers: where both tell of a relation of one kind, the paper's sentence goes before.
        return [.. said, .. OfRegister(register).Where(relation => !said.Exists(one => one.Kind == relation.Kind))];
    }

    /// <summary>What the register alone says: by the relations of the Zaak, and by the number that the title of a changed motion ends with: "(t.v.v. 36848-49)".</summary>
    public static IReadOnlyList<TrailRelation> OfRegister(OfficialRegister? register)
    {
        if (register?.Motie is not { } motie)
        {
            return [];
        }

        var replaced = ReplacedInTitle.Of(motie) is { Count: > 0 } papers ? papers : motie.Zaak?.VervangenVanuit ?? [];
        return [.. replaced.Select(old => new TrailRelation("replaces", old, null)), .. (motie.Zaak?.VervangenDoor ?? []).Select(by => new TrailRelation("replaced-by", by, null))];
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

    private static bool IsOwn(TrailMaterial known, string id) =>
        id.Equals(known.Id, StringComparison.OrdinalIgnoreCase) || known.Own.Any(own => own.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
