using Stavaza.Official;

namespace Stavaza.Cli.Views;

/// <summary>What the official register says, as text: each fact with the row that says it and when the source published that. Its words are never those of documents.</summary>
internal static class OfficialView
{
    private const int MostStatuses = 20;

    /// <summary>Writes the register's side of an answer; nothing where it has none.</summary>
    public static void Write(TextPage page, OfficialRegister? register)
    {
        if (register is null)
        {
            return;
        }

        page.Heading($"The official register says of {register.Id}, as of {register.AsOf:yyyy-MM-dd}");
        Motie(page, register.Motie);
        Vraag(page, register.Vraag);
        Toezegging(page, register.Toezegging);
        Zaak(page, register.Zaak);
        Papers(page, register is { Document: { } document, Motie: null, Vraag: null } ? [document] : []);
        Dossier(page, register.Dossier);
        Verdrag(page, register.Verdrag);
        Publicatie(page, register.Publicatie);
        foreach (var row in register.Ambiguous)
        {
            page.Line($"one of {register.Ambiguous.Count} that bear this id, and none was chosen: {Named(row)}", indent: 2, hang: 2);
        }

        Differences(page, register.Differences);
    }

    /// <summary>The same where no document is held.</summary>
    public static void WriteAlone(TextPage page, OfficialRegister register)
    {
        page.Line($"{register.Id} — the record holds no document of it; the official register does");
        Write(page, register);
    }

    /// <summary>Names a row as evidence.</summary>
    public static string Named(OfficialRow row) => $"row {row.Kind} {row.Id}, published {row.Published.UtcDateTime:yyyy-MM-dd HH:mm} UTC";

    private static void Motie(TextPage page, OfficialMotie? motie)
    {
        if (motie is null)
        {
            return;
        }

        page.Line($"Motie{(motie.Zaak?.Nummer is { } number ? $" {number}" : "")}: {motie.Titel ?? "without a title"}", indent: 2, hang: 2);
        var outcome = motie.Outcome;
        page.Line(
            $"outcome: {outcome.Value}{(outcome.Day is { } day ? $" on {day:yyyy-MM-dd}" : "")}"
            + $"{(outcome.Words is { } words ? $" (“{words}”)" : "")}; our rule {outcome.Rule}{(outcome.Row is { } row ? $"; {Named(row)}" : "")}",
            indent: 2,
            hang: 2);
        if (motie.Indieners.Count > 0)
        {
            page.Line($"moved by: {string.Join(", ", motie.Indieners.Select(NameOf))}", indent: 2, hang: 2);
        }

        Votes(page, motie.Besluit);
        Statuses(page, motie.Zaak?.Status ?? []);
        Papers(page, motie.Zaak?.Documenten is { Count: > 0 } papers ? papers : motie.Stuk is { } stuk ? [stuk] : []);
    }

    private static void Votes(TextPage page, OfficialBesluit? besluit)
    {
        if (besluit is not { Stemmingen.Count: > 0 })
        {
            return;
        }

        var counted = besluit is { Voor: { } voor, Tegen: { } tegen } ? $" {voor} for, {tegen} against" : "";
        page.Line($"votes:{counted}{(besluit.StemmingsSoort is { } how ? $" ({how})" : "")}; {Named(besluit.Row)}", indent: 2, hang: 2);
        foreach (var side in besluit.Stemmingen.GroupBy(stem => stem.Soort ?? "not said"))
        {
            var votes = side.Select(stem => $"{stem.Lid ?? stem.Fractie}{(stem is { Lid: null, FractieGrootte: { } seats } ? $" {seats}" : "")}{(stem.Vergissing ? " (by mistake)" : "")}");
            page.Line($"{side.Key}: {string.Join(", ", votes)}", indent: 4, hang: 2);
        }
    }

    private static void Vraag(TextPage page, OfficialVraag? vraag)
    {
        if (vraag is null)
        {
            return;
        }

        page.Line($"Schriftelijke vragen {vraag.Zaak.Nummer}: {vraag.Zaak.Onderwerp ?? vraag.Zaak.Titel ?? "without a subject"}", indent: 2, hang: 2);
        page.Line($"{vraag.Reading}; our rule {vraag.Rule}{(vraag.Dagen is { } days ? $"; answered after {days} days" : "")}", indent: 2, hang: 2);
        page.Line($"asked: {AnswerLines.DayOf(vraag.Gesteld)}{By(" by ", vraag.Indieners)}{By(", of ", vraag.GerichtAan)}", indent: 2, hang: 2);
        Statuses(page, vraag.Zaak.Status);
        Papers(page, vraag.Zaak.Documenten);
    }

    private static void Toezegging(TextPage page, OfficialToezegging? toezegging)
    {
        if (toezegging is null)
        {
            return;
        }

        page.Line($"Toezegging {toezegging.Nummer}: {toezegging.Tekst ?? "without a text"}", indent: 2, hang: 2);
        page.Line($"promised by: {string.Join(", ", new[] { toezegging.Bewindspersoon, toezegging.Functie, toezegging.Ministerie }.OfType<string>())}{By(", to ", toezegging.ToegezegdAan)}", indent: 2, hang: 2);
        page.Line($"in the register since {AnswerLines.DayOf(toezegging.Aanmaakdatum)}; datum nakoming: {AnswerLines.DayOf(toezegging.DatumNakoming)}{By("; by letter ", toezegging.KamerbriefNakoming)}", indent: 2, hang: 2);
        if (toezegging.Activiteit is { } made)
        {
            page.Line($"made in: {made.Soort} {made.Nummer} of {AnswerLines.DayOf(made.Datum)}, {made.Onderwerp}; {Named(made.Row)}", indent: 2, hang: 2);
        }

        Statuses(page, toezegging.Status);
    }

