using Stavaza.Official;
using Stavaza.Open;
using Stavaza.Trails;

namespace Stavaza.Web.Tests;

/// <summary>What is open, made by hand: every state and kind, with and without a document, in a week within a recess.</summary>
internal static class OpenSpecimens
{
    private static readonly OfficialRow Row = new("zaak", new("6b1f9c1e-0000-4000-8000-000000000070"), new(2023, 1, 2, 9, 0, 0, TimeSpan.Zero)) { Address = new("https://gegevensmagazijn.tweedekamer.nl/x") };

    public static OpenItem Late { get; } = new("2022Z21643", "Vragen over een brug", new(2022, 12, 20), "open", Specimens.Said(Specimens.Letter, "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord."))
    {
        Kind = OpenQuestion.Questions,
        State = OpenQuestion.Overdue,
        DaysLeft = -21,
        CabinetReason = "delayed",
        House = "unclear",
        HouseReason = "no-evidence",
        Ministers = [new("minister van Defensie", null), new(null, "K.H. Ollongren")],
        Movers = [new("Van Houwelingen", "FVD", "said"), new("Zand", null, null)],
        Term = new("answer", null, new(2023, 1, 10), "vragen/drie-weken", Specimens.Said(Specimens.Motie, "Ingezonden 20 december 2022.")),
        Recess = new("kerstreces", true),
    };

    public static OpenItem Due { get; } = new("2023Z00001", "Vragen die alleen het register kent", new(2023, 1, 20), "open", null)
    {
        Kind = OpenQuestion.Questions,
        State = OpenQuestion.Due,
        DaysLeft = 10,
        CabinetReason = "open-in-register",
        Row = Row,
        Register = "open",
        Term = new("answer", null, new(2023, 2, 10), "vragen/drie-weken", null) { Row = Row },
    };

    public static OpenItem Promised { get; } = new("TZ202301-001", "Er komt een brief over de sluis", new(2023, 1, 10), "open", Specimens.Said(Specimens.Retold, "De minister zegt een brief toe."))
    {
        Kind = OpenQuestion.Promises,
        State = OpenQuestion.Open,
        DaysLeft = 156,
        Term = new("promise", null, new(2023, 7, 6), "due-as-said", Specimens.Said(Specimens.Retold, "De minister zegt een brief toe.")) { Words = "voor het zomerreces", Approximate = true, Alternative = new(2023, 7, 1) },
    };

    public static OpenAnswer Some { get; } = Specimens.Open with
    {
        AsOf = Specimens.Day,
        Questions = [Late, Due],
        Promises = [Promised],
        Counts = new() { Total = 60, Motions = 57, Questions = 2, Promises = 1, Overdue = 1, Due = 1, Open = 1, NoTerm = 57, Unclear = 3, FromRegister = 1 },
        Looked = new() { Motions = 100, Questions = 20, Promises = 3, ClosedByRegister = 4, HeldTooLong = 2 },
    };

    public static OpenAnswer Week { get; } = Some with
    {
        Week = new(new(2023, 1, 9), new(2023, 1, 15), new(2023, 1, 22), [Late], []) { Recess = new("kerstreces", new(2022, 12, 23), new(2023, 1, 16), true) },
    };

    public static OpenAnswer Grouped { get; } = Some with
    {
        Groups = [new("minister van Defensie", new() { Total = 3, Overdue = 1 }, [Late]), new(null, new() { Total = 57 }, [Due, Promised])],
    };

    public static OpenAnswer Unknown { get; } = new([], [], Specimens.Complete) { AsOf = Specimens.Day, Unknown = [new("party", "SPG", ["SGP", "SP"]), new("mover", "Niemand", [])] };
}
