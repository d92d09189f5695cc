using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Stavaza.Documents;

namespace Stavaza.Debates;

/// <summary>Reads the order of a debate from its report. Where the format marks the items, those count; else the lines that open one. Pure.</summary>
internal static partial class DebateReader
{
    public const string OpenedRule = "debat/aan-de-orde", ListedRule = "debat/zaken", TabledRule = "debat/ingediende-motie";

    private const int LongestLine = 4000;

    /// <param name="text">The report.</param>
    /// <param name="clean">The same, cleaned.</param>
    public static Debate Read(DocumentText text, CleanedLines clean)
    {
        var starts = text.Facts.Agenda.IsDefaultOrEmpty ? StartsIn(clean) : [.. text.Facts.Agenda];
        var items = ImmutableArray.CreateBuilder<DebateItem>();
        for (var i = 0; i < starts.Count; i++)
        {
            var lines = clean.Between(starts[i].Start, i + 1 < starts.Count ? starts[i + 1].Start : int.MaxValue);
            items.Add(ItemOf(starts[i], lines));
        }

        return new(items.ToImmutable(), DebateOffices.Read(text.Facts.Offices.IsDefault ? [] : text.Facts.Offices, clean));
    }

    private static DebateItem ItemOf(AgendaFact start, IReadOnlyList<CleanedLine> lines)
    {
        var opening = lines.TakeWhile(line => line.Speaker is null).ToList();
        var named = opening.SelectMany(line => Named(InBrackets(), OpenedRule, line)).ToList();
        if (named.Count == 0 && opening.Count > 0 && !start.Dossiers.IsDefaultOrEmpty)
        {
            named.AddRange(start.Dossiers.Select(dossier => new DebateDossier(dossier, ListedRule, opening[0].Place, opening[0].Text)));
        }

        if (named.Count == 0)
        {
            named.AddRange(lines.SelectMany(line => Named(Tabled(), TabledRule, line)));
        }

        return new(
            start.Start,
            start.Title,
            start.Activiteit,
            [.. named.DistinctBy(dossier => dossier.Dossier)],
            [.. lines.Select(line => line.Speaker).OfType<string>().Where(DebateOffices.IsOfGovernment).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<DebateDossier> Named(Regex form, string rule, CleanedLine line)
    {
        if (line.Text.Length > LongestLine)
        {
            yield break;
        }

        foreach (Match match in form.Matches(line.Text))
        {
            if (OfficialIds.Dossier(match.Groups["number"].Value, match.Groups["addition"].Value) is { } dossier)
            {
                yield return new(dossier, rule, line.Place, line.Text);
            }
        }
    }

    /// <summary>The report as a whole is one item, and each later line that opens another begins one.</summary>
    private static List<AgendaFact> StartsIn(CleanedLines clean)
    {
        var starts = new List<AgendaFact> { new(0, null, null, []) };
        for (var i = 1; i < clean.Lines.Count; i++)
        {
            if (clean.Lines[i] is { Speaker: null } line && Opens().IsMatch(line.Text) && IsPrinted(clean, i) && clean.Lines.Take(i).Any(before => before.Speaker is not null))
            {
                starts.Add(new(line.Place.Start, null, null, []));
            }
        }

        return starts;
    }

    /// <summary>What the chair says begins with the same words. Printed lines stand before a turn of the chair, with nothing between but what belongs to an opening.</summary>
    private static bool IsPrinted(CleanedLines clean, int at)
    {
        var next = at + 1;
        while (next < clean.Lines.Count && clean.Lines[next].Speaker is null && Continues().IsMatch(clean.Lines[next].Text))
        {
            next++;
        }

        return clean.Lines[at - 1].Speaker is null && next < clean.Lines.Count && clean.Lines[next].Speaker is "De voorzitter";
    }

    // "(36410-VI)", "( 35824 )", "(28684, nr. 778)", "(33 783, letter H)"; what stands behind "Kamerstuk" belongs to the title of a paper.
    [GeneratedRegex(@"\( ?(?<number>[0-9]{2}[ \u00A0]?[0-9]{3})(?:[ -](?<addition>[IVXLC]+[AB]?|[A-Z]|[0-9]{2}))? ?[,)]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // "Zij krijgt nr. 1303 (33529)."
    [GeneratedRegex(@"(?:krijgt|kreeg) nr\. ?[0-9]+ ?\( ?(?<number>[0-9]{2}[ \u00A0]?[0-9]{3})(?:[ -](?<addition>[IVXLC]+[AB]?|[A-Z]|[0-9]{2}))? ?\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tabled();

    [GeneratedRegex("^Aan de orde (?:is|zijn|komt|komen) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex(@"^(?:[-–—•] |\((?:Zie|zie) |en van:|en over:|te weten|De (?:algemene )?beraadslaging )", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Continues();
}
