using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;

namespace Stavaza.Sources.Online;

/// <summary>
/// Asks an official source: one question at a time, with a pause between them, and again after a growing and jittered pause when it does not answer well.
/// </summary>
public sealed class PoliteClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly OnlineOptions _options;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _again;
    private long _lastAnswer;

    /// <param name="options">How to ask.</param>
    /// <param name="clock">Tells how long to wait.</param>
    public PoliteClient(OnlineOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
        {
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxResponseContentBufferSize = options.MostBytes,
        };
        UserAgent.Say(_http.DefaultRequestHeaders, options.Contact);
        _again = PipelineOf(options, clock);
    }

    /// <summary>Called with one line for people whenever a question must be asked again.</summary>
    public Action<string>? OnRetry { get; set; }

    /// <summary>Asks one question and reads the answer.</summary>
    /// <param name="address">What is asked.</param>
    /// <param name="read">Makes of the answer what is wanted; a <see cref="SourceException"/> that may pass has the question asked again.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="SourceException">The source did not give it, also not when asked again.</exception>
    public Task<T> AskAsync<T>(Uri address, Func<Stream, T> read, CancellationToken cancellationToken) => AgainAsync(
        async token =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            return await AnswerAsync(request, async answer =>
            {
                RefuseUnlessGiven(address, answer);
                await using var body = await answer.Content.ReadAsStreamAsync(token);
                return read(body);
            }, token);
        },
        cancellationToken);

    /// <summary>The bytes of a file. What the source declares of it is not believed; what arrives is.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="before">The mark that came with it the last time; empty the first time.</param>
    /// <param name="declared">What was declared of it: a page of errors is refused.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="SourceException">The source did not give it, also not when asked again, or it is larger than is taken in.</exception>
    internal Task<OnlineFile> FileAsync(Uri address, FileMark before, DeclaredFile declared, CancellationToken cancellationToken) => AgainAsync(
        async token =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (before.Tag is { } tag)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            if (before.Modified is { } modified)
            {
                request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
            }

            return await AnswerAsync(request, async answer =>
            {
                if (!before.IsEmpty && answer.StatusCode == HttpStatusCode.NotModified)
                {
                    return new OnlineFile(null, before);
                }

                RefuseUnlessGiven(address, answer);
                var bytes = await answer.Content.ReadAsByteArrayAsync(token);
                declared.RefuseErrorPage(bytes, address);
                return new(bytes, new(answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified?.ToString("r", CultureInfo.InvariantCulture)));
            }, token);
        },
        cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<T> AgainAsync<T>(Func<CancellationToken, ValueTask<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await _again.ExecuteAsync(ask, cancellationToken);
        }
        catch (SourceException error) when (error.MayPass)
        {
            throw new SourceException($"{error.Message}; {(_options.Retries == 0 ? "asked once" : $"asked {_options.Retries + 1} times; try again later, the same command goes on from here")}", error);
        }
    }

    private async Task<T> AnswerAsync<T>(HttpRequestMessage request, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        await PauseAsync(cancellationToken);
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
            return await read(answer);
        }
        catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new SourceException($"{address} gives more than {_options.MostBytes / (1024 * 1024)} MB, the most that is taken in", error);
        }
        catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            throw new SourceException($"{address} cannot be reached: the name {address.Host} is not known here; see whether there is a network, and whether it asks for a proxy (HTTPS_PROXY)", error) { MayPass = true };
        }
        catch (HttpRequestException error)
        {
            throw new SourceException($"{address} cannot be reached or broke off: {InnermostOf(error)}", error) { MayPass = true };
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException($"{address} did not answer within {_options.TimeoutSeconds} seconds", error) { MayPass = true };
        }
        finally
        {
            _lastAnswer = _clock.GetTimestamp();
        }
    }

    private void RefuseUnlessGiven(Uri address, HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw Refused(address, answer);
        }

        // officielebekendmakingen.nl says "not found" with status 200, on a page to which it sends the visitor.
        if (answer.RequestMessage?.RequestUri?.AbsolutePath.EndsWith("fout404", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new SourceException($"{address} does not exist there (the source shows its page for what it does not have)");
        }
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        var left = TimeSpan.FromMilliseconds(_options.PauseMilliseconds) - (_lastAnswer == 0 ? TimeSpan.MaxValue : _clock.GetElapsedTime(_lastAnswer));
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, _clock, cancellationToken);
        }
    }

    private SourceException Refused(Uri address, HttpResponseMessage answer)
    {
        var status = $"{(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd();
        var mayPass = (int)answer.StatusCode >= 500 || answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
        var wait = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - _clock.GetUtcNow(),
            _ => default(TimeSpan?),
        };
        return new($"{address} answered {status}{(mayPass ? "" : "; check the address and what was asked")}")
        {
            MayPass = mayPass,
            IsMissing = answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone,
            RetryAfter = wait,
        };
    }

    private ResiliencePipeline PipelineOf(OnlineOptions options, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        return options.Retries == 0 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<SourceException>(error => error.MayPass),
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(options.RetryMilliseconds),
            MaxDelay = TimeSpan.FromMinutes(2),
            DelayGenerator = retry => ValueTask.FromResult(PatienceFor(retry.Outcome.Exception)),
            OnRetry = retry =>
            {
                OnRetry?.Invoke($"{retry.Outcome.Exception!.Message}; asking again in {retry.RetryDelay.TotalSeconds:0.#} s");
                return ValueTask.CompletedTask;
            },
        }).Build();
    }

    /// <summary>As long as the source asks, up to a quarter of an hour; null leaves it to the strategy.</summary>
    private static TimeSpan? PatienceFor(Exception? error) =>
        error is SourceException { RetryAfter: { } wait } ? TimeSpan.FromSeconds(Math.Clamp(wait.TotalSeconds, 0, 900)) : null;

    private static string InnermostOf(Exception error)
    {
        while (error.InnerException is { } inner)
        {
            error = inner;
        }

        return error.Message.ReplaceLineEndings(" ");
    }
}
