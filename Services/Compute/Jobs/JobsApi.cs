using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Compute.History;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Compute.Jobs;

/// <summary>What callers do with their jobs. A job that was sent with a token is its owner's; one without is everybody's who knows its id.</summary>
internal static class JobsApi
{
    private const int MostListed = 100;

    public static void MapJobs(this RouteGroupBuilder compute)
    {
        var jobs = compute.MapGroup("/jobs").WithTags("Jobs");
        jobs.MapSubmitting();
        jobs.MapGet("", ListAsync).WithSummary("One's own jobs, or without a token those that nobody owns, newest first");
        jobs.MapGet("/{id}", GetAsync).WithSummary("A job: its state, progress and result");
        jobs.MapGet("/{id}/events", WatchAsync).WithSummary("Follows a job as server-sent events until it has finished");
        jobs.MapPost("/{id}/cancel", CancelAsync).WithSummary("Cancels a job that has not finished");
    }

    private static async Task<Results<Ok<JobList>, ProblemHttpResult>> ListAsync(
        string? state, string? type, string? cursor, int? limit, bool? all, JobQueue queue, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        JobState? wanted = null;
        if (state is not null)
        {
            if (!Enum.GetNames<JobState>().Contains(state, StringComparer.OrdinalIgnoreCase))
            {
                return Bad($"state must be one of {string.Join(", ", Enum.GetValues<JobState>().Select(JobWords.Name))}.");
            }

            wanted = Enum.Parse<JobState>(state, ignoreCase: true);
        }

        if (limit is <= 0 or > MostListed)
        {
            return Bad($"limit must be from 1 to {MostListed}.");
        }

        if (type is not null && !queue.Types.Contains(type))
        {
            return Bad($"type must be one of {string.Join(", ", queue.Types)}.");
        }

        var owner = all == true && user.IsAdmin() ? null : user.UserId() ?? "";
        try
        {
            var page = await queue.ListAsync(new JobFilter(wanted, type, owner), limit ?? 50, cursor, cancellationToken);
            return TypedResults.Ok(new JobList([.. page.Jobs.Select(job => job.ToInfo(user.IsAdmin()))], page.Jobs.Count, page.Cursor));
        }
        catch (ArgumentException mistake)
        {
            return Bad(JobWords.Sentence(mistake));
        }
    }

    private static async Task<Results<Ok<JobInfo>, ProblemHttpResult>> GetAsync(string id, JobQueue queue, JobHistory history, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        JobInfo? job = null;
        RedisAwayException? away = null;
        try
        {
            job = (await queue.GetAsync(id, cancellationToken))?.ToInfo(user.IsAdmin());
        }
        catch (RedisAwayException failure)
        {
            away = failure;
        }

        // If it has finished, the history has it, also while Redis is away.
        job ??= await history.FindAsync(id, cancellationToken);
        return job is not null && user.MayTouch(job.Owner) ? TypedResults.Ok(job)
            : away is not null ? throw away
            : NotFound();
    }

    private static async Task<Results<ServerSentEventsResult<JobInfo>, ProblemHttpResult>> WatchAsync(
        string id, JobQueue queue, JobHistory history, ClaimsPrincipal user, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        var now = (await queue.GetAsync(id, cancellationToken))?.ToInfo(user.IsAdmin()) ?? await history.FindAsync(id, cancellationToken);
        return now is null || !user.MayTouch(now.Owner)
            ? NotFound()
            : TypedResults.ServerSentEvents(FollowAsync(now, queue, user.IsAdmin(), lifetime.ApplicationStopping, cancellationToken));
    }

    // Ends when this replica stops; the browser then follows at another one by itself.
    private static async IAsyncEnumerable<SseItem<JobInfo>> FollowAsync(
        JobInfo now, JobQueue queue, bool withStacks, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        if (now.FinishedAt is not null)
        {
            yield return Event(now);
            yield break;
        }

        await using var changes = queue.WatchAsync(now.Id, ended.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await MoveNextAsync())
        {
            yield return Event(changes.Current.ToInfo(withStacks));
        }

        async ValueTask<bool> MoveNextAsync()
        {
            try
            {
                return await changes.MoveNextAsync();
            }
            catch (Exception failure) when (failure is OperationCanceledException or RedisAwayException)
            {
                return false;
            }
        }

        static SseItem<JobInfo> Event(JobInfo job) => new(job, job.State) { ReconnectionInterval = TimeSpan.FromSeconds(1) };
    }

    private static async Task<Results<Ok<JobAnswer>, ProblemHttpResult>> CancelAsync(string id, JobQueue queue, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await queue.GetAsync(id, cancellationToken) is not { } job || !user.MayTouch(job.Owner))
        {
            return NotFound();
        }

        var outcome = await queue.CancelAsync(id, cancellationToken);
        return outcome == CancelOutcome.Cancelled
            ? TypedResults.Ok(new JobAnswer("Job cancelled", (await queue.GetAsync(id, cancellationToken) ?? job).ToInfo()))
            : TypedResults.Problem("The job has finished already, so it cannot be cancelled.", statusCode: StatusCodes.Status409Conflict);
    }

    private static ProblemHttpResult Bad(string mistake) => TypedResults.Problem(mistake, statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult NotFound() => TypedResults.Problem("There is no job with this id, or it is somebody else's.", statusCode: StatusCodes.Status404NotFound);
}
