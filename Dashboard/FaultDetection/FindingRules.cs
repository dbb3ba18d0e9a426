using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Dashboard.FaultDetection;

/// <summary>What of all that is known is wrong.</summary>
internal static class FindingRules
{
    /// <summary>What was wrong before keeps its beginning, and its words: figures that move a little are no news.</summary>
    public static IReadOnlyList<Finding> Find(
        IReadOnlyList<ReplicaFacts> replicas, IReadOnlyList<ServiceFacts> services, IReadOnlyList<DependencyStatus> dependencies, IReadOnlyList<Finding> before, DateTimeOffset now)
    {
        var known = before.ToDictionary(Identity);
        return
        [
            .. dependencies.Where(dependency => dependency.State == HealthState.Unhealthy).Select(Of)
                .Concat(replicas.GroupBy(replica => replica.Status.Type).SelectMany(type => OfType(type.Key, [.. type], now)))
                .Concat(services.SelectMany(service => OfTraffic(service, now)))
                .Select(found => known.TryGetValue(Identity(found), out var same) && same.Severity == found.Severity ? same : found),
        ];
    }

    private static (string Subject, string? Instance, string Cause) Identity(Finding finding) => (finding.Subject, finding.Instance, finding.Cause);

    private static Finding Of(DependencyStatus dependency)
    {
        var (cause, severity) = dependency.Name switch
        {
            DependencyNames.Disk => (Causes.Disk, AlertSeverity.Warning),
            _ when dependency.Name.StartsWith("queue:", StringComparison.Ordinal) => (Causes.QueueAge, AlertSeverity.Warning),
            _ => (dependency.Name, AlertSeverity.Critical),
        };
        return new Finding(dependency.Name, null, cause, severity, dependency.Reason ?? "It does not work.", dependency.Since);
    }

    private static IEnumerable<Finding> OfType(string type, IReadOnlyList<ReplicaFacts> replicas, DateTimeOffset now)
    {
        if (replicas.All(replica => replica.Status.State == HealthState.Unhealthy))
        {
            yield return new Finding(type, null, Causes.NoHealthyReplica, AlertSeverity.Critical, $"None of the {replicas.Count} replicas of {type} works.", replicas.Max(replica => replica.Status.Since));
        }

        foreach (var found in replicas.SelectMany(replica => OfReplica(replica, now)))
        {
            yield return found;
        }
    }

    private static IEnumerable<Finding> OfReplica(ReplicaFacts replica, DateTimeOffset now)
    {
        var status = replica.Status;
        if (status.Flapping)
        {
            yield return Of(Causes.Flapping, AlertSeverity.Warning, "It keeps going up and down.", now);
        }

        if (status.State == HealthState.Unhealthy)
        {
            yield return Of(Causes.Unhealthy, AlertSeverity.Critical, status.Reason ?? "It does not work.", status.Since);
            yield break;
        }

        // Who is dead is not slow as well.
        if (replica.Slowness is { } slowness)
        {
            yield return Of(Causes.Slow, AlertSeverity.Warning, slowness, now);
        }

        if (replica.Errors is { } errors)
        {
            yield return Of(Causes.ErrorRate, AlertSeverity.Warning, errors, now);
        }

        Finding Of(string cause, AlertSeverity severity, string summary, DateTimeOffset since) => new(status.Type, status.ServiceId, cause, severity, summary, since);
    }

    private static IEnumerable<Finding> OfTraffic(ServiceFacts service, DateTimeOffset now)
    {
        if (service.Errors is { } errors)
        {
            yield return new Finding(service.Type, null, Causes.ErrorRate, AlertSeverity.Critical, errors, now);
        }

        if (service.Saturation is { } saturation)
        {
            yield return new Finding(service.Type, null, Causes.Saturation, AlertSeverity.Warning, saturation, now);
        }
    }
}
