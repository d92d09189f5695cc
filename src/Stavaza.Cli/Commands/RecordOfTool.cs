using System.CommandLine;
using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza.Cli.Commands;

/// <summary>The record of the data folder that the command line names, opened to answer from.</summary>
internal sealed class RecordOfTool : IDisposable
{
    private readonly DocumentRecord _record;
    private readonly RecordSearch _search;

    private RecordOfTool(DocumentRecord record)
    {
        _record = record;
        _search = new RecordSearch(record);
        Desk = new AnswerDesk(record, _search);
    }

    /// <summary>Answers.</summary>
    public AnswerDesk Desk { get; }

    /// <summary>Brings the search index up to date; false when it cannot be written.</summary>
    public Task<bool> CatchUpAsync(CancellationToken cancellationToken) => _search.CatchUpAsync(cancellationToken);

    /// <exception cref="RecordException">There is no record, or it cannot be opened.</exception>
    public static RecordOfTool OpenToAnswer(ParseResult parsed) => new(DocumentRecord.OpenToRead(OptionsOf(parsed)));

    /// <summary>Where the record is.</summary>
    public static RecordOptions OptionsOf(ParseResult parsed)
    {
        var options = parsed.GetValue(CommonOptions.Data) is { Length: > 0 } folder ? new RecordOptions { Folder = Path.GetFullPath(folder) } : new();
        options.RegisterFolder = parsed.GetValue(CommonOptions.Register) is { Length: > 0 } register ? Path.GetFullPath(register) : null;
        return options;
    }

    /// <summary>Where the user's own files of the register are.</summary>
    public static string RegisterFolderOf(ParseResult parsed) => OptionsOf(parsed).RegisterFiles;

    public void Dispose()
    {
        _search.Dispose();
        _record.Dispose();
    }
}
