using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>Writes down that attempts have ended whose players do not come back to see it. Nothing waits for that: whoever looks, computes it.</summary>
internal sealed class AttemptSweep(IServiceScopeFactory scopes, TimeProvider time) : Sweep(TimeSpan.FromMinutes(1), time)
{
    // A transaction keeps all other writers of SQLite waiting, so each takes a moment only.
    private const int MostAtOnce = 200;

    internal async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        while (await context.WriteAsync(token => EndAsync(context, token), cancellationToken) == MostAtOnce)
        {
            context.ChangeTracker.Clear();
            await Task.Delay(TimeSpan.FromMilliseconds(10), Time, cancellationToken);
        }
    }

    protected override Task OnceAsync(CancellationToken cancellationToken) => SweepAsync(cancellationToken);

    private async Task<int> EndAsync(QuizContext context, CancellationToken cancellationToken)
    {
        var now = Time.StoredNow();
        var limit = now - AttemptRules.Grace;
        var over = await (
            from attempt in context.Attempts
            join assignment in context.Assignments on attempt.AssignmentId equals assignment.Id
            where attempt.EndedAt == null && (attempt.EndsAt <= limit || assignment.ClosesAt <= limit)
            orderby attempt.Id
            select new { attempt, assignment.ClosesAt }).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var one in over)
        {
            one.attempt.MoveTo(AttemptRules.Ended(one.attempt.State, one.ClosesAt, now, AttemptRules.Grace));
        }

        return over.Count;
    }
}
