using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Idempotency;

/// <summary>Forgets answers after a day. Whoever repeats a request does so within minutes.</summary>
internal sealed class AnsweredRequestSweeper(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
{
    // A transaction keeps all other writers of SQLite waiting, so each takes a moment only.
    private const int MostAtOnce = 1_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Replicas that have started together do not all come at once.
            await Task.Delay(TimeSpan.FromMinutes(Random.Shared.Next(20, 40)), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await SweepAsync(stoppingToken);
            }
        }
    }

    internal async Task SweepAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ServiceContext>();
        var limit = time.GetUtcNow() - Remembered;
        var old = context.Set<AnsweredRequest>().Where(request => request.AnsweredAt < limit).OrderBy(request => request.AnsweredAt).Take(MostAtOnce);
        try
        {
            while (await context.WriteAsync(token => old.ExecuteDeleteAsync(token), stoppingToken) == MostAtOnce)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), time, stoppingToken);
            }
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || failure is OperationCanceledException)
        {
            // The next time does it.
        }
    }
}
