using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Metrics;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Gateway.Status;

/// <summary>What the gateway knows of the replicas, and whose turn is next.</summary>
internal static class StatusApi
{
    public static void MapStatus(this WebApplication app)
    {
        var status = app.MapGroup("").WithTags("Load balancing");
        status.MapGet("/status", GetStatus).WithSummary("The replicas of each service, and whose turn is next");
        status.MapGet("/servers", GetServers).WithSummary("All replicas in one list");
        var reset = status.MapPost("/api/round-robin/reset", Reset).WithSummary("Starts the turns of one type of service again, or of all").WithExample("""{"serviceType":"auth"}""");

        // The documents reset with a plain curl on one's own machine. Elsewhere anybody could keep the first replica busy with it.
        if (!app.Environment.IsDevelopment())
        {
            reset.RequireAuthorization(Policies.Operator);
        }
    }

    private static Ok<GatewayStatus> GetStatus(ReplicaTable replicas, RoundRobinCounters counters, BalancingChoices balancing, TimeProvider time)
    {
        var services = Services(replicas);
        return TypedResults.Ok(new GatewayStatus(
            services,
            new RoundRobinStatus(Values(counters), services.ToDictionary(service => service.Key, service => Stats(counters.Value(service.Key), service.Value))),
            MetricViews.Of(replicas, time.Now()),
            balancing.Chosen,
            replicas.Source,
            time.GetUtcNow()));
    }

    private static Ok<ServerList> GetServers(ReplicaTable replicas)
    {
        GatewayTarget[] servers = [.. Services(replicas).Values.SelectMany(targets => targets)];
        return TypedResults.Ok(new ServerList(servers, servers.Length, servers.Count(server => server.Healthy)));
    }

    private static Results<Ok<ResetAnswer>, ProblemHttpResult> Reset(RoundRobinCounters counters, ResetRequest? request = null)
    {
        if (request?.ServiceType is { } wanted && !ServiceRoutes.Types.Contains(wanted))
        {
            return TypedResults.Problem(
                $"There is no service type '{wanted}': use {string.Join(", ", ServiceRoutes.Types)}, or none for all.", statusCode: StatusCodes.Status400BadRequest);
        }

        var types = request?.ServiceType is { } type ? [type] : ServiceRoutes.Types;
        foreach (var one in types)
        {
            counters.Reset(one);
        }

        return TypedResults.Ok(new ResetAnswer($"Round-robin counters reset: {string.Join(", ", types)}", Values(counters)));
    }

    internal static RoundRobinStats Stats(long counter, IReadOnlyList<GatewayTarget> targets)
    {
        var healthy = targets.Where(target => target.Healthy).ToList();
        var index = healthy.Count == 0 ? 0 : (int)((ulong)counter % (ulong)healthy.Count);
        return new RoundRobinStats(counter, healthy.Count, index, healthy.ElementAtOrDefault(index)?.Url, "Round-Robin");
    }

    private static Dictionary<string, long> Values(RoundRobinCounters counters) => ServiceRoutes.Types.ToDictionary(type => type, counters.Value);

    private static Dictionary<string, IReadOnlyList<GatewayTarget>> Services(ReplicaTable replicas) =>
        replicas.Sets.ToDictionary(set => set.Type, IReadOnlyList<GatewayTarget> (set) => [.. set.All.Select(replica => View(replica, set.Available.Contains(replica)))]);

    private static GatewayTarget View(Replica replica, bool isAvailable) =>
        new(replica.Id, replica.Target.Name, replica.Target.Url, isAvailable, MetricViews.State(replica), replica.Breaker.IsClosed ? null : replica.Reason, replica.Waiting);
}
