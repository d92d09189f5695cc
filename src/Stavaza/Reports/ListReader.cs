using System.Globalization;
using Stavaza.Documents;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Tijd;
using Stavaza.Register;

namespace Stavaza.Reports;

/// <summary>Reads a list of motions and promises: CSV, a table in a DOCX, a table in a PDF. Nothing is guessed: a row that is not clear is told with its reason.</summary>
public sealed class ListReader(OpeningLimits limits)
{
    /// <summary>What the opener of DOCX writes between the cells of a row.</summary>
    private const char Bar = '|';

    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>Reads it.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ReportException">It cannot be opened, or has no table with the head that such a list has.</exception>
    public ListedRows Read(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(limits.MostTime);
        try
        {
            return OfTable(name, TableOf(name, bytes, new OpeningBudget(limits, clock.Token)));
        }
        catch (UnreadableException error)
        {
            throw new ReportException($"{name} {error.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ReportException($"{name} took longer than {limits.MostTime.TotalSeconds:0.#} seconds to open; save it as CSV");
        }
    }

    private static IReadOnlyList<IReadOnlyList<string>> TableOf(string name, ReadOnlyMemory<byte> bytes, OpeningBudget budget) => FormatSniffer.Sniff(name, bytes.Span) switch
    {
        Documents.DocumentFormat.Pdf => PdfTable.Read(bytes, cells => ListColumns.Of(cells) is not null, ListColumns.IsOfAnother, budget),
        Documents.DocumentFormat.Docx => [.. DocxOpener.Open(bytes, budget).Text.Split('\n').Where(line => line.Contains(Bar, StringComparison.Ordinal)).Select(line => line.Split(Bar, StringSplitOptions.TrimEntries))],
        _ => OfText(TextDecoding.Decode(bytes.Span)),
    };

    private static IReadOnlyList<IReadOnlyList<string>> OfText(string text)
    {
        var head = text[..(text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : text.Length)];
        var mark = Separators.MaxBy(mark => head.Count(unit => unit == mark));
        using var reader = new StringReader(text);
        return [.. CsvRows.Read(reader, mark)];
    }

    private static ListedRows OfTable(string name, IReadOnlyList<IReadOnlyList<string>> table)
    {
        ListColumns? columns = null;
        var hasHead = false;
        var (rows, unreadable) = (new List<ListedRow>(), new List<UnreadableRow>());
        for (var i = 0; i < table.Count; i++)
        {
            if (ListColumns.Of(table[i]) is { } head)
            {
                // Each page or group of such a list may repeat the head.
                columns = head;
                hasHead = true;
            }
            else if (ListColumns.IsOfAnother(table[i]))
            {
                columns = null;
            }
            else if (columns is not null)
            {
                Add(table[i], i + 1, columns, rows, unreadable);
            }
        }

        return !hasHead
            ? throw new ReportException($"{name} has no table with a head such as Omschrijving, Vindplaats, Stand van zaken; give it one, or save the table as CSV")
            : new(name, rows, unreadable);
    }

    private static void Add(IReadOnlyList<string> cells, int number, ListColumns columns, List<ListedRow> rows, List<UnreadableRow> unreadable)
    {
        string Cell(int at) => at >= 0 && at < cells.Count ? ReportStyle.OneLine(cells[at]).Trim() : "";
        if (cells.Count != columns.Count)
        {
            unreadable.Add(new(number, "cells-differ", cells.Count, columns.Count));
        }
        else if (Cell(columns.Description).Length == 0 && Cell(columns.Place).Length == 0)
        {
            unreadable.Add(new(number, "describes-nothing", cells.Count, columns.Count));
        }
        else
        {
            var (ids, days) = IdsAndDays($"{Cell(columns.Description)}; {Cell(columns.Place)}", Cell(columns.Day));
            rows.Add(new(number, Cell(columns.Description), Cell(columns.Place), Cell(columns.Standing), ids, days.Count == 1 ? days[0] : null));
        }
    }

    /// <summary>What the cells name that tell which motion or promise it is; the standing tells of other papers too.</summary>
    private static (IReadOnlyList<string> Ids, IReadOnlyList<DateOnly> Days) IdsAndDays(string words, string dayCell)
    {
        var cited = CitationReader.Read(words).Where(citation => citation.Kind is "kamerstuk" or "zaak" or "aanhangsel" or "kamerdocument" or "toezegging-number").Select(citation => citation.Id);
        var canonical = Tokens(words).Where(word => Kamerstuknummer.TryParse(word, out _));
        var days = DaysIn(dayCell);
        return ([.. cited.OfType<string>().Concat(canonical).Distinct(StringComparer.OrdinalIgnoreCase)], days.Count > 0 ? days : DaysIn(words));
    }

    private static IReadOnlyList<DateOnly> DaysIn(string words) =>
    [
        .. DatumReader.Read(words).Where(date => date.From == date.To && !date.YearInferred).Select(date => date.From)
            .Concat(Tokens(words).Select(word => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).OfType<DateOnly>())
            .Distinct(),
    ];

    private static string[] Tokens(string words) => words.Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
