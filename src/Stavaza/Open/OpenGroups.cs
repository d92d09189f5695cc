namespace Stavaza.Open;

/// <summary>Puts items into groups.</summary>
internal static class OpenGroups
{
    /// <param name="fitting">All items that fit the question, the most urgent first.</param>
    /// <param name="given">Those of them that are given.</param>
    /// <param name="by">dossier, minister, mover or party.</param>
    public static IReadOnlyList<OpenGroup> Of(IReadOnlyList<OpenItem> fitting, IReadOnlyList<OpenItem> given, string by)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "" };
        var all = Grouped(fitting);
        return [.. Grouped(given).Select(group => new OpenGroup(group.Key.Length == 0 ? null : names[group.Key], OpenCounts.Of(all[group.Key].Select(pair => pair.Item)), [.. group.Select(pair => pair.Item)]))];

        // One name may be written with and without capitals; the first one shows. Groups come in the order of their first item.
        ILookup<string, (string Name, OpenItem Item)> Grouped(IEnumerable<OpenItem> items) => items
            .SelectMany(item => NamesOf(item, by).DefaultIfEmpty("").Select(name => (Name: name, Item: item)))
            .Select(pair => (Name: KeyOf(pair.Name), pair.Item))
            .Distinct()
            .ToLookup(pair => pair.Name);

        string KeyOf(string name)
        {
            var key = OpenFilter.Plain(name);
            names.TryAdd(key, name);
            return key;
        }
    }

    /// <summary>What an item has of that by which lists are grouped.</summary>
    public static IEnumerable<string> NamesOf(OpenItem item, string by) => by switch
    {
        OpenQuestion.ByDossier => item.Dossiers,
        OpenQuestion.ByMinister => item.Ministers.Select(minister => minister.Label),
        OpenQuestion.ByMover => item.Movers.Select(mover => mover.Name),
        OpenQuestion.ByParty => item.Movers.Select(mover => mover.Party).OfType<string>(),
        _ => [],
    };
}
