using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.ServiceDefaults;

/// <summary>
/// /health: ready for requests, all checks. /alive: the process itself works, only the checks tagged "live". In every
/// environment, because orchestrators in production ask too.
/// </summary>
internal static class Health
{
    public const string ReadyPath = "/health";
    public const string LivePath = "/alive";
    private const string LiveTag = "live";

    public static bool IsProbe(PathString path) => path == ReadyPath || path == LivePath;

    public static void AddDefaultHealthChecks(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), [LiveTag]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteAsync });
        app.MapHealthChecks(LivePath, new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = check => check.Tags.Contains(LiveTag) });
    }

    private static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        json.WriteString("service", context.RequestServices.GetRequiredService<ServiceIdentity>().Name);
        json.WriteStartObject("checks");
        foreach (var (name, entry) in report.Entries)
        {
            json.WriteStartObject(name);
            json.WriteString("status", entry.Status.ToString());
            if (entry.Description is { } description)
            {
                json.WriteString("description", description);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
