using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Stavaza.Search;

/// <summary>Lays out a document for Lucene: one for all its words, so that totals count documents, and one for each passage, so that passages are found.</summary>
/// <remarks>Each must be taken in before the next is asked for.</remarks>
internal sealed class LuceneDocuments(WordBook book) : IDisposable
{
    private readonly TermsRead _titleTerms = new(book);
    private readonly TermsRead _terms = new(book);
    private readonly PassageTokens _title = new();
    private readonly PassageTokens _body = new();
    private readonly PassageTokens _passage = new();

    /// <summary>Takes documents in on all cores; each replaces what has its key, and no two may have the same. Which comes first makes no difference to what is found: what is worth the same goes by key.</summary>
    public static void Write(IEnumerable<IndexedDocument> documents, WordBook book, IndexWriter writer)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(documents, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                () => new LuceneDocuments(book),
                (document, _, layout) =>
                {
                    writer.UpdateDocuments(new Term(Fields.Key, document.Key), layout.Of(document));
                    return layout;
                },
                layout => layout.Dispose());
        }
        catch (AggregateException error)
        {
            // What the disk did comes first: the others only found the writer closed.
            ExceptionDispatchInfo.Throw(error.InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) ?? error.InnerExceptions[0]);
        }
    }

    /// <summary>The document, then its passages.</summary>
    public IEnumerable<Document> Of(IndexedDocument document)
    {
        _terms.Read(document.Passages.Select(passage => passage.Text));
        yield return Whole(document);
        var key = new BytesRef(document.Key);
        for (var place = 0; place < document.Passages.Count; place++)
        {
            var passage = document.Passages[place];
            yield return
            [
                new StringField(Fields.Key, document.Key, Field.Store.YES),
                new SortedDocValuesField(Fields.Key, key),
                new TextField(Fields.Passage, _passage.Over(_terms, place, 1)),
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
            new TextField(Fields.Title, _title.Over(_titleTerms.Read([document.Title]))),
            new TextField(Fields.Body, _body.Over(_terms)),
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
