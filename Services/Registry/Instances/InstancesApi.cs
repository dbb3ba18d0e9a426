using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Registry.Instances;

internal static class InstancesApi
{
    // An honest registration has less than 6 KB, all its metadata included.
    private const int LargestBody = 16 * 1024;

    private const string OneName = "/services/{name}";

    // A writer's own change is in the list when it has its answer. Usually that takes a few milliseconds.
    private static readonly TimeSpan OwnChangePatience = TimeSpan.FromSeconds(1);

    public static void MapInstances(this WebApplication app)
    {
        app.UseRegistryKey();
        var registry = app.MapGroup("/api/registry").WithTags("Registry");
        registry.MapGet("/services", (InstanceTable table, bool? healthy, HttpContext context) => List(table, null, healthy, context)).WithSummary("All replicas; healthy=true leaves out those that are silent");
        // A path of OpenAPI has one name for its parameter: here it is a type, and for those who remove one, an id.
        registry.MapGet(OneName, ([FromRoute(Name = "name")] string type, InstanceTable table, bool? healthy, HttpContext context) => List(table, type, healthy, context))
            .WithSummary("The replicas of one type of service").WithExample("name", "auth");

        var writers = registry.MapGroup("").RequireRegistryKey().WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        writers.MapPost("/register", Register).WithSummary("Registers a replica, or renews what is known of it")
            .WithExample("""{"serviceId":"test-service-1","serviceType":"auth","url":"http://localhost:3001","name":"test-service-1"}""");
        writers.MapPost("/heartbeat", Heartbeat).WithSummary("Renews a lease; 404 says to register again").WithExample("""{"serviceId":"test-service-1"}""");
        writers.MapPost("/deregister", Deregister).WithSummary("Says that a replica stops").WithExample("""{"serviceId":"test-service-1"}""");
        writers.MapDelete(OneName, Remove).WithSummary("Removes the replica with this id against its will, and refuses the id for a while").WithExample("name", "test-service-1");
    }

    private static Results<Ok<ServiceList>, ProblemHttpResult> List(InstanceTable table, string? type, bool? healthy, HttpContext context)
    {
        if (table.Snapshot is not { } snapshot)
        {
            return NotReadYet();
        }

        if (table.IsStale)
        {
            context.Response.Headers["X-Registry-Stale"] = "true";
        }

        return TypedResults.Ok(snapshot.ToList(type, healthy));
    }

    /// <summary>An empty list would tell gateways that everybody is gone, so there is no list until the first one has been read.</summary>
    public static ProblemHttpResult NotReadYet() => TypedResults.Problem(
        "The registry has not read its instances from Redis yet. Try again in a second; keep the list that you have.",
        statusCode: StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<RegistryAnswer>, ValidationProblem, ProblemHttpResult>> Register(
        RegisterRequest request, InstanceStore store, InstanceTable table, InstanceNews news, IOptions<RegistryOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (RegistrationRules.Check(request, options.Value) is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var id = request.ServiceId!;
        var stored = new StoredInstance(
            request.ServiceType!, new Uri(request.Url!).GetLeftPart(UriPartial.Authority), request.Name ?? id, request.Metadata ?? new Dictionary<string, string>(), time.GetUtcNow());
        var (index, isNew, refusedUntil) = await store.RegisterAsync(id, stored);
        if (refusedUntil is { } until)
        {
            return TypedResults.Problem($"{id} was removed by an operator and is refused until {until:O}.", statusCode: StatusCodes.Status410Gone);
        }

        if (isNew)
        {
            await news.PublishAsync(new ServiceRegistered(id, stored.Type, stored.Url));
        }

        await SeeAsync(index, table, time, cancellationToken);
        return TypedResults.Ok(new RegistryAnswer("Service registered", id, index));
    }

    private static async Task<Results<Ok<RegistryAnswer>, ProblemHttpResult>> Heartbeat(HeartbeatRequest request, InstanceStore store, InstanceTable table, InstanceNews news)
    {
        var id = request.ServiceId ?? "";
        var instance = table.Snapshot?.Instances.FirstOrDefault(known => known.ServiceId == id);
        HeartbeatResult result;
        try
        {
            result = await store.HeartbeatAsync(id);
        }
        catch (RedisAwayException) when (instance is not null)
        {
            // Leases do not run out while Redis is away, so there is nothing to renew and nothing to complain of.
            result = new HeartbeatResult(Known: true, Revived: false);
        }

        if (result.Revived && instance is not null)
        {
            await news.PublishAsync(new ServiceRecovered(id, instance.ServiceType, instance.Url));
        }

        return result.Known
            ? TypedResults.Ok(new RegistryAnswer("Heartbeat received", id, table.Snapshot?.Index ?? 0))
            : TypedResults.Problem($"'{id}' is not registered. Register again.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<RegistryAnswer>, ProblemHttpResult>> Deregister(
        DeregisterRequest request, InstanceStore store, InstanceTable table, TimeProvider time, CancellationToken cancellationToken)
    {
        var id = request.ServiceId ?? "";
        var removal = await store.RemoveAsync(id, TimeSpan.Zero);
        await SeeAsync(removal.Index, table, time, cancellationToken);
        return removal.Found
            ? TypedResults.Ok(new RegistryAnswer("Service deregistered", id, removal.Index))
            : TypedResults.Problem($"'{id}' is not registered.", statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>Removes an instance against its will: for a while it can neither register nor send heartbeats.</summary>
    private static async Task<Results<Ok<RemovalAnswer>, ValidationProblem>> Remove(
        [FromRoute(Name = "name")] string id, InstanceStore store, InstanceTable table, IOptions<RegistryOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!RegistrationRules.IsId(id))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["id"] = [RegistrationRules.IdAdvice] });
        }

        var removal = await store.RemoveAsync(id, options.Value.RemovalLasts);
        await SeeAsync(removal.Index, table, time, cancellationToken);
        return TypedResults.Ok(new RemovalAnswer(removal.Found ? "Service removed" : "Service was not registered; its id is refused", id, removal.RefusedUntil));
    }

    private static Task SeeAsync(long index, InstanceTable table, TimeProvider time, CancellationToken cancellationToken) =>
        table.Snapshot is null ? Task.CompletedTask : table.NextAsync(index - 1, OwnChangePatience, time, cancellationToken);
}
