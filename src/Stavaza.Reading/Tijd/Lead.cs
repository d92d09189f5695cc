using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>The small words before a time: article, "volgende", "komende", a weekday.</summary>
/// <param name="End">Index of the word after them.</param>
/// <param name="Next">"volgend": not the one that runs now.</param>
/// <param name="Coming">"komend", "aanstaande": the first one from now.</param>
/// <param name="This">"dit", "deze", "het lopende".</param>
/// <param name="Weekday">The weekday named among them; null where none is.</param>
internal readonly record struct Lead(int End, bool Next, bool Coming, bool This, DayOfWeek? Weekday)
{
    private const int Longest = 4;

    private static readonly WordSet Articles = new("de het een 't die dat der dezelfde zijn haar onze ons mijn hun gebruikelijke reguliere vroege late jaarlijkse halfjaarlijkse");
    private static readonly WordSet NextWords = new("volgend volgende daaropvolgende nieuwe");
    private static readonly WordSet ComingWords = new("komend komende aankomend aankomende aanstaand aanstaande eerstvolgende eerstkomende a.s");
    private static readonly WordSet ThisWords = new("dit deze lopende huidige nu");
    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public static Lead Read(Prose prose, int at, int limit)
    {
        var lead = new Lead(at, false, false, false, null);
        for (; lead.End < limit && lead.End - at < Longest; lead = lead with { End = lead.End + 1 })
        {
            if (prose.IsIn(lead.End, NextWords))
            {
                lead = lead with { Next = true };
            }
            else if (prose.IsIn(lead.End, ComingWords))
            {
                lead = lead with { Coming = true };
            }
            else if (prose.IsIn(lead.End, ThisWords))
            {
                lead = lead with { This = true };
            }
            else if (WeekdayAt(prose, lead.End) is { } weekday)
            {
                lead = lead with { Weekday = weekday };
            }
            else if (lead.Weekday is not null || !prose.IsIn(lead.End, Articles))
            {
                break;
            }
        }

        return lead;
    }

    public static DayOfWeek? WeekdayAt(Prose prose, int at)
    {
        if (at >= prose.Words.Length || !prose[at].EndsWith("dag", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        for (var i = 0; i < Weekdays.Length; i++)
        {
            if (prose.Is(at, Weekdays[i]))
            {
                return (DayOfWeek)i;
            }
        }

        return null;
    }
}
