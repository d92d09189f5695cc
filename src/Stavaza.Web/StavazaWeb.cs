using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;
using Stavaza.Answers;
using Stavaza.Web.Api;
using Stavaza.Web.Errors;
using Stavaza.Web.Languages;

namespace Stavaza.Web;

/// <summary>
/// The pages and the API of Stavaza, for a host. The host registers an <see cref="AnswerDesk"/>, decides on which addresses to listen and which host names to
/// accept (<c>AllowedHosts</c>), and calls, in this order: <see cref="AddStavazaWeb"/>, <see cref="UseStavazaWeb"/>, <see cref="MapStavazaWeb"/>.
/// </summary>
public static class StavazaWeb
{
    /// <summary>Registers what the pages and the API need, except the <see cref="AnswerDesk"/>.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="judging">Whether visitors may give verdicts, for which the host registers a <see cref="Record.DocumentRecord"/> as well; null for no.</param>
    public static IServiceCollection AddStavazaWeb(this IServiceCollection services, Action<JudgingOptions>? judging = null)
    {
        var options = new JudgingOptions();
        judging?.Invoke(options);
        services.AddSingleton(options);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "stavaza-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.TryAddSingleton(TimeProvider.System);
        services.AddRazorComponents();

        // All that is sealed is what a form carries: a form outlives a restart of the server no longer than its keys, which are never written to a disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.ConfigureHttpJsonOptions(options => AnswerJson.Configure(options.SerializerOptions));
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Stavaza",
                Version = "v1",
                Description = "Where Dutch motions, questions and promises stand, each answer with the sentence that it rests on. "
                    + "Evidence from a document with \"retold\": true is in our words and no quotation.",
                License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
            };
            document.Servers = [];
            return Task.CompletedTask;
        }));
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = Bounds.Time });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter("all", _ =>
                new ConcurrencyLimiterOptions { PermitLimit = Bounds.AtOnce, QueueLimit = Bounds.Waiting }));
        });
        return services;
    }

    /// <summary>Adds what stands around every response: headers, bounds, errors as pages, the language. Call it before other middleware.</summary>
    public static IApplicationBuilder UseStavazaWeb(this IApplicationBuilder app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.UseExceptionHandler(errors => errors.Run(FaultResponse.AfterExceptionAsync));
        app.UseStatusCodePages(code => FaultResponse.AfterStatusAsync(code.HttpContext));
        app.Use(RequestBounds.CheckAsync);
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.Use(VisitorLanguage.RememberAsync);
        return app;
    }

    /// <summary>Maps the pages, the API under <c>/api/v1</c> and its description at <c>/openapi/v1.json</c>.</summary>
    public static IEndpointRouteBuilder MapStavazaWeb(this IEndpointRouteBuilder app)
    {
        Pages.Map(app);
        ApiEndpoints.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
        return app;
    }
}
