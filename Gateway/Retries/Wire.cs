using System.Diagnostics;
using System.Net;
using System.Text;
using QuizNet.Gateway.Ejection;

namespace QuizNet.Gateway.Retries;

/// <summary>The connections to all replicas.</summary>
internal sealed class Wire : IDisposable
{
    // On the same network; a replica that takes longer is as good as gone.
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(1);

    private readonly SocketsHttpHandler _handler;
    private readonly HttpMessageInvoker _invoker;

    public Wire(IConfiguration configuration)
    {
        // A span of its own for each try costs, so there are some only where somebody collects them.
        TracesTries = !string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        _handler = new SocketsHttpHandler
        {
            UseProxy = false,

            // As the server has read them; by itself the client sends only ASCII.
            RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = ConnectPatience,
            ActivityHeadersPropagator = TracesTries ? DistributedContextPropagator.Current : null,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        };
        _invoker = new HttpMessageInvoker(_handler);
    }

    /// <summary>If not, the request itself has to carry its trace.</summary>
    public bool TracesTries { get; }

    public HttpMessageHandler Handler => _handler;

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _invoker.SendAsync(request, cancellationToken);

    /// <summary>What a failure to get an answer says of the replica.</summary>
    public static Outcome OutcomeOf(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => Outcome.Refused,

        // The connect timeout looks like a cancellation.
        OperationCanceledException { InnerException: TimeoutException } => Outcome.Refused,
        OperationCanceledException => Outcome.Abandoned,

        // The request cannot be sent to anybody, which is no fault of the replica's.
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: null } => Outcome.Abandoned,

        // The client's body broke off or is malformed, so YARP stopped sending it.
        HttpRequestException { InnerException: IOException { InnerException: BadHttpRequestException } } => Outcome.Abandoned,
        _ => Outcome.Broken,
    };

    public void Dispose() => _invoker.Dispose();
}
