using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza.Register;

/// <summary>Finds what is about a subject under every name that the register has for it, so that NPV, NPT and Non-proliferatieverdrag have one answer.</summary>
internal static class SubjectNames
{
    /// <summary>Shorter names (CD, P5) are words of other things too.</summary>
    private const int ShortestSought = 3;

    /// <summary>The documents about a subject, and which of their statements are; of what the register does not know, under the words as asked.</summary>
    public static async Task<SubjectFinds> FindAsync(
        RecordSession session, RecordSearch search, SubjectRegister register, string asked, CancellationToken cancellationToken)
    {
        if (register.Find(asked) is not { } subject)
        {
            return await SubjectSearch.FindAsync(session, search, asked, cancellationToken);
        }

        var byId = await SubjectsByName.FindAsync(session, subject.Id, cancellationToken);
        if (byId is not null && IsId(asked, subject))
        {
            return byId;
        }

        List<SubjectFinds> finds = byId is null ? [] : [byId];

        foreach (var name in Sought(subject))
        {
            finds.Add(await SubjectSearch.FindAsync(session, search, name, cancellationToken));
        }

        return Together(finds);
    }

    /// <summary>The names under which a subject is sought, each as a phrase.</summary>
    public static IEnumerable<string> Sought(RegisterSubject subject) =>
        subject.Names.Select(name => name.Name).Where(name => name.Length >= ShortestSought).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => $"\"{name.Replace('"', ' ')}\"");

    /// <summary>Whether the id itself was asked for: then what bears it is the answer, and nothing that speaks of it in words.</summary>
    private static bool IsId(string asked, RegisterSubject subject) =>
        asked.Trim().Equals(subject.Id, StringComparison.OrdinalIgnoreCase) && subject.Names.All(name => name.Name != asked.Trim());

    private static SubjectFinds Together(List<SubjectFinds> finds)
    {
        var documents = finds.ConvertAll(find => find.Documents.ToHashSet());
        return new(
            [.. finds.SelectMany(find => find.Documents).Distinct()],
            found => Enumerable.Range(0, finds.Count).Any(i => documents[i].Contains(found.Document) && finds[i].IsAbout(found)))
        {
            Words = [.. finds.SelectMany(find => find.Words)],
            Behind = finds.Exists(find => find.Behind),
            Truncated = finds.Exists(find => find.Truncated),
            Citing = finds.Find(find => find.Citing is not null)?.Citing,
        };
    }
}
