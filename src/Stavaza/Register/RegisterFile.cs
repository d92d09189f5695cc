using System.Security.Cryptography;
using System.Text;

namespace Stavaza.Register;

/// <summary>What one file of the register holds. The schema is told in docs/register.md.</summary>
/// <param name="Subjects">Subjects that it introduces.</param>
/// <param name="Facts">Its facts, each with the line on which it stands.</param>
/// <param name="Parties">Its lists of parties, likewise.</param>
internal sealed record RegisterFile(
    IReadOnlyList<(FileNode At, RegisterSubject Subject)> Subjects,
    IReadOnlyList<(FileNode At, RegisterFact Fact)> Facts,
    IReadOnlyList<(FileNode At, PartyList List)> Parties)
{
    private static readonly string[] Sureness = ["high", "medium", "low"];

    private static readonly string[] Languages = ["nl", "en", "abbreviation"];

    /// <param name="name">Name of the file, for what is said of it.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="RegisterException">Something in it is not of the schema.</exception>
    public static RegisterFile Read(string name, TextReader text)
    {
        if (FileNode.Read(name, text) is not { } root)
        {
            return new([], [], []);
        }

        root.Expect("subjects", "facts", "parties");
        return new(
            [.. ItemsOf(root, "subjects").Select(node => (node, Subject(node)))],
            [.. ItemsOf(root, "facts").Select(node => (node, Fact(node)))],
            [.. ItemsOf(root, "parties").Select(node => (node, PartyListReader.Read(node)))]);
    }

    /// <summary>The fields that a fact and a list of parties share.</summary>
    public static Uri Address(FileNode node, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw node.Wrong($"source takes an address that begins with https://; '{text}' is none");

    public static string Sure(FileNode node) =>
        node.TextOf("sure") is { } sure && Sureness.Contains(sure)
            ? sure
            : throw node.Wrong($"sure takes {string.Join(", ", Sureness)}; here stands '{node.TextOf("sure")}'");

    public static RegisterDay? Day(FileNode node, string name) =>
        node.TextOf(name) is not { } text ? null
        : RegisterDay.TryParse(text, out var day) ? day
        : throw (node.Field(name) ?? node).Wrong($"{name} takes a day, month or year, as 2021-02-03, 2021-02 or 2021; '{text}' is none");

    public static string Needed(FileNode node, string name) => node.TextOf(name) ?? throw node.Wrong($"{name} is missing");

    public static IReadOnlyList<FileNode> ItemsOf(FileNode node, string name) =>
        node.Field(name) is not { } field ? [] : field.Items ?? (field.Text is "" ? [] : throw field.Wrong($"{name} takes a list"));

    private static RegisterSubject Subject(FileNode node)
    {
        node.Expect("id", "kind", "names");
        var id = Needed(node, "id");
        if (id.Length > 80 || !char.IsAsciiLetterLower(id[0]) || !id.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-'))
        {
            throw node.Wrong($"id takes lowercase letters, digits and hyphens, a letter first; '{id}' is none");
        }

        var kind = Needed(node, "kind");
        if (!RegisterSubject.Kinds.Contains(kind))
        {
            throw node.Wrong($"unknown kind '{kind}'; known are {string.Join(", ", RegisterSubject.Kinds)}");
        }

        var names = node.Field("names") ?? throw node.Wrong("names is missing");
        names.Expect(Languages);
        var all = names.Fields!.SelectMany(field => names.TextsOf(field.Name).Select(name => new SubjectName(name, field.Name))).ToList();
        return all.Count > 0 ? new(id, kind, all) : throw names.Wrong("a subject needs a name");
    }

    private static RegisterFact Fact(FileNode node)
    {
        node.Expect("subject", "predicate", "value", "party", "from", "to", "published", "source", "sure", "conflict", "note");
        var name = Needed(node, "predicate");
        var predicate = Predicates.All.GetValueOrDefault(name)
            ?? throw (node.Field("predicate") ?? node).Wrong($"unknown predicate '{name}'; known are {string.Join(", ", Predicates.All.Keys.Order(StringComparer.Ordinal))}");
        var sources = node.TextsOf("source");
        var fact = new RegisterFact("", Needed(node, "subject"), predicate)
        {
            Value = node.TextOf("value"),
            Parties = [.. node.TextsOf("party").Select(party => State(node, party)).Order(StringComparer.Ordinal)],
            From = Day(node, "from"),
            To = Day(node, "to"),
            Published = Day(node, "published"),
            Sources = sources.Count > 0 ? [.. sources.Select(source => Address(node.Field("source")!, source))] : throw node.Wrong("source is missing: a fact without the address of its source is not used"),
            Sure = Sure(node),
            Conflict = node.TextOf("conflict"),
            Note = node.TextOf("note"),
        };
        return Checked(node, fact) with { Id = IdOf(fact) };
    }

    private static RegisterFact Checked(FileNode node, RegisterFact fact) =>
        fact is { From: null, Published: null } ? throw node.Wrong("from is missing: say when it happened or from when it holds, or give the day on which it was published")
        : fact is { From: { } from, To: { } to } && to.Last < from.Day ? throw node.Wrong($"to ({to}) lies before from ({from})")
        : fact.Predicate.Kind == PredicateKind.Count && fact.Value is null ? throw node.Wrong($"{fact.Predicate.Name} needs a value")
        : fact;

    internal static string State(FileNode node, string name) =>
        States.Find(name)?.Code ?? throw node.Wrong($"unknown state '{name}'; name it in Dutch or English, or by its code of two letters");

    private static string IdOf(RegisterFact fact)
    {
        var words = string.Join('|', fact.Subject, fact.Predicate.Name, string.Join(',', fact.Parties), fact.Value, fact.From, fact.Published is { } day && fact.From is null ? day : null);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..12];
    }
}
