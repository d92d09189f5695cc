using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>A length of time: "drie maanden", "een halfjaar", "100 dagen".</summary>
internal readonly record struct Duration(int Months, int Days)
{
    private static readonly string[] Numbers =
        ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien"];

    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    // duration = number ["half"] unit | "anderhalf jaar" | unit that holds "half"
    public static bool TryRead(Prose prose, int at, int limit, out Duration duration, out int end)
    {
        (duration, end) = (default, at);
        if (at + 1 >= limit)
        {
            return false;
        }

        if (prose.Is(at, "anderhalf") && prose.Is(at + 1, "jaar"))
        {
            (duration, end) = (new(18, 0), at + 2);
            return true;
        }

        if (!TryNumber(prose[at], out var count))
        {
            return false;
        }

        if (prose.Is(at + 1, "half") && prose.Is(at + 2, "jaar"))
        {
            (duration, end) = (new(6, 0), at + 3);
            return true;
        }

        end = at + 2;
        (var found, duration) = Unit(prose[at + 1], count);
        return found;
    }

    private static (bool Found, Duration Duration) Unit(ReadOnlySpan<char> unit, int count) => unit switch
    {
        "dag" or "dagen" => (true, new(0, count)),
        "werkdag" or "werkdagen" => (true, new(0, count * 7 / 5)),
        "week" or "weken" => (true, new(0, 7 * count)),
        "maand" or "maanden" => (true, new(count, 0)),
        "kwartaal" or "kwartalen" => (true, new(3 * count, 0)),
        "halfjaar" => (true, new(6 * count, 0)),
        "jaar" or "jaren" => (true, new(12 * count, 0)),
        _ => (false, default),
    };

    private static bool TryNumber(ReadOnlySpan<char> word, out int number)
    {
        if (int.TryParse(word, out number))
        {
            return number is >= 0 and <= 1000;
        }

        for (number = 1; number < Numbers.Length; number++)
        {
            if (word.Equals(Numbers[number], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        number = 1;
        return word.Equals("één", StringComparison.OrdinalIgnoreCase);
    }
}
