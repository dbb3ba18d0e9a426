using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>All replicas that the registry knows, and what is believed of them.</summary>
internal sealed class ReplicaBoard(IOptions<DetectionOptions> options, SteadyClock clock)
{
    // Whoever can register could fill our memory else.
    private const int MostReplicas = 1_000;

    // Protects all below.
    private readonly Lock _lock = new();
    private readonly Dictionary<string, WatchedReplica> _replicas = [];
    private readonly Stalls _stalls = new(options.Value.LongestTick);
    private readonly ChangeSignal _changes = new();

    /// <summary>Completes when a state has changed or the list is another one. Take it before looking.</summary>
    public Task Changed => _changes.Next;

    /// <summary>The registry's list. Who is no longer in it has said goodbye, or has been removed.</summary>
    public void Follow(ServiceList list) => Change(now =>
    {
        var listed = list.Services.DistinctBy(instance => instance.ServiceId).Take(MostReplicas).ToDictionary(instance => instance.ServiceId);
        foreach (var gone in _replicas.Keys.Where(id => !listed.ContainsKey(id)).ToList())
        {
            _replicas.Remove(gone);
        }

        foreach (var (id, instance) in listed)
        {
            if (!_replicas.TryGetValue(id, out var replica))
            {
                _replicas[id] = replica = new WatchedReplica(instance, options.Value, now);
            }

            replica.Follow(instance, now);
        }
    });

    /// <summary>What the gateway says of each, or null if it says nothing (any more).</summary>
    public void Hear(GatewayView? view) => Change(now =>
    {
        var targets = (view?.Status.Services.Values.SelectMany(all => all) ?? []).DistinctBy(target => target.ServiceId).ToDictionary(target => target.ServiceId);
        foreach (var (id, replica) in _replicas)
        {
            replica.Hear(targets.GetValueOrDefault(id), view?.Metrics.Instances.GetValueOrDefault(id), now);
        }
    });

    /// <summary>Somebody has a reason to think that it had better be checked now.</summary>
    public void Hurry(string id) => Change(now =>
    {
        // What is being asked already will tell as much.
        if (_replicas.TryGetValue(id, out var replica) && replica.ChecksUnderWay == 0)
        {
            replica.Due = now;
        }
    });

    /// <summary>Those that are to be checked now. To be called all the time: it is also how we notice that we have stood still.</summary>
    public IReadOnlyList<ServiceInstance> TakeDue(int most)
    {
        var due = new List<ServiceInstance>();
        Change(now =>
        {
            foreach (var replica in _replicas.Values.Where(replica => replica.Due <= now && replica.MayBeChecked && !replica.IsForgotten(now)).OrderBy(replica => replica.Due).Take(most))
            {
                replica.Begin(now);
                due.Add(replica.Known);
            }
        });
        return due;
    }

    /// <summary>How a check went that began then. True if the gateway should have a look of its own.</summary>
    public bool Learn(string id, CheckResult check, DateTimeOffset begun)
    {
        var wantsWitness = false;
        Change(now =>
        {
            if (!_replicas.TryGetValue(id, out var replica))
            {
                return;
            }

            if (check.Kind == CheckKind.Silent && begun <= _stalls.EndedAt)
            {
                // We were asleep ourselves, and would not have heard the answer.
                replica.Due = now;
                return;
            }

            wantsWitness = replica.Learn(check, now);
        });
        return wantsWitness;
    }

    /// <summary>A check that was due is over, with or without a result.</summary>
    public void Release(string id) => Change(_ => _replicas.GetValueOrDefault(id)?.End());

    public IReadOnlyList<ServiceInstance> All => Read((replica, _) => replica.Known);

    public IReadOnlyList<ReplicaStatus> Statuses => Read((replica, now) => replica.Status(now));

    /// <summary>The same, and what else is wrong with each.</summary>
    public IReadOnlyList<ReplicaFacts> Facts()
    {
        Change(_ => CompareTimes());
        return Read((replica, now) => replica.Facts(now));
    }

    private IReadOnlyList<T> Read<T>(Func<WatchedReplica, DateTimeOffset, T> view)
    {
        lock (_lock)
        {
            var now = clock.Now;
            return [.. _replicas.Values.Where(replica => !replica.IsForgotten(now)).OrderBy(replica => replica.Known.ServiceId, StringComparer.Ordinal).Select(replica => view(replica, now))];
        }
    }

    private void CompareTimes()
    {
        foreach (var siblings in _replicas.Values.Where(replica => replica.State != HealthState.Unhealthy).GroupBy(replica => replica.Known.ServiceType))
        {
            foreach (var replica in siblings)
            {
                var others = siblings.Where(other => other != replica).ToList();
                replica.CompareTimes([.. others.Select(other => other.TypicalCheck).OfType<double>()], [.. others.Select(other => other.TypicalRequest).OfType<double>()]);
            }
        }
    }

    private void Change(Action<DateTimeOffset> change)
    {
        bool isNews;
        lock (_lock)
        {
            var now = clock.Now;
            if (_stalls.Observe(now) is { Ticks: > 0 } pause)
            {
                foreach (var replica in _replicas.Values)
                {
                    replica.Forgive(pause);
                }
            }

            var before = _replicas.ToDictionary(replica => replica.Key, replica => replica.Value.State);
            change(now);
            isNews = before.Count != _replicas.Count || _replicas.Any(replica => !before.TryGetValue(replica.Key, out var state) || state != replica.Value.State);
        }

        if (isNews)
        {
            _changes.Raise();
        }
    }
}
