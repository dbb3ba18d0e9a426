using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Compute.Jobs;

/// <summary>The queue as a whole. Everybody sees its numbers; operators steer it.</summary>
internal static class QueueApi
{
    private const int MostReplayed = 10_000;

    public static void MapQueue(this RouteGroupBuilder compute)
    {
        var queue = compute.MapGroup("/queue").WithTags("Queue");
        queue.MapGet("/stats", async (JobQueue jobs, CancellationToken cancellationToken) => TypedResults.Ok((await jobs.StatsAsync(cancellationToken)).ToContract()))
            .WithSummary("How much waits, runs and has been done, and how long the oldest has waited");

        var operators = queue.MapGroup("").RequireAuthorization(Policies.Operator);
        operators.MapPost("/pause", PauseAsync).WithSummary("Starts no more jobs until it is resumed");
        operators.MapPost("/resume", ResumeAsync).WithSummary("Goes on after a pause");
        operators.MapPost("/drain", DrainAsync).WithSummary("Cancels all jobs that have not started");
        operators.MapGet("/dead-letters", DeadLettersAsync).WithSummary("Jobs that have failed for good, with reasons and stacks; with brief=true, only why the last attempt failed");
        operators.MapPost("/dead-letters/replay", ReplayAsync).WithSummary("Tries dead letters again, or with dryRun says which it would")
            .WithExample("""{"type":"factorial","dryRun":true}""");
    }

    private static async Task<Ok<QueueMessage>> PauseAsync(JobQueue queue, CancellationToken cancellationToken)
    {
        await queue.PauseAsync(cancellationToken);
        return TypedResults.Ok(new QueueMessage("Paused: what runs goes on, nothing else starts"));
    }

    private static async Task<Ok<QueueMessage>> ResumeAsync(JobQueue queue, CancellationToken cancellationToken)
    {
        await queue.ResumeAsync(cancellationToken);
        return TypedResults.Ok(new QueueMessage("Resumed"));
    }

    private static async Task<Ok<QueueMessage>> DrainAsync(JobQueue queue, CancellationToken cancellationToken)
    {
        var drained = await queue.DrainAsync(cancellationToken);
        return TypedResults.Ok(new QueueMessage("Drained", drained));
    }

    private static async Task<Results<Ok<JobList>, ProblemHttpResult>> DeadLettersAsync(string? type, string? cursor, int? limit, bool? brief, JobQueue queue, CancellationToken cancellationToken)
    {
        try
        {
            var page = await queue.DeadLettersAsync(type, Math.Clamp(limit ?? 50, 1, 100), cursor, cancellationToken);
            return TypedResults.Ok(new JobList([.. page.Jobs.Select(job => brief is true ? job.ToBriefInfo() : job.ToInfo(withStacks: true))], page.Jobs.Count, page.Cursor));
        }
        catch (ArgumentException mistake)
        {
            return TypedResults.Problem(JobWords.Sentence(mistake), statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<Results<Ok<ReplayedJobs>, ProblemHttpResult>> ReplayAsync(ReplayJobs request, JobQueue queue, CancellationToken cancellationToken)
    {
        if (request.Max is <= 0 or > MostReplayed)
        {
            return TypedResults.Problem($"max must be from 1 to {MostReplayed}.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (request.Id is { } id)
        {
            var isDead = (await queue.GetAsync(id, cancellationToken))?.State == JobState.Failed;
            return isDead && (request.DryRun || await queue.ReplayAsync(id, cancellationToken))
                ? TypedResults.Ok(new ReplayedJobs(Message(request.DryRun), 1, [id]))
                : TypedResults.Problem("There is no dead letter with this id.", statusCode: StatusCodes.Status404NotFound);
        }

        var replayed = await queue.ReplayAllAsync(request.Type, request.Max ?? 1_000, request.DryRun, cancellationToken);
        return TypedResults.Ok(new ReplayedJobs(Message(request.DryRun), replayed.Ids.Count, replayed.Ids));
    }

    private static string Message(bool dryRun) => dryRun ? "Would be tried again" : "Waiting again";
}
