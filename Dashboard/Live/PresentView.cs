using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.Dashboard.Speaking;

namespace QuizNet.Dashboard.Live;

/// <summary>All that the operator's page shows, as of now.</summary>
internal sealed class PresentView(ReplicaBoard replicas, DependencyBoard dependencies, GatewayReport gateway, PresentAlerts alerts, Speaker speaker, SteadyClock clock)
{
    /// <summary>Completes when something in it is worth showing at once. Take it before looking.</summary>
    public Task Changed => Task.WhenAny(replicas.Changed, dependencies.Changed, alerts.Changed);

    public SystemStatus Status => StatusViews.Of(replicas.Statuses, clock.Now);

    public TypeStatus? OfType(string type) => StatusViews.Of(type, replicas.Statuses, clock.Now);

    public SystemView Look() => new(
        Status,
        dependencies.Statuses,
        alerts.All,
        gateway.Last,
        dependencies.Heard,
        speaker.IsSpeaking,
        replicas.All.ToDictionary(replica => replica.ServiceId, replica => new Registration(replica.RegisteredAt, replica.LastHeartbeat)));
}
