using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Stavaza.Answers;
using Stavaza.Record;
using Stavaza.Search;

namespace Stavaza;

/// <summary>The one composition root of the product; heads add only their own.</summary>
public static class Composition
{
    /// <summary>Adds what answers from the record. The record must exist before the first question.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">Read from the section <c>Record</c>: see <see cref="RecordOptions"/>.</param>
    public static IServiceCollection AddStavaza(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RecordOptions>()
            .Configure(options => Bind(configuration.GetSection("Record"), options))
            .Validate(options => options is { Folder.Length: > 0, WaitSeconds: >= 0, MostPages: >= 0 }, "Record: Folder must be named; WaitSeconds and MostPages must not be negative")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => DocumentRecord.OpenToRead(provider.GetRequiredService<IOptions<RecordOptions>>().Value));
        services.AddSingleton<RecordSearch>();
        services.AddSingleton<AnswerDesk>();
        return services;
    }

    private static void Bind(IConfigurationSection section, RecordOptions options)
    {
        options.Folder = section[nameof(RecordOptions.Folder)] ?? options.Folder;
        options.RegisterFolder = section[nameof(RecordOptions.RegisterFolder)] ?? options.RegisterFolder;
        options.WaitSeconds = int.TryParse(section[nameof(RecordOptions.WaitSeconds)], out var seconds) ? seconds : options.WaitSeconds;
    }
}
