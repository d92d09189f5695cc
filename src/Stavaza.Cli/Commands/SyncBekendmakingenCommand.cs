using System.CommandLine;
using System.CommandLine.Parsing;
using Stavaza.Cli.Streams;
using Stavaza.Cli.Views;
using Stavaza.Reading.Identifiers;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sync;

namespace Stavaza.Cli.Commands;

/// <summary>Fetches and reads what a search on officielebekendmakingen.nl finds.</summary>
internal sealed class SyncBekendmakingenCommand : OnlineCommand, IShowsExamples
{
    private readonly Option<string?> _query = new("--query") { Description = "What to search, in CQL as the source documents it", HelpName = "CQL" };
    private readonly Option<string?> _dossier = new("--dossier") { Description = "All papers of one dossier, such as 33783 or 36200-V", HelpName = "NUMBER" };

    public SyncBekendmakingenCommand(StandardStreams streams, TimeProvider clock)
        : base("bekendmakingen", "Fetch and read what a search on officielebekendmakingen.nl finds", streams, clock)
    {
        Add(_query);
        Add(_dossier);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "stavaza sync bekendmakingen --dossier 33783",
        "stavaza sync bekendmakingen --dossier 36200-V --watch --every 60",
        "stavaza sync bekendmakingen --query \"w.publicatienaam=Kamerstuk AND dt.modified>=2026-11-01\"",
    ];

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_query) is null == result.GetValue(_dossier) is null)
        {
            result.AddError("Say what to fetch: --query CQL or --dossier NUMBER.");
        }

        if (result.GetValue(_dossier) is { } dossier && !Dossiernummer.TryParse(dossier, out _))
        {
            result.AddError($"{dossier} is no number of a dossier; write it as 33783, 36200-V or 21501-02.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var record = await DocumentRecord.OpenToWriteAsync(RecordOfTool.OptionsOf(parsed), cancellationToken);
        using var client = ClientOf(parsed);
        var search = new SruSearch(client, AddressOf(parsed, SruSearch.OfficialAddress));
        var query = parsed.GetValue(_query) ?? SruSearch.QueryOfDossier(parsed.GetValue(_dossier)!);
        var (told, pages) = (-1L, new List<SruPage>());
        var completion = new SearchCompletion(record, Clock, AddressOf(parsed, SruSearch.OfficialAddress));
        var source = new BekendmakingenSource(record, search, client, Clock, query)
        {
            OnPage = page =>
            {
                completion.Note(page);
                if (parsed.GetValue(_dossier) is not null)
                {
                    pages.Add(page);
                }

                if (page.Total != told)
                {
                    told = page.Total;
                    Streams.Error.WriteLine($"stavaza: {page.Total} publications found");
                }

                foreach (var oddity in page.Oddities)
                {
                    Streams.Error.WriteLine($"stavaza: {PlainText.OneLine(oddity)}");
                }
            },
        };
        return await LookAsync(parsed, record, LookOnceAsync, cancellationToken);

        async Task<int> LookOnceAsync()
        {
            pages.Clear();
            completion.Begin();
            var code = await ReadAsync(parsed, record, source, cancellationToken);
            if (parsed.GetValue(_dossier) is { } dossier)
            {
                Streams.Error.WriteLine($"stavaza: dossier {dossier} is {await new DossierCompletion(record, Clock).JudgeAsync(dossier, pages, cancellationToken)}");
            }

            Streams.Error.WriteLine($"stavaza: this search is {await completion.JudgeAsync(Name, query, cancellationToken)}");

            return code;
        }
    }
}
