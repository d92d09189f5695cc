namespace Stavaza.Reports;

/// <summary>Which motions and promises an appendix is about; without anything, all of the record.</summary>
/// <param name="Dossier">33783 or 36200-V; null for all.</param>
/// <param name="Minister">A part of the name of the member of the government; null for all.</param>
/// <param name="Ministry">A part of the name of the ministry or office: Buitenlandse Zaken; null for all.</param>
/// <param name="Since">Only what was moved or promised on or after this day; null for all.</param>
public sealed record AppendixQuestion(string? Dossier = null, string? Minister = null, string? Ministry = null, DateOnly? Since = null);
