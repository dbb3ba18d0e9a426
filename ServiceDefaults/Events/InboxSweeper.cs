using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>Forgets what has been handled, once nobody can deliver it again.</summary>
internal sealed class InboxSweeper(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Replicas that have started together do not all come at once.
            await Task.Delay(TimeSpan.FromMinutes(Random.Shared.Next(50, 70)), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await SweepAsync(stoppingToken);
            }
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ServiceContext>();
        var limit = time.GetUtcNow() - Remembered;
        try
        {
            await context.WriteAsync(token => context.Set<InboxEntry>().Where(entry => entry.HandledAt < limit).ExecuteDeleteAsync(token), stoppingToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure))
        {
            // The next hour does it.
        }
    }
}
