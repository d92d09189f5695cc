namespace Stavaza.Open;

/// <summary>Puts items into groups.</summary>
internal static class OpenGroups
{
    /// <param name="fitting">All items that fit the question, the most urgent first.</param>
    /// <param name="given">Those of them that are given.</param>
    /// <param name="by">dossier, minister, mover or party.</param>
    public static IReadOnlyList<OpenGroup> Of(IReadOnlyList<OpenItem> fitting, IReadOnlyList<OpenItem> given, string by)
    {
        var plain = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "" };
        var all = Grouped(fitting);
        return [.. Grouped(given).Values.Select(group => new OpenGroup(all[group.Key].Name, OpenCounts.Of(all[group.Key].Items), group.Items))];

        // One name may be written with and without capitals; the first one shows. Groups come in the order of their first item.
        OrderedDictionary<string, (string Key, string? Name, List<OpenItem> Items)> Grouped(IReadOnlyList<OpenItem> items)
        {
            var groups = new OrderedDictionary<string, (string Key, string? Name, List<OpenItem> Items)>(StringComparer.Ordinal);
            foreach (var item in items)
            {
                foreach (var (key, name) in NamesOf(item, by).Select(name => (Key: KeyOf(name), name)).DistinctBy(pair => pair.Key).DefaultIfEmpty(("", "")))
                {
                    if (!groups.TryGetValue(key, out var group))
                    {
                        groups.Add(key, group = (key, key.Length == 0 ? null : name, []));
                    }

                    group.Items.Add(item);
                }
            }

            return groups;
        }

        string KeyOf(string name) => plain.TryGetValue(name, out var key) ? key : plain[name] = OpenFilter.Plain(name);
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
