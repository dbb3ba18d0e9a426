using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.RateLimits;

/// <summary>All limits. The general one comes last, so that what others refuse does not count in it.</summary>
internal sealed class RateLimitTable(IOptions<RateLimitOptions> options, IHostEnvironment environment)
{
    // The documents' own loops and load tests are run on one's own machine.
    private const int ScaleOfDevelopment = 1000;

    public RateLimit[] All { get; } = options.Value.Off ? [] :
    [
        .. from limit in options.Value.Limits
           orderby limit.Key == DocumentedLimits.General
           select new RateLimit(limit.Key, limit.Value, Scale(options.Value, 1), Scale(options.Value, environment.IsDevelopment() ? ScaleOfDevelopment : 1), options.Value.MostCallers),
    ];

    /// <summary>How many sockets an address may have open.</summary>
    public long OpenSockets(bool isLocal) => options.Value.Off
        ? long.MaxValue
        : (long)options.Value.OpenSockets * Scale(options.Value, isLocal && environment.IsDevelopment() ? ScaleOfDevelopment : 1);

    private static int Scale(RateLimitOptions options, int otherwise) => options.Documented ? 1 : options.Scale ?? otherwise;
}
