using System.ComponentModel.DataAnnotations;

namespace QuizNet.Registry.Leases;

internal sealed class LeaseOptions
{
    /// <summary>An instance that sends no heartbeat for this long is down.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(30);

    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan SweepInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>An instance that has been down for this long is forgotten.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan ForgetAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The share of the live instances that one sweep may take down, one at least. Many at once are rather a fault of ours. (Eureka's figure.)</summary>
    [Range(0.01, 1.0)]
    public double LargestShare { get; init; } = 0.15;
}
