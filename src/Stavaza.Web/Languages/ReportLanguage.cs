using Stavaza.Reports;

namespace Stavaza.Web.Languages;

/// <summary>Our words in a report, in the languages of the pages; what codes are called is the same as there.</summary>
public static class ReportLanguage
{
    /// <summary>The words of a language; null for one that there is not.</summary>
    /// <param name="code">nl or en.</param>
    public static ReportTexts? Find(string? code) => code switch
    {
        "nl" => ReportTextsInDutch.Table,
        "en" => ReportTextsInEnglish.Table,
        _ => null,
    };

    internal static ReportTexts For(Texts texts) => Find(texts.Code)!;

    internal static ReportNames NamesIn(Texts texts, SubjectTexts subjects, RegisterTexts register) => new()
    {
        DocumentKinds = texts.DocumentKinds,
        ElementTypes = texts.ElementTypes,
        Predicates = subjects.Predicates,
        Sureness = subjects.Sureness,
        Cabinet = texts.CabinetStatuses,
        House = texts.HouseStatuses,
        Reasons = texts.Reasons,
        Steps = texts.StepKinds,
        Outcomes = texts.Outcomes,
        Fields = register.Fields,
    };
}
