using Stavaza.Answers;
using Stavaza.Register;

namespace Stavaza.Reports;

/// <summary>Finds the subjects of the register that sentences name: by the id that was read in them, or by a name as a whole word.</summary>
internal static class NamedSubjects
{
    /// <summary>Shorter names (CD, P5) are words of other things too.</summary>
    private const int ShortestSought = 3;

    /// <summary>The subjects, in the order of the register; that of the question itself first.</summary>
    public static IReadOnlyList<RegisterSubject> In(SubjectRegister register, string asked, IReadOnlyList<StatusFinding> findings)
    {
        var own = register.Find(asked);
        var targets = findings.Select(finding => finding.Target?.Split('#')[0]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sentences = findings.Select(finding => finding.Evidence.Sentence).Distinct(StringComparer.Ordinal).ToList();
        var named = register.Subjects.Where(subject => subject != own && (targets.Contains(subject.Id) || subject.Names.Any(name => sentences.Exists(sentence => Names(sentence, name.Name)))));
        return own is null ? [.. named] : [own, .. named];
    }

    /// <summary>Whether a sentence has a name as a whole word; an abbreviation only in its own capitals.</summary>
    internal static bool Names(string sentence, string name)
    {
        if (name.Length < ShortestSought)
        {
            return false;
        }

        var comparison = name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = sentence.IndexOf(name, comparison); at >= 0; at = sentence.IndexOf(name, at + 1, comparison))
        {
            if (IsEdge(sentence, at - 1) && IsEdge(sentence, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(string sentence, int at) => at < 0 || at >= sentence.Length || !char.IsLetterOrDigit(sentence[at]);
}
