using System.Diagnostics.Metrics;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts;

namespace QuizNet.Dashboard.Live;

/// <summary>What the detector believes, as numbers for whoever collects them.</summary>
internal sealed class LiveMetrics
{
    public LiveMetrics(IMeterFactory meters, PresentView view, PresentAlerts alerts)
    {
        var meter = meters.Create("quiznet.dashboard");
        meter.CreateObservableGauge("quiznet.dashboard.replicas", () => Replicas(view), "{replica}", "Replicas, by type and by what is believed of them.");
        meter.CreateObservableGauge("quiznet.dashboard.alerts", () => Alerts(alerts), "{alert}", "Open alerts, by severity.");
    }

    private static IEnumerable<Measurement<int>> Replicas(PresentView view) =>
        from type in view.Status.Services
        from state in type.Value.CountBy(replica => replica.State)
        select new Measurement<int>(state.Value, new("type", type.Key), new("state", Word(state.Key)));

    // None is a number, too: a line that is missing says nothing.
    private static IEnumerable<Measurement<int>> Alerts(PresentAlerts alerts)
    {
        var open = alerts.All.Where(alert => alert.State != AlertState.Resolved).CountBy(alert => alert.Severity).ToDictionary();
        return Enum.GetValues<AlertSeverity>().Select(severity => new Measurement<int>(open.GetValueOrDefault(severity), new KeyValuePair<string, object?>("severity", Word(severity))));
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
