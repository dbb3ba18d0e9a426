using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Metrics;

internal static class MetricsApi
{
    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        var metrics = routes.MapGroup("").WithTags("Metrics");
        metrics.MapGet("/api/metrics", Get).WithSummary("Requests, failures, rates and latencies: in all, of each service and of each replica");
        metrics.MapGet("/metrics", GetText).WithName("getMetricsText").WithSummary("The same for Prometheus");
    }

    private static Ok<GatewayMetrics> Get(ReplicaTable replicas, TimeProvider time)
    {
        var now = time.Now();
        return TypedResults.Ok(new GatewayMetrics(
            MetricViews.Of(replicas, now),
            replicas.Sets.ToDictionary(set => set.Type, set => MetricViews.Of(set, now)),
            replicas.Sets.SelectMany(set => set.All).ToDictionary(replica => replica.Id, replica => MetricViews.Of(replica, now)),
            time.GetUtcNow()));
    }

    private static ContentHttpResult GetText(ReplicaTable replicas) =>
        TypedResults.Content(PrometheusText.Of(replicas), "text/plain; version=0.0.4", Encoding.UTF8);
}
