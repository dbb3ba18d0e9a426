using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Compute.History;

/// <summary>The finished jobs in the database.</summary>
internal sealed class JobHistory(ComputeContext context)
{
    private const int LongestId = 100;

    public static bool IsPossible(string id) => id.Length <= LongestId && id.IsStorable();

    public async Task<JobInfo?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsPossible(id) ? (await context.FinishedJobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id, cancellationToken))?.ToInfo() : null;

    /// <summary>Copies them, and tells of each that was not there yet, or has finished once more after a replay.</summary>
    public Task CopyAsync(IReadOnlyList<JobSnapshot> jobs, CancellationToken cancellationToken) => context.WriteAsync(
        async token =>
        {
            var ids = jobs.Select(job => job.Id).ToList();
            var known = await context.FinishedJobs.Where(job => ids.Contains(job.Id)).ToDictionaryAsync(job => job.Id, token);
            foreach (var job in jobs)
            {
                var copy = FinishedJob.Of(job);
                if (!known.TryGetValue(job.Id, out var old))
                {
                    context.Add(copy);
                }
                else if (old.FinishedAt == copy.FinishedAt)
                {
                    continue;
                }
                else
                {
                    context.Entry(old).CurrentValues.SetValues(copy);
                }

                Tell(job);
            }
        },
        cancellationToken);

    public Task ForgetAsync(DateTimeOffset finishedBefore, CancellationToken cancellationToken) =>
        context.WriteAsync(token => context.FinishedJobs.Where(job => job.FinishedAt < finishedBefore).ExecuteDeleteAsync(token), cancellationToken);

    private void Tell(JobSnapshot job)
    {
        if (job.State == JobState.Completed)
        {
            context.Emit(new JobCompleted(job.Id, job.Type, job.Attempts, job.Owner));
        }
        else if (job.State == JobState.Failed)
        {
            context.Emit(new JobFailed(job.Id, job.Type, job.Attempts, job.Owner, job.Error?.Reason ?? ""));
        }
    }
}
