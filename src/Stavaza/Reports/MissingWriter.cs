namespace Stavaza.Reports;

/// <summary>Writes what is not known: sections without findings, steps that are missing, what is cited and not held, what has no day.</summary>
internal sealed class MissingWriter(Wording words, ReportMaterial material)
{
    private readonly ReportTexts _texts = words.Texts;

    public ReportSection Section(IReadOnlyList<ReportSection> sections) => words.Section("not-known",
    [
        .. Empty(sections),
        .. Items().SelectMany(OfItem),
        .. material.NotLinked.Select(finding => Wording.Item([words.Said(_texts.NotLinked, finding.Evidence)])),
        .. material.Status.Undated.Select(document => Wording.Item([new(_texts.Undated($"{document.Title} ({document.Id})"), [words.Sources.Cite(document)])])),
        .. material.Status.NotHeld.Select(missing => OfRecord(_texts.NotHeld(missing.Id, missing.Count))),
        .. Numbers(),
        .. material.DebatesWithoutDossier > 0 ? [OfRecord(_texts.DebatesWithoutDossier(material.DebatesWithoutDossier))] : Array.Empty<ReportParagraph>(),
        .. material.NotShown > 0 ? [OfRecord(_texts.NotShown(material.NotShown))] : Array.Empty<ReportParagraph>(),
    ]);

    private IEnumerable<AccountItem> Items() => material.Motions.Concat(material.Promises).Concat(material.Questions);

    /// <summary>The sections that say that they have nothing, by name.</summary>
    private IEnumerable<ReportParagraph> Empty(IReadOnlyList<ReportSection> sections)
    {
        var empty = sections.Where(section => section.Parts.Count == 0 && section.Paragraphs is [{ Item: false, Sentences: [{ Text: var text }] }] && text == _texts.Nothing).ToList();
        return empty.Count > 0 ? [OfRecord(_texts.NothingOf(string.Join(", ", empty.Select(section => section.Title.ToLowerInvariant()))))] : [];
    }

    private IEnumerable<ReportParagraph> OfItem(AccountItem item)
    {
        if (item.Trail is { NotKnown: { Count: > 0 } missing })
        {
            yield return OfRecord(_texts.StepsMissing(item.Id, string.Join(", ", missing.Select(kind => ReportNames.Of(_texts.Names.Steps, kind).ToLowerInvariant()))));
        }

        if (item.Trail is { Held: null })
        {
            yield return OfRecord(_texts.PaperNotHeld(item.Id));
        }
    }

    private IEnumerable<ReportParagraph> Numbers()
    {
        if (material.Expected is not { Numbers: { Count: > 0 } numbers, Count.Id: var id })
        {
            return [];
        }

        return [OfRecord(_texts.NumbersMissing(id, string.Join(", ", numbers.Select(number => number.From == number.To ? $"{number.From}" : $"{number.From}–{number.To}"))))];
    }

    private ReportParagraph OfRecord(string text) => Wording.Item([words.OfRecord(text)]);
}
