using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.Resources;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Dashboard.FaultLab;

/// <summary>Breaks things on purpose, so that one can watch the system heal. For admins, and only in Development: elsewhere it is not there.</summary>
internal static class FaultLabApi
{
    private const double DefaultSeconds = 30;
    private const double MostSeconds = 300;

    public static void AddFaultLab(this IServiceCollection services)
    {
        services.AddSingleton<TimedFault>();
        services.AddSingleton<ReplicaFaults>();
        services.AddHttpClient<DrainClient>(client => client.BaseAddress = new Uri("http://gateway")).WithServiceToken();
    }

    public static void MapFaultLab(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        var lab = app.MapGroup("/api/lab").WithTags("Fault lab").RequireAuthorization(Policies.Admin);
        lab.MapPost("/{instance}/kill", (string instance, ReplicaFaults faults, CancellationToken cancellationToken) => faults.KillAsync(instance, cancellationToken)).WithSummary("Kills a replica without warning (SIGKILL)");
        lab.MapPost("/{instance}/freeze", FreezeAsync).WithSummary("Stops a replica where it is (SIGSTOP), for 30 seconds unless said otherwise").WithExample("""{"seconds":10}""");
        lab.MapPost("/{instance}/slow", SlowAsync).WithSummary("Lets a replica run for a tenth of the time, for 30 seconds unless said otherwise").WithExample("""{"seconds":10}""");
        lab.MapPost("/{instance}/thaw", (string instance, ReplicaFaults faults, CancellationToken cancellationToken) => faults.ThawAsync(instance, cancellationToken)).WithSummary("Lets a frozen or slow replica run again");
        lab.MapPost("/{instance}/drain", DrainAsync).WithSummary("Has the gateway give a replica no new requests, or with drain=false some again").WithExample("""{"drain":true}""");
        lab.MapPost("/redis/{command:regex(^(stop|start)$)}", RedisAsync).WithSummary("Stops Redis, or starts it again");
    }

    private static async Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> FreezeAsync(string instance, ReplicaFaults faults, CancellationToken cancellationToken, FaultRequest? request = null) =>
        TryTime(request, out var time) ? await faults.FreezeAsync(instance, time, cancellationToken) : BadTime();

    private static async Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> SlowAsync(string instance, ReplicaFaults faults, CancellationToken cancellationToken, FaultRequest? request = null) =>
        TryTime(request, out var time) ? await faults.SlowAsync(instance, time, cancellationToken) : BadTime();

    private static async Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> DrainAsync(
        string instance, DrainClient gateway, CancellationToken cancellationToken, FaultRequest? request = null)
    {
        var drain = request?.Drain ?? true;
        return await gateway.DrainAsync(instance, drain, cancellationToken) switch
        {
            HttpStatusCode.OK => TypedResults.Ok(new FaultAnswer(drain ? "The gateway gives it no new requests." : "The gateway gives it requests again.", instance)),
            HttpStatusCode.NotFound => TypedResults.Problem("The gateway knows no replica of this id. GET /servers at the gateway lists them.", statusCode: StatusCodes.Status404NotFound),
            null => TypedResults.Problem("The gateway does not answer, or Auth, which vouches for this dashboard. Try again when both do.", statusCode: StatusCodes.Status503ServiceUnavailable),
            var other => TypedResults.Problem($"The gateway has refused, with status {(int)other}.", statusCode: StatusCodes.Status503ServiceUnavailable),
        };
    }

    private static async Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> RedisAsync(string command, ResourceClient resources, CancellationToken cancellationToken)
    {
        if (!resources.IsThere)
        {
            return ResourcesApi.NoOrchestrator();
        }

        using var answer = await resources.AskAsync(HttpMethod.Post, $"api/resources/redis/{command}", cancellationToken);
        return answer switch
        {
            null => ResourcesApi.Away(),
            { IsSuccessStatusCode: false } => ResourcesApi.NoSuchResource("redis"),
            _ => TypedResults.Ok(new FaultAnswer(command == "stop" ? "Redis has been stopped." : "Redis runs again.", "redis")),
        };
    }

    private static bool TryTime(FaultRequest? request, out TimeSpan time)
    {
        var seconds = request?.Seconds ?? DefaultSeconds;
        var isGood = seconds is > 0 and <= MostSeconds;
        time = isGood ? TimeSpan.FromSeconds(seconds) : default;
        return isGood;
    }

    private static ProblemHttpResult BadTime() => TypedResults.Problem($"'seconds' must be above 0 and at most {MostSeconds}.", statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>Asks the gateway in the dashboard's own name: a session that began with the link has no token to pass on. Null if it does not answer.</summary>
internal sealed class DrainClient(HttpClient client)
{
    public async Task<HttpStatusCode?> DrainAsync(string instance, bool drain, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/drain/{Uri.EscapeDataString(instance)}");
        request.Content = JsonContent.Create(new DrainRequest(drain), ContractsJson.Default.DrainRequest);
        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            return response.StatusCode;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Not there, too slow, or its breaker is open: whichever it is, the caller can only try again.
            return null;
        }
    }
}
