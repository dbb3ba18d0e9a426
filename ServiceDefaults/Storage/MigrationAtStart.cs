using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Before anything else starts, the tables are there. A database that is away is waited for, for as long as the service wants to.</summary>
internal sealed partial class MigrationAtStart<TContext>(
    IServiceScopeFactory scopes, IOptions<StorageOptions> options, TimeProvider time, ILogger<MigrationAtStart<TContext>> logger) : IHostedLifecycleService, IDisposable
    where TContext : ServiceContext
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _stopping = new();
    private Task _migrating = Task.CompletedTask;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        _migrating = MigrateAsync(_stopping.Token);
        try
        {
            await _migrating.WaitAsync(options.Value.WaitAtStart, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogStarting();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _migrating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task MigrateAsync(CancellationToken stoppingToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Migrator.MigrateAsync(scope.ServiceProvider.GetRequiredService<TContext>(), stoppingToken);
                return;
            }
            catch (Exception failure) when (DatabaseFailures.IsAway(failure))
            {
                if (tries == 1)
                {
                    LogWaiting(failure.Message);
                }
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database is not there yet, and is waited for: {Reason}")]
    private partial void LogWaiting(string reason);

    [LoggerMessage(LogLevel.Warning, "The service starts without the database")]
    private partial void LogStarting();
}
