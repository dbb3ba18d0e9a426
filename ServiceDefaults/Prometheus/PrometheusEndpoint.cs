using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.ServiceDefaults.Prometheus;

public static class PrometheusEndpoint
{
    internal static void AddPrometheus(this IServiceCollection services) => services.AddSingleton<PrometheusScrape>();

    /// <summary>For every process but the gateway, which counts for itself.</summary>
    public static void MapPrometheus(this WebApplication app) => app.MapGet("/metrics", (PrometheusScrape scrape) => TypedResults.Content(scrape.Text(), "text/plain; version=0.0.4", Encoding.UTF8))
        .WithTags(ProbePaths.Tag).WithSummary("What this process measures, for Prometheus. It begins with the first request").Produces(StatusCodes.Status200OK, contentType: "text/plain");
}
