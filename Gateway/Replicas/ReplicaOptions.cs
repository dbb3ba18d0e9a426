using System.ComponentModel.DataAnnotations;
using QuizNet.Gateway.Breakers;

namespace QuizNet.Gateway.Replicas;

internal sealed class ReplicaOptions
{
    /// <summary>How long a replica that comes, or comes back, is given only a few requests at a time.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan SlowStart { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A replica that dies is mostly back within a second or two; one that dies again and again is left alone for longer.</summary>
    public BreakerOptions ReplicaBreaker { get; init; } = new() { Shortest = TimeSpan.FromSeconds(0.25), Longest = TimeSpan.FromSeconds(60) };

    /// <summary>Short, so that a service that is well again is used again within two seconds.</summary>
    public BreakerOptions ServiceBreaker { get; init; } = new() { Shortest = TimeSpan.FromSeconds(0.5), Longest = TimeSpan.FromSeconds(1) };
}
