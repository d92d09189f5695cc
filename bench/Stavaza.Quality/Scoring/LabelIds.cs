using Stavaza.Quality.Labels;
using Stavaza.Quality.Marks;

namespace Stavaza.Quality.Scoring;

/// <summary>The ids that a labelled citation may have.</summary>
internal static class LabelIds
{
    /// <summary>Whether a mark has an id of the label. A label without any id is met by every id; a letter named by its date also by a letter of that date.</summary>
    public static bool AreMetBy(Label label, ReadMark mark)
    {
        var ids = Of(label);
        if (ids.Count == 0 || ids.Contains(ComparableId.Of(mark.Id)))
        {
            return true;
        }

        var id = label.Fields.Said("id");
        return label.Kind == "letter-by-date" && mark.Kind == "letter-by-date"
            && id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..] is { Length: > 0 } day
            && (mark.Id.Contains(day, StringComparison.Ordinal) || mark.Fields.Said("date") == day);
    }

    /// <summary>Ids that may come beside the main one: the same paper in a second dossier, the number that it had before.</summary>
    public static HashSet<string> BesideOf(Label label)
    {
        var ids = Of(label);
        ids.Remove(ComparableId.Of(label.Fields.Said("id")));
        if (label.Fields.Said("supersedes") is { Length: > 0 } before)
        {
            ids.Add(ComparableId.Of(before));
        }

        return ids;
    }

    /// <summary>All ids that are as good: <c>id</c>, <c>also</c>, and the document itself where the words only give its date or mover.</summary>
    private static HashSet<string> Of(Label label)
    {
        string[] resolved = label.Kind is "letter-by-date" or "motie-by-name" ? [label.Fields.Said("resolves_to")] : [];
        var also = label.Fields.Each("also").Select(id => id.GetString() ?? "");
        return [.. also.Append(label.Fields.Said("id")).Concat(resolved).Where(id => id.Length > 0).Select(ComparableId.Of)];
    }
}
