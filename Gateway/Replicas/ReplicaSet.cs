using QuizNet.Gateway.Breakers;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Retries;
using QuizNet.Gateway.Shedding;

namespace QuizNet.Gateway.Replicas;

/// <summary>The replicas of one type of service, in the order of their ids.</summary>
internal sealed class ReplicaSet(string type, ReplicaOptions options, ServiceBreakerOptions breaking, Admission admission)
{
    private readonly Lock _changing = new();
    private volatile Replica[] _all = [];
    private volatile Replica[] _available = [];
    private volatile TaskCompletionSource _changed = NewSignal();

    public string Type => type;

    public IReadOnlyList<Replica> All => _all;

    /// <summary>Those that may be asked now: suspects only if there are no others.</summary>
    public IReadOnlyList<Replica> Available => _available;

    /// <summary>Completes when the replicas that may be asked have changed.</summary>
    public Task Changed => _changed.Task;

    /// <summary>For the service as a whole: while it is open nobody is asked.</summary>
    public Breaker Breaker { get; } = new(options.ServiceBreaker);

    /// <summary>A sixth of the requests may be tried again, so that with the reserve and what has been saved it stays within a fifth ...</summary>
    public RetryBudget Budget { get; } = new(requestsForOne: 6);

    /// <summary>... and a twentieth only because a replica that does answer others is slow: most of the budget is for failures.</summary>
    public RetryBudget ImpatienceBudget { get; } = new(requestsForOne: 20);

    public Admission Admission => admission;

    /// <summary>Counts requests, however many tries they took.</summary>
    public Traffic Traffic { get; } = new();

    /// <summary>Whether the service may be asked; if it has failed, one request is the probe that decides.</summary>
    public bool MayPass(TimeSpan now, out bool isProbe)
    {
        isProbe = false;
        return Breaker.IsClosed || (isProbe = Breaker.TryProbe(now));
    }

    /// <summary>Others are preferred until a probe has looked. True if that is new.</summary>
    public bool TrySuspect(Replica replica)
    {
        if (replica.IsSuspect || !replica.Breaker.IsClosed)
        {
            return false;
        }

        replica.IsSuspect = replica.WantsProbe = true;
        Refresh();
        return true;
    }

    /// <summary>Takes into account how a request went.</summary>
    public void Judge(bool good, TimeSpan duration, TimeSpan now, bool wasProbe)
    {
        Traffic.Add(good, duration, now);
        if (wasProbe)
        {
            if (!good)
            {
                Breaker.Fail(now);
            }
            else if (Breaker.Succeed(now))
            {
                // The failures of before are no reason to open it again.
                Traffic.Forget();
            }
        }
        else if (!good && Traffic.Recent.Count(now) is var recent && recent.Total >= breaking.LeastRequests && recent.BadShare >= breaking.FailureShare)
        {
            Breaker.Trip(now);
        }
    }

    /// <summary>Takes over a list. Who stays keeps what is known of it; one at another address is another one.</summary>
    public void Replace(IEnumerable<Target> targets, TimeSpan now)
    {
        lock (_changing)
        {
            // Those of the first list have all been there; only who comes later is new and cold.
            var isFirst = _all.Length == 0;
            var known = _all.ToDictionary(replica => replica.Target);
            _all =
            [
                .. from target in targets
                   orderby target.ServiceId
                   select known.GetValueOrDefault(target) ?? new Replica(target, options.ReplicaBreaker, isFirst ? SlowStart.Over(options.SlowStart) : new SlowStart(options.SlowStart, now)),
            ];
        }

        Refresh();
    }

    /// <summary>To be called after the state of a replica has changed.</summary>
    public void Refresh()
    {
        lock (_changing)
        {
            Replica[] well = [.. _all.Where(replica => replica.IsAvailable)];
            Replica[] unsuspected = [.. well.Where(replica => !replica.IsSuspect)];
            var available = unsuspected.Length > 0 ? unsuspected : well;
            if (available.SequenceEqual(_available))
            {
                return;
            }

            _available = available;
        }

        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
