using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Retries;

/// <summary>How long the requests of each route take lately, and so how long a silence may be.</summary>
internal sealed class RoutePaces(IOptions<RetryOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, RoutePace> _paces = new();

    public RoutePace Of(ServiceRoute route) => _paces.GetOrAdd(route.Id, (_, paced) => new RoutePace(paced, options.Value), route);

    /// <summary>To be called every second: quantiles cost too much to be asked for each request.</summary>
    public void Update()
    {
        foreach (var pace in _paces.Values)
        {
            pace.Update(time.Now());
        }
    }
}

internal sealed class RoutePace(ServiceRoute route, RetryOptions options)
{
    // Fewer say nothing of what is usual.
    private const int LeastRequests = 20;

    private readonly LatencyWindow _latencies = new();
    private long _silence = options.LongestSilence.Ticks;
    private long _patience = options.LongestSilence.Ticks;

    public TimeSpan Deadline => route.LongRunning ? options.LongDeadline : options.Deadline;

    /// <summary>After so long a replica that has answered nobody else is suspect.</summary>
    public TimeSpan Silence => route.LongRunning ? options.LongDeadline : TimeSpan.FromTicks(Volatile.Read(ref _silence));

    /// <summary>After so long a second replica is asked.</summary>
    public TimeSpan Patience => route.LongRunning ? options.LongDeadline : TimeSpan.FromTicks(Volatile.Read(ref _patience));

    public void Add(TimeSpan duration, TimeSpan now) => _latencies.Add(duration, now);

    public void Update(TimeSpan now)
    {
        var allowed = Retries.Silence.Allowed(_latencies.Quantile(0.99, now, LeastRequests), options.LongestSilence);
        Volatile.Write(ref _silence, allowed.Ticks);
        Volatile.Write(ref _patience, (route.Hedged ? Retries.Silence.BeforeHedge(_latencies.Quantile(0.95, now, LeastRequests), allowed) : allowed).Ticks);
    }
}
