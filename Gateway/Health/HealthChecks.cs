using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Health;

namespace QuizNet.Gateway.Health;

/// <summary>A replica that refuses a connection is out at once; a probe brings it back, and finds those that nobody asks.</summary>
internal static class HealthChecks
{
    public static HealthCheckConfig Config { get; } = new()
    {
        // When all are unhealthy there is nobody to ask: the answer is 503, not a guess.
        AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyAndUnknown,
        Active = new ActiveHealthCheckConfig
        {
            Enabled = true,
            Interval = TimeSpan.FromSeconds(2),
            Timeout = TimeSpan.FromSeconds(2),
            Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
            Path = "/health",
        },
        Passive = new PassiveHealthCheckConfig
        {
            Enabled = true,
            Policy = RefusedConnectionPolicy.PolicyName,
            ReactivationPeriod = TimeSpan.FromSeconds(2),
        },
    };
}
