using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Stavaza.Search;

/// <summary>Lays out a document for Lucene: one for all its words, so that totals count documents, and one for each passage, so that passages are found.</summary>
internal sealed class LuceneDocuments(WordBook book)
{
    /// <summary>The document, then its passages.</summary>
    public IEnumerable<Document> Of(IndexedDocument document)
    {
        yield return Whole(document);
        foreach (var passage in document.Passages)
        {
            yield return
            [
                new StringField(Fields.Key, document.Key, Field.Store.YES),
                new TextField(Fields.Passage, new PassageTokens([passage.Text], book)),
                new StoredField(Fields.Text, passage.Text),
                new StoredField(Fields.Start, passage.Start),
                new StoredField(Fields.Length, passage.Length),
            ];
        }
    }

    private Document Whole(IndexedDocument document)
    {
        Document whole =
        [
            new StringField(Fields.Key, document.Key, Field.Store.YES),
            new SortedDocValuesField(Fields.Key, new BytesRef(document.Key)),
            new StringField(Fields.Kind, document.Kind, Field.Store.NO),
            new TextField(Fields.Title, new PassageTokens([document.Title], book)),
            new TextField(Fields.Body, new PassageTokens([.. document.Passages.Select(passage => passage.Text)], book)),
        ];
        foreach (var id in document.Ids.SelectMany(OfficialNumbers.TermsOf).Distinct())
        {
            whole.Add(new StringField(Fields.Ids, id, Field.Store.NO));
        }

        if (document.Date is { } date)
        {
            whole.Add(new Int32Field(Fields.Date, LuceneQueries.Day(date), Field.Store.NO));
        }

        return whole;
    }
}
