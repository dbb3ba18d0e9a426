using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;

namespace QuizNet.Registry.Instances;

/// <summary>All replicas in the words of Prometheus' http_sd_config: where to scrape, and what it is called there.</summary>
internal static class PrometheusTargets
{
    public static void MapPrometheusTargets(this WebApplication app) =>
        app.MapGet("/api/registry/prometheus", List).WithTags("Registry").WithSummary("All replicas, for Prometheus' service discovery (http_sd_config)");

    private static Results<Ok<IReadOnlyList<PrometheusTarget>>, ProblemHttpResult> List(InstanceTable table) => table.Snapshot is { } snapshot
        ? TypedResults.Ok<IReadOnlyList<PrometheusTarget>>([.. snapshot.ToList(null, healthy: null).Services.Select(Of)])
        : TypedResults.Problem("The list has not been read from Redis yet. Try again in a second.", statusCode: StatusCodes.Status503ServiceUnavailable);

    // Those that are down, too: that they cannot be scraped is what Prometheus shall see.
    private static PrometheusTarget Of(ServiceInstance instance)
    {
        var url = new Uri(instance.Url);
        return new PrometheusTarget([url.Authority], new Dictionary<string, string> { ["job"] = instance.ServiceType, ["instance"] = instance.Name, ["__scheme__"] = url.Scheme });
    }
}
