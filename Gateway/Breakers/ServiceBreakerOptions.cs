using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Breakers;

/// <summary>When a whole service counts as failed. A replica that fails is a matter of the Ejection settings.</summary>
internal sealed class ServiceBreakerOptions
{
    /// <summary>Such a share of failures in ten seconds, after all retries.</summary>
    [Range(0.01, 1)]
    public double FailureShare { get; init; } = 0.8;

    /// <summary>Fewer requests prove nothing.</summary>
    [Range(1, 100_000)]
    public int LeastRequests { get; init; } = 20;
}
