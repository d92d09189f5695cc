using Stavaza.Answers;
using Stavaza.Trails;

namespace Stavaza.Cli.Views;

/// <summary>The item of a debate under which a promise was made, as text.</summary>
internal static class DebateView
{
    public static void Write(TextPage page, TrailDebate? debate)
    {
        if (debate is null)
        {
            return;
        }

        page.Heading("Made in a debate");
        page.Line($"{debate.Item ?? "the report does not mark its items"}{(debate.Activiteit is { } meeting ? $" ({meeting})" : "")}", indent: 2, hang: 2);
        page.Line(DossiersOf(debate), indent: 2, hang: 2);
        foreach (var dossier in debate.Dossiers)
        {
            page.Line($"- {dossier.Dossier}", indent: 2, hang: 2);
            Said(page, dossier.Rule, dossier.Said, dossier.Row);
        }

        page.Line(debate.Office is { } office ? $"office: {office.Office}{(office.Name is { } name ? $" ({name})" : "")}" : "office: neither the report nor the register says it", indent: 2, hang: 2);
        if (debate.Office is { } held)
        {
            Said(page, held.Rule, held.Said, held.Row);
        }
    }

    private static string DossiersOf(TrailDebate debate) => debate.DossiersFrom switch
    {
        TrailDebate.FromAgenda => "dossiers that the report names where it opens this item:",
        TrailDebate.FromRegister => "dossiers on the agenda of the meeting, by the register:",
        TrailDebate.FromTabled => "the agenda names no dossier; the motions that were tabled under this item stand in:",
        _ => "no dossier: neither the report nor the register names one",
    };

    private static void Said(TextPage page, string rule, PlacedWords? words, Official.OfficialRow? row)
    {
        if (words is not null)
        {
            page.Line(AnswerLines.SentenceOf(words.Sentence, words.Document.Retold), indent: 4);
            page.Line($"{AnswerLines.PlaceOf(null, words.Place)}; rule {rule}", indent: 6, hang: 2);
        }
        else if (row is not null)
        {
            page.Line($"{OfficialView.Named(row)}; rule {rule}", indent: 4, hang: 2);
        }
    }
}
