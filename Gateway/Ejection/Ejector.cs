using Microsoft.Extensions.Options;
using QuizNet.Gateway.Probing;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Ejection;

/// <summary>Learns from every answer, and takes out replicas that are gone or worse than the others. Probes bring them back.</summary>
internal sealed partial class Ejector(IOptions<EjectionOptions> options, ReplicaNews news, ProbeSignal probes, TimeProvider time, ILogger<Ejector> logger)
{
    public void Learn(ReplicaSet set, Replica replica, Outcome outcome, TimeSpan duration)
    {
        var now = time.Now();
        switch (outcome)
        {
            case Outcome.Answered:
                replica.HasAnswered(now);
                replica.Traffic.Add(good: true, duration, now);
                replica.Latency.Add(duration, now);
                replica.ForgetFailures();
                break;
            case Outcome.Failed:
                replica.HasAnswered(now);
                replica.Traffic.Add(good: false, duration, now);
                CheckFailures(set, replica, now);
                break;
            case Outcome.Refused:
                replica.Traffic.Add(good: false, duration, now);
                Eject(set, replica, "accepts no connections", now, isGone: true);
                break;
            case Outcome.Broken:
                replica.Traffic.Add(good: false, duration, now);
                Suspect(set, replica);
                break;
        }
    }

    /// <summary>Another replica was faster, so this one's answer will not be known. It would have taken longer than this.</summary>
    public void LearnSlower(Replica replica, TimeSpan duration)
    {
        var now = time.Now();
        replica.Traffic.Latencies.Add(duration, now);
        replica.Latency.Add(duration, now);
    }

    /// <summary>Others are preferred until a probe has looked.</summary>
    public void Suspect(ReplicaSet set, Replica replica)
    {
        if (set.TrySuspect(replica))
        {
            probes.Hurry();
        }
    }

    public void Eject(ReplicaSet set, Replica replica, string reason, TimeSpan now, bool isGone = false)
    {
        if (replica.Breaker.Trip(now, isGone))
        {
            replica.Reason = reason;
            replica.IsSuspect = false;
            set.Refresh();
            LogOut(replica.Target.Name, reason);
            news.Ejected(replica, reason);
        }
    }

    /// <summary>There is nobody to ask: whoever is out is looked at now, not when its time has come. Changed is from before one looked who is there.</summary>
    public async Task LookForAnybodyAsync(ReplicaSet set, Task changed, TimeSpan longest, CancellationToken cancellationToken)
    {
        var now = time.Now();
        foreach (var replica in set.All)
        {
            replica.Breaker.Hurry(now);
        }

        await changed.WaitAsync(longest, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Its probe went well.</summary>
    public void Return(ReplicaSet set, Replica replica, TimeSpan now)
    {
        var wasSuspect = replica.IsSuspect;
        replica.IsSuspect = false;
        if (replica.Breaker.Succeed(now))
        {
            replica.ForgetFailures();
            replica.Traffic.Forget();
            replica.SlowStart.Restart(now);
            LogBack(replica.Target.Name);
            news.Returned(replica);
        }
        else if (!wasSuspect)
        {
            return;
        }

        set.Refresh();
    }

    /// <summary>Looks for the one that is much slower than the others.</summary>
    public void CheckLatencies(ReplicaSet set)
    {
        var now = time.Now();
        foreach (var replica in set.Available)
        {
            double[] others = [.. set.Available.Where(other => other != replica).Select(other => Middle(other, now, least: 1) ?? 0)];
            if (Middle(replica, now, options.Value.LeastRequests) is { } middle && OutlierRules.Slow(middle, others, options.Value) is { } reason)
            {
                EjectIfOthersRemain(set, replica, reason, now);
            }
        }
    }

    public void CheckFailures(ReplicaSet set, Replica replica, TimeSpan now)
    {
        var reason = OutlierRules.Failing(replica.CountFailure(), options.Value.Threshold(set.Type)) ?? OutlierRules.FailingOften(replica.Traffic.Recent.Count(now), options.Value);
        if (reason is not null)
        {
            EjectIfOthersRemain(set, replica, reason, now);
        }
    }

    // Half of its latest answers took longer. One slow answer does not move it.
    private static double? Middle(Replica replica, TimeSpan now, int least) => replica.Traffic.Latencies.Quantile(0.5, now, least)?.TotalMilliseconds;

    private void EjectIfOthersRemain(ReplicaSet set, Replica replica, string reason, TimeSpan now)
    {
        if (OutlierRules.MayEject(set.All.Count, set.All.Count(other => !other.Breaker.IsClosed), options.Value))
        {
            Eject(set, replica, reason, now);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Replica} is out: it {Reason}")]
    private partial void LogOut(string replica, string reason);

    [LoggerMessage(LogLevel.Information, "{Replica} is back")]
    private partial void LogBack(string replica);
}
