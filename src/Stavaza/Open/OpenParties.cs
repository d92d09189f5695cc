using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Open;

/// <summary>Of which party a member was on a day, by the rows of persons, seats and parties; read once, in a walk through each kind.</summary>
internal sealed class OpenParties
{
    private readonly Dictionary<Guid, List<Seat>> _seats = [];
    private readonly Dictionary<string, List<Guid>> _bySurname = new(StringComparer.Ordinal);
    private readonly List<string> _members = [];
    private readonly SortedSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private OpenParties()
    {
    }

    /// <summary>Members, as the register names them.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>Short names of parties.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public static async Task<OpenParties> ReadAsync(RecordSession session, DateOnly asOf, CancellationToken cancellationToken)
    {
        var before = OfficialLookup.FirstMomentAfter(asOf);
        var parties = new OpenParties();
        var names = new Dictionary<Guid, string>();
        var seatOf = new Dictionary<Guid, Guid>();
        await session.EachOfKindAsync("fractie", before, fractie => parties.AddParty(names, fractie), cancellationToken);
        await session.EachOfKindAsync("fractieZetel", before, zetel => seatOf[zetel.Id] = zetel.Fields.Targets("fractie") is [var party, ..] ? party : Guid.Empty, cancellationToken);
        await session.EachOfKindAsync("fractieZetelPersoon", before, seat => parties.AddSeat(names, seatOf, seat), cancellationToken);
        await session.EachOfKindAsync("persoon", before, parties.AddMember, cancellationToken);
        return parties;
    }

    /// <summary>A member as named in the register or in a text, with the party of a day.</summary>
    /// <param name="name">The name; a party in brackets behind it is what the text says.</param>
    /// <param name="person">Id of the person; null where there is none.</param>
    /// <param name="party">The party that a row names beside the person; null for none.</param>
    /// <param name="day">The day; null when not known.</param>
    public OpenMover Mover(string name, Guid? person, string? party, DateOnly? day)
    {
        var (bare, said) = WithoutParty(name);
        return party is not null ? new(bare, party, "register")
            : PartyOf(person is { } known ? [known] : _bySurname.GetValueOrDefault(OpenFilter.Plain(SurnameOf(bare))) ?? [], day) is { } found ? new(bare, found, "register")
            : said is not null ? new(bare, said, "said")
            : new(bare, null, null);
    }

    /// <summary>Several may bear the name; only where one of them had a seat on the day is the party known.</summary>
    private string? PartyOf(List<Guid> persons, DateOnly? day)
    {
        if (day is not { } on)
        {
            return null;
        }

        var sat = persons.SelectMany(person => _seats.GetValueOrDefault(person) ?? []).Where(seat => seat.From <= on && seat.To >= on).ToList();
        return sat.Select(seat => seat.Person).Distinct().Count() == 1 && sat.Select(seat => seat.Party).Distinct().ToList() is [var party] ? party : null;
    }

    /// <summary>"Peter Valstar (P.J.)" has initials in brackets, "Van Houwelingen (FVD)" a party: initials end in a full stop.</summary>
    private static (string Name, string? Party) WithoutParty(string name)
    {
        var open = name.LastIndexOf('(');
        return open > 0 && name.EndsWith(')') && name[open..^1] is { Length: > 2 } inside && !inside.EndsWith('.') && char.IsUpper(inside[1])
            ? (name[..open].TrimEnd(), inside[1..])
            : (name, null);
    }

    /// <summary>The name without given names, initials and what stands in brackets: the words from the first small one, else the last word.</summary>
    private static string SurnameOf(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var words = (open > 0 ? name[..open] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "c.s.").ToArray();
        var first = Array.FindIndex(words, word => Particles.Contains(word));
        return words.Length == 0 ? "" : string.Join(' ', first >= 0 ? words[first..] : words[^1..]);
    }

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "el", "von" };

    private void AddParty(Dictionary<Guid, string> names, OfficialVersion fractie)
    {
        if ((fractie.Fields.Text("afkorting") ?? fractie.Fields.Text("naamNl")) is { } name)
        {
            names[fractie.Id] = name;
            _names.Add(name);
        }
    }

    private void AddSeat(Dictionary<Guid, string> names, Dictionary<Guid, Guid> seatOf, OfficialVersion seat)
    {
        if (seat.Fields.Targets("persoon") is [var person, ..] && seat.Fields.Targets("fractieZetel") is [var zetel, ..]
            && seatOf.TryGetValue(zetel, out var fractie) && names.TryGetValue(fractie, out var party))
        {
            (_seats.TryGetValue(person, out var seats) ? seats : _seats[person] = []).Add(
                new(person, party, seat.Fields.Day("van") ?? DateOnly.MinValue, seat.Fields.Day("totEnMet") ?? DateOnly.MaxValue));
        }
    }

    private void AddMember(OfficialVersion person)
    {
        if (!_seats.ContainsKey(person.Id) || person.Fields.Text("achternaam") is not { } last)
        {
            return;
        }

        _members.Add(PersoonReading.NameOf(person.Fields)!);
        var surname = OpenFilter.Plain($"{person.Fields.Text("tussenvoegsel")} {last}".Trim());
        (_bySurname.TryGetValue(surname, out var persons) ? persons : _bySurname[surname] = []).Add(person.Id);
    }

    private sealed record Seat(Guid Person, string Party, DateOnly From, DateOnly To);
}
