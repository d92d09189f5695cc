using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>Writes a report on a subject, section by section, as a letter on the state of affairs is built.</summary>
internal sealed class ReportWriter
{
    /// <summary>So many of the newest sentences of a kind are given; the rest is counted.</summary>
    private const int MostOfKind = 15;

    private readonly ReportMaterial _material;
    private readonly ReportTexts _texts;
    private readonly Wording _words;
    private readonly AccountWriter _accounts;
    private readonly StandingWriter _standings;

    private ReportWriter(ReportMaterial material, ReportTexts texts)
    {
        _material = material;
        _texts = texts;
        _words = new(texts, new(texts, material.Status.AsOf));
        _accounts = new(_words, material.Status.AsOf, material.Dossier ?? "");
        _standings = new(_words);
    }

    private StatusAnswer Status => _material.Status;

    private string Name => Status.Register?.Subject.NameIn(_texts.Code) ?? (_material.Expected is { Count.Id: var id } dossier ? dossier.Title is { } title ? $"{title} ({id})" : id : Status.Subject);

    public static ReportAnswer Write(ReportMaterial material, ReportTexts texts)
    {
        var writer = new ReportWriter(material, texts);
        List<ReportSection> sections = [.. writer.Sections()];
        sections.Insert(0, writer.Introduction());
        return Renumbering.InOrder(
            new(material.Status.Subject, texts.Title(writer.Name), material.Status.AsOf, texts.Code, sections, writer._words.Sources.Sources) { IsOfNothing = material.IsEmpty });
    }

    /// <summary>All but the introduction, which counts what the others cite.</summary>
    private IEnumerable<ReportSection> Sections()
    {
        List<ReportSection> sections =
        [
            _words.Section("developments", [], Developments()),
            _words.Section("treaties", [], _standings.Parts(_material.Standings, "treaty", "conference")),
            _words.Section("fora", Findings("roles", finding => finding.Type == "role"), _standings.Parts(_material.Standings, "forum")),
            _words.Section("risk-reduction", [], _standings.Parts(_material.Standings, "risk-reduction", "programme", "verification-body")),
            Accounts("open", closed: false),
            Accounts("closed", closed: true),
            _words.Section("questions", [], _material.Questions.Select(_accounts.Part)),
            _words.Section("non-disclosure", Findings("non-disclosure")),
        ];
        return [.. sections, new MissingWriter(_words, _material).Section(sections)];
    }

    private ReportSection Introduction()
    {
        var documents = Status.Headings.SelectMany(heading => heading.Findings).Select(finding => finding.Evidence.Document)
            .Concat(_material.Promises.Select(promise => promise.Told?.Reference).OfType<DocumentReference>()).DistinctBy(document => document.Id).ToList();
        var days = documents.Select(document => document.Published.Day).OfType<DateOnly>().Order().ToList();
        List<ReportSentence> sentences =
        [
            _words.OfRecord(_texts.About(Name, _texts.DayOf(Status.AsOf))),
            days.Count == 0 ? _words.OfRecord(_texts.RestsOnNothing) : new(_texts.RestsOn(documents.Count, _texts.DayOf(days[0]), _texts.DayOf(days[^1])), [.. documents.Select(_words.Sources.Cite)]),
            _words.OfRecord(_texts.RecordHolds(Status.Completeness.Documents)),
            _words.OfRecord(_texts.HowComplete(Status.Completeness)),
        ];
        if (_words.Sources.Retold is { Count: > 0 } retold)
        {
            sentences.Add(new(_texts.RetoldExplained, retold));
        }

        sentences.AddRange(new[] { Status.Behind ? _texts.Behind : null, Status.Truncated ? _texts.Truncated : null }.OfType<string>().Select(_words.OfRecord));
        return _words.Section("introduction", [new(sentences)]);
    }

    private IEnumerable<ReportSection> Developments()
    {
        foreach (var (kind, paragraphs) in new[]
        {
            ("events", Findings("roles", finding => finding.Type == "event").Concat(Findings("treaty-events"))),
            ("claims", Findings("claims")),
            ("positions", Findings("positions")),
        })
        {
            if (paragraphs.ToList() is { Count: > 0 } some)
            {
                yield return _words.Section(kind, some);
            }
        }
    }

    private IEnumerable<ReportParagraph> Findings(string heading, Func<StatusFinding, bool>? which = null)
    {
        var all = ReportMaterial.FindingsOf(Status, heading).Where(which ?? (_ => true)).DistinctBy(finding => (finding.Evidence.Document.Id, finding.Evidence.Sentence)).ToList();
        foreach (var finding in all.Take(MostOfKind))
        {
            yield return Wording.Item([_words.Said(Leading(finding), finding.Evidence), .. Details(finding)]);
        }

        if (all.Count > MostOfKind)
        {
            yield return new([_words.OfRecord(_texts.AndOlder(all.Count - MostOfKind))]);
        }
    }

    private string Leading(StatusFinding finding)
    {
        var document = finding.Evidence.Document;
        var kind = ReportNames.Of(_texts.Names.DocumentKinds, document.Kind);
        return _texts.SaidIn(finding.Date is { } day ? _texts.DayOf(day, finding.Precision) : _words.Sources.DayOf(document.Published) ?? _texts.NoDay, $"{kind} {document.Id}");
    }

    /// <summary>The ground on which something is not disclosed, where the document names one.</summary>
    private IEnumerable<ReportSentence> Details(StatusFinding finding)
    {
        if (finding.Type == "non-disclosure" && _material.Found.GetValueOrDefault(finding.Evidence.Element)?.Text("ground") is { } ground)
        {
            yield return new(_texts.Ground, [_words.Sources.Cite(finding.Evidence)]) { Words = ground, Retold = finding.Evidence.Document.Retold };
        }
    }

    private ReportSection Accounts(string kind, bool closed)
    {
        List<ReportSection> parts = [];
        foreach (var (title, items) in new[] { (_texts.Motions, _material.Motions), (_texts.Promises, _material.Promises) })
        {
            if (items.Where(item => item.IsClosed == closed).Select(_accounts.Part).ToList() is { Count: > 0 } some)
            {
                parts.Add(new($"{kind}-{(items == _material.Motions ? "motions" : "promises")}", title, []) { Parts = some });
            }
        }

        return _words.Section(kind, [], parts);
    }
}
