using Microsoft.AspNetCore.Http;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Errors;

/// <summary>What a visitor is told when there is no answer.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Title">What happened, in one line.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Number">Number under which the log tells more; null where there is nothing more.</param>
public sealed record Fault(int Status, string Title, string Advice, string? Number = null)
{
    internal static Fault NotHeld(Texts texts, string id) => new(StatusCodes.Status404NotFound, texts.NotHeldTitle(id), texts.NotHeldAdvice);

    internal static Fault BadDay(Texts texts) => new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, texts.BadDay);

    internal static Fault BadNumber(Texts texts, string name, int least, int most) =>
        new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, texts.BadNumber(name, least, most));

    internal static Fault BadQuestion(Texts texts) => new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, texts.BadCitationQuestion);

    internal static Fault TooLong(Texts texts) => new(StatusCodes.Status400BadRequest, texts.BadRequestTitle, texts.TooLong);

    internal static Fault Inside(Texts texts, string number) => new(StatusCodes.Status500InternalServerError, texts.ErrorTitle, texts.ErrorAdvice, number);

    internal static Fault Of(Texts texts, int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, texts.NotFoundTitle, texts.NotFoundAdvice),
        StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout or StatusCodes.Status429TooManyRequests =>
            new(status, texts.BusyTitle, texts.BusyAdvice),
        >= StatusCodes.Status500InternalServerError => new(status, texts.ErrorTitle, texts.ErrorAdvice),
        StatusCodes.Status414UriTooLong => new(status, texts.BadRequestTitle, texts.TooLong),
        _ => new(status, texts.BadRequestTitle, texts.NotFoundAdvice),
    };
}
