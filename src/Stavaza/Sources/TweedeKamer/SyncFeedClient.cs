using System.Net;
using Polly;
using Polly.Retry;

namespace Stavaza.Sources.TweedeKamer;

/// <summary>
/// Asks the SyncFeed 2.0 of the Tweede Kamer: one question at a time, with a pause between them, and again after a growing and jittered pause when it does not answer well.
/// </summary>
public sealed class SyncFeedClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly SyncFeedOptions _options;
    private readonly TimeProvider _clock;
    private readonly ResiliencePipeline _again;
    private long _lastAnswer;

    /// <param name="options">How to ask.</param>
    /// <param name="clock">Tells how long to wait.</param>
    public SyncFeedClient(SyncFeedOptions options, TimeProvider clock)
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

    /// <summary>Where a category begins.</summary>
    /// <param name="category">Pascal case: KamerstukDossier is Kamerstukdossier to the source.</param>
    public Uri StartOf(string category) => new($"{_options.Address.AbsoluteUri.TrimEnd('/')}/Feed?category={Uri.EscapeDataString(category)}");

    /// <summary>One page of the feed.</summary>
    /// <exception cref="FeedException">The source did not give it, also not when asked again.</exception>
    public Task<FeedPage> PageAsync(Uri address, CancellationToken cancellationToken) =>
        AskAsync(address, stream => FeedPageReader.Read(stream, address), cancellationToken);

    /// <summary>The bytes of a file. What the source declares of it is not believed; what arrives is.</summary>
    /// <exception cref="FeedException">The source did not give it, also not when asked again, or it is larger than is taken in.</exception>
    public Task<byte[]> FileAsync(Uri address, CancellationToken cancellationToken) => AskAsync(
        address,
        stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        },
        cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<T> AskAsync<T>(Uri address, Func<Stream, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await _again.ExecuteAsync(async token => await AskOnceAsync(address, read, token), cancellationToken);
        }
        catch (FeedException error) when (error.MayPass)
        {
            throw new FeedException($"{error.Message}; asked {_options.Retries + 1} times; try again later, the same command goes on from here", error);
        }
    }

    private async ValueTask<T> AskOnceAsync<T>(Uri address, Func<Stream, T> read, CancellationToken cancellationToken)
    {
        await PauseAsync(cancellationToken);
        try
        {
            using var answer = await _http.GetAsync(address, HttpCompletionOption.ResponseContentRead, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                throw Refused(address, answer);
            }

            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            return read(body);
        }
        catch (HttpRequestException error) when (error.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new FeedException($"{address} gives more than {_options.MostBytes / (1024 * 1024)} MB, the most that is taken in", error);
        }
        catch (HttpRequestException error)
        {
            throw new FeedException($"{address} cannot be reached or broke off: {InnermostOf(error)}", error) { MayPass = true };
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FeedException($"{address} did not answer within {_options.TimeoutSeconds} seconds", error) { MayPass = true };
        }
        finally
        {
            _lastAnswer = _clock.GetTimestamp();
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

    private FeedException Refused(Uri address, HttpResponseMessage answer)
    {
        var status = $"{(int)answer.StatusCode} {answer.ReasonPhrase}".TrimEnd();
        var mayPass = (int)answer.StatusCode >= 500 || answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
        var wait = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - _clock.GetUtcNow(),
            _ => default(TimeSpan?),
        };
        return new($"{address} answered {status}{(mayPass ? "" : "; check the category and the address")}") { MayPass = mayPass, RetryAfter = wait };
    }

    private ResiliencePipeline PipelineOf(SyncFeedOptions options, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        return options.Retries == 0 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<FeedException>(error => error.MayPass),
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
        error is FeedException { RetryAfter: { } wait } ? TimeSpan.FromSeconds(Math.Clamp(wait.TotalSeconds, 0, 900)) : null;

    private static string InnermostOf(Exception error)
    {
        while (error.InnerException is { } inner)
        {
            error = inner;
        }

        return error.Message.ReplaceLineEndings(" ");
    }
}
