using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Official;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>
/// A report may give two motions one number, by a slip of the chair. Then the trail of that number is of one of them, and of which the mover tells: that of the motion's own paper, of the register's
/// row, or of a later sentence that names the number and a mover together. Where these name nobody, or two, nothing is chosen.
/// </summary>
internal static class TwoUnderOneNumber
{
    public const string OwnPaper = "own-paper", Register = "register", NamedTogether = "number-and-mover";

    /// <summary>The texts, and what is known of the one that is meant: of the others nothing is left. Without two texts everything stays.</summary>
    /// <param name="known">What was known on the day.</param>
    /// <param name="register">What the register has of the motion; null for nothing.</param>
    public static (TrailMaterial Known, IReadOnlyList<TrailText> Texts) Settle(TrailMaterial known, OfficialRegister? register)
    {
        if (Of(known) is not { Count: > 1 } texts)
        {
            return (known, []);
        }

        var (meant, basis, said) = Meant(known, register?.Motie, texts);
        var others = texts.Where(text => text != meant).SelectMany(text => text.Dicta).ToHashSet(ReferenceEqualityComparer.Instance);
        return (
            known with { About = [.. known.About.Where(found => !others.Contains(found))], Inside = [.. known.Inside.Where(found => !others.Contains(found))] },
            [.. texts.Select(text => new TrailText(text.Movers, [.. text.Dicta.Select(found => found.Evidence())], text == meant, text == meant ? basis : null, text == meant ? said : null))]);
    }

    /// <summary>Both sides of the status where nobody tells which motion the number is of.</summary>
    public static TrailBody Undecided(IReadOnlyList<TrailText> texts, TrailBody body)
    {
        var unclear = new TrailStatus(TrailStatuses.Unclear, MotieReasons.TwoMotionsUnderNumber, texts[1].Dicta[0]);
        var day = texts[0].Dicta[0].Document.Published.Day;
        var tabled = texts.Select(text => new TrailStep(TrailSteps.Tabled, day, false, string.Join(", ", text.Movers), null, text.Dicta));
        var steps = body.Steps.Concat(tabled).OrderBy(step => step.Date ?? DateOnly.MaxValue).ThenBy(step => step.Kind != TrailSteps.Tabled).ToList();
        return body with { Steps = steps, Cabinet = unclear, House = unclear, Dicta = [], Terms = [] };
    }

    private static List<Text> Of(TrailMaterial known)
    {
        foreach (var report in known.About.Where(IsTabled).DistinctBy(found => found.Element.Id).GroupBy(found => found.Document))
        {
            var texts = new List<Text>();
            foreach (var found in report.OrderBy(found => found.Element.Place))
            {
                var movers = found.Names("signatories");
                if (texts.Find(text => Surname.Fit(text.Movers[0], movers[0])) is { } same)
                {
                    same.Dicta.Add(found);
                }
                else
                {
                    texts.Add(new(movers, [found]));
                }
            }

            if (texts.Count > 1)
            {
                return texts;
            }
        }

        return [];
    }

    private static bool IsTabled(FoundElement found) =>
        found.Element.Type == "dictum" && found.Reference.Kind == nameof(DocumentKind.Verslag) && !found.IsTrue("reported") && found.Names("signatories").Count > 0;

    private static (Text? Meant, string? Basis, Evidence? Said) Meant(TrailMaterial known, OfficialMotie? register, List<Text> texts)
    {
        if (known.OwnSignatories.Count > 0)
        {
            return By(known.OwnSignatories[0]) is { } own ? (own, OwnPaper, null) : default;
        }

        if (register?.Indieners is [var first, ..])
        {
            return By(first.Naam) is { } registered ? (registered, Register, null) : default;
        }

        var named = known.About.Where(found => found.Element.Type != "dictum").Select(found => (Found: found, Text: (found.Text("mover") ?? found.Text("person")) is { } mover ? By(mover) : null))
            .Where(pair => pair.Text is not null).ToList();
        return named.DistinctBy(pair => pair.Text).ToList() is [var (said, only)] ? (only, NamedTogether, said.Evidence()) : default;

        Text? By(string mover) => texts.Where(text => Surname.Fit(text.Movers[0], Surname.First(mover))).ToList() is [var one] ? one : null;
    }

    /// <summary>A motion as the report prints it.</summary>
    private sealed record Text(IReadOnlyList<string> Movers, List<FoundElement> Dicta)
    {
        public bool Equals(Text? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
