namespace QuizNet.Browser.Views;

/// <summary>A view of the page: where it is, and something that is there only with facts of the running system.</summary>
internal sealed record View(string Name, string Path, string Fact)
{
    public static readonly View[] All =
    [
        new("overview", "/", ".tile:has-text('auth') .figures"),
        new("topology", "/topology", ".topology text:has-text('compute')"),
        new("service", "/services/compute", ".instance:has-text('compute-service-1') .figures >> nth=1"),
        new("alerts", "/alerts", "h2:has-text('Undelivered')"),
        new("gateway", "/gateway", "tr:has-text('data-service-3')"),
        new("registry", "/registry", "tr:has-text('compute-service')"),
        new("queues", "/queues", "section[aria-label='redis'] .figures"),
        new("events", "/events", "tr:has-text('user.registered')"),
        new("traces", "/telemetry/traces?service=auth", "tr:has-text('auth')"),
        new("trace", "/telemetry/traces/{trace}", ".waterfall .span >> nth=1"),
        new("logs", "/telemetry/logs", ".log"),
        new("metrics", "/telemetry/metrics?of=gateway&instrument=http.server.request.duration", "canvas"),
        new("processes", "/processes?console=auth-1", "pre:has-text('Registered as')"),
        new("lab", "/lab", ".instance:has-text('auth-service-1')"),
    ];

    public static TheoryData<string> Names => [.. All.Select(view => view.Name)];
}
