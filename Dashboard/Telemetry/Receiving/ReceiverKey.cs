using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.Telemetry.Receiving;

/// <summary>Who may send.</summary>
internal sealed class ReceiverKey(IOptions<TelemetryOptions> options, IHostEnvironment environment)
{
    public const string Header = "x-otlp-api-key";

    private readonly byte[]? _key = string.IsNullOrEmpty(options.Value.ApiKey) ? null : Encoding.UTF8.GetBytes(options.Value.ApiKey);

    /// <summary>Null if the sender may.</summary>
    public ProblemHttpResult? Check(HttpContext context)
    {
        if (_key is not null)
        {
            var given = Encoding.UTF8.GetBytes(context.Request.Headers[Header].ToString());
            return CryptographicOperations.FixedTimeEquals(given, _key)
                ? null
                : TypedResults.Problem(
                    $"Send the key of this receiver in the header {Header}: OTEL_EXPORTER_OTLP_HEADERS={Header}=<key>.", statusCode: StatusCodes.Status401Unauthorized);
        }

        return environment.IsDevelopment() && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            ? null
            : TypedResults.Problem("This receiver has no key, so it takes nothing. Set Telemetry:ApiKey, and send that.", statusCode: StatusCodes.Status401Unauthorized);
    }
}
