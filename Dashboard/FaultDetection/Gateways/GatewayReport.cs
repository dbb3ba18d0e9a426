using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection.Gateways;

/// <summary>What the gateway has said last, and what its counters say of each service.</summary>
internal sealed class GatewayReport
{
    // Protects the windows.
    private readonly Lock _lock = new();
    private readonly Dictionary<string, TrafficWindow> _windows = [];
    private volatile GatewayView? _last;

    /// <summary>Stays when the gateway falls silent; its time says how old it is.</summary>
    public GatewayView? Last => _last;

    public IReadOnlyList<ServiceFacts> Facts
    {
        get
        {
            lock (_lock)
            {
                return [.. _windows.Select(window => new ServiceFacts(window.Key, Errors(window.Value), Saturation(window.Value)))];
            }
        }
    }

    public void Take(GatewayView view)
    {
        _last = view;
        lock (_lock)
        {
            foreach (var (type, service) in view.Metrics.Services)
            {
                if (!_windows.TryGetValue(type, out var window))
                {
                    _windows[type] = window = new TrafficWindow();
                }

                window.Add(new TrafficCount(view.At, service.Total, service.Failed, service.Shed, service.Queued));
            }
        }
    }

    /// <summary>Nobody counts any more, so what was counted is over.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _windows.Clear();
        }
    }

    private static string? Errors(TrafficWindow window) => window.IsFailing ? $"{window.Failures} of the last {window.Requests} requests failed." : null;

    private static string? Saturation(TrafficWindow window) => !window.IsSaturated ? null
        : window.Shed > 0 ? $"{window.Shed} requests were sent away within half a minute, because there are more than the replicas can take."
        : "Requests wait to be let in: there are more than the replicas can take.";
}

/// <summary>A type of service, and sentences about what is wrong with the traffic to it.</summary>
internal sealed record ServiceFacts(string Type, string? Errors, string? Saturation);
