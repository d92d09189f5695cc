using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>A length of time: "drie maanden", "een halfjaar", "100 dagen", "twee à drie weken".</summary>
/// <param name="Rough">The words give no exact length: "enkele weken".</param>
internal readonly record struct Duration(int Months, int Days, bool Rough = false)
{
    private static readonly WordSet Between = new("tot à a of");

    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    public DateOnly Before(DateOnly day) => day.AddMonths(-Months).AddDays(-Days);

    // duration = number [("tot" | "à" | "of" | "-") number] ["half"] unit ["of" number] | "anderhalf jaar" | "anderhalve maand" | "een half jaar" | "een week"
    public static bool TryRead(Prose prose, int at, int limit, out Duration duration, out int end)
    {
        (duration, end) = (default, at);
        if (at + 1 >= limit)
        {
            return false;
        }

        if (prose.Is(at, "anderhalf") || prose.Is(at, "anderhalve"))
        {
            end = at + 2;
            duration = prose.Is(at + 1, "jaar") ? new(18, 0) : prose.Is(at + 1, "maand") ? new(1, 15) : new(0, 10);
            return prose.Is(at + 1, "jaar") || prose.Is(at + 1, "maand") || prose.Is(at + 1, "week");
        }

        if (!NumberWord.TryRead(prose, at, out var count, out var unit, out var rough))
        {
            return false;
        }

        if (unit + 1 < limit && (prose.IsIn(unit, Between) || prose.Sign(unit) is '-' or '–') && NumberWord.TryParse(prose[unit + 1], out var upper) && upper > count)
        {
            (count, unit) = (upper, unit + 2);
        }

        if (unit + 1 < limit && prose.Is(unit, "half") && prose.Is(unit + 1, "jaar"))
        {
            (duration, end) = (new(6, 0), unit + 2);
            return true;
        }

        if (unit >= limit || !TryUnit(prose[unit], count, out duration))
        {
            return false;
        }

        duration = duration with { Rough = rough };
        end = unit + 1;
        if (end + 1 < limit && prose.Is(end, "of") && NumberWord.TryParse(prose[end + 1], out var more) && more == count + 1 && TryUnit(prose[unit], more, out duration))
        {
            end += 2;
        }

        return true;
    }

    private static bool TryUnit(ReadOnlySpan<char> unit, int count, out Duration duration)
    {
        var days = unit switch
        {
            "dag" or "dagen" => count,
            "uur" => (count + 23) / 24,
            "werkdag" or "werkdagen" => count * 7 / 5,
            "week" or "weken" => 7 * count,
            _ => -1,
        };
        var months = unit switch
        {
            "maand" or "maanden" => count,
            "kwartaal" or "kwartalen" => 3 * count,
            "halfjaar" => 6 * count,
            "jaar" or "jaren" => 12 * count,
            _ => -1,
        };
        duration = new(Math.Max(months, 0), Math.Max(days, 0));
        return days >= 0 || months >= 0;
    }
}
