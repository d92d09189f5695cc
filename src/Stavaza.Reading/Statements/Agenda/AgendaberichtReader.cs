using Stavaza.Reading.Statements.Wording;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Statements.Agenda;

/// <summary>Reads notices about recesses: a recess or a House that does not sit, and two days.</summary>
internal sealed class AgendaberichtReader : IStatementFeature
{
    private static readonly PhraseTable Phrases = new("""
        vergadering: vergadert|vergaderen (de) (kamer) niet
        reces: zomerreces|herfstreces|kerstreces|voorjaarsreces|krokusreces|meireces|verkiezingsreces|paasreces|reces
        """);

    private static readonly PhraseTable Cancelled = new("""
        vervallen: komt|komen te vervallen
        vervallen: vervalt|vervallen
        vervallen: gaat|gaan niet door
        """);

    private static readonly WordSet Ranges = new("van tussen vanaf");

    public IEnumerable<PhraseTable> Cues => [Phrases];

    public void Read(Prose prose, List<Statement> found)
    {
        foreach (var sentence in prose.SentencesWith(Phrases))
        {
            if (Phrases.First(prose, sentence.First, sentence.End) is { } cue && prose.Any(sentence.First, sentence.End, Ranges) && DaysIn(prose, sentence) is { } days)
            {
                var status = Cancelled.First(prose, sentence.First, sentence.End) is null ? "vastgesteld" : "vervallen";
                var name = cue.Name == "reces" ? prose.Quote(cue.First, cue.End).ToLowerInvariant() : cue.Name;
                found.Add(new Agendabericht(prose.Span(sentence.First, sentence.End), "agenda/" + cue.Name, name, status, days.From, days.To));
            }
        }
    }

    // days = "van" day month ["tot en met" | "t/m" | "tot"] … day month year: the year behind the last day holds for the first
    private static (DateOnly From, DateOnly To)? DaysIn(Prose prose, Sentence sentence)
    {
        Datum? last = null;
        foreach (var date in prose.DatesIn(sentence.First, sentence.End))
        {
            last = date.Precision == Precision.Day ? date : last;
        }

        if (last is not { } end)
        {
            return null;
        }

        for (var at = sentence.First; at + 2 < sentence.End; at++)
        {
            if (prose.IsIn(at, Ranges) && prose.Words[at + 1].Start < end.Span.Start && int.TryParse(prose[at + 1], out var day) && day is > 0 and <= 31
                && Maand.TryRead(prose, at + 2, out var month, out _) && day <= DateTime.DaysInMonth(end.From.Year, month))
            {
                var from = new DateOnly(end.From.Year, month, day);
                return from <= end.From ? (from, end.From) : end.From.Year > 1 ? (from.AddYears(-1), end.From) : null;
            }
        }

        return null;
    }
}
