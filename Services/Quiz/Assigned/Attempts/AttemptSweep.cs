using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Writes down that attempts have ended whose players do not come back to see it. Nothing waits for that: whoever looks, computes it.</summary>
internal sealed class AttemptSweep(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
{
    // A transaction keeps all other writers of SQLite waiting, so each takes a moment only.
    private const int MostAtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Replicas that have started together do not all come at once.
            await Task.Delay(TimeSpan.FromSeconds(Random.Shared.Next(40, 80)), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await SweepAsync(stoppingToken);
            }
        }
    }

    internal async Task SweepAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        try
        {
            while (await context.WriteAsync(token => EndAsync(context, token), stoppingToken) == MostAtOnce)
            {
                context.ChangeTracker.Clear();
                await Task.Delay(TimeSpan.FromMilliseconds(10), time, stoppingToken);
            }
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || failure is OperationCanceledException)
        {
            // The next minute does it.
        }
    }

    private async Task<int> EndAsync(QuizContext context, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        var limit = now - AttemptRules.Grace;
        var over = await (
            from attempt in context.Attempts
            join assignment in context.Assignments on attempt.AssignmentId equals assignment.Id
            where attempt.EndedAt == null && (attempt.EndsAt <= limit || assignment.ClosesAt <= limit)
            select new { attempt, assignment.ClosesAt }).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var one in over)
        {
            one.attempt.MoveTo(AttemptRules.Ended(one.attempt.State, one.ClosesAt, now, AttemptRules.Grace));
        }

        return over.Count;
    }
}
