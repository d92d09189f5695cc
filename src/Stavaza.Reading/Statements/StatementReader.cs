using Stavaza.Reading.Citations;
using Stavaza.Reading.Outline;
using Stavaza.Reading.Statements.Aankondigingen;
using Stavaza.Reading.Statements.Agenda;
using Stavaza.Reading.Statements.Appreciaties;
using Stavaza.Reading.Statements.Beweringen;
using Stavaza.Reading.Statements.Gebeurtenissen;
using Stavaza.Reading.Statements.Geheimhouding;
using Stavaza.Reading.Statements.Moties;
using Stavaza.Reading.Statements.Rappels;
using Stavaza.Reading.Statements.Rollen;
using Stavaza.Reading.Statements.Standpunten;
using Stavaza.Reading.Statements.Stemmingen;
using Stavaza.Reading.Statements.Toezeggingen;
using Stavaza.Reading.Statements.Verdragen;
using Stavaza.Reading.Statements.Vragen;
using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements;

/// <summary>Reads every statement in a text, in order.</summary>
internal static class StatementReader
{
    public static IReadOnlyList<IStatementFeature> Features { get; } =
    [
        new MotieReader(), new UitvoeringReader(), new MotieStatusReader(), new AppreciatieReader(), new AppreciatieVerwijzingReader(), new ToezeggingReader(), new ToezeggingVermeldingReader(),
        new StemmingReader(), new StandpuntReader(), new BeweringReader(), new VerdragReader(), new GeheimhoudingReader(), new SjabloonReader(),
        new VraagReader(), new RolReader(), new AankondigingReader(), new GebeurtenisReader(), new RappelReader(), new AgendaberichtReader(),
    ];

    /// <summary>The phrases of all features together.</summary>
    public static CueIndex Cues { get; } = new(Features.SelectMany(feature => feature.Cues));

    public static IReadOnlyList<Statement> Read(string text, DocumentOutline outline, IReadOnlyList<Citation> citations, ReadingContext context, string? ownId = null)
    {
        using var prose = new Prose(text, outline, citations, context, Cues) { OwnId = ownId };
        var found = new List<Statement>();
        foreach (var feature in Features)
        {
            feature.Read(prose, found);
        }

        return [.. found.Where(statement => statement.Span.Length > 0).OrderBy(statement => statement.Span.Start).ThenByDescending(statement => statement.Span.Length)];
    }
}
