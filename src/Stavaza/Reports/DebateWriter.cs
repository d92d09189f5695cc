using Stavaza.Answers;

namespace Stavaza.Reports;

/// <summary>Writes under which item of a debate a promise was made, and what says that it is of the dossier or subject of the report.</summary>
internal sealed class DebateWriter(Wording words, string dossier)
{
    private readonly ReportTexts _texts = words.Texts;

    public IEnumerable<ReportSentence> Of(AccountItem item)
    {
        if (item.Trail?.Debate?.Item is { } title && title != item.Ground?.Said?.Sentence && title != item.Ground?.RowWords)
        {
            yield return new(_texts.UnderItem, Where(item)) { Words = title, Retold = item.Told?.Reference.Retold ?? false };
        }

        if (item.Ground is { Kind: not "row" } ground)
        {
            yield return Because(ground, item);
        }
    }

    private ReportSentence Because(DebateGround ground, AccountItem item)
    {
        var text = _texts.DebateGround(ground.Kind, dossier);
        return ground switch
        {
            { Said: { } said } => new(text, [words.Sources.Cite(said)]) { Words = said.Sentence, Retold = said.Document.Retold },
            { Row: { } row } => new(text, [words.Sources.Cite(row, item.Id)]) { Words = ground.RowWords },
            _ => new(text, Where(item)),
        };
    }

    private IReadOnlyList<ReportCitation> Where(AccountItem item) =>
        item.Told is { } told ? [words.Sources.Cite(told.Evidence())]
        : item.Official?.Toezegging is { } row ? [words.Sources.Cite(row.Activiteit?.Row ?? row.Row, item.Id)]
        : [words.Sources.Record()];
}
