namespace Stavaza.Register;

/// <summary>Reads a list of parties from a file of the register.</summary>
internal static class PartyListReader
{
    /// <exception cref="RegisterException">Something in it is not of the schema.</exception>
    public static PartyList Read(FileNode node)
    {
        node.Expect("subject", "source", "as-of", "sure", "via", "states");
        var source = RegisterFile.Needed(node, "source");
        var asOf = RegisterFile.Day(node, "as-of") ?? throw node.Wrong("as-of is missing: say of which day the list is");
        var rows = RegisterFile.ItemsOf(node, "states").Select(Row).ToList();
        if (rows.GroupBy(row => row.State).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw node.Wrong($"{States.Name(twice.Key)} stands in this list twice");
        }

        return new(RegisterFile.Needed(node, "subject"), RegisterFile.Address(node.Field("source")!, source), asOf.Last, RegisterFile.Sure(node), node.TextOf("via"), rows);
    }

    private static PartyRow Row(FileNode node)
    {
        node.Expect(["state", "depositaries", .. PartyAct.Kinds]);
        return new(
            RegisterFile.State(node, RegisterFile.Needed(node, "state")),
            [.. node.Fields!.Where(field => PartyAct.Kinds.Contains(field.Name)).Select(field => new PartyAct(field.Name, Days(node, field.Name, field.Value)))])
        {
            Depositaries = node.TextsOf("depositaries"),
        };
    }

    // A day, or a day for each depositary: {London: 1975-05-02, Moscow: 1975-05-02}.
    private static IReadOnlyList<PartyDay> Days(FileNode row, string act, FileNode value) =>
        value.Fields is { Count: > 0 } depositaries
            ? [.. depositaries.Select(field => new PartyDay(RegisterFile.Day(value, field.Name) ?? throw value.Wrong($"{field.Name} has no day"), field.Name))]
            : [new PartyDay(RegisterFile.Day(row, act) ?? throw value.Wrong($"{act} has no day"), null)];
}
