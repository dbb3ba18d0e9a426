using System.Diagnostics;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Jobs.Scripts;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Runs attempts at jobs and sees to it that their outcomes are written. Nothing here throws.</summary>
internal sealed partial class JobRunner(
    JobRedis redis,
    JobQueueOptions queue,
    IReadOnlyDictionary<string, IJobHandler> handlers,
    LeaseTable leases,
    OutcomeWriter outcomes,
    TimeProvider time,
    ILogger logger)
{
    /// <summary>Null if nobody wants to know what came of it.</summary>
    public async Task<JobOutcome?> AttemptAsync(LeasedJob lease)
    {
        if (lease.IsVoid)
        {
            return null;
        }

        JobTelemetry.Started(queue.Name, lease.Job.Text.Type, time.GetUtcNow() - lease.Job.ReadyAt);
        var job = lease.Job;
        using var activity = JobTelemetry.StartActivity(queue.Name, job);
        try
        {
            var result = await handlers[job.Text.Type].RunAsync(new JobContext(redis, job), lease.Stopping);
            return result?.Length > queue.LongestText
                ? throw new JobFailedException($"The result has {result.Length} characters; at most {queue.LongestText} are taken.")
                : lease.IsVoid ? null : JobOutcome.Completed(job, result);
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
            if (lease.IsVoid)
            {
                return null;
            }

            var outcome = JobOutcome.After(failure, job, queue, time.GetUtcNow(), Random.Shared.NextDouble());
            if (outcome.What == FinishScript.Failed)
            {
                LogFailed(queue.Name, job.Id, job.Text.Type, job.Attempt, failure.Message);
            }

            return outcome;
        }
    }

    public async Task EndAsync(LeasedJob lease, JobOutcome? outcome, TimeSpan ran)
    {
        try
        {
            if (outcome is null || !await outcomes.WriteAsync(lease, outcome))
            {
                LogVoid(queue.Name, lease.Job.Id, lease.Job.Attempt);
                return;
            }

            JobTelemetry.Ended(queue.Name, lease.Job.Text.Type, ran, outcome.IsFailure);
        }
        catch (Exception failure)
        {
            // A fault of ours. The lease runs out, and another attempt follows.
            LogNotWritten(failure, queue.Name, lease.Job.Id);
        }
        finally
        {
            leases.End(lease);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Queue}: job {Id} of type {Type} failed for good at attempt {Attempt}: {Reason}")]
    private partial void LogFailed(string queue, string id, string type, int attempt, string reason);

    [LoggerMessage(LogLevel.Information, "{Queue}: what attempt {Attempt} at job {Id} did is void; the job was cancelled, given back or taken over")]
    private partial void LogVoid(string queue, string id, int attempt);

    [LoggerMessage(LogLevel.Error, "{Queue}: the outcome of job {Id} could not be written")]
    private partial void LogNotWritten(Exception failure, string queue, string id);
}
