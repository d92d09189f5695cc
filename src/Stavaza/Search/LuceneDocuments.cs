using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Stavaza.Search;

/// <summary>Lays out a document for Lucene: one for all its words, so that totals count documents, and one for each passage, so that passages are found.</summary>
/// <remarks>Each must be taken in before the next is asked for.</remarks>
internal sealed class LuceneDocuments(WordBook book) : IDisposable
{
    private readonly PassageTokens _title = new(book);
    private readonly PassageTokens _body = new(book);
    private readonly PassageTokens _passage = new(book);

    /// <summary>The document, then its passages.</summary>
    public IEnumerable<Document> Of(IndexedDocument document)
    {
        yield return Whole(document);
        foreach (var passage in document.Passages)
        {
            yield return
            [
                new StringField(Fields.Key, document.Key, Field.Store.YES),
                new TextField(Fields.Passage, _passage.Over([passage.Text])),
                new StoredField(Fields.Text, passage.Text),
                new StoredField(Fields.Start, passage.Start),
                new StoredField(Fields.Length, passage.Length),
            ];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _title.Dispose();
        _body.Dispose();
        _passage.Dispose();
    }

    private Document Whole(IndexedDocument document)
    {
        Document whole =
        [
            new StringField(Fields.Key, document.Key, Field.Store.YES),
            new SortedDocValuesField(Fields.Key, new BytesRef(document.Key)),
            new StoredField(Fields.Passages, document.Passages.Count),
            new StringField(Fields.Kind, document.Kind, Field.Store.NO),
            new TextField(Fields.Title, _title.Over([document.Title])),
            new TextField(Fields.Body, _body.Over([.. document.Passages.Select(passage => passage.Text)])),
        ];
        foreach (var id in document.Ids.SelectMany(OfficialNumbers.TermsOf).Distinct())
        {
            whole.Add(new StringField(Fields.Ids, id, Field.Store.NO));
        }

        if (document.Date is { } date)
        {
            whole.Add(new Int32Field(Fields.Date, LuceneQueries.Day(date), Field.Store.NO));
        }

        if (document.Since is { } since)
        {
            whole.Add(new Int32Field(Fields.Since, LuceneQueries.Day(since), Field.Store.NO));
        }

        return whole;
    }
}
