using Stavaza.Register;

namespace Stavaza.Web.Languages;

/// <summary>What the pages say of the register, in one language.</summary>
public sealed record SubjectTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string InRegister { get; init; }
    public required string Holds { get; init; }
    public required string Happened { get; init; }
    public required string Ended { get; init; }
    public required string Later { get; init; }
    public required string Proposed { get; init; }
    public required string ProposedExplained { get; init; }
    public required Func<int, string> Rejected { get; init; }
    public required string Sources { get; init; }
    public required string Source { get; init; }
    public required string Conflict { get; init; }
    public required Func<string, string> ConflictWith { get; init; }
    public required Func<string, string> Until { get; init; }
    public required string WhatFollowed { get; init; }
    public required string NothingKnown { get; init; }
    public required string Statements { get; init; }
    public required string Facts { get; init; }
    public required string Parties { get; init; }
    public required Func<int, int, string> PartyCount { get; init; }
    public required Func<string, string> ListOf { get; init; }
    public required string Via { get; init; }
    public required string State { get; init; }
    public required string SignedOn { get; init; }
    public required string BoundOn { get; init; }
    public required string WithdrawnOn { get; init; }
    public required string Sort { get; init; }
    public required string FilterStates { get; init; }
    public required string FilterPart { get; init; }
    public required string NoStates { get; init; }
    public required string Diff { get; init; }
    public required Func<string, string, string> DiffBetween { get; init; }
    public required string DiffFrom { get; init; }
    public required string DiffTo { get; init; }
    public required string DiffNothing { get; init; }
    public required string DiffBadDays { get; init; }
    public required string Because { get; init; }
    public required Func<string, string, string> Before { get; init; }
    public required string NewStatements { get; init; }
    public required string Acts { get; init; }
    public required string TrailChanges { get; init; }
    public required string NothingSaid { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string Language { get; init; }

    public required IReadOnlyDictionary<string, string> Kinds { get; init; }
    public required IReadOnlyDictionary<string, string> Predicates { get; init; }
    public required IReadOnlyDictionary<string, string> Sureness { get; init; }
    public required IReadOnlyDictionary<string, string> Standings { get; init; }
    public required IReadOnlyDictionary<string, string> KnownBy { get; init; }
    public required IReadOnlyDictionary<string, string> Changes { get; init; }
    public required IReadOnlyDictionary<string, string> Sides { get; init; }
    public required IReadOnlyDictionary<string, string> ActKinds { get; init; }
    public required IReadOnlyDictionary<string, string> Shown { get; init; }

    /// <summary>The table for a language.</summary>
    public static SubjectTexts For(Texts texts) => texts.Code == "en" ? SubjectTextsInEnglish.Table : SubjectTextsInDutch.Table;

    /// <summary>The name of a subject in this language.</summary>
    public string NameOf(RegisterSubject subject) => subject.NameIn(Language);
}
