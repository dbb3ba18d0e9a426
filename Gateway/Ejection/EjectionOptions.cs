using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.Ejection;

internal sealed class EjectionOptions
{
    /// <summary>So many failures in a row and a replica is out; as documented, compute may fail more often.</summary>
    [Range(1, 1000)]
    public int FailuresInARow { get; init; } = 10;

    /// <summary>For types that have a number of their own.</summary>
    public Dictionary<string, int> FailuresInARowOf { get; init; } = new() { ["compute"] = 15 };

    /// <summary>Such a share of failures in ten seconds and a replica is out, if it has had enough requests.</summary>
    [Range(0.01, 1)]
    public double FailureShare { get; init; } = 0.5;

    /// <summary>Fewer requests in ten seconds prove nothing.</summary>
    [Range(1, 100_000)]
    public int LeastRequests { get; init; } = 20;

    /// <summary>So many times slower than the others' middle and a replica is out ...</summary>
    [Range(1.5, 1000)]
    public double SlowFactor { get; init; } = 5;

    /// <summary>... unless it still is as fast as this.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan SlowAtLeast { get; init; } = TimeSpan.FromSeconds(0.2);

    /// <summary>The share of a service's replicas that may be out for failing or being slow. Who accepts no connection is out in any case.</summary>
    [Range(0, 1)]
    public double MostOut { get; init; } = 0.5;

    public int Threshold(string type) => FailuresInARowOf.GetValueOrDefault(type, FailuresInARow);
}
