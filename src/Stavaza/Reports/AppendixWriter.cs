using Stavaza.Answers;
using Stavaza.Reading.Identifiers;

namespace Stavaza.Reports;

/// <summary>Writes the appendix "Moties en toezeggingen" of a budget or annual report: Omschrijving, Vindplaats, Stand van zaken.</summary>
internal static class AppendixWriter
{
    public static ReportAnswer Write(AppendixMaterial material, ReportTexts texts)
    {
        var words = new Wording(texts, new(texts, material.AsOf));
        var accounts = new AccountWriter(words, material.AsOf);
        ReportSection[] sections =
        [
            new("introduction", ReportNames.Of(texts.Sections, "introduction"), [new([.. Introduction(material, words)])]),
            .. Groups(material.Motions, "motions", texts.Motions, words, accounts),
            .. Groups(material.Promises, "promises", texts.Promises, words, accounts),
            words.Section("not-known", NotKnown(material, words)),
        ];
        var whose = string.Join(", ", Asked(material.Question));
        return Renumbering.InOrder(new(whose, whose.Length > 0 ? $"{texts.AppendixTitle}: {whose}" : texts.AppendixTitle, material.AsOf, texts.Code, sections, words.Sources.Sources));
    }

    private static IEnumerable<string> Asked(AppendixQuestion question)
    {
        string?[] parts = [question.Dossier is { } dossier ? $"dossier {dossier}" : null, question.Minister, question.Ministry];
        return parts.OfType<string>();
    }

    private static IEnumerable<ReportSentence> Introduction(AppendixMaterial material, Wording words)
    {
        var texts = words.Texts;
        yield return words.OfRecord(texts.AppendixAbout(material.Motions.Count, material.Promises.Count, texts.DayOf(material.AsOf)));
        if (material.Question.Since is { } since)
        {
            yield return words.OfRecord(texts.AppendixSince(texts.DayOf(since)));
        }

        yield return words.OfRecord(texts.HowComplete(material.Completeness));
    }

    private static IEnumerable<ReportSection> Groups(IReadOnlyList<AccountItem> items, string kind, string name, Wording words, AccountWriter accounts)
    {
        foreach (var closed in new[] { false, true })
        {
            var rows = items.Where(item => item.IsClosed == closed).Select(item => Row(item, words, accounts)).ToList();
            yield return new($"{kind}-{(closed ? "closed" : "open")}", $"{name}: {(closed ? words.Texts.Handled : words.Texts.InHand)}", rows.Count > 0 ? [] : [new([words.OfRecord(words.Texts.NoRows)])])
            {
                Table = rows.Count > 0 ? new([words.Texts.Description, words.Texts.FoundAt, words.Texts.Standing], rows) : null,
            };
        }
    }

    private static IReadOnlyList<ReportCell> Row(AccountItem item, Wording words, AccountWriter accounts)
    {
        var evidence = item.Told is { } told ? [told.Evidence()] : item.Trail!.Steps.SelectMany(step => step.Evidence).Take(1).ToArray();
        List<ReportSentence> asked = [.. accounts.Asked(item)];
        return
        [
            new(AccountWriter.IsPromise(item) && asked.Count > 0 ? asked : [words.Own(item.Title == item.Id ? words.Texts.TitleUnknown : item.Title, evidence), .. asked]),
            new([item.OfRegisterAlone is { } row ? new(PlaceOf(item, words.Texts), [words.Sources.Cite(row.Row, item.Id)]) : words.Own(PlaceOf(item, words.Texts), evidence)]),
            new([.. accounts.State(item)]),
        ];
    }

    /// <summary>Where it can be found: the paper, of a promise its number besides, of one that only the register knows the debate.</summary>
    private static string PlaceOf(AccountItem item, ReportTexts texts)
    {
        string?[] places =
        [
            item.Told is { } told ? Written(told.Reference.Id) : null,
            item.Told is null || item.Official?.Toezegging?.Nummer is not null ? AccountWriter.IsPromise(item) ? texts.NoTitle(item.Official?.Toezegging?.Nummer ?? item.Id) : Written(item.Id) : null,
            item.OfRegisterAlone?.Activiteit is { } debate ? string.Join(' ', new[] { debate.Soort, debate.Nummer }.OfType<string>()) : null,
            item.Day is { } known ? texts.DayOf(known) : null,
        ];
        return string.Join(", ", places.Where(place => place is { Length: > 0 }));
    }

    private static IEnumerable<ReportParagraph> NotKnown(AppendixMaterial material, Wording words)
    {
        if (material.NotAttributed > 0)
        {
            yield return Wording.Item([words.OfRecord(words.Texts.NotAttributed(material.NotAttributed))]);
        }

        if (material.RegisterAlone > 0)
        {
            yield return Wording.Item([words.OfRecord(words.Texts.RegisterAlone(material.RegisterAlone))]);
        }

        if (material.WithoutDay > 0)
        {
            yield return Wording.Item([words.OfRecord(words.Texts.WithoutDay(material.WithoutDay))]);
        }
    }

    /// <summary>A Kamerstuk as papers write it: Kamerstuk 36 200 V, nr. 30; any other id as it is.</summary>
    private static string Written(string id)
    {
        if (!Kamerstuknummer.TryParse(id, out var number))
        {
            return id;
        }

        var dossier = number.Dossier.ToString().Replace('-', ' ');
        return $"Kamerstuk {dossier[..2]} {dossier[2..]}, nr. {number.Volgnummer}";
    }
}