    private static void Zaak(TextPage page, OfficialZaak? zaak)
    {
        if (zaak is null)
        {
            return;
        }

        page.Line($"{zaak.Soort ?? "Zaak"} {zaak.Nummer}: {zaak.Titel ?? zaak.Onderwerp ?? "without a title"}", indent: 2, hang: 2);
        Statuses(page, zaak.Status);
        Papers(page, zaak.Documenten);
    }

    private static void Dossier(TextPage page, OfficialDossier? dossier)
    {
        if (dossier is not null)
        {
            var highest = dossier.HoogsteVolgnummer is { } number ? $"numbers up to {number}" : "no highest number";
            page.Line($"{dossier.Id}: {dossier.Titel ?? "without a title"}; {highest}{(dossier.Afgesloten == true ? ", closed" : "")}; {Named(dossier.Row)}", indent: 2, hang: 2);
        }
    }

    private static void Verdrag(TextPage page, OfficialVerdrag? verdrag)
    {
        if (verdrag is not null)
        {
            page.Line(
                $"Verdrag {verdrag.Verdragnummer ?? verdrag.Identifier}: {verdrag.Titel ?? "without a title"}; made {AnswerLines.DayOf(verdrag.DatumTotstandkoming)}"
                + $"{(verdrag.PlaatsTotstandkoming is { } place ? $" in {place}" : "")}, in force {AnswerLines.DayOf(verdrag.Inwerkingtreding)}"
                + $"{By("; published in ", verdrag.Tractatenbladen)}; {Named(verdrag.Row)}",
                indent: 2,
                hang: 2);
        }
    }

    private static void Publicatie(TextPage page, OfficialPublicatie? publication)
    {
        if (publication is null)
        {
            return;
        }

        var place = publication.Dossiers.Count > 0 ? $"dossier {string.Join(", ", publication.Dossiers)}{(publication.Ondernummer is { } number ? $" nr. {number}" : "")}" : null;
        var said = new[]
        {
            string.Join(", ", publication.Soorten) is { Length: > 0 } kinds ? kinds : null,
            publication.Vergaderjaar is { } session ? $"session {session}" : null,
            place,
            publication.Dossiertitel,
            publication.Vraagnummers.Count > 0 ? $"zaak {string.Join(", ", publication.Vraagnummers)}" : null,
            publication.Datum is { } dated ? $"of {dated:yyyy-MM-dd}" : null,
            publication.Uitgegeven is { } issued ? $"issued {issued:yyyy-MM-dd}" : null,
            publication.Status,
        };
        page.Line($"publication {publication.Identifier}: {publication.Titel ?? "without a title"}; {Named(publication.Row)}", indent: 2, hang: 2);
        page.Line(string.Join("; ", said.OfType<string>()), indent: 4, hang: 2);
    }

    private static void Statuses(TextPage page, IReadOnlyList<OfficialStatus> statuses)
    {
        if (statuses.Count > MostStatuses)
        {
            page.Line($"it was changed {statuses.Count} times; the last {MostStatuses}:", indent: 2);
        }

        foreach (var status in statuses.TakeLast(MostStatuses))
        {
            page.Line($"from {status.Day:yyyy-MM-dd}: {WordsOf(status)}; {Named(status.Row)}", indent: 2, hang: 2);
        }
    }

    private static string WordsOf(OfficialStatus status) => status.Verwijderd ? "taken back by the source" : string.Join(
        ", ",
        new[]
        {
            status.Status is { } said ? $"status {said}" : null,
            status.HuidigeBehandelstatus is { } stage ? $"behandelstatus {stage}" : null,
            status.Afgedaan is { } done ? $"afgedaan {(done ? "ja" : "nee")}" : null,
            status.Kabinetsappreciatie is { } advice ? $"kabinetsappreciatie {advice}" : null,
        }.OfType<string>().DefaultIfEmpty("no status"));

    private static void Papers(TextPage page, IReadOnlyList<OfficialDocument> papers)
    {
        foreach (var paper in papers)
        {
            var held = paper.Held is { } document ? $"held as {document.Id}" : paper.HasFile ? "its text is not held" : "the register offers no file";
            page.Line(
                $"paper: {string.Join(' ', paper.Kamerstukken.Append(paper.Aanhangselnummer).Append(paper.DocumentNummer).OfType<string>())} {paper.Soort} of {AnswerLines.DayOf(paper.Datum)}; {held}; {Named(paper.Row)}",
                indent: 2,
                hang: 2);
        }
    }

    private static void Differences(TextPage page, IReadOnlyList<OfficialDifference> differences)
    {
        if (differences.Count == 0)
        {
            return;
        }

        page.Heading("Where the register and the documents differ (neither wins)");
        foreach (var difference in differences)
        {
            page.Line($"{difference.Field}: the register says {difference.Official}; {Named(difference.Row)}", indent: 2, hang: 2);
            page.Line($"the documents say {difference.Documents}; rule {difference.Rule}", indent: 4, hang: 2);
            if (difference.Evidence is { } evidence)
            {
                page.Evidence(evidence, indent: 6);
            }
        }
    }

    private static string NameOf(OfficialActor actor) =>
        $"{actor.Naam}{(actor.Fractie is { } party && party != actor.Naam ? $" ({party})" : "")}{(actor.Relatie is { } relation ? $", {relation.ToLowerInvariant()}" : "")}";

    private static string By(string word, IReadOnlyList<string> names) => names.Count > 0 ? word + string.Join(", ", names) : "";
}
