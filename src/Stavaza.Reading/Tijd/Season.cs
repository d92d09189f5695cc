using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>A season as letters use it.</summary>
internal sealed record Season(string Name, int FromMonth, int FromDay, int ToMonth, int ToDay)
{
    private static readonly Season[] All =
    [
        new("voorjaar", 3, 1, 6, 20), new("lente", 3, 1, 6, 20), new("zomer", 6, 21, 9, 21), new("zomerperiode", 6, 21, 9, 21),
        new("najaar", 9, 1, 12, 20), new("herfst", 9, 1, 12, 20), new("winter", 12, 1, 2, 28),
    ];

    /// <summary>The season that begins in a year.</summary>
    public (DateOnly From, DateOnly To) In(int year) => (new(year, FromMonth, FromDay), new(ToMonth < FromMonth ? year + 1 : year, ToMonth, ToDay));

    // season = ["vroege" | "late"] name [year]; "ditvoorjaar" lost its space
    public static bool TryRead(Prose prose, Lead lead, DateOnly? said, out Periode periode)
    {
        periode = default;
        if (Of(prose[lead.End]) is not { } season)
        {
            return false;
        }

        var end = lead.End + 1;
        if (!YearOf.TryRead(prose, ref end, said, out var year))
        {
            return false;
        }

        var named = end > lead.End + 1;
        var (from, to) = season.In(year);
        // "Dit voorjaar" said in November is the next one: what is promised lies ahead. "Volgend voorjaar" said in November as well, said in January it may be either.
        if (!named && said is { } day && year < 9998 && (to < day || (lead.Next && from <= day)))
        {
            (from, to) = season.In(year + 1);
        }

        (from, to) = Part(prose, lead, from, to);
        periode = new(from, to, Precision.Season, true, season.Name, false, end) { YearSaid = named };
        return true;
    }

    private static (DateOnly From, DateOnly To) Part(Prose prose, Lead lead, DateOnly from, DateOnly to)
    {
        var half = from.AddDays((to.DayNumber - from.DayNumber) / 2);
        return prose.Is(lead.End - 1, "vroege") ? (from, half) : prose.Is(lead.End - 1, "late") ? (half, to) : (from, to);
    }

    private static Season? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > 12)
        {
            return null;
        }

        var name = word.StartsWith("dit", StringComparison.OrdinalIgnoreCase) ? word[3..] : word;
        foreach (var season in All)
        {
            if (name.Equals(season.Name, StringComparison.OrdinalIgnoreCase))
            {
                return season;
            }
        }

        return null;
    }
}
