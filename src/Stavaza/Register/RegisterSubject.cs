namespace Stavaza.Register;

/// <summary>What the register holds facts of.</summary>
/// <param name="Id">Lowercase kebab-case, the id that citations of it have: new-start, npt.</param>
/// <param name="Kind">treaty, conference, forum, programme, risk-reduction, verification-body.</param>
/// <param name="Names">What it is called, the usual name first in each language; never empty.</param>
public sealed record RegisterSubject(string Id, string Kind, IReadOnlyList<SubjectName> Names)
{
    internal static readonly string[] Kinds = ["treaty", "conference", "forum", "programme", "risk-reduction", "verification-body"];

    /// <summary>Its usual name in a language; else in any.</summary>
    /// <param name="language">nl or en.</param>
    public string NameIn(string language) => (Names.FirstOrDefault(name => name.Language == language) ?? Names[0]).Name;
}

/// <summary>One name of a subject.</summary>
/// <param name="Name">The name.</param>
/// <param name="Language">nl, en, or abbreviation.</param>
public sealed record SubjectName(string Name, string Language);
