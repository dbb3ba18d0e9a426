using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Dashboard.Queues;

/// <summary>Jobs that were given up, and what can be done about them.</summary>
internal static class QueuesApi
{
    private const int MostShown = 50;

    // Without inputs and stacks a job has less than a tenth of that.
    private const int LargestAnswer = 1024 * 1024;

    // Each is the name of the service that works at it.
    private static readonly string[] Queues = ["compute"];

    public static void AddQueues(this IServiceCollection services)
    {
        services.AddSingleton<QueueOwner>();
        var client = services.AddHttpClient(QueueOwner.ClientName, http =>
        {
            http.Timeout = TimeSpan.FromSeconds(5);
            http.MaxResponseContentBufferSize = LargestAnswer;
        });
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });
        client.WithServiceToken();
    }

    public static void MapQueues(this WebApplication app)
    {
        var queues = app.MapGroup("/api/queues/{queue}").WithTags("Queues").RequireAuthorization(Policies.Operator);
        queues.MapGet("/dead-letters", DeadLettersAsync).WithSummary("Jobs that have failed for good, the last first, without their inputs").WithExample("queue", "compute");
        queues.MapPost("/dead-letters/replay", ReplayAsync).WithSummary("Tries dead letters again: one, those of a type, or all").WithExample("""{"type":"factorial"}""");
    }

    private static async Task<Results<Ok<JobList>, ProblemHttpResult>> DeadLettersAsync(string queue, string? cursor, QueueOwner owner, CancellationToken cancellationToken) => Queues.Contains(queue)
        ? Result(await owner.AskAsync(
            queue, HttpMethod.Get, $"dead-letters?brief=true&limit={MostShown}&cursor={Uri.EscapeDataString(cursor ?? "")}", null, ContractsJson.Default.JobList, cancellationToken))
        : NotFound();

    private static async Task<Results<Ok<ReplayedJobs>, ProblemHttpResult>> ReplayAsync(string queue, ReplayJobs request, QueueOwner owner, CancellationToken cancellationToken) => Queues.Contains(queue)
        ? Result(await owner.AskAsync(
            queue, HttpMethod.Post, "dead-letters/replay", JsonContent.Create(request, ContractsJson.Default.ReplayJobs), ContractsJson.Default.ReplayedJobs, cancellationToken))
        : NotFound();

    private static Results<Ok<T>, ProblemHttpResult> Result<T>(QueueAnswer<T> answer) where T : class =>
        answer.Value is { } value ? TypedResults.Ok(value) : TypedResults.Problem(answer.Detail, statusCode: answer.Status);

    private static ProblemHttpResult NotFound() => TypedResults.Problem($"There is no such queue: use one of {string.Join(", ", Queues)}.", statusCode: StatusCodes.Status404NotFound);
}
