using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Official;
using Stavaza.Record;

namespace Stavaza.Trails.Toezeggingen;

/// <summary>Whether two words for who promises may mean the same person: "Minister Tieman", "De minister", "ik", nobody.</summary>
internal static class ToezeggingPersons
{
    private static readonly string[] Offices = ["minister-president", "staatssecretaris", "minister"];

    /// <summary>An office or a pronoun, and no name.</summary>
    public static bool IsGeneric(string actor) => !actor.Split(' ').Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0])) || actor.Contains(" van ", StringComparison.Ordinal);

    /// <summary>"De minister": an office without the ministry and without a name.</summary>
    public static bool IsOfficeAlone(string actor) => Array.Exists(Offices, office => actor.Equals(office, StringComparison.OrdinalIgnoreCase) || actor.Equals("de " + office, StringComparison.OrdinalIgnoreCase));

    /// <summary>The chair reads out what ministers promised: formally, in the third person.</summary>
    public static bool IsReadOut(FoundElement promise) =>
        promise.Text("strength") == "formal" && (promise.Text("actor") is not { } actor || (actor is not ("ik" or "Ik" or "wij" or "we") && IsGeneric(actor)));

    /// <summary>Whether nothing speaks against it: no other office, no other name.</summary>
    public static bool Fit(string? one, string? other) =>
        one is null || other is null
        || ((OfficeOf(one) is not { } office || OfficeOf(other) is not { } second || office == second)
            && (IsGeneric(one) || IsGeneric(other) || Surname.Fit(one, other)));

    /// <summary>Whether a row of the register may be of this person.</summary>
    public static bool Fit(string? actor, OfficialToezegging row) =>
        actor is null
        || ((OfficeOf(actor) is not { } office || row.Functie is null || OfficeOf(row.Functie) == office)
            && (IsGeneric(actor) || row.Bewindspersoon is null || Surname.Last(actor) == Surname.Last(row.Bewindspersoon)));

    private static string? OfficeOf(string actor) => Offices.FirstOrDefault(office => actor.Contains(office, StringComparison.OrdinalIgnoreCase));
}
