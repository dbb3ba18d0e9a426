namespace QuizNet.Dashboard.Page;

/// <summary>The addresses of the page, all answered with one file that draws them: Web/src/operator/shell/routes.ts.</summary>
internal static class PageRoutes
{
    public static readonly string[] All =
    [
        "/",
        "/topology",
        "/services/{type}",
        "/registry",
        "/gateway",
        "/queues",
        "/events",
        "/alerts",
        "/telemetry/traces",
        "/telemetry/traces/{id}",
        "/telemetry/logs",
        "/telemetry/metrics",
        "/processes",
        "/lab",
    ];
}
