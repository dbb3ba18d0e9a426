using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Data.Items;

/// <summary>Reads the newest items once at the start, so that the first callers find them in the cache.</summary>
internal sealed class ItemWarmup(ItemReader reader, IServiceScopeFactory scopes) : BackgroundService
{
    private const int Items = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var newest = await scope.ServiceProvider.GetRequiredService<DataContext>().Items.OrderByDescending(item => item.UpdatedAt).Take(Items).Select(item => item.Id).ToListAsync(stoppingToken);
            foreach (var id in newest)
            {
                await reader.ReadAsync(id, stoppingToken);
            }
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || failure is OperationCanceledException)
        {
            // Then the first callers do it.
        }
    }
}
