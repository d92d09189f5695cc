namespace Stavaza.Open;

/// <summary>Which open items are asked for. What is null is not asked; what is asked holds together.</summary>
public sealed record OpenQuestion
{
    /// <summary>A kind of item.</summary>
    public const string Motions = "motions", Questions = "questions", Promises = "promises";

    /// <summary>A state of an item, as of <see cref="OpenItem.State"/>.</summary>
    public const string Overdue = "overdue", Due = "due", Open = "open", NoTerm = "no-term";

    /// <summary>How firm a promise is, as of <see cref="OpenItem.Strength"/>; firm asks for all but intentions.</summary>
    public const string Firm = "firm", Formal = "formal", Plain = "plain", Intention = "intention";

    /// <summary>How a list is grouped.</summary>
    public const string ByDossier = "dossier", ByMinister = "minister", ByMover = "mover", ByParty = "party";

    /// <summary>What is due within so many days is near, where nothing else is asked.</summary>
    public const int UsualDays = 14;

    /// <summary>The longest time ahead that can be asked for, in days.</summary>
    public const int MostDays = 3660;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Motions, Questions, Promises];

    /// <summary>The states, the most urgent first.</summary>
    public static IReadOnlyList<string> States { get; } = [Overdue, Due, Open, NoTerm];

    /// <summary>What can be asked of how firm promises are.</summary>
    public static IReadOnlyList<string> Strengths { get; } = [Firm, Formal, Plain, Intention];

    /// <summary>The ways to group.</summary>
    public static IReadOnlyList<string> Groupings { get; } = [ByDossier, ByMinister, ByMover, ByParty];

    /// <summary>A dossier as written in any usual way (33783, "36 200 V", dossier-33783); 36200 finds 36200-V as well.</summary>
    public string? Dossier { get; init; }

    /// <summary>Words of the office or the name of who is asked: Buitenlandse Zaken.</summary>
    public string? Minister { get; init; }

    /// <summary>Words of the name of who moved or asked.</summary>
    public string? Mover { get; init; }

    /// <summary>Short name of the party of who moved or asked.</summary>
    public string? Party { get; init; }

    /// <summary>motions, questions or promises.</summary>
    public string? Kind { get; init; }

    /// <summary>overdue, due, open or no-term.</summary>
    public string? State { get; init; }

    /// <summary>firm (no intentions), formal, plain or intention: asks for promises alone.</summary>
    public string? Strength { get; init; }

    /// <summary>What is due within so many days is near.</summary>
    public int Within { get; init; } = UsualDays;

    /// <summary>Any day of the week for which the weekly list is asked.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>dossier, minister, mover or party; null for one list.</summary>
    public string? Group { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give at most; null for all.</summary>
    public int? Take { get; init; }
}
