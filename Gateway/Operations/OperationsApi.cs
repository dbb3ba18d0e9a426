using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Gateway.Operations;

/// <summary>What operators may do while the gateway runs.</summary>
internal static class OperationsApi
{
    public static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<SharedChoices>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedChoices>());
    }

    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        var operations = routes.MapGroup("/api").WithTags("Operations").RequireAuthorization(Policies.Operator);
        operations.MapPut("/balancing/{route}", BalanceAsync).WithSummary("Chooses how a route finds its replicas, in all gateways").WithExample("route", "data").WithExample("""{"policy":"latency"}""");
        operations.MapPost("/drain/{instance}", DrainAsync).WithSummary("Gives a replica no new requests, or with drain=false gives it some again").WithExample("instance", "auth-1").WithExample("""{"drain":true}""");
    }

    private static async Task<Results<Ok<BalancingAnswer>, ProblemHttpResult>> BalanceAsync(string route, BalancingRequest request, BalancingChoices balancing, SharedChoices choices)
    {
        if (!balancing.Chosen.ContainsKey(route))
        {
            return TypedResults.Problem($"There is no route of this name: use one of {string.Join(", ", balancing.Chosen.Keys.Order())}.", statusCode: StatusCodes.Status404NotFound);
        }

        if (request.Policy is not { } policy || !balancing.Names.Contains(policy))
        {
            return TypedResults.Problem($"'policy' must be one of {string.Join(", ", balancing.Names)}.", statusCode: StatusCodes.Status400BadRequest);
        }

        await choices.BalanceAsync(route, policy);
        return TypedResults.Ok(new BalancingAnswer($"Route '{route}' is balanced by {policy}", balancing.Chosen, [.. balancing.Names]));
    }

    private static async Task<Results<Ok<DrainAnswer>, ProblemHttpResult>> DrainAsync(string instance, ReplicaTable replicas, SharedChoices choices, DrainRequest? request = null)
    {
        if (replicas.Find(instance) is not var (_, replica))
        {
            return TypedResults.Problem("There is no replica of this id. GET /servers lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        var drain = request?.Drain ?? true;
        await choices.DrainAsync(instance, drain);
        return TypedResults.Ok(new DrainAnswer(drain ? "It gets no new requests" : "It gets requests again", instance, drain, replica.Waiting));
    }
}
