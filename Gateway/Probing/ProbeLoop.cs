using Microsoft.Extensions.Options;
using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Probing;

/// <summary>Probes every replica now and then, suspects at once, and those that are out when their time has come.</summary>
internal sealed class ProbeLoop(ReplicaTable replicas, Prober prober, Ejector ejector, ProbeSignal signal, IOptions<ProbeOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(0.1);

    // When each is due, and which are under way. Only the loop touches them.
    private readonly Dictionary<Replica, TimeSpan> _due = [];
    private readonly Dictionary<Replica, Task<bool>> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(Tick, stoppingToken);
            var now = time.Now();
            await CollectAsync(now);
            foreach (var set in replicas.Sets)
            {
                foreach (var replica in set.All.Where(replica => !_running.ContainsKey(replica) && IsDue(replica, now)))
                {
                    _running[replica] = ProbeAsync(set, replica, stoppingToken);
                }
            }
        }
    }

    private bool IsDue(Replica replica, TimeSpan now)
    {
        if (!replica.Breaker.IsClosed)
        {
            return replica.Breaker.TryProbe(now);
        }

        // The first one soon, at any time within an interval.
        _due.TryAdd(replica, now + (options.Value.Interval * Random.Shared.NextDouble()));
        if (!replica.WantsProbe)
        {
            return now >= _due[replica];
        }

        replica.WantsProbe = false;
        return true;
    }

    // Those that have left are forgotten with their last probe.
    private async Task CollectAsync(TimeSpan now)
    {
        foreach (var (replica, probe) in _running.Where(probe => probe.Value.IsCompleted).ToList())
        {
            _running.Remove(replica);
            _due[replica] = now + ProbePlan.Pause(await probe, Random.Shared.NextDouble(), options.Value);
        }

        foreach (var gone in _due.Keys.Except(replicas.Sets.SelectMany(set => set.All)).ToList())
        {
            _due.Remove(gone);
        }
    }

    private async Task<bool> ProbeAsync(ReplicaSet set, Replica replica, CancellationToken cancellationToken)
    {
        var wasSuspect = replica.IsSuspect || !replica.Breaker.IsClosed;
        var result = await prober.AskAsync(replica, wasSuspect ? options.Value.SuspectPatience : options.Value.Patience, cancellationToken);
        var now = time.Now();
        if (result == ProbeResult.Well)
        {
            ejector.Return(set, replica, now);
            return true;
        }

        replica.Breaker.Fail(now);
        if (replica.Breaker.IsClosed)
        {
            if (ProbePlan.IsGone(result, wasSuspect))
            {
                ejector.Eject(set, replica, result == ProbeResult.Refused ? "accepts no connections" : "does not answer", now, isGone: true);
            }
            else
            {
                ejector.CheckFailures(set, replica, now);
            }
        }

        return false;
    }
}
